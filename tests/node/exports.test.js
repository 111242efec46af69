// Every door in package.json leads somewhere. Needs a build: `npm test` makes one first.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { test } from 'node:test';
import { filesIn } from '../../tools/files.js';
import { at, manifest } from '../../tools/project.js';

/** The files behind one entry, by condition; a pattern stands for one file per language or theme. */
function targets(entry) {
  const byCondition = typeof entry === 'string' ? { default: entry } : entry;
  return Object.values(byCondition).flatMap((path) => {
    const [folder, rest] = path.split('/*');
    if (rest === undefined) return [path];
    return filesIn(folder.replace('./dist', 'src')).map((file) => path.replace('*', parse(file).name));
  });
}

for (const [name, entry] of Object.entries(manifest.exports)) {
  test(`"${name}" leads to files that exist`, () => {
    for (const path of targets(entry)) assert.ok(existsSync(at(path)), path);
  });

  if (typeof entry === 'object') {
    test(`"${name}" has types, and they come first`, () => assert.equal(Object.keys(entry)[0], 'types'));
  }
}

test('main, types, customElements and sideEffects name files that exist', () => {
  const { main, types, customElements, sideEffects } = manifest;
  for (const path of [main, types, customElements, ...sideEffects.filter((effect) => !effect.includes('*'))]) {
    assert.ok(existsSync(at(path)), path);
  }
});

test('everything that is published exists', () => {
  // One with `!` says what is left out: that, too, must be there, or it is left out no longer when it has moved.
  for (const path of manifest.files) assert.ok(existsSync(at(path.replace(/^!/, ''))), path);
});

test('the package resolves by its own name, as in another project', () => {
  // What has types alone is nothing to run.
  const isRun = ([name, entry]) => !name.includes('*') && (typeof entry === 'string' || entry.default);
  const names = Object.entries(manifest.exports)
    .filter(isRun)
    .map(([name]) => name);
  for (const name of names) {
    const url = import.meta.resolve(manifest.name + name.slice(1));
    assert.ok(existsSync(new URL(url)), url);
  }
  assert.throws(() => import.meta.resolve(`${manifest.name}/src/resource-list.ts`), {
    code: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
  });
});

test('the main entry registers the element, and the class alone does not', () => {
  const code = (name) => readFileSync(at(manifest.exports[name].default), 'utf8');
  assert.match(code('.'), /customElements\.define\(/);
  assert.doesNotMatch(code('./resource-list-element.js'), /customElements/);
});

test('the modules for bundlers leave dependencies as imports, and have the version written in', () => {
  const code = filesIn('dist', /(?<!\.min|\.classic)\.js$/).map((file) => readFileSync(file, 'utf8'));
  const imported = new Set(
    code.flatMap((text) => [...text.matchAll(/from ['"]([^.'"][^'"]*)['"]/g)].map(([, from]) => from)),
  );
  const packages = [...imported]
    .filter((from) => !from.startsWith('node:'))
    .map((from) => from.split('/', from.startsWith('@') ? 2 : 1).join('/'));
  assert.deepEqual(
    packages.filter((name) => !(name in manifest.dependencies)),
    [],
  );
  assert.ok(packages.includes('lit'));
  assert.ok(code.every((text) => !text.includes('__VERSION__')));
});

test('the schema works in Node, without a page', async () => {
  const schema = await import('resource-list/schema.js');
  assert.ok(Object.keys(schema).length > 0);
  assert.equal(globalThis.document, undefined);
});

test('the JSON Schema is one', () => {
  const schema = JSON.parse(readFileSync(at(manifest.exports['./resource-feed.schema.json']), 'utf8'));
  assert.match(schema.$schema, /json-schema\.org/);
  assert.ok(schema.properties.items);
});

test('the README names every door', () => {
  const readme = readFileSync(at('README.md'), 'utf8');
  for (const name of Object.keys(manifest.exports)) {
    // A pattern is named by one of its files; whoever needs the manifest knows where it is.
    const pattern = name.replace('.', 'resource-list').replaceAll('.', '\\.').replace('*', '[\\w-]+');
    if (name !== './package.json') assert.match(readme, new RegExp(`\`${pattern}\``), name);
  }
});
