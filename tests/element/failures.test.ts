import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { en } from '../../src/messages/en.js';
import { feedOf, item } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';
import { listenToErrors, serve } from '../support/served.js';

type Options = Parameters<typeof serve>[1];

const feed = feedOf([item('A')]);

/** Shows a feed and says as which kind it failed, if it did. */
async function load(src: string, timeout = 10_000): Promise<{ page: Page; kinds: string[] }> {
  const errors = listenToErrors();
  const page = await show(html`<resource-list timeout=${timeout} src=${src}></resource-list>`);
  return { page, kinds: errors.end() };
}

/** A feed that nests this deep as a whole. */
const nested = (depth: number): string => `{"items":[],"x":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;

describe('a failed load', () => {
  for (const status of [500, 502, 503, 429]) {
    it(`with status ${status} is tried again at most twice`, async () => {
      const served = await serve(feed, { status, 'retry-after': 0 });
      const { kinds } = await load(served.url);
      expect(kinds).to.deep.equal(['status']);
      expect(await served.requests()).to.have.length(3);
    });
  }

  it('is no failure when the third answer is good', async () => {
    const served = await serve(feed, { status: 503, times: 2, 'retry-after': 0 });
    const { page, kinds } = await load(served.url);
    expect(kinds).to.deep.equal([]);
    expect(page.titles()).to.deep.equal(['A']);
    expect(await served.requests()).to.have.length(3);
  });

  for (const status of [400, 401, 403, 404, 410, 418]) {
    it(`with status ${status} is not tried again`, async () => {
      const served = await serve(feed, { status });
      const { kinds } = await load(served.url);
      expect(kinds).to.deep.equal(['status']);
      expect(await served.requests()).to.have.length(1);
    });
  }

  it('waits as long as Retry-After says', async () => {
    const served = await serve(feed, { status: 503, times: 1, 'retry-after': 2 });
    const start = performance.now();
    const { page } = await load(served.url);
    expect(performance.now() - start).to.be.within(2000, 3500);
    expect(page.titles()).to.deep.equal(['A']);
  });

  it('waits a while by itself where the server does not say how long', async () => {
    const served = await serve(feed, { status: 503, times: 1 });
    const start = performance.now();
    await load(served.url);
    expect(performance.now() - start).to.be.within(700, 2500);
  });

  it('of the network is tried again at most twice, and once more when the browser is online again', async () => {
    const served = await serve(feed, { cors: 'no' });
    const { page, kinds } = await load(served.elsewhere);
    expect(kinds).to.deep.equal(['network']);
    expect(await served.requests()).to.have.length(3);
    window.dispatchEvent(new Event('online'));
    await served.requested(4);
    page.element.remove();
  });

  for (const hang of ['headers', 'body']) {
    it(`is a timeout when the server is silent before or in the ${hang}, and not tried again`, async () => {
      const served = await serve(feed, { hang });
      const { kinds } = await load(served.url, 300);
      expect(kinds).to.deep.equal(['timeout']);
      await served.abandoned();
      expect(await served.requests()).to.have.length(1);
    });
  }

  it('is none while the server is slow but not silent', async () => {
    const served = await serve(feed, { drip: 20, every: 100 });
    const { page, kinds } = await load(served.url, 400);
    expect(kinds).to.deep.equal([]);
    expect(page.titles()).to.deep.equal(['A']);
  });

  for (const [what, body] of [
    ['is not JSON', '{"items": ['],
    ['is empty', ''],
    ['is a web page', '<!doctype html><title>Sign in</title>'],
    ['has no items', '{"title": "Feed"}'],
    ['is a list', '[]'],
    ['nests deeper than 32 levels', nested(33)],
  ] as const) {
    it(`is of kind format when the feed ${what}, and not tried again`, async () => {
      const served = await serve(body, { type: 'text/html' });
      const { kinds, page } = await load(served.url);
      expect(kinds).to.deep.equal(['format']);
      expect(page.text()).not.to.contain('Sign in<');
      expect(await served.requests()).to.have.length(1);
    });
  }

  it('is none when the feed nests 32 levels', async () => {
    const served = await serve(nested(32));
    expect((await load(served.url)).kinds).to.deep.equal([]);
  });

  for (const gzip of [false, true]) {
    it(`is of kind format past 32 MiB${gzip ? ' decoded, however small it is on the way' : ''}`, async () => {
      const served = await serve(feed, { pad: 40 * 1024 * 1024, ...(gzip && { gzip: 1 }) });
      const { kinds } = await load(served.url);
      expect(kinds).to.deep.equal(['format']);
      expect(await served.requests()).to.have.length(1);
    });
  }

  it('is none just under 32 MiB', async () => {
    const served = await serve(feed, { pad: 31 * 1024 * 1024, gzip: 1 });
    expect((await load(served.url)).page.titles()).to.deep.equal(['A']);
  });

  const sentences: [what: string, sentence: keyof typeof en.errors, document: unknown, options?: Options][] = [
    ['asks for a password', 'denied', feed, { status: 401 }],
    ['is forbidden', 'denied', feed, { status: 403 }],
    ['is not there', 'missing', feed, { status: 404 }],
    ['is gone', 'missing', feed, { status: 410 }],
    ['is asked for too often', 'busy', feed, { status: 429, 'retry-after': 0 }],
    ['is out of service', 'busy', feed, { status: 503, 'retry-after': 0 }],
    ['breaks the server', 'status', feed, { status: 500, 'retry-after': 0 }],
    ['never comes', 'timeout', feed, { hang: 'headers' }],
    ['is a web page', 'html', '<!doctype html><title>Sign in</title>'],
    ['breaks off', 'json', '{"items": ['],
    ['is something else', 'feed', '{}'],
    ['nests too deep', 'feed', nested(33)],
    ['is too large', 'bytes', feed, { pad: 33 * 1024 * 1024, gzip: 1 }],
  ];
  for (const [what, sentence, document, options] of sentences) {
    it(`of a feed that ${what} is told in its own words, with a way out`, async () => {
      const served = await serve(document, options);
      const { page } = await load(served.url, options?.['hang'] ? 300 : undefined);
      expect(page.get('alert').textContent.trim()).to.equal(en.errors[sentence]);
      expect(page.has('button', en.tryAgain)).to.equal(true);
    });
  }

  for (const [what, src] of [
    ['is no address', 'https://['],
    ['is empty', ''],
    ['is blank', ' \n '],
    // A browser sends no request to such an address: trying again would be in vain.
    ['has a user name in it', `http://user:password@${location.host}/test-server/feed.json`],
    ['has a password in it', `http://:password@${location.host}/test-server/feed.json`],
  ] as const) {
    it(`is told at once when src ${what}`, async () => {
      const start = performance.now();
      const { page, kinds } = await load(src);
      expect(performance.now() - start).to.be.below(2000);
      expect(page.get('alert').textContent.trim()).to.equal(en.errors.address);
      expect(kinds).to.deep.equal(['format']);
    });
  }

  it('of one address that is none leaves the others', async () => {
    const good = await serve(feed);
    expect((await load(`https://[ ${good.url}`)).page.titles()).to.deep.equal(['A']);
  });
});
