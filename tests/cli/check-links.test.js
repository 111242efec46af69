// `resource-list check-links`, as the owner of a feed uses it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { linkServer } from './links/server.js';
import { cli, scratchFolder } from './cli.js';

const DAY = /^\d{4}-\d\d-\d\d$/;
const QUICK = ['--pause', '0', '--timeout', '0.3', '--longest-wait', '0'];

/** A feed of entries in a folder of its own. */
function feedIn(items) {
  const folder = scratchFolder();
  const feed = { title: 'List', items: items.map((item, i) => ({ id: `${i}`, ...item })) };
  const text = `${JSON.stringify(feed, null, 2)}\n`;
  writeFileSync(join(folder, 'feed.json'), text);
  return {
    text,
    run: (...args) => cli(['check-links', ...QUICK, ...args, 'feed.json'], { cwd: folder }),
    start: (onStart, ...args) => cli(['check-links', ...QUICK, ...args, 'feed.json'], { cwd: folder, onStart }),
    read: (name = 'feed.json') => readFileSync(join(folder, name), 'utf8'),
    links: () =>
      JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8')).items.map(({ _resource }) => _resource?.link),
    files: () => readdirSync(folder).sort(),
    folder,
  };
}

test('a feed whose links are all there ends with 0', async () => {
  const { url } = await linkServer();
  const { run, text, read, files } = feedIn([{ title: 'A', url: url('/page') }]);
  const { code, out, err } = await run();
  assert.deepEqual([code, out, err], [0, '1 address: 1 in their place.\n', '']);
  assert.equal(read(), text);
  assert.deepEqual(files(), ['feed.json']);
});

test('what needs a look is said by entry, with what to do, and ends with 1', async () => {
  const { url } = await linkServer();
  const { run } = feedIn([
    { title: 'A guide', url: url('/missing') },
    { title: 'A report', url: url('/moved') },
    { title: 'A film', url: url('/broken') },
    { title: 'For officers', url: url('/page'), _resource: { access: { level: 'restricted' } } },
    { title: 'No address' },
  ]);
  const { code, out } = await run();
  assert.equal(code, 1);
  assert.match(
    out,
    /^Gone \(1\)\n {2}Look for the new address.*\n\n {2}A guide, line 4\n {4}http.*\/missing\n {4}The server says .* \(status 404\)\.$/m,
  );
  assert.match(
    out,
    /^Moved for good \(1\)\n.*\n\n {2}A report, line 9\n.*\n {4}It has moved for good to http.*\/page$/m,
  );
  assert.match(
    out,
    /^Could not be told \(1\)\n.*\n\n {2}A film, line 14\n.*\n {4}The server has an error of its own \(status 500\)\.$/m,
  );
  assert.match(out, /^1 restricted entry was not asked/m);
  assert.match(out, /^1 entry has no web address\.$/m);
  assert.match(out, /^3 addresses: 1 moved, 1 gone, 1 could not be told\.$/m);
});

test('--write notes status and day in the feed, and leaves alone what nobody could tell', async () => {
  const { url } = await linkServer();
  const before = { status: 'ok', checked: '2020-01-01' };
  const { run, links, files } = feedIn([
    { title: 'Ok', url: url('/page') },
    { title: 'Moved', url: url('/moved') },
    { title: 'Gone', url: url('/soft'), _resource: { link: { ...before, mine: true } } },
    { title: 'Silent', url: url('/silent'), _resource: { link: before } },
    { title: 'Refused', url: url('/forbidden') },
    { title: 'Back', url: url('/guide.pdf'), _resource: { link: { status: 'gone' } } },
  ]);
  await run('--write');
  const found = links();
  for (const at of [0, 1, 2, 5]) assert.match(found[at].checked, DAY);
  assert.deepEqual(
    found.map((link) => link?.status),
    ['ok', 'moved', 'gone', 'ok', undefined, 'ok'],
  );
  assert.deepEqual(found[3], before);
  assert.equal(found[2].mine, true);
  assert.deepEqual(files(), ['feed.json']);
});

test('a restricted entry is never asked, wherever its address stands', async () => {
  const { url, log } = await linkServer();
  const { run, read, text } = feedIn([
    {
      title: 'For officers',
      url: url('/secret'),
      attachments: [{ url: url('/secret.pdf'), mime_type: 'application/pdf' }],
      _resource: {
        access: { level: 'restricted', contact_url: url('/ask') },
        link: { status: 'gone', archived_url: url('/old') },
      },
    },
  ]);
  const { code } = await run('--write', '--archive', '--archive-service', url('/archive'));
  assert.equal(code, 0);
  assert.deepEqual(log, []);
  assert.equal(read(), text);
});

test('--report writes Markdown or HTML in which nothing of the feed is markup', async () => {
  const { url } = await linkServer();
  const hostile = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) **b**';
  const { run, read } = feedIn([{ title: hostile, url: url('/missing') }]);
  await run('--report', 'links.html');
  const html = read('links.html');
  assert.match(html, /^<!doctype html>\n<html lang="en">/);
  assert.match(html, /<h2>Gone \(1\)<\/h2>/);
  assert.match(html, new RegExp(`<a href="${url('/missing')}" rel="noopener noreferrer"`));
  assert.doesNotMatch(html, /<img/);
  await run('--report', 'links.md');
  const md = read('links.md');
  assert.match(md, /^# Links of feed\\\.json, \d{4}/);
  assert.match(md, new RegExp(`^ {2}<${url('/missing')}>$`, 'm'));
  assert.doesNotMatch(md, /[^\\]<img|[^\\]\]\(|[^\\*]\*\*b/);
});

test('--archive looks up copies of what is gone, and of nothing else', async () => {
  const copy = 'http://web.archive.org/web/2015/http://a.example/';
  const body = JSON.stringify({ archived_snapshots: { closest: { available: true, url: copy, status: '200' } } });
  const { url, log } = await linkServer();
  const question = `/available?url=${encodeURIComponent(url('/missing'))}`;
  const answering = await linkServer({
    [question]: { status: 200, headers: { 'Content-Type': 'application/json' }, body },
  });
  const { run, links } = feedIn([
    { title: 'Gone', url: url('/missing') },
    { title: 'Ok', url: url('/page') },
    { title: 'Silent', url: url('/silent') },
  ]);
  const { out } = await run('--write', '--archive', '--archive-service', answering.url('/available'));
  assert.match(out, /There is an archived copy: https:\/\/web\.archive\.org\/web\/2015/);
  assert.deepEqual(
    links().map((link) => link?.archived_url),
    [copy.replace('http:', 'https:'), undefined, undefined],
  );
  assert.deepEqual(
    answering.log.map(({ path }) => path),
    [question],
  );
  assert.ok(log.length > 0);
});

test('without --archive nobody else is asked', async () => {
  const { url } = await linkServer();
  const service = await linkServer();
  const { run } = feedIn([{ title: 'Gone', url: url('/missing') }]);
  await run('--archive-service', service.url('/available'));
  assert.deepEqual(service.log, []);
});

test('an interrupted run goes on where it was, and leaves the feed whole', async () => {
  const { url, log } = await linkServer({ '/slow': { silent: true } });
  const items = [url('/page'), url('/missing'), url('/slow')].map((address, i) => ({ title: `${i}`, url: address }));
  const feed = feedIn(items);
  const asked = (path) => log.filter((one) => one.path === path).length;
  const interrupted = feed.start(
    (child) => {
      const watch = setInterval(() => {
        if (asked('/slow') === 0) return;
        clearInterval(watch);
        child.kill('SIGINT');
      }, 10);
    },
    '--timeout',
    '30',
    '--write',
  );
  const { code, err } = await interrupted;
  assert.equal(code, 130);
  assert.match(err, /Give the same command again to go on from here/);
  assert.equal(feed.read(), feed.text);
  assert.deepEqual(feed.files(), ['.feed.json.check-links', 'feed.json']);
  const before = { page: asked('/page'), missing: asked('/missing') };
  // As a crash in the middle of a line would leave it.
  const state = join(feed.folder, '.feed.json.check-links');
  writeFileSync(state, `${readFileSync(state, 'utf8')}{"url":"http://half`);
  const second = await feed.run('--write');
  assert.match(second.err, /^Going on: 2 addresses are known/);
  assert.deepEqual({ page: asked('/page'), missing: asked('/missing') }, before);
  assert.deepEqual(
    feed.links().map((link) => link?.status),
    ['ok', 'gone', undefined],
  );
  assert.deepEqual(feed.files(), ['feed.json']);
});

test('a feed that somebody changes meanwhile is not written to', async () => {
  const folderOf = {};
  const change = () => {
    writeFileSync(join(folderOf.feed.folder, 'feed.json'), `${folderOf.feed.text}\n`);
    return { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<title>A</title>' };
  };
  const { url } = await linkServer({ '/page': change });
  folderOf.feed = feedIn([{ title: 'A', url: url('/page') }]);
  const { code, err } = await folderOf.feed.run('--write');
  assert.equal(code, 2);
  assert.match(err, /feed\.json: The file has changed/);
  assert.equal(folderOf.feed.read(), `${folderOf.feed.text}\n`);
});

test('relative addresses resolve against feed_url, or --base', async () => {
  const { url, log } = await linkServer();
  const feed = feedIn([{ title: 'A', url: 'page' }]);
  writeFileSync(
    join(feed.folder, 'feed.json'),
    JSON.stringify({ feed_url: url('/feed.json'), items: [{ id: 'a', title: 'A', url: 'page' }] }),
  );
  assert.equal((await feed.run()).code, 0);
  assert.equal(log.filter(({ path }) => path === '/page').length, 2);
  await feed.run('--base', url('/deep/feed.json'));
  assert.ok(log.some(({ path }) => path === '/deep/page'));
});

test('what cannot be done is said, and ends with 2', async () => {
  const { run, folder } = feedIn([]);
  writeFileSync(join(folder, 'list.json'), '{ "items": 7 }');
  const cases = [
    [['none.json'], /none\.json: It could not be read/],
    [['list.json'], /list\.json:1: This is not a feed/],
    [['--write', 'http://127.0.0.1:9/feed.json'], /--write needs the feed as a file/],
    [['--pause', 'soon', 'feed.json'], /It must be a number/],
    [['--base', 'here', 'feed.json'], /"here" is no address/],
  ];
  await Promise.all(
    cases.map(async ([args, said]) => {
      const { code, err } = await cli(['check-links', ...args], { cwd: folder });
      assert.equal(code, 2, args.join(' '));
      assert.match(err, said);
    }),
  );
  assert.equal((await run()).out, 'There is no address to ask.\n');
  assert.ok(!existsSync(join(folder, '.feed.json.check-links')));
});

test('--json prints what was found for other programs', async () => {
  const { url } = await linkServer();
  const { run } = feedIn([{ title: 'A', url: url('/missing') }]);
  const [{ state, reason, status }] = JSON.parse((await run('--json')).out);
  assert.deepEqual([state, reason, status], ['gone', 'missing', 404]);
});
