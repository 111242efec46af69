// ACCESSIBILITY.md has every criterion of WCAG 2.2, A and AA, and each that applies names a test that is there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { at, manifest } from '../../tools/project.js';

// https://www.w3.org/TR/WCAG22/, without 4.1.1, which is obsolete there.
const A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 ' +
  '2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 ' +
  '3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';

const document = readFileSync(at('ACCESSIBILITY.md'), 'utf8');
const rows = document
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.slice(1, -1).split('|'))
  .map((cells) => cells.map((cell) => cell.trim()));

const criteria = (level) => rows.filter((cells) => cells[1] === level).map(([name]) => name.split(' ')[0]);

test('every criterion of WCAG 2.2 at levels A and AA is there once', () => {
  assert.equal(A.split(' ').length + AA.split(' ').length, 55);
  assert.deepEqual(criteria('A').sort(), A.split(' ').sort());
  assert.deepEqual(criteria('AA').sort(), AA.split(' ').sort());
});

test('every row is complete', () => {
  for (const cells of rows) {
    assert.equal(cells.length, 5, cells.join('|'));
    assert.match(cells[1], /^A{1,3}$/);
    assert.match(cells[2], /^(?:yes|no|partly|the page)$/, cells[0]);
    for (const cell of cells) assert.notEqual(cell, '', cells.join('|'));
  }
});

for (const [criterion, , applies, , held] of rows) {
  if (applies === 'no' || (applies === 'the page' && held === '–')) continue;
  test(`a test holds ${criterion}`, () => {
    // A file, and maybe one of its tests: `tests/a.test.ts` "says so", `tests/b.test.ts`
    const named = [...held.matchAll(/`(tests\/[\w./-]+\.test\.[jt]s)`(?: "([^"]+)")?/g)];
    assert.notEqual(named.length, 0, held);
    assert.equal(named.map(([whole]) => whole).join(', '), held);
    for (const [, file, title] of named) {
      assert.ok(existsSync(at(file)), `${file} is not there`);
      const source = readFileSync(at(file), 'utf8');
      assert.match(source, /\b(?:it|test)\(/, `${file} tests nothing`);
      if (title) assert.ok(source.includes(`('${title}'`), `${file} has no test "${title}"`);
    }
  });
}

test('no text of the interface tells by place or colour', () => {
  const texts = readFileSync(at('src/messages/en.ts'), 'utf8');
  assert.doesNotMatch(texts, /\b(?:(?:on|to) the (?:left|right)|above|below|red|green|blue|grey|round|square)\b/i);
});

test('it is published', () => {
  assert.ok(manifest.files.includes('ACCESSIBILITY.md'));
  assert.match(readFileSync(at('README.md'), 'utf8'), /\(ACCESSIBILITY\.md\)/);
});
