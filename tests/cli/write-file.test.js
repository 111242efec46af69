// A file is written whole or not at all, also when the command is interrupted.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { lstatSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { writeWhole } from '../../dist/cli/io/write-file.js';
import { at } from '../../tools/project.js';
import { scratchFolder } from './cli.js';

async function* parts() {
  yield 'one, ';
  yield 'two';
}

test('parts come together, and nothing else is left', async () => {
  const folder = scratchFolder();
  await writeWhole(join(folder, 'list.json'), parts());
  assert.equal(readFileSync(join(folder, 'list.json'), 'utf8'), 'one, two');
  assert.deepEqual(readdirSync(folder), ['list.json']);
});

test('a file that a link leads to is replaced, and keeps its permissions', async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'real.json'), 'old', { mode: 0o600 });
  symlinkSync('real.json', join(folder, 'link.json'));
  await writeWhole(join(folder, 'link.json'), 'new');
  assert.equal(readFileSync(join(folder, 'real.json'), 'utf8'), 'new');
  assert.ok(lstatSync(join(folder, 'link.json')).isSymbolicLink());
  assert.equal(statSync(join(folder, 'real.json')).mode & 0o777, 0o600);
});

test('what is no file is written to, and stays what it is', async () => {
  const pipe = join(scratchFolder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const read = readFile(pipe, 'utf8');
  await writeWhole(pipe, parts());
  assert.equal(await read, 'one, two');
  assert.ok(lstatSync(pipe).isFIFO());
  await assert.rejects(writeWhole(scratchFolder(), 'new'), { name: 'Failure', message: /That is a folder/ });
});

test('what fails half-way leaves the old file as it was', async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'list.json'), 'old');
  async function* failing() {
    yield 'new';
    throw new Error('no more');
  }
  await assert.rejects(writeWhole(join(folder, 'list.json'), failing()), /no more/);
  assert.equal(readFileSync(join(folder, 'list.json'), 'utf8'), 'old');
  assert.deepEqual(readdirSync(folder), ['list.json']);
});

test('a place that cannot be written to is named', async () => {
  const folder = scratchFolder();
  await assert.rejects(writeWhole(join(folder, 'none/list.json'), 'new'), { name: 'Failure', message: /no such file/ });
});

test('interrupted, it leaves the old file and nothing beside it', async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'list.json'), 'old');
  const program = `
    import { tidyUpWhenInterrupted, writeWhole } from '${pathToFileURL(at('dist/cli/io/write-file.js'))}';
    tidyUpWhenInterrupted();
    async function* endless() {
      yield 'new';
      process.stdout.write('writing');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    }
    await writeWhole('list.json', endless());`;
  for (const [signal, expected] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: folder });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    assert.equal(readdirSync(folder).length, 2, 'it was writing');
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill(signal);
    assert.equal(await ended, expected);
    assert.deepEqual(readdirSync(folder), ['list.json']);
    assert.equal(readFileSync(join(folder, 'list.json'), 'utf8'), 'old');
  }
});
