// Every promise of SECURITY.md names a test that holds it, and each of those exists and tests something.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { at, manifest } from '../../tools/project.js';

/** The cells of each row of the threat model, without its head. */
const rows = readFileSync(at('SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.slice(1, -1).split('|'));

test('there is a threat model, and every row of it is complete', () => {
  assert.ok(rows.length >= 10, `${rows.length} rows`);
  for (const cells of rows) {
    assert.equal(cells.length, 4, cells.join('|'));
    for (const cell of cells) assert.notEqual(cell.trim(), '', cells.join('|'));
  }
});

for (const [, , promise = '', tests = ''] of rows) {
  test(`a test holds: ${promise.trim()}`, () => {
    const files = tests.split(',').map((name) => name.trim());
    for (const name of files) {
      const [, file] = /^`(tests\/[\w./-]+\.test\.[jt]s)`$/.exec(name) ?? [];
      assert.ok(file, `${name} is not the name of a test`);
      assert.ok(existsSync(at(file)), `${file} is not there`);
      assert.match(readFileSync(at(file), 'utf8'), /\b(?:it|test)\(/, `${file} tests nothing`);
    }
  });
}

test('it is published, and names no address that might not be read', () => {
  assert.ok(manifest.files.includes('SECURITY.md'));
  assert.doesNotMatch(readFileSync(at('SECURITY.md'), 'utf8'), /@[\w-]+\.|https?:\/\//);
});
