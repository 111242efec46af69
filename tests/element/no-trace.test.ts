import { expect, waitUntil } from '@open-wc/testing';
import {
  type FramedPage,
  closePage,
  framedPage,
  listed,
  openPage,
  reopenPage,
  scriptTag,
  serveScript,
} from '../support/framed.js';
import { entries, feedOf } from '../support/feeds.js';
import type { Page } from '../support/page.js';
import { type Served, serve } from '../support/served.js';
import { WORDS, everything, useEverything } from '../support/visit.js';

// A visit on record, with the built file: what it leaves behind, and what anybody but the visitor learns of it.

const TRAPS = '<script src="/tests/support/traps.js"></script>';

/** What a page's own scripts noted. */
type Noted = Window & { readonly touched: readonly string[]; readonly told: readonly string[] };

/** All that a visit could leave in the browser, of this origin. */
const left = async (): Promise<unknown> => ({
  cookies: document.cookie,
  local: { ...localStorage },
  session: { ...sessionStorage },
  // Firefox's private windows and older engines have no such list.
  databases: (await indexedDB.databases?.()) ?? [],
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
});

const place = ({ window, document }: FramedPage): unknown => [
  window.history.length,
  window.history.state,
  document.title,
  window.location.href,
];

describe('a whole visit', () => {
  let script: Served;
  let feed: Served;
  let visit: FramedPage;
  let noted: Noted;
  let stored: unknown;
  let placeBefore: unknown;

  before(async () => {
    // Without one that could be sent, none would be missed.
    document.cookie = 'visitor=known; SameSite=Lax';
    [script, feed] = await Promise.all([serveScript(), serve(everything)]);
    stored = await left();
    visit = await openPage(
      // The page itself would tell every address where the visitor comes from.
      `<meta name="referrer" content="unsafe-url">${TRAPS}
       <resource-list src="${feed.url}"></resource-list>${scriptTag(script.url)}`,
    );
    noted = visit.window as unknown as Noted;
    placeBefore = place(visit);
    const page = visit.lists[0] as Page;
    await listed(page, 50);
    await useEverything(page);
    visit.document.addEventListener('click', (event) => event.preventDefault());
    page.get('link', 'Entry 2').click();
    for (const name of ['beforeprint', 'afterprint']) visit.window.dispatchEvent(new Event(name));
    await page.settled();
  });

  after(() => {
    document.cookie = 'visitor=; max-age=0';
    closePage();
  });

  it('leaves nothing in the browser', async () => {
    expect(await left()).to.deep.equal(stored);
  });

  it('leaves no history entry, and title and address as they were', () => {
    expect(place(visit)).to.deep.equal(placeBefore);
  });

  it('touches nothing that could leave a trace, and works where touching it throws', () => {
    expect(noted.touched).to.deep.equal([]);
    expect(() => visit.window.localStorage).to.throw('touched');
  });

  it('costs two requests, as the server saw them: the script and the feed', async () => {
    const methods = async (served: Served): Promise<string[]> => (await served.requests()).map(({ method }) => method);
    expect(await methods(script)).to.deep.equal(['GET']);
    expect(await methods(feed)).to.deep.equal(['GET']);
  });

  it('costs two requests, as the browser counted them', () => {
    const asked = visit.window.performance.getEntriesByType('resource').map(({ name }) => name);
    const ours = asked.filter((name) => !/\/(?:witness|traps)\.js$/.test(name));
    expect(ours).to.have.members([script, feed].map(({ url }) => new URL(url, location.href).href));
    expect(ours).to.have.length(2);
  });

  it('asks for the feed without a cookie and without a referrer', async () => {
    const [asked] = await feed.requests();
    const [page] = await script.requests();
    // The script's own request, which is the page's, shows that there was something to tell.
    expect(page?.headers['cookie']).to.contain('visitor=known');
    expect(page?.headers['referer']).to.contain('/test-server/');
    expect(asked?.headers['cookie']).to.equal(undefined);
    expect(asked?.headers['referer']).to.equal(undefined);
  });

  it('says nothing in the console', () => expect(visit.witnessed).to.deep.equal([]));

  it('tells the page of load, filters and what is opened, and never the words searched for', () => {
    const names = new Set(noted.told.map((told) => told.split(' ')[0]));
    expect([...names]).to.have.members(['load', 'filter', 'open']);
    for (const told of noted.told) expect(told).not.to.contain(WORDS);
    const filters = noted.told.filter((told) => told.startsWith('filter'));
    for (const told of filters) expect(told).not.to.contain('handbook');
  });

  it('leaves no words in the markup of the page', () => {
    expect(visit.document.documentElement.outerHTML).not.to.contain(WORDS);
  });
});

describe('after a visit', () => {
  let page: Page;

  beforeEach(async () => {
    const feed = await serve(everything);
    const { lists } = await openPage(`<resource-list src="${feed.url}"></resource-list>${scriptTag()}`);
    page = lists[0] as Page;
    await listed(page, 50);
    await page.search(WORDS);
    await page.choose('Guide');
    await page.sortBy('Newest first');
  });
  afterEach(closePage);

  const ways: Record<string, (inner: Window) => void> = {
    'is loaded again': (inner) => inner.location.reload(),
    'is come back to': (inner) => inner.history.back(),
  };
  for (const [how, go] of Object.entries(ways)) {
    it(`nothing is filled in when the page ${how}`, async () => {
      const elsewhere = await serve('<!doctype html><title>Elsewhere</title>', { type: 'text/html' });
      if (how === 'is come back to') await reopenPage((inner) => inner.location.assign(elsewhere.url));
      await reopenPage(go);
      page = framedPage().lists[0] as Page;
      await listed(page, 50);
      expect((page.get('searchbox') as HTMLInputElement).value).to.equal('');
      expect(page.checked()).to.deep.equal([]);
      expect(page.chips()).to.deep.equal([]);
      expect(page.order()).to.equal('Listed order');
    });
  }
});

describe('a link that is followed', () => {
  afterEach(closePage);

  it('tells its target nothing of where the visitor was, whatever the page says', async () => {
    const target = await serve('<!doctype html><title>A resource</title>', { type: 'text/html' });
    const other = { id: 'target', title: 'The target', url: new URL(target.url, location.href).href };
    const feed = await serve(feedOf([...entries(2), other]));
    const { lists } = await openPage(
      `<meta name="referrer" content="unsafe-url"><a href="${target.url}">Ours</a>
       <resource-list src="${feed.url}"></resource-list>${scriptTag()}`,
    );
    const page = lists[0] as Page;
    await listed(page, 3);
    await reopenPage(() => page.get('link', 'The target').click());
    const [asked] = await target.requests();
    expect(asked?.headers['referer']).to.equal(undefined);
    const { document: arrived } = framedPage();
    expect(arrived.title).to.equal('A resource');
    expect(arrived.referrer).to.equal('');
    await waitUntil(async () => (await target.requests()).length === 1);
  });
});
