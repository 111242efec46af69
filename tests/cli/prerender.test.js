// `resource-list prerender`, as the owner of a page uses it and as a visitor without JavaScript meets it.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { prerender } from '../../dist/cli/prerender/prerender.js';
import { at } from '../../tools/project.js';
import { cli, scratchFolder } from './cli.js';

const BASE = 'https://agency.example/feeds/feed.json';
const read = (name) => JSON.parse(readFileSync(at('data', name), 'utf8'));
const render = (feed, settings = {}) =>
  prerender(feed, BASE, { headingLevel: 2, carriesFeed: true, ...settings }).content;
const feedOf = (...items) => ({ title: 'List', items: items.map((item, i) => ({ id: `${i}`, ...item })) });

const all = (html, test) => DomUtils.findAll(test, parseDocument(html).children);
const byName = (html, name) => all(html, (element) => element.name === name);
const texts = (html, name) =>
  byName(html, name).map((element) => DomUtils.textContent(element).replace(/\s+/g, ' ').trim());
const hrefs = (html) => byName(html, 'a').map(({ attribs }) => attribs.href);
const script = (html, type) =>
  JSON.parse(DomUtils.textContent(all(html, ({ name, attribs }) => name === 'script' && attribs.type === type)[0]));
/** What a visitor reads, scripts left out. */
const visible = (html) =>
  DomUtils.textContent(parseDocument(html.replace(/<script.*?<\/script>/gs, '')))
    .replace(/\s+/g, ' ')
    .trim();

test('headings, entries, their facts and links, in the order of the list', () => {
  const html = render(read('task-force-guide.json'));
  assert.deepEqual(texts(html, 'h2'), ['Law Enforcement Specific Tools']);
  assert.equal(texts(html, 'strong')[0], 'National Action Plan to Combat Human Trafficking');
  assert.equal(byName(html, 'li').length, 7);
  assert.match(visible(html), /^7 resources Law Enforcement/);
  assert.match(visible(html), /Report · .* · PDF, 793 KB/);
  assert.match(visible(html), /Restricted Please contact the Civil Rights Unit/);
});

test('links have the facts of their file, tell nobody where one comes from, and resolve against the feed', () => {
  const attachments = [
    { url: 'guide.pdf', mime_type: 'application/pdf', size_in_bytes: 793_000 },
    { url: '/files/form%20a.docx', mime_type: 'application/msword' },
  ];
  const editions = [{ language: 'es', url: 'es/guia.pdf' }];
  const html = render(feedOf({ title: 'A guide', attachments, _resource: { editions } }));
  assert.deepEqual(hrefs(html), [
    'https://agency.example/feeds/guide.pdf',
    'https://agency.example/files/form%20a.docx',
    'https://agency.example/feeds/es/guia.pdf',
  ]);
  assert.deepEqual(texts(html, 'a'), ['A guide [PDF, 793 KB]', 'form a.docx [Word]', 'Español']);
  for (const { attribs } of byName(html, 'a')) {
    assert.deepEqual([attribs.rel, attribs.referrerpolicy], ['noopener noreferrer', 'no-referrer']);
  }
});

test('what is gone links to its archived copy or to nothing, and says so', () => {
  const gone = (link) => render(feedOf({ title: 'A', url: '/a', _resource: { link: { status: 'gone', ...link } } }));
  assert.deepEqual(hrefs(gone({})), []);
  assert.match(visible(gone({})), /No longer available\./);
  assert.deepEqual(hrefs(gone({ archived_url: 'https://archive.example/a' })), ['https://archive.example/a']);
});

test('--only, --sort and --group-by do as the attributes do, and what is left out is not carried either', () => {
  const items = [
    { title: 'B', url: '/b', _resource: { type: 'report', section: 'One' } },
    { title: 'A', url: '/a', _resource: { type: 'report', section: 'Two' } },
    { title: 'C', url: '/c', _resource: { type: 'guide' } },
  ];
  const html = render(feedOf(...items), { only: 'type: report', sort: 'title', groupBy: 'type' });
  assert.deepEqual(texts(html, 'strong'), ['A', 'B']);
  assert.deepEqual(texts(html, 'h2'), ['Report']);
  assert.deepEqual(
    script(html, 'application/json').items.map(({ title }) => title),
    ['B', 'A'],
  );
  assert.deepEqual(texts(render(feedOf(...items), { groupBy: 'none' }), 'h2'), []);
});

test('paths of headings become levels', () => {
  const at = (section, title) => ({ title, _resource: { section } });
  const html = render(feedOf(at(['One', 'First'], 'A'), at(['One', 'Second'], 'B'), at('Two', 'C')), {
    headingLevel: 3,
  });
  assert.deepEqual(texts(html, 'h3'), ['One', 'Two']);
  assert.deepEqual(texts(html, 'h4'), ['First', 'Second']);
});

const ALLOWED = {
  a: ['href', 'hreflang', 'rel', 'referrerpolicy'],
  bdi: ['dir', 'lang'],
  br: [],
  div: [],
  h2: ['dir'],
  h3: ['dir'],
  h4: ['dir'],
  li: ['dir', 'lang'],
  p: ['dir', 'lang'],
  script: ['type'],
  span: ['dir', 'lang'],
  strong: [],
  time: ['datetime'],
  ul: [],
};

/** Asserts that the HTML has our elements and attributes alone, and links that may be followed. */
function assertHarmless(html) {
  for (const { name, attribs } of all(html, () => true)) {
    assert.ok(name in ALLOWED, `<${name}>`);
    for (const attribute of Object.keys(attribs)) assert.ok(ALLOWED[name].includes(attribute), `${name} ${attribute}`);
  }
  for (const href of hrefs(html)) assert.match(href, /^(https?:\/\/[^@]*$|mailto:|tel:|sms:)/);
  assert.ok(
    all(html, ({ name }) => name === 'script').every(({ attribs }) => /^application\/(ld\+)?json$/.test(attribs.type)),
  );
}

test('a hostile feed becomes text', () => {
  const feed = JSON.parse(readFileSync(at('data/broken/hostile.json'), 'utf8'));
  const html = render(feed);
  assertHarmless(html);
  assert.match(visible(html), /Addresses <img src=x onerror=alert\(1\)>/);
  assert.equal(
    hrefs(html).some((href) => href.includes('evil.example') && href.includes('@')),
    false,
  );
});

test('every feed in data becomes text, whatever is wrong with it', () => {
  for (const name of ['bad-items', 'empty', 'multilingual', 'plain-blog'])
    assertHarmless(render(read(`broken/${name}.json`)));
});

test('what no page may hold is in none of its data, which stays what it was', () => {
  const title = 'A\u007f\u0085\u2028\ufdd0\uffff\u{1fffe} <b>';
  const html = render({ ...feedOf({ title }), title });
  const data = html.match(/<script.*?<\/script>/gs).join('');
  assert.doesNotMatch(data, /[\u007f-\u009f\u2028\u2029]|\p{Noncharacter_Code_Point}/u);
  assert.equal(script(html, 'application/json').items[0].title, title);
});

test('a restricted entry has no address anywhere, in what is seen, in the feed that is carried or in the data', () => {
  const html = render(JSON.parse(readFileSync(at('data/broken/hostile.json'), 'utf8')));
  assert.match(html, /Restricted, with addresses everywhere/);
  assert.doesNotMatch(html, /agency\.example\/(secret|unit)|archive\.example\/secret|secret-es/);
  // JSON Feed advises to make the id of the address.
  const secret = { id: 'https://agency.example/secret', title: 'A', _resource: { access: { level: 'restricted' } } };
  const named = render(feedOf(secret, { ...secret, id: 'https://agency.example/secret-too' }, { title: 'B' }));
  assert.doesNotMatch(named, /secret/);
  assert.deepEqual(
    script(named, 'application/json').items.map(({ id }) => id),
    ['restricted-1', 'restricted-2', '2'],
  );
});

test('whatever stands in a feed, a visitor reads it as it was written', () => {
  const word = fc.string({ unit: fc.constantFrom(...`<>&"'/ -!abc=\`\\{}$script`), minLength: 1, maxLength: 30 });
  const line = (text) => text.replace(/\s+/g, ' ').trim();
  fc.assert(
    fc.property(word, word, word, (title, publisher, tag) => {
      fc.pre([title, publisher, tag].every(line));
      const html = render(feedOf({ title, url: '/a', tags: [tag], _resource: { publisher } }));
      assertHarmless(html);
      const shown = ['strong', 'bdi'].flatMap((name) => texts(html, name));
      for (const text of [title, publisher, tag]) assert.ok(shown.includes(line(text)), text);
      assert.equal(script(html, 'application/json').items[0].title, title);
      assert.equal(script(html, 'application/ld+json').itemListElement[0].item.name, line(title));
    }),
    { numRuns: 200 },
  );
});

test('the data is an ItemList of schema.org', () => {
  const attachments = [{ url: 'guide.pdf', mime_type: 'application/pdf', size_in_bytes: 793_000 }];
  const extension = { type: 'report', publisher: 'Agency Example', audience: ['survivors'], issued: '2015-06' };
  const data = script(
    render({
      ...feedOf({ title: 'A', attachments, tags: ['Courts'], summary: 'What it is.', _resource: extension }),
      language: 'en',
    }),
    'application/ld+json',
  );
  assert.deepEqual(data, {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: 'List',
    numberOfItems: 1,
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        item: {
          '@type': 'Report',
          identifier: '0',
          name: 'A',
          description: 'What it is.',
          url: 'https://agency.example/feeds/guide.pdf',
          audience: [{ '@type': 'Audience', audienceType: 'Survivors' }],
          publisher: { '@type': 'Organization', name: 'Agency Example' },
          datePublished: '2015-06',
          inLanguage: 'en',
          keywords: ['Courts'],
          encoding: [
            {
              '@type': 'MediaObject',
              contentUrl: 'https://agency.example/feeds/guide.pdf',
              encodingFormat: 'application/pdf',
              contentSize: '793000 B',
            },
          ],
          isAccessibleForFree: true,
        },
      },
    ],
  });
});

test('on the command line: to standard output, or whole into a file', async () => {
  const folder = scratchFolder();
  const feed = at('data/task-force-guide.json');
  const { code, out, err } = await cli(['prerender', feed], { cwd: folder });
  assert.deepEqual([code, err], [0, '']);
  const second = await cli(['prerender', '--no-feed', '--language', 'es', '-o', 'list.html', feed], { cwd: folder });
  assert.deepEqual([second.code, second.out], [0, '']);
  assert.deepEqual(readdirSync(folder), ['list.html']);
  const written = readFileSync(join(folder, 'list.html'), 'utf8');
  assert.match(visible(out), /7 resources/);
  assert.match(visible(written), /7 recursos/);
  assert.doesNotMatch(written, /application\/json/);
});

test('--page has the script and the feed in it, and asks for nothing', async () => {
  const { code, out } = await cli(['prerender', '--page', '--base', BASE, 'data/e-guide.json']);
  assert.equal(code, 0);
  const [loaded, ...data] = byName(out, 'script');
  assert.deepEqual([loaded.attribs, data.length], [{ type: 'module' }, 2]);
  // What would begin a comment or end the script is written in another way, and is the same to JavaScript.
  const written = DomUtils.textContent(loaded);
  assert.doesNotMatch(written, /<!--|<\/script/i);
  assert.ok(written.replaceAll('\\x3c', '<') === readFileSync(at('dist/resource-list.min.js'), 'utf8'));
  assert.deepEqual(
    all(out, ({ attribs }) => 'src' in attribs),
    [],
  );
  assert.deepEqual(byName(out, 'link'), []);
  const [element] = byName(out, 'resource-list');
  assert.equal(element.attribs['page-size'], String(script(out, 'application/json').items.length));
  assert.match(out, /^<!doctype html>\n<html lang="en" dir="ltr">/);
});

test('--script puts an address in the place of the script', async () => {
  const { out } = await cli(['prerender', '--page', '--script', 'js/a"b.js', 'data/task-force-guide.json']);
  assert.deepEqual(byName(out, 'script')[0].attribs, { type: 'module', src: 'js/a"b.js' });
});

test('a page in another language brings that language’s words for the element too', async () => {
  const args = ['prerender', '--page', '--language', 'fr-CA', 'data/task-force-guide.json'];
  const [inside, linked] = await Promise.all([cli(args), cli([...args, '--script', 'js/list.js'])]);
  assert.equal(byName(inside.out, 'html')[0].attribs.lang, 'fr-CA');
  const codes = byName(inside.out, 'script').filter(({ attribs }) => attribs.type === 'module');
  assert.ok(DomUtils.textContent(codes[0]) === readFileSync(at('dist/lang/fr.min.js'), 'utf8'));
  assert.equal(codes.length, 2);
  const addresses = byName(linked.out, 'script').flatMap(({ attribs }) => attribs.src ?? []);
  assert.deepEqual(addresses, ['js/lang/fr.min.js', 'js/list.js']);
});

test('the attributes that the element needs to go on with the same list are said', async () => {
  const folder = scratchFolder();
  const items = Array.from({ length: 51 }, (_, at) => ({ title: `Entry ${at}`, url: `https://agency.example/${at}` }));
  writeFileSync(join(folder, 'long.json'), JSON.stringify(feedOf(...items)));
  const args = ['prerender', '--heading-level', '3', '--group-by', 'none', '--language', 'es', 'long.json'];
  const { code, err } = await cli(args, { cwd: folder });
  assert.equal(code, 0);
  assert.equal(
    err,
    'To put between <resource-list lang="es" heading-level="3" group-by="none" page-size="51"> and </resource-list>.\n',
  );
});

test('a list in another language says so, or its words would be read as English', async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'lista.json'), JSON.stringify({ ...feedOf({ title: 'Una guía' }), language: 'es' }));
  const { out, err } = await cli(['prerender', 'lista.json'], { cwd: folder });
  assert.match(visible(out), /^1 recurso Una guía/);
  assert.match(err, /^To put between <resource-list lang="es"> and/);
});

test('links within the site of the page do not name it, as in the element', async () => {
  const folder = scratchFolder();
  const items = ['https://agency.example/a', 'https://www.agency.example/b'].map((url) => ({ title: url, url }));
  writeFileSync(join(folder, 'feed.json'), JSON.stringify(feedOf(...items)));
  const hosts = async (...args) => {
    const { out } = await cli(['prerender', '--no-feed', ...args, 'feed.json'], { cwd: folder });
    return texts(out, 'bdi');
  };
  assert.deepEqual(await hosts(), ['agency.example', 'agency.example']);
  assert.deepEqual(await hosts('--site', 'https://agency.example/resources'), ['agency.example']);
  const { code, err } = await cli(['prerender', '--site', 'agency.example', 'feed.json'], { cwd: folder });
  assert.deepEqual([code, err], [2, '"agency.example" is no web address of a site. One begins with https://\n']);
});

test('a page without the feed in it asks for it at its address, which it must know', async () => {
  const args = ['prerender', '--page', '--no-feed', 'data/task-force-guide.json'];
  const known = await cli([...args, '--base', BASE]);
  assert.equal(byName(known.out, 'resource-list')[0].attribs.src, BASE);
  const { code, out, err } = await cli(args);
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /give it with --base/);
});

test('an order or headings that there are not are refused', async () => {
  for (const args of [
    ['--sort', 'newset'],
    ['--group-by', 'types'],
  ]) {
    const { code, err } = await cli(['prerender', ...args, 'data/task-force-guide.json']);
    assert.equal(code, 2);
    assert.match(err, /Allowed choices are/);
  }
});

test('more entries than a list shows are counted, in the list and on the command line', async () => {
  const folder = scratchFolder();
  const items = Array.from({ length: 50_002 }, (_, at) => ({ title: `Entry ${at}` }));
  writeFileSync(join(folder, 'endless.json'), JSON.stringify(feedOf(...items)));
  const { code, out, err } = await cli(['prerender', '--no-feed', 'endless.json'], { cwd: folder });
  assert.equal(code, 1);
  assert.match(out, /<p>2 resources are left out\.<\/p>/);
  assert.match(err, /The list reads 50,000 entries of a feed/);
});

test('what is left out is said, and what cannot be done', async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'feed.json'), JSON.stringify(feedOf({ title: 'A', url: 'a.html' }, { title: 7 })));
  writeFileSync(join(folder, 'list.json'), '{"items": 7}');
  const left = await cli(['prerender', 'feed.json'], { cwd: folder });
  assert.equal(left.code, 1);
  assert.match(left.err, /feed\.json:1:\d+: Entry 2: left out.*: title must be a string/);
  assert.match(left.err, /feed\.json: 1 entry is not linked.*--base/);
  const failed = await cli(['prerender', 'list.json'], { cwd: folder });
  assert.equal(failed.code, 2);
  assert.match(failed.err, /list\.json:1: This is not a feed/);
});
