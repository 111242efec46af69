// How check-links treats the servers it asks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitAskedFor } from '../../../dist/cli/links/client.js';
import { HURRY, ask, target } from './ask.js';
import { linkServer } from './server.js';

const page = { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<title>Here</title>' };

test('a host is asked one thing at a time, with a pause between', async () => {
  const { url, log } = await linkServer();
  const pause = 60;
  await ask(
    ['/guide.pdf', '/any-file.pdf', '/missing'].map((path) => target(url(path))),
    { pause },
  );
  assert.ok(log.length >= 5);
  // A timer may be a little early.
  const gaps = log.slice(1).map(({ at }, i) => at - log[i].at);
  assert.ok(Math.min(...gaps) >= pause - 2, `${gaps}`);
});

test('different hosts are asked at the same time, but no more of them than allowed', async () => {
  for (const concurrency of [1, 2]) {
    const server = await linkServer({ '/page': { ...page, delay: 100 } });
    // Two names of one server are two hosts.
    const targets = ['127.0.0.1', 'localhost'].map((host) => target(server.url('/page').replace('127.0.0.1', host)));
    const outcomes = await ask(targets, { concurrency });
    assert.deepEqual(
      outcomes.map(({ state }) => state),
      ['ok', 'ok'],
    );
    assert.equal(server.mostAtOnce(), concurrency);
  }
});

test('robots.txt is read once, and its Crawl-delay is kept', async () => {
  const robots = { status: 200, headers: { 'Content-Type': 'text/plain' }, body: 'User-agent: *\nCrawl-delay: 0.1' };
  const { url, log } = await linkServer({ '/robots.txt': robots });
  await ask([target(url('/guide.pdf')), target(url('/any-file.pdf'))]);
  assert.deepEqual(
    log.map(({ path }) => path),
    ['/robots.txt', '/guide.pdf', '/any-file.pdf'],
  );
  assert.ok(log[2].at - log[1].at >= 98);
});

test('a site may address us by name', async () => {
  const robots = 'User-agent: resource-list\nDisallow: /\n\nUser-agent: *\nAllow: /';
  const { url } = await linkServer({
    '/robots.txt': { status: 200, headers: { 'Content-Type': 'text/plain' }, body: robots },
  });
  const [{ reason }] = await ask([target(url('/page'))]);
  assert.equal(reason, 'robots');
});

test('robots.txt also holds where a redirect leads', async () => {
  const { url, log } = await linkServer({ '/out': { status: 301, headers: { Location: '/private/page' }, body: '' } });
  const [{ state, reason }] = await ask([target(url('/out'))]);
  assert.deepEqual([state, reason], ['unclear', 'robots']);
  assert.ok(!log.some(({ path }) => path === '/private/page'));
});

test('it says who it is, takes no cookie and tells nobody where it comes from', async () => {
  const cookie = { ...page, headers: { ...page.headers, 'Set-Cookie': 'id=1' } };
  const { url, log } = await linkServer({ '/cookie': cookie });
  await ask([target(url('/cookie'))]);
  for (const { headers } of log) {
    assert.equal(headers['user-agent'], HURRY.userAgent);
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
  }
});

test('a busy server is given the time that it asks for', async () => {
  const busy = ({ count }) => (count === 1 ? { ...page, status: 503, headers: { 'Retry-After': '1' } } : page);
  const { url, log } = await linkServer({ '/busy': busy });
  const [{ state }] = await ask([target(url('/busy'))]);
  assert.equal(state, 'ok');
  const heads = log.filter(({ method, path }) => method === 'HEAD' && path === '/busy');
  assert.ok(heads[1].at - heads[0].at >= 998);
});

test('Retry-After is understood in both of its forms', () => {
  const now = Date.parse('2026-11-28T12:00:00Z');
  for (const [header, expected] of [
    ['120', 120_000],
    ['Sat, 28 Nov 2026 12:00:30 GMT', 30_000],
    ['Sat, 28 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ]) {
    assert.equal(waitAskedFor(header, now), expected, header);
  }
});
