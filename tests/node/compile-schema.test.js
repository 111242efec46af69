// The single file does not carry zod: the build turns the schema into small functions. Both must judge alike.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { at } from '../../tools/project.js';
import { compileSchema } from '../../tools/rollup/compile-schema.js';

const zod = await import(pathToFileURL(at('dist/feed/check.js')).href);
const compiled = await compiledModule();

async function compiledModule() {
  const folder = at('node_modules/.cache/resource-list');
  const file = `${folder}/compiled-check.mjs`;
  const shapes = pathToFileURL(at('dist/feed/shapes.js')).href;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, (await compileSchema()).replace('./shapes.js', shapes));
  return import(pathToFileURL(file).href);
}

const feed = (name) => JSON.parse(readFileSync(at(`data/${name}.json`), 'utf8'));
const items = ['task-force-guide', 'e-guide', 'broken/multilingual', 'broken/plain-blog', 'broken/bad-items']
  .map(feed)
  .flatMap((document) => document.items);

/** Every place in a value, as a list of keys. */
const places = (value, path = []) =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, child]) => places(child, [...path, key]))]
    : [path];

/** A copy with another value at a place. */
function changed(value, [key, ...rest], put) {
  if (key === undefined) return put;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = changed(value[key], rest, put);
  return copy;
}

const sameJudgement = (value) => assert.deepEqual(compiled.checkItem(value), zod.checkItem(value));

test('real items pass both, and come out the same', () => items.forEach(sameJudgement));

test('a real item with any value at any place is judged alike, with the same path and reason', () => {
  const mutant = fc
    .constantFrom(...items)
    .chain((item) =>
      fc
        .tuple(fc.constantFrom(...places(item)), fc.jsonValue({ maxDepth: 2 }))
        .map(([path, put]) => changed(item, path, put)),
    );
  fc.assert(fc.property(mutant, sameJudgement), { numRuns: 2000 });
});

/** Texts that a rule for numbers would take for one, numbers at the edge, and names that objects have anyway. */
const AWKWARD = [
  ...['Infinity', '-Infinity', 'NaN', '1e999', '0', '-1', '', ' ', 'null', 'true', '__proto__', 'constructor'],
  ...[0, -0, -1, 0.5, 1e308, NaN, Infinity, -Infinity, true, null, [], {}, [''], [[]]],
];

test('what is easily mistaken for something else is judged alike at every place', () => {
  const item = items.find(({ attachments, authors }) => attachments && authors) ?? items[0];
  for (const path of places(item)) for (const put of AWKWARD) sameJudgement(changed(item, path, put));
});

test('any JSON value at all is judged alike', () => {
  fc.assert(fc.property(fc.jsonValue(), sameJudgement), { numRuns: 1000 });
});

test('each field of a feed besides its items is judged alike', () => {
  assert.deepEqual(Object.keys(compiled.headerChecks), Object.keys(zod.headerChecks));
  for (const name of Object.keys(zod.headerChecks)) {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(feed('e-guide')[name])), (value) => {
        assert.deepEqual(compiled.headerChecks[name](value), zod.headerChecks[name](value));
      }),
    );
  }
});
