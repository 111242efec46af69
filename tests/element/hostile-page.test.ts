import { expect, waitUntil } from '@open-wc/testing';
import { closePage, framedPage, listed, openFrame, openPage, scriptTag } from '../support/framed.js';
import { feedOf, item } from '../support/feeds.js';
import type { Page } from '../support/page.js';
import { type Served, serve } from '../support/served.js';
import { everything, useEverything } from '../support/visit.js';

// Pages that get in the way of scripts, knowingly or not. All with the built file, in a frame.

/** What the script, or the library in it, might ask the window, the document or an ancestor for. */
const WANTED = (
  'activeElement adoptedStyleSheets addEventListener attributes baseURI body children closest console contains createComment ' +
  'createElement createNodeIterator createTreeWalker currentScript customElements designMode dir documentElement ' +
  'execCommand fetch getAttribute ' +
  'getElementById getRootNode head hidden history host id implementation importNode isConnected lang litElementVersions ' +
  'litHtmlPolyfillSupport litHtmlVersions localName matches navigator nodeType ownerDocument parentElement parentNode ' +
  'querySelector querySelectorAll reactiveElementVersions readyState resource-list ResourceListElement shadowRoot trustedTypes URL'
).split(' ');

describe('a hostile page', () => {
  let feed: Served;
  const list = (attributes = ''): string =>
    `<resource-list src="${feed.url}" ${attributes}><a href="/">All</a></resource-list>`;

  beforeEach(async () => {
    feed = await serve(everything);
  });
  afterEach(closePage);

  describe('that names its images and fields like what scripts ask for', () => {
    const images = WANTED.map((name) => `<img name="${name}" alt=""><a id="${name}"></a><a id="${name}"></a>`).join('');
    const fields = WANTED.map((name) => `<input name="${name}">`).join('');

    it('cannot break the list', async () => {
      const { lists, witnessed, document } = await openPage(`${images}${list()}${scriptTag()}`);
      expect(typeof document.createElement).to.equal('object');
      const page = lists[0] as Page;
      await listed(page, 50);
      await useEverything(page);
      expect(witnessed).to.deep.equal([]);
    });

    for (const where of ['before', 'after'] as const) {
      it(`cannot break the buttons of a list, nor the way out, whose scripts come ${where} it`, async () => {
        const script = (name: string): string => scriptTag(`/dist/${name}.min.js`);
        const scripts = script('actions') + script('resource-exit');
        const body = `<resource-exit shortcut="on"><a href="https://weather.example/"></a></resource-exit>${list('actions="print copy shortlist"')}`;
        const { lists, witnessed, document } = await openPage(
          images + (where === 'before' ? scripts + scriptTag() + body : body + scriptTag() + scripts),
        );
        const page = lists[0] as Page;
        await listed(page, 50);
        await waitUntil(() => page.has('button', 'Copy list'), 'There are no buttons');
        await page.press('Copy list');
        await waitUntil(() => /copied/.test(page.text()), 'It never said what came of it');
        page.all('button', /^Add to shortlist/)[0]?.click();
        await page.press('Show shortlist only (1)');
        expect(page.items()).to.have.length(1);
        const exit = Document.prototype.querySelector.call(document, 'resource-exit');
        expect(exit?.querySelector('a')?.innerText).to.equal('Exit this page');
        expect(exit?.shadowRoot?.textContent).to.equal('Or press Shift 3 times');
        expect(witnessed).to.deep.equal([]);
      });
    }

    it('cannot break or hang a list in a form', async () => {
      const { lists, witnessed } = await openPage(`<form lang="de">${fields}${list()}</form>${scriptTag()}`);
      const page = lists[0] as Page;
      expect(typeof page.element.parentElement?.getAttribute).to.equal('object');
      await listed(page, 50);
      await useEverything(page);
      expect(witnessed).to.deep.equal([]);
    });
  });

  describe('with another base', () => {
    it('has the feed where its base says, as every address on it', async () => {
      const { lists } = await openPage(
        `<base href="/test-server/"><resource-list src="${feed.url.replace('/test-server/', '')}"></resource-list>${scriptTag()}`,
      );
      await listed(lists[0] as Page, 50);
    });

    it('does not change where the links of a feed lead to', async () => {
      feed = await serve(feedOf([item('A file', { url: 'a.pdf' })]));
      const { lists } = await openPage(`<base href="https://agency.example/elsewhere/">
        <resource-list src="${new URL(feed.url, location.href).href}"></resource-list>
        ${scriptTag(new URL('/dist/resource-list.min.js', location.href).href)}`);
      const page = lists[0] as Page;
      await listed(page, 1);
      expect((page.get('link') as HTMLAnchorElement).href).to.equal(`${location.origin}/test-server/a.pdf`);
    });

    for (const base of ['/elsewhere/', 'https://agency.example/elsewhere/']) {
      it(`keeps its address but for the filters chosen, with url-state: ${base}`, async () => {
        const here = (address: string): string => new URL(address, location.href).href;
        feed = { ...feed, url: here(feed.url) };
        const { lists, window } = await openPage(
          `<base href="${base}">${list('url-state')}${scriptTag(here('/dist/resource-list.min.js'))}`,
        );
        const page = lists[0] as Page;
        await listed(page, 50);
        const { href } = window.location;
        const { length } = window.history;
        await page.choose('Guide');
        expect(window.location.href).to.equal(`${href}#type=guide`);
        await page.press('Clear all');
        expect(window.location.href).to.equal(href);
        expect(window.history.length).to.equal(length);
      });
    }
  });

  it('that is XHTML has the list like any other', async () => {
    const markup = `<?xml version="1.0" encoding="UTF-8"?>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A partner</title>
      <script src="/tests/support/witness.js"></script></head><body>
      <resource-list src="${feed.url.replaceAll('&', '&amp;')}"><a href="/">All</a></resource-list>
      <script src="/tests/support/import-built.js"></script></body></html>`;
    await openFrame(markup, { type: 'application/xhtml+xml' });
    const { lists, witnessed, document } = framedPage();
    expect(document.contentType).to.equal('application/xhtml+xml');
    const page = lists[0] as Page;
    await listed(page, 50);
    await useEverything(page);
    expect(witnessed).to.deep.equal([]);
  });

  it('in a sandboxed frame without an origin has a list that can be used', async function () {
    // Four waits, in a frame to which a browser under load gives time last of all.
    this.timeout(60_000);
    const told = new Promise<MessageEvent>((resolve) => addEventListener('message', resolve, { once: true }));
    // A script that a page without an origin may load must say so; the test server's documents do.
    const script = await serve(await (await fetch('/dist/resource-list.min.js')).text(), { type: 'text/javascript' });
    await openFrame(
      `<!doctype html><html lang="en"><title>A partner</title><script src="/tests/support/witness.js"></script>
       <script src="/tests/support/sandboxed.js"></script>${list('url-state')}${scriptTag(script.url)}`,
      { type: 'text/html' },
      { sandbox: 'allow-scripts' },
    );
    expect((await told).data).to.deep.equal({ origin: 'null', met: [50, 1, 50, 30], witnessed: [] });
    const [asked] = await feed.requests();
    expect(asked?.headers['origin']).to.equal('null');
    expect(await feed.requests()).to.have.length(1);
  });
});
