// The bar that shows how far a long task is.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { showProgress } from '../../dist/cli/io/progress.js';
import { at } from '../../tools/project.js';

function terminal(isTTY) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80, rows: 24 });
  let text = '';
  stream.on('data', (part) => (text += part));
  return { stream, text: () => text };
}

test('where somebody watches: how many of how many, how long still, and what', async () => {
  const { stream, text } = terminal(true);
  const progress = showProgress(3, stream);
  progress.advance(3, 'agency.example');
  progress.stop();
  await new Promise((resolve) => setImmediate(resolve));
  assert.match(text(), /3 of 3, about .* left {2}agency\.example/);
});

test('where nobody does, or there is nothing to do: nothing', async () => {
  for (const [isTTY, total] of [
    [false, 3],
    [undefined, 3],
    [true, 0],
  ]) {
    const { stream, text } = terminal(isTTY);
    const progress = showProgress(total, stream);
    progress.advance(1, 'agency.example');
    progress.stop();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(text(), '');
  }
});

test('a process that is interrupted says what it has to say on a line of its own', async () => {
  const program = `
    import { showProgress } from '${pathToFileURL(at('dist/cli/io/progress.js'))}';
    process.stderr.isTTY = true;
    process.stderr.columns = 80;
    for (const name of ['cursorTo', 'clearLine', 'moveCursor']) process.stderr[name] ??= () => true;
    process.once('exit', () => process.stderr.write('Stopped.'));
    showProgress(3).advance(1, 'agency.example');
    process.exit(1);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (part) => (text += part));
  await new Promise((resolve) => child.once('close', resolve));
  // The line is cleared, and the terminal breaks lines again (DECAWM), before anything else is said.
  const [, after] = text.split('agency.example');
  assert.ok(after.indexOf('\u001b[?7h') >= 0 && after.includes('\u001b[2KStopped.'), JSON.stringify(after));
});
