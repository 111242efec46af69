// Each thing that can be said of a link stands in a test with an answer of a real server that leads to it, and one that
// leads to something else: an outcome that is added without one fails here.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { at } from '../../../tools/project.js';

const source = readFileSync(at('src/cli/links/outcome.ts'), 'utf8');
const tests = ['answers', 'manners', 'signs']
  .map((name) => readFileSync(at('tests/cli/links', `${name}.test.js`), 'utf8'))
  .join('\n');

/** The names in one of the types of `outcome.ts`. */
const namesOf = (type) => {
  const [, body] = new RegExp(`export type ${type} =([^;]*);`).exec(source);
  return Array.from(body.matchAll(/'([\w-]+)'/g), ([, name]) => name);
};

test('every reason, state and warning is expected of some answer', () => {
  const names = ['LinkState', 'Reason', 'Warning'].flatMap(namesOf);
  assert.ok(names.length >= 30, String(names.length));
  const missing = names.filter((name) => !new RegExp(`['" ]${name}['" ]`).test(tests));
  assert.deepEqual(missing, []);
});

test('there are many more kinds of answer than fifteen', () => {
  const cases = tests.match(/^ {2}\[\s*'[^']+',\s*'\/[^']*',/gm) ?? [];
  assert.ok(cases.length >= 40, String(cases.length));
});
