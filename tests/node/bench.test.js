// The benchmark and the profile run and measure what they say, on a small feed. How fast anything is, no test says.
// Needs a build and Chromium: `npm test` sees to both.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

/** Runs a script of ours to its end, which must be a good one. */
const run = (...args) => promisify(execFile)(process.execPath, args);

const COUNT = '100';
const MEASURES = [
  ...['firstResult', 'ready', 'loadCpu', 'longest', 'shift', 'heap'],
  ...['key', 'keyWhole', 'keyCpu', 'clear', 'facet', 'facetWhole', 'facetCpu', 'late'],
];

test('the benchmark finds the right matches on both pages and measures everything', async () => {
  const json = join(tmpdir(), `resource-list-bench-${process.pid}.json`);
  try {
    const args = ['tests/bench/run.js', '--n', COUNT, '--rounds', '1', '--peers', 'resource-list', '--json', json];
    const { stdout } = await run(...args);
    const [{ peers, notes }] = JSON.parse(await readFile(json, 'utf8')).results;
    assert.deepEqual(notes, []);
    assert.deepEqual(
      peers.map(({ name }) => name),
      ['hand-written', 'resource-list'],
    );
    for (const { name, weight, rounds } of peers) {
      assert.ok(weight > 0, name);
      assert.deepEqual(Object.keys(rounds[0]).sort(), [...MEASURES].sort(), name);
      for (const [measure, value] of Object.entries(rounds[0])) {
        assert.ok(Number.isFinite(value), `${name}: ${measure} is ${value}`);
      }
      assert.match(stdout, new RegExp(`^\\| ${name} \\|`, 'm'));
    }
  } finally {
    await rm(json, { force: true });
  }
});

test('the profile names what the time goes into, by the names in the sources', async () => {
  const { stdout } = await run('tests/bench/profile.js', '--n', COUNT);
  for (const title of ['Load', 'Typing ']) assert.match(stdout, new RegExp(`^## ${title}`, 'm'));
  assert.match(stdout, /\| script \| [\d.]+ \|/);
  assert.match(stdout, /\| `[a-z][A-Za-z]{4,}:\d+` \| [\d.]+ \|/);
});
