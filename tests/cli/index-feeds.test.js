// `resource-list index`: what is in the folder that it makes, and what it says when it makes none.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { at, manifest } from '../../tools/project.js';
import { cli, scratchFolder } from './cli.js';

const scratch = scratchFolder();
let made = 0;
/** A folder that is not there yet. */
const place = () => join(scratch, `${made++}`, 'pagefind');
const inFolder = (out, name) => readFileSync(join(out, name));
const headOf = (out) => JSON.parse(inFolder(out, 'resource-list/head.json'));
const unzipped = (out, name) => JSON.parse(gunzipSync(inFolder(out, name)));
/** The entries in their order, as Pagefind keeps them. */
function records(out) {
  return readdirSync(join(out, 'fragment')).map((name) => {
    const { url, content, meta } = JSON.parse(String(gunzipSync(inFolder(out, `fragment/${name}`))).slice(12));
    return { entry: JSON.parse(url.slice(1)), content, meta };
  });
}
function feedFile(name, feed) {
  const file = join(scratch, name);
  writeFileSync(file, JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: name, ...feed }));
  return file;
}
const item = (id, more = {}) => ({ id, title: `Guide ${id}`, content_text: 'Words of a guide.', ...more });

test('every entry of a feed, its values with their counts, and a few words about it', async () => {
  const out = place();
  const { code, err } = await cli(['index', '-o', out, 'data/e-guide.json']);
  const { items, language } = JSON.parse(readFileSync(at('data/e-guide.json'), 'utf8'));
  assert.deepEqual([code, err], [0, `${items.length} entries of 1 feed in ${out}.\n`]);
  const head = headOf(out);
  assert.deepEqual([head.total, head.language, head.first.length], [items.length, language, 50]);
  assert.equal(records(out).length, items.length);
  const columns = unzipped(out, 'resource-list/columns.json.gz');
  for (const [name, values] of Object.entries(head.facets)) {
    const ids = columns.facets[name].flat();
    assert.equal(columns.facets[name].length, items.length);
    assert.deepEqual(
      values.map(([, count]) => count),
      values.map((_, id) => ids.filter((it) => it === id).length),
      name,
    );
  }
  assert.deepEqual(
    unzipped(out, 'resource-list/titles.json.gz').sort((a, b) => a - b),
    items.map((_, at) => at),
  );
});

test('what is restricted has no address in any file', async () => {
  const secret = 'https://secret.example/hidden';
  const restricted = item('a', {
    url: secret,
    content_html: `<a href="${secret}">Here</a>`,
    attachments: [{ url: `${secret}.pdf`, mime_type: 'application/pdf' }],
    _resource: { access: { level: 'restricted' }, editions: [{ language: 'es', url: secret }] },
  });
  const out = place();
  await cli(['index', '-o', out, feedFile('restricted.json', { items: [restricted, item('b')] })]);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  for (const { parentPath, path, name } of files) {
    const bytes = readFileSync(join(parentPath ?? path, name));
    const text = String(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes);
    assert.doesNotMatch(text, /secret\.example/, name);
  }
  assert.equal(records(out).length, 2);
});

test('what two feeds have is one entry with both as its sources', async () => {
  const shared = item('s', { attachments: [{ url: 'https://a.example/s.pdf', mime_type: 'application/pdf' }] });
  const out = place();
  await cli([
    'index',
    '-o',
    out,
    feedFile('One', { items: [item('a'), shared] }),
    feedFile('Two', { items: [shared, item('b')] }),
  ]);
  const head = headOf(out);
  assert.equal(head.total, 3);
  assert.deepEqual(head.facets.source, [
    ['One', 2],
    ['Two', 2],
  ]);
  assert.deepEqual(
    head.first.map(([feed, , sources]) => [feed, sources]),
    [
      [0, [0]],
      [0, [0, 1]],
      [1, [1]],
    ],
  );
});

test('an entry is found by the other names of what it is about', async () => {
  const synonyms = [['DMST', 'domestic minor sex trafficking']];
  const out = place();
  const about = item('a', { content_text: 'About domestic minor sex trafficking.' });
  await cli(['index', '-o', out, feedFile('synonyms.json', { _resources: { synonyms }, items: [about, item('b')] })]);
  const contents = Object.fromEntries(records(out).map(({ entry, content }) => [entry[1].id, content]));
  assert.match(contents.a, /dmst/);
  assert.doesNotMatch(contents.b, /dmst/);
});

test('an entry without a word keeps its place: none is lost', async () => {
  const out = place();
  const items = [item('a'), { id: 'b', title: '…' }, { id: 'c', content_text: '¿?' }, item('d')];
  const { code } = await cli(['index', '-o', out, feedFile('no-words.json', { items })]);
  assert.equal(code, 0);
  assert.equal(headOf(out).total, 4);
});

test('what is left out is said with its place, and is a problem', async () => {
  const out = place();
  const file = feedFile('broken.json', { items: [item('a'), { id: 'b' }] });
  const { code, err } = await cli(['index', '-o', out, file]);
  assert.equal(code, 1);
  assert.match(err, /broken\.json:1:\d+: Entry 2: left out, as in the list: has neither title nor text\./);
  assert.equal(headOf(out).total, 1);
});

test('relative addresses resolve against --base, and without it one is told', async () => {
  const file = feedFile('relative.json', { items: [item('a', { url: 'a.html' })] });
  const without = await cli(['index', '-o', place(), file]);
  assert.match(without.err, /1 entry is not linked.*--base/);
  const out = place();
  await cli(['index', '-o', out, '--base', 'https://agency.example/feeds/', file]);
  assert.equal(headOf(out).feeds[0].base, 'https://agency.example/feeds/');
});

test('an earlier index is replaced as a whole; a folder of other things is left alone', async () => {
  const out = place();
  await cli(['index', '-o', out, feedFile('old.json', { items: [item('a')] })]);
  const before = readdirSync(join(out, 'fragment'));
  await cli(['index', '-o', out, feedFile('new.json', { items: [item('b')] })]);
  assert.equal(headOf(out).feeds[0].header.title, 'new.json');
  assert.ok(!existsSync(join(out, 'fragment', before[0])));
  assert.deepEqual(readdirSync(join(out, '..')), ['pagefind'], 'and nothing stays beside it');

  const other = place();
  mkdirSync(other, { recursive: true });
  writeFileSync(join(other, 'mine.txt'), 'mine');
  const { code, err } = await cli(['index', '-o', other, 'data/e-guide.json']);
  assert.equal(code, 2);
  assert.match(err, /There are other files in it/);
  assert.deepEqual(readdirSync(other), ['mine.txt']);
});

test('says plainly what is wrong', async () => {
  const cases = [
    [['index', '-o', join(scratch, 'elsewhere'), 'data/e-guide.json'], /must be named "pagefind"/],
    [['index', '-o', place(), '--language', 'klingon!', 'data/e-guide.json'], /not the tag of a language/],
    [['index', '-o', place(), 'no-such-feed.json'], /no-such-feed\.json: It could not be read/],
    [['index', '-o', place(), 'package.json'], /package\.json:1: This is not a feed/],
    [['index', '-o', place(), feedFile('empty.json', { items: [] })], /not one entry/],
  ];
  for (const [args, message] of cases) {
    const { code, err } = await cli(args);
    assert.equal(code, 2, err);
    assert.match(err, message);
    assert.doesNotMatch(err, /\n\s+at /);
  }
});

test('without Pagefind it says what to install', async () => {
  // The package as npm installs it where nobody asked for Pagefind.
  const root = join(scratch, 'installed', 'node_modules');
  mkdirSync(join(root, manifest.name), { recursive: true });
  cpSync(at('dist'), join(root, manifest.name, 'dist'), { recursive: true });
  cpSync(at('package.json'), join(root, manifest.name, 'package.json'));
  for (const name of ['commander', 'cli-progress', 'jsonc-parser', 'zod', 'string-width'])
    if (existsSync(at('node_modules', name))) symlinkSync(at('node_modules', name), join(root, name));
  const feed = feedFile('alone.json', { items: [item('a')] });
  const { code, err } = await cli(['index', '-o', place(), feed], {
    command: join(root, manifest.name, 'dist/cli/main.js'),
  });
  assert.equal(code, 2);
  assert.match(err, /npm install pagefind/);
  assert.doesNotMatch(err, /\n\s+at /);
});
