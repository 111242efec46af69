// What demo/builder.html counts and writes, without a page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast, judge, schemeOf } from '../../demo/builder/contrast.js';
import { WAYS } from '../../demo/builder/snippet.js';
import { checkFeed } from '../../dist/demo/check-feed.js';
import { at } from '../../tools/project.js';
import { cli } from '../cli/cli.js';

const FILES = ['resource-list.min.js', 'lang/fr.min.js'];
const choice = {
  src: '/feed.json',
  file: 'feed.json',
  title: 'Resources',
  count: 7,
  facets: undefined,
  groupBy: 'section',
  language: '',
  theme: '',
  colours: undefined,
  folder: '/lists',
  integrity: Object.fromEntries(FILES.map((file) => [file, { integrity: `sha384-${file}` }])),
};
const parts = (way, chosen = {}) =>
  Object.fromEntries(WAYS[way].parts({ ...choice, ...chosen }).map(({ name, lines }) => [name, lines.join('\n')]));
const code = (way, chosen) => parts(way, chosen)['The code'];

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
  const inside = /&quot;>&lt;script src=&quot;\/\/evil\.example&quot;>&lt;\/script>&amp;amp;/;
  for (const [way, fields] of Object.entries({
    pinned: ['src', 'folder'],
    plain: ['src', 'folder'],
    frame: ['title', 'folder'],
    static: ['folder'],
  })) {
    for (const field of fields) {
      const written = code(way, { [field]: typed });
      assert.doesNotMatch(written, /<script src="\/\/evil/);
      assert.match(written, inside, `${way} ${field}`);
    }
  }
  // In the address of a frame it is a value of the address.
  const { 'The code': frame, 'embed.json': allowed } = parts('frame', { src: typed });
  assert.doesNotMatch(frame, /evil\.example"/);
  const address = /src="([^"]*)"/.exec(frame)[1].replaceAll('&amp;', '&');
  assert.equal(new URL(address, 'https://agency.example').searchParams.get('src'), typed);
  assert.deepEqual(JSON.parse(allowed), { feeds: [typed] });
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
  const chosen = { groupBy: 'topic', language: 'es', file: 'my feed.json' };
  const { 'The command': command, 'The code': written } = parts('static', chosen);
  assert.equal(command, 'npx resource-list prerender --group-by topic --language es -o list.html "my feed.json"');
  assert.match(written, /<resource-list group-by="topic" lang="es">/);
});

test('the command knows where the feed will be, when that is a whole address', () => {
  const src = 'https://agency.example/feed.json';
  const base = ' --base https://agency.example/feed.json';
  assert.equal(parts('static', { src })['The command'], `npx resource-list prerender${base} -o list.html feed.json`);
  assert.equal(parts('static', { src, file: src })['The command'], `npx resource-list prerender -o list.html ${src}`);
});

test('no entry goes away when a list that was there without JavaScript is taken over', () => {
  assert.match(code('static', { count: 51 }), /<resource-list page-size="51">/);
  assert.match(code('static', { count: 50 }), /<resource-list>/);
});

test('English is said as any other language is, since the page may be in another', () => {
  assert.match(code('pinned', { language: 'en' }), /<resource-list src="\/feed\.json" lang="en">/);
  assert.match(code('pinned'), /<resource-list src="\/feed\.json">/);
});

test('who chooses the filters and chooses none has none', () => {
  assert.match(code('pinned', { facets: [] }), /<resource-list src="\/feed\.json" no-filters>/);
  assert.match(code('frame', { facets: [] }), /embed\.html\?src=%2Ffeed\.json&amp;no-filters=/);
});

test('it says of a feed what `validate` says', async () => {
  const terms = JSON.parse(readFileSync(at('data/terms.json'), 'utf8'));
  for (const name of ['e-guide', 'task-force-guide', 'broken/hostile', 'broken/multilingual', 'broken/bad-items']) {
    const file = `data/${name}.json`;
    const bytes = new Uint8Array(readFileSync(at(file)));
    const { problems } = await checkFeed({ bytes, url: `https://agency.example/${file}` }, terms);
    const { out } = await cli(['validate', '--json', file]);
    const said = (all) =>
      all.map(({ level, message, advice, place, line, column }) => {
        const { line: row, column: character } = place ?? { line, column };
        return { level, message, advice, row, character };
      });
    assert.deepEqual(said(problems), said(JSON.parse(out)), file);
    assert.ok(problems.length > 0, file);
  }
});
