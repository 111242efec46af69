// What demo/builder.html counts and writes, without a page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, judge, schemeOf } from '../../demo/builder/contrast.js';
import { WAYS } from '../../demo/builder/snippet.js';

const FILES = ['resource-list.min.js', 'lang/fr.min.js'];
const choice = {
  src: 'feed.json',
  facets: [],
  groupBy: 'section',
  language: 'en',
  theme: '',
  colours: undefined,
  folder: '/lists',
  integrity: Object.fromEntries(FILES.map((file) => [file, { integrity: `sha384-${file}` }])),
};
const code = (way, chosen = {}) => WAYS[way].code({ ...choice, ...chosen }).join('\n');

test('contrast is that of WCAG, whichever colour comes first', () => {
  // The last two are the grey that is just enough on white, and the one that is just not.
  for (const [one, other, ratio] of [
    ['#000000', '#ffffff', 21],
    ['#ff0000', '#ff0000', 1],
    ['#ffffff', '#0000ff', 8.59],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
  ]) {
    assert.equal(Math.round(contrast(one, other) * 100) / 100, ratio);
    assert.equal(contrast(one, other), contrast(other, one));
  }
});

test('4.48 is never shown as enough, and edges need less than text', () => {
  const [text, accent, muted, border] = judge({
    page: '#ffffff',
    text: '#777777',
    accent: '#767676',
    muted: '#000000',
    border: '#949494',
  });
  assert.deepEqual(
    [text, accent, muted, border].map(({ enough }) => enough),
    [false, true, true, true],
  );
  assert.match(text.words, /^The text: 4\.4 to 1, too faint .* darker colour/);
});

test('a page is light or dark by what can be read on it', () => {
  assert.deepEqual(['#ffffff', '#f4f4f4', '#1e1e1e', '#0000ff'].map(schemeOf), ['light', 'light', 'dark', 'dark']);
});

test('what was typed stays inside its attribute', () => {
  const typed = `"><script src="//evil.example"></script>&amp;`;
  for (const way of ['pinned', 'plain', 'frame']) {
    for (const field of ['src', 'folder']) {
      const written = code(way, { [field]: typed });
      assert.doesNotMatch(written, /<script src="\/\/evil/);
      assert.match(written, /&quot;>&lt;script src=&quot;\/\/evil\.example&quot;>&lt;\/script>&amp;amp;/);
    }
  }
});

test('only the pinned ways have hashes, and a folder may end with a slash or not', () => {
  for (const folder of ['/lists', '/lists/']) {
    const src = 'src="/lists/resource-list.min.js"';
    assert.ok(
      code('pinned', { folder }).startsWith(
        `<script type="module" ${src} integrity="sha384-resource-list.min.js" crossorigin="anonymous"></script>`,
      ),
    );
    assert.ok(code('plain', { folder }).startsWith(`<script type="module" ${src}></script>`));
  }
});

test('the command for static HTML has the choices that it can take, and the list loads no second feed', () => {
  const [command, , ...rest] = code('static', { groupBy: 'topic', language: 'es', src: 'my feed.json' }).split('\n');
  assert.equal(command, 'npx resource-list prerender --group-by topic --language es -o list.html "my feed.json"');
  assert.match(rest.join('\n'), /<resource-list group-by="topic" lang="es">/);
});
