// Templates for the trimmed Lit: every binding is marked, none is lost, and the parser comes to the same elements.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markBindings } from '../../tools/rollup/markup-bindings.js';

const mark = (...parts) => markBindings(parts);

test('a value in text has its place marked', () => {
  assert.deepEqual(mark('<p>', '</p>'), ['<p><!>', '']);
  assert.deepEqual(mark('<p>', ' of ', '</p><hr>'), ['<p><!>', ' of <!>', '</p><hr>']);
  assert.deepEqual(mark('', '', ''), ['<!>', '<!>', '']);
});

test('a bound attribute has a sign before its name, and no value', () => {
  assert.deepEqual(mark('<a part="link" href=', ' rel="a b">x</a>'), ['<a part="link" $href', ' rel="a b">x']);
  assert.deepEqual(mark('<li aria-label=', ' ?hidden=', '>', '</li>'), ['<li $aria-label', ' ?hidden', '><!>', '']);
  assert.deepEqual(mark('<input .value=', ' @input=', '/>'), ['<input .value', ' @input', '/>']);
});

test('a binding of another kind is an error', () => {
  for (const parts of [
    ['<p class="a ', '">'],
    ['<p class="', '">'],
    ['<p class=a', '>'],
    ['<p ', '>'],
    ['<', '>x'],
    ['<p .viewBox=', '>'],
    ['<!-- ', ' -->'],
    ['<style>', '</style>'],
    ['<textarea>', '</textarea>'],
    ['<pre>', '</pre>'],
  ]) {
    assert.throws(() => mark(...parts), /trimmed Lit does not know/, parts.join('…'));
  }
});

test('what is not bound stays as it is written', () => {
  for (const tag of [
    '<p part="a" class=b hidden>',
    "<p title='a=b'>",
    '<a href="x/"/>',
    '<path d="M0 0"/>',
    '<br />',
  ]) {
    assert.deepEqual(mark(tag), [tag]);
  }
});

test('closing tags at the end go, others stay', () => {
  assert.deepEqual(mark('<ul><li>a</li><li>b</li></ul>'), ['<ul><li>a</li><li>b']);
  assert.deepEqual(mark('<b>a</b> '), ['<b>a</b> ']);
});
