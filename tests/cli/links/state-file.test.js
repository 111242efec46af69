// What a run notes so that the next can go on.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { StateFile } from '../../../dist/cli/links/state-file.js';
import { scratchFolder } from '../cli.js';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const HOUR = 3_600_000;
const outcome = (name, state = 'ok') => ({
  url: `https://a.example/${name}`,
  state,
  warnings: [],
  checked: '2026-11-28',
});
const names = (file) => [...file.known.keys()].map((url) => url.slice('https://a.example/'.length));

/** A state file in which a run has noted three addresses, one of them unclear. */
function noted() {
  const path = join(scratchFolder(), 'state');
  const file = new StateFile(path, 'feed.json', NOW);
  for (const one of [outcome('é'), outcome('gone', 'gone'), outcome('dunno', 'unclear')]) file.add(one);
  file.end(false);
  return path;
}

test('the next run knows what is sure, and asks the rest again', () => {
  const file = new StateFile(noted(), 'feed.json', NOW + HOUR);
  assert.deepEqual(names(file), ['é', 'gone']);
  file.end(false);
});

test('it goes on after half a line', () => {
  const path = noted();
  writeFileSync(path, `${readFileSync(path, 'utf8')}{"url":"https://a.ex`);
  const second = new StateFile(path, 'feed.json', NOW + HOUR);
  second.add(outcome('more'));
  second.end(false);
  const third = new StateFile(path, 'feed.json', NOW + 2 * HOUR);
  assert.deepEqual(names(third), ['é', 'gone', 'more']);
  third.end(false);
});

test('it begins anew for another feed, after a day, when asked to, and where the file is something else', () => {
  const begins = (path, ...args) => {
    const file = new StateFile(path, ...args);
    file.end(false);
    return file.known.size === 0 && readFileSync(path, 'utf8').split('\n').length === 2;
  };
  assert.ok(begins(noted(), 'other.json', NOW));
  assert.ok(begins(noted(), 'feed.json', NOW + 25 * HOUR));
  assert.ok(begins(noted(), 'feed.json', NOW, true));
  for (const text of ['', 'hello', 'hello\n', '{}\n', 'null\n', '[]\n{"url":1}\n']) {
    const path = noted();
    writeFileSync(path, text);
    assert.ok(begins(path, 'feed.json', NOW), text);
  }
});

test('it goes away when all is done', () => {
  const path = noted();
  new StateFile(path, 'feed.json', NOW).end(true);
  assert.ok(!existsSync(path));
});

test('a place that cannot be written to is named', () => {
  assert.throws(() => new StateFile(join(scratchFolder(), 'none/state'), 'feed.json', NOW), {
    name: 'Failure',
    message: /no such file.*--state/,
  });
});
