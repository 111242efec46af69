// Feeds in pages: every command reads them all, by the bounds of the element (tests/loading/pages.test.ts), or says where
// it did not.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { beyond, feedPages, joined } from '../../dist/cli/feed-pages.js';
import { checkFeed } from '../../dist/cli/validate/check-feed.js';
import { MAX_ITEMS } from '../../dist/feed/limits.js';
import { cli, scratchFolder } from './cli.js';

const ORIGIN = 'https://agency.example';
const item = (id, more) => ({ id, title: id, ...more });

/** Reads made-up pages, by path; gives the ids that were read, and the paths that were asked for. */
async function read(pages, start = '/1') {
  const asked = [];
  const get = (url) => {
    const { pathname } = new URL(url);
    asked.push(pathname);
    if (!pages[pathname]) throw new Error('404');
    return Promise.resolve({ url, value: pages[pathname] });
  };
  const got = [];
  for await (const page of feedPages({ url: new URL(start, ORIGIN).href, value: pages[start] }, get)) got.push(page);
  return { ids: got.flatMap(({ value }) => value.items.map(({ id }) => id)), asked, further: beyond(got), got };
}

test('a feed is read to its last page, each asked for once', async () => {
  const { ids, asked, further } = await read({
    '/1': { items: [item('a')], next_url: '/2' },
    '/2': { items: [item('b')], next_url: '/3' },
    '/3': { items: [item('c')] },
  });
  assert.deepEqual([ids, asked, further], [['a', 'b', 'c'], ['/2', '/3'], undefined]);
});

test('it goes to no page twice, nor past one that has nothing new', async () => {
  const round = await read({
    '/1': { items: [item('a')], next_url: '/2' },
    '/2': { items: [item('b')], next_url: '/1' },
  });
  assert.deepEqual([round.asked, round.further], [['/2'], undefined]);
  const same = await read({
    '/1': { items: [item('a')], next_url: '/2' },
    '/2': { items: [item('a')], next_url: '/3' },
  });
  assert.deepEqual(same.asked, ['/2']);
  const empty = await read({ '/1': { items: [], next_url: '/2' } });
  assert.deepEqual([empty.asked, empty.further], [[], undefined]);
});

test('it goes to no other site, and past no list that is full; both are said', async () => {
  const away = await read({ '/1': { items: [item('a')], next_url: 'https://elsewhere.example/2' } });
  assert.deepEqual([away.asked, away.further], [[], 'https://elsewhere.example/2']);
  const many = Array.from({ length: MAX_ITEMS }, (_, at) => item(`${at}`));
  const full = await read({ '/1': { items: many, next_url: '/2' } });
  assert.deepEqual([full.asked, full.further], [[], `${ORIGIN}/2`]);
});

test('as one feed, each entry keeps its addresses, its language and its authors', async () => {
  const bad = { id: 'c', title: 'C', url: 'javascript:alert(1)' };
  const { got } = await read({
    '/1': { title: 'List', language: 'en', items: [item('a', { url: 'a.html' })], next_url: '/more/2' },
    '/more/2': {
      title: 'Other',
      language: 'es',
      authors: [{ name: 'Agency' }],
      items: [
        item('b', {
          url: 'b.html',
          attachments: [{ url: 'b.pdf' }],
          _resource: {
            editions: [{ language: 'fr', url: '../fr.pdf' }],
            access: { level: 'paid', contact_url: 'ask' },
          },
        }),
        bad,
        { id: 'd', title: 7 },
      ],
    },
  });
  const { title, next_url: next, items } = joined(got);
  assert.deepEqual([title, next, items.length], ['List', undefined, 4]);
  assert.deepEqual(items[0], item('a', { url: 'a.html' }));
  assert.equal(items[1].url, `${ORIGIN}/more/b.html`);
  assert.equal(items[1].attachments[0].url, `${ORIGIN}/more/b.pdf`);
  assert.equal(items[1]._resource.editions[0].url, `${ORIGIN}/fr.pdf`);
  assert.equal(items[1]._resource.access.contact_url, `${ORIGIN}/more/ask`);
  assert.deepEqual([items[1].language, items[1].authors], ['es', [{ name: 'Agency' }]]);
  assert.equal(items[2].url, bad.url);
  assert.deepEqual(items[3], { id: 'd', title: 7 });
});

/** A site with a feed in two pages, the second with a mistake, a link that is gone and an entry of the first again. */
async function site(more = {}) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    const body = pages[request.url];
    response.statusCode = body ? 200 : 404;
    response.end(typeof body === 'object' ? JSON.stringify(body, null, 1) : body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  const origin = `http://127.0.0.1:${server.address().port}`;
  const pages = {
    '/feed.json': {
      title: 'List',
      _resources: { sections: [{ title: 'One' }, { title: 'Two' }] },
      items: [item('a', { url: '/page', _resource: { section: 'One' } })],
      next_url: '/more/2.json',
    },
    '/more/2.json': {
      title: 'List',
      items: [
        item('b', { url: 'gone', language: 'Spanish', _resource: { section: 'Two' } }),
        item('a', { url: '/page' }),
      ],
    },
    '/page': '<title>A page</title>',
    ...more,
  };
  return { asked, feed: `${origin}/feed.json`, second: `${origin}/more/2.json`, origin };
}

const cwd = scratchFolder();
const QUICK = ['--pause', '0', '--timeout', '5'];

test('validate looks at every page, and at the whole', async () => {
  const { feed, second } = await site();
  const { code, out, err } = await cli(['validate', feed]);
  assert.deepEqual([code, err], [1, '']);
  assert.ok(out.includes(`${second}:8:16: error: "Spanish" is not the tag of a language`), out);
  assert.match(out, /"a" is not shown: an item of an earlier page has the id "a" already/);
  // The heading that only the second page fills is not empty.
  assert.doesNotMatch(out, /empty-section/);
  assert.match(out, /2 errors in 2 files\.$/m);
});

test('check-links asks the addresses of every page, each against its own', async () => {
  const { feed, origin, asked } = await site();
  const { code, out } = await cli(['check-links', ...QUICK, feed], { cwd });
  assert.equal(code, 1);
  assert.match(out, new RegExp(`Gone \\(1\\)\n.*\n\n {2}b, line 4 of .*/more/2.json\n {4}${origin}/more/gone\n`));
  assert.match(out, /^2 addresses: 1 in their place, 1 gone\.$/m);
  assert.equal(asked.filter((path) => path === '/feed.json').length, 1);
});

test('prerender writes the list of all pages, and says what stands there twice', async () => {
  const { feed, origin, second } = await site();
  const { code, out, err } = await cli(['prerender', feed]);
  assert.match(out, /2 resources/);
  assert.ok(out.includes(`href="${origin}/more/gone"`));
  assert.doesNotMatch(out, /next_url/);
  assert.equal(code, 1);
  assert.equal(err, `${second}:14:10: Entry 3: left out, as in the list: id is used by an earlier item.\n`);
});

test('a page that cannot be had is named, and what was found before it is said', async () => {
  const { feed, second } = await site({ '/more/2.json': undefined });
  for (const command of ['check-links', 'prerender']) {
    const { code, err } = await cli([command, feed], { cwd });
    assert.deepEqual([code, err], [2, `${second}: The server answered with status 404.\n`]);
  }
  const broken = await site({ '/more/2.json': '{ "items": 7 }' });
  const { code, err } = await cli(['prerender', broken.feed], { cwd });
  assert.deepEqual([code, err], [2, `${broken.second}:1: This is not a feed: it has no list of "items".\n`]);
  const { out } = await cli(['validate', broken.feed], { cwd });
  assert.ok(out.includes(`${broken.second}:1:1: error: This is JSON, but no feed`), out);
});

test('of a file the other pages are not asked for, and every command says so', async () => {
  const { second, asked } = await site();
  const feed = { title: 'List', _resources: { sections: [{ title: 'X' }] }, items: [item('a')], next_url: second };
  writeFileSync(join(cwd, 'first.json'), JSON.stringify(feed));
  const said = `first.json: The feed goes on at ${second} ("next_url")`;
  for (const args of [['validate'], ['check-links'], ['prerender'], ['convert', '--to', 'csv']]) {
    const { out, err } = await cli([...args, 'first.json'], { cwd });
    assert.ok(err.includes(said), `${args[0]}: ${err}`);
    // What stands under a heading in the other pages is not known.
    assert.doesNotMatch(out, /empty-section/);
  }
  assert.deepEqual(asked, []);
});

test('a page that checks feeds reads their pages too, and says which could not be had', async () => {
  const bytes = (value) => new TextEncoder().encode(JSON.stringify(value));
  const terms = { language: 'en', terms: [] };
  const first = { url: `${ORIGIN}/1`, bytes: bytes({ items: [item('a')], next_url: '/2' }) };
  const good = await checkFeed(first, terms, (url) =>
    Promise.resolve({ url, bytes: bytes({ items: [item('b', { language: 'Spanish' })] }) }),
  );
  assert.deepEqual(
    good.problems.map(({ rule, place }) => [rule, place.file]),
    [['language-tag', 'page 2']],
  );
  const lost = await checkFeed(first, terms, () => Promise.reject(new Error('It is not there.')));
  assert.deepEqual(
    lost.problems.map(({ message, place }) => [message, place.file]),
    [['It is not there.', 'page 2']],
  );
  const pasted = await checkFeed(first, terms);
  assert.match(pasted.further, /^The feed goes on at https:\/\/agency\.example\/2/);
  assert.deepEqual(pasted.problems, []);
});
