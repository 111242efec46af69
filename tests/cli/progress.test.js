// The bar that shows how far a long task is.
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { showProgress } from '../../dist/cli/io/progress.js';

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
