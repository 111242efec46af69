// Every way in which a server answers, and what is made of it. `gone` must never be said of a network's hiccup.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, target } from './ask.js';
import { CA, closedPort, linkServer, otherServer, tlsServer } from './server.js';

const PDF = { mimeType: 'application/pdf' };

/** Path, what is expected, and what the feed says. */
const CASES = [
  ['a page', '/page', 'ok'],
  ['a file of the size that the feed says', '/guide.pdf', 'ok', { facts: { ...PDF, size: 793_000 } }],
  ['a file whose size is rounded another way', '/guide.pdf', 'ok', { facts: { ...PDF, size: 774 * 1024 } }],
  ['a compressed page', '/packed', 'ok'],
  ['a page without an end', '/endless', 'ok'],
  ['a page about pages that are not found', '/about-404', 'ok'],

  ['404', '/missing', 'gone missing'],
  ['410', '/removed', 'gone missing'],
  ['200 with a title and a heading that say it is not there', '/soft', 'gone soft-404'],
  ['the same in Spanish and an old encoding', '/soft-latin', 'gone soft-404'],
  ['a site that says so in the title, whatever one asks for', '/soft-site/report', 'gone soft-404'],
  ['a title that says so on a site that says 404 of other addresses', '/half-missing', 'unclear maybe-missing'],
  ['200 to HEAD and 404 to GET', '/head-says-fine', 'gone missing'],
  ['301 to what is not there', '/moved-to-nothing', 'gone missing'],
  ['the front page, as for any address there', '/to-root/deep/report.html', 'gone sent-to-root'],
  ['the front page, for this address alone', '/one-to-root', 'unclear maybe-root'],

  ['301', '/moved', 'moved to /page'],
  ['308 and 301', '/moved-for-good', 'moved to /page'],
  ['301 and 302', '/moved-then-passing', 'moved to /passing'],
  ['302', '/passing', 'ok passing-redirect'],
  ['a page that sends one on', '/refresh', 'ok passing-redirect'],
  ['redirects in a circle', '/round', 'unclear redirect-loop'],
  ['redirects without an end', '/round1', 'unclear too-many-redirects'],
  ['a redirect to what is no web address', '/nowhere', 'unclear bad-redirect'],

  ['405 to HEAD', '/no-head', 'ok'],
  ['404 to HEAD and 200 to GET', '/head-missing', 'ok'],
  ['nothing to HEAD', '/head-hangs-up', 'ok'],
  ['another type to HEAD than to GET', '/head-lies.pdf', 'ok', { facts: { ...PDF, size: 5000 } }],
  ['no size to HEAD', '/head-no-size.pdf', 'ok size', { facts: { ...PDF, size: 90_000 } }],
  ['a page where the feed says PDF', '/now-a-page.pdf', 'ok type', { facts: PDF }],
  ['a PDF sent as any file', '/any-file.pdf', 'ok', { facts: PDF }],
  ['a smaller file than the feed says', '/guide.pdf', 'ok size', { facts: { ...PDF, size: 1_200_000 } }],

  ['an address that robots.txt excludes', '/private/page', 'unclear robots'],
  ['a way to a sign-in form', '/sign-in-first', 'unclear sign-in'],
  [
    'the same, where the feed says that one must register',
    '/sign-in-first',
    'ok passing-redirect',
    { access: 'registration' },
  ],
  ['401', '/unauthorized', 'unclear sign-in'],
  ['403', '/forbidden', 'unclear refused-programs'],
  ['451', '/legal', 'unclear other-status'],
  ['500', '/broken', 'unclear server-error'],
  ['429 that is over in a second', '/busy-once', 'ok'],
  ['503 for an hour', '/busy-long', 'unclear busy'],
  ['a connection that breaks', '/hang-up', 'unclear connection-broken'],
  ['silence', '/silent', 'unclear timeout'],
];

/** An outcome in a few words: state, reason, warnings, and the path where it has moved. */
const words = ({ state, reason, warnings, movedTo }) =>
  [state, reason, ...warnings, ...(movedTo ? ['to', new URL(movedTo).pathname] : [])].filter(Boolean).join(' ');

test('each kind of answer is told from the others', async (t) => {
  const { url } = await linkServer();
  for (const [what, path, expected, said] of CASES) {
    await t.test(`${what}: ${expected}`, async () => {
      const [outcome] = await ask([target(url(path), said)]);
      assert.equal(words(outcome), expected);
      assert.equal(outcome.checked, '2026-11-28');
    });
  }
});

test('a redirect to another site is worth a look', async () => {
  const { url } = await linkServer();
  const [outcome] = await ask([target(url('/elsewhere'))]);
  assert.equal(outcome.state, 'moved');
  assert.deepEqual(outcome.warnings, ['other-site']);
  assert.equal(new URL(outcome.finalUrl).hostname, 'localhost');
});

test('what is wrong with a certificate is told apart, and is no reason to call an address gone', async () => {
  const expected = {
    good: 'ok',
    expired: 'unclear tls-expired',
    'other-name': 'unclear tls-other-name',
    'self-signed': 'unclear tls-self-signed',
  };
  const urls = await Promise.all(Object.keys(expected).map(tlsServer));
  const outcomes = await ask(
    urls.map((url) => target(url)),
    { ca: CA },
  );
  assert.deepEqual(Object.fromEntries(Object.keys(expected).map((name, at) => [name, words(outcomes[at])])), expected);
  const [unknown] = await ask([target(urls[0])]);
  assert.equal(words(unknown), 'unclear tls-unknown-issuer');
});

test('no answer is told apart by its cause', async () => {
  const port = await otherServer();
  const cases = {
    [`http://127.0.0.1:${await closedPort()}/`]: 'unclear no-connection',
    'http://no-such-host.invalid/': 'unclear unknown-host',
    [`http://127.0.0.1:${port}/`]: 'unclear not-http',
    [`https://127.0.0.1:${port}/`]: 'unclear tls-protocol',
  };
  for (const [url, expected] of Object.entries(cases)) {
    const [outcome] = await ask([target(url)]);
    assert.equal(words(outcome), expected, url);
    assert.ok(outcome.detail, url);
  }
});

test('a site whose robots.txt fails has not said yes', async () => {
  const { url, log } = await linkServer({ '/robots.txt': { status: 500, headers: {}, body: '' } });
  const [outcome] = await ask([target(url('/page'))]);
  assert.equal(words(outcome), 'unclear robots-unreachable');
  assert.deepEqual([...new Set(log.map(({ path }) => path))], ['/robots.txt']);
});
