import { aTimeout, expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { WEBKIT } from '../support/engine.js';
import { feedOf, item } from '../support/feeds.js';
import { Page, place, show } from '../support/page.js';
import { type Served, serve } from '../support/served.js';

const feed = (title: string) => feedOf([item(title)]);
const shown = (src: string): Promise<Page> => show(html`<resource-list src=${src}></resource-list>`);

describe('loading', () => {
  it('is one plain GET per feed', async () => {
    const [a, b] = await Promise.all([serve(feed('A')), serve(feed('B'))]);
    const page = await shown(`${a.url} ${b.url}`);
    expect(page.titles()).to.deep.equal(['A', 'B']);
    for (const served of [a, b]) expect((await served.requests()).map(({ method }) => method)).to.deep.equal(['GET']);
  });

  it('asks for the feed before it takes the place of what stands between the tags, and once', async () => {
    const served = await serve(feed('A'));
    const fetch = window.fetch.bind(window);
    const fallbacks: boolean[] = [];
    window.fetch = (input, init) => {
      if (input === new URL(served.url, location.href).href) fallbacks.push(element.shadowRoot === null);
      return fetch(input, init);
    };
    const element = document.createElement('resource-list');
    element.src = served.url;
    try {
      await new Page(element).loadedAfter(() => document.body.append(element));
    } finally {
      window.fetch = fetch;
      element.remove();
    }
    expect(fallbacks).to.deep.equal([true]);
    expect(await served.requests()).to.have.length(1);
  });

  it('sends no cookie, no referrer and no header of its own', async () => {
    document.cookie = 'secret=1';
    const served = await serve(feed('A'));
    await shown(served.url);
    document.cookie = 'secret=; max-age=0';
    const [request] = await served.requests();
    const usual = /^(host|connection|user-agent|accept.*|sec-.*|cache-control|pragma|priority|te|dnt)$/;
    expect(Object.keys(request?.headers ?? {}).filter((name) => !usual.test(name))).to.deep.equal([]);
    expect(request?.headers['accept']).to.equal('*/*');
  });

  it('needs no preflight for a feed on another origin', async () => {
    const served = await serve(feed('A'));
    const page = await shown(served.elsewhere);
    expect(page.titles()).to.deep.equal(['A']);
    expect((await served.requests()).map(({ method }) => method)).to.deep.equal(['GET']);
  });

  it('keeps the feeds in the order of the attribute, whichever arrives first', async () => {
    const [slow, fast] = await Promise.all([serve(feed('Slow'), { delay: 300 }), serve(feed('Fast'))]);
    expect((await shown(`${slow.url}\n ${fast.url}`)).titles()).to.deep.equal(['Slow', 'Fast']);
  });

  it('resolves addresses against the feed, after redirects, and never against the page', async () => {
    const target = await serve(feedOf([item('A', { url: 'docs/a.pdf' })]));
    const hop = await serve('', { redirect: target.elsewhere });
    const link = (await shown(hop.url)).get('link', 'A') as HTMLAnchorElement;
    expect(link.href).to.equal(new URL('docs/a.pdf', target.elsewhere).href);
  });

  it('takes any content type, and a byte order mark', async () => {
    const served = await serve(`\ufeff${JSON.stringify(feed('A'))}`, { type: 'text/plain' });
    expect((await shown(served.url)).titles()).to.deep.equal(['A']);
  });

  it('takes a feed that arrives in pieces, cut anywhere', async () => {
    const served = await serve(feed('Ünïcode ⚖ 資料'), { drip: 7, every: 1 });
    expect((await shown(served.url)).titles()).to.deep.equal(['Ünïcode ⚖ 資料']);
  });

  it('happens again with reload()', async () => {
    const served = await serve(feed('A'));
    const page = await shown(served.url);
    await page.loadedAfter(() => page.element.reload());
    expect(await served.requests()).to.have.length(2);
  });

  it('asks the server only whether the feed has changed, when the browser has kept it, and without a preflight', async function () {
    // WebKitGTK keeps nothing while it is driven by a test.
    if (WEBKIT) this.skip();
    const served = await serve(feed('A'), { etag: 'first' });
    const page = await shown(served.elsewhere);
    await page.loadedAfter(() => page.element.reload());
    expect(page.titles()).to.deep.equal(['A']);
    const asked = (await served.requests()).map(({ method, headers }) => [method, headers['if-none-match']]);
    expect(asked).to.deep.equal([
      ['GET', undefined],
      ['GET', '"first"'],
    ]);
  });

  it('does not happen again when other attributes change, or src is set to the same', async () => {
    const served = await serve(feed('A'));
    const page = await shown(served.url);
    page.element.src = served.url;
    page.element.setAttribute('timeout', '500');
    page.element.setAttribute('only', 'type: guide');
    page.element.lang = 'es';
    await page.settled();
    await aTimeout(100);
    expect(await served.requests()).to.have.length(1);
  });

  it('does not happen again when the element is moved', async () => {
    const served = await serve(feed('A'));
    const page = await shown(served.url);
    const other = document.createElement('div');
    page.element.parentElement?.append(other);
    other.append(page.element);
    await page.settled();
    await aTimeout(100);
    expect(await served.requests()).to.have.length(1);
    expect(page.titles()).to.deep.equal(['A']);
  });

  it('is one GET also when the element is moved meanwhile', async () => {
    const served = await serve(feed('A'), { delay: 300 });
    const page = await place(html`<resource-list src=${served.url}></resource-list>`);
    await served.requested(1);
    const other = document.createElement('div');
    page.element.parentElement?.append(other);
    await page.loadedAfter(() => other.append(page.element));
    expect(page.titles()).to.deep.equal(['A']);
    expect(await served.requests()).to.have.length(1);
  });

  describe('of the newest src', () => {
    let fast: Served;
    let slow: Served;

    beforeEach(async () => {
      [slow, fast] = await Promise.all([serve(feed('Slow'), { delay: 400 }), serve(feed('Fast'), { delay: 50 })]);
    });

    for (const [first, second] of [
      ['slow', 'fast'],
      ['fast', 'slow'],
    ] as const) {
      it(`wins when the first is ${first} and the second ${second}`, async () => {
        const [a, b] = first === 'slow' ? [slow, fast] : [fast, slow];
        const page = await place(html`<resource-list src=${a.url}></resource-list>`);
        await a.requested(1);
        await page.loadedAfter(() => (page.element.src = b.url));
        await aTimeout(500);
        expect(page.titles()).to.deep.equal([b === slow ? 'Slow' : 'Fast']);
      });
    }

    it('gives up the one before', async () => {
      const page = await place(html`<resource-list src=${slow.url}></resource-list>`);
      await slow.requested(1);
      page.element.src = fast.url;
      await slow.abandoned();
    });

    it('ends on the first one when it is set back to that', async () => {
      const page = await place(html`<resource-list src=${slow.url}></resource-list>`);
      await slow.requested(1);
      page.element.src = fast.url;
      await fast.requested(1);
      await page.loadedAfter(() => (page.element.src = slow.url));
      expect(page.titles()).to.deep.equal(['Slow']);
      await aTimeout(200);
      expect(page.titles()).to.deep.equal(['Slow']);
    });

    it('takes the old list away at once', async () => {
      const page = await shown(fast.url);
      page.element.src = slow.url;
      await page.settled();
      expect(page.items()).to.deep.equal([]);
      await page.loadedAfter(() => undefined);
    });
  });

  describe('ends with the element', () => {
    it('when it leaves the page while the server is silent', async () => {
      const served = await serve(feed('A'), { hang: 'headers' });
      const page = await place(html`<resource-list src=${served.url}></resource-list>`);
      await served.requested(1);
      page.element.remove();
      await served.abandoned();
    });

    it('when it leaves the page while the feed arrives', async () => {
      const served = await serve(feed('A'), { hang: 'body' });
      const page = await place(html`<resource-list src=${served.url}></resource-list>`);
      await served.requested(1);
      page.element.remove();
      await served.abandoned();
    });

    it('and starts again when it comes back', async () => {
      const served = await serve(feed('A'), { delay: 200 });
      const page = await place(html`<resource-list src=${served.url}></resource-list>`);
      const { parentElement } = page.element;
      await served.requested(1);
      page.element.remove();
      await served.abandoned();
      await page.loadedAfter(() => parentElement?.append(page.element));
      expect(page.titles()).to.deep.equal(['A']);
    });
  });
});
