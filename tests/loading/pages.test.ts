import { expect, waitUntil } from '@open-wc/testing';
import { MAX_ITEMS } from '../../src/feed/limits.js';
import { type LoadOptions, type LoadedCatalog, loadCatalog } from '../../src/loading/load-catalog.js';
import { feedOf, item } from '../support/feeds.js';
import { type Served, serve } from '../support/served.js';
import { servePages, timesAsked } from '../support/served-pages.js';

const absolute = (url: string): string => new URL(url, location.href).href;

const load = (urls: readonly string[], options: Partial<LoadOptions> = {}): Promise<LoadedCatalog> =>
  loadCatalog(
    urls.map((url) => ({ url: absolute(url) })),
    { signal: new AbortController().signal, timeout: 10_000, ...options },
  );

const first = ([page]: readonly Served[]): string => (page as Served).url;
const titles = ({ catalog }: LoadedCatalog): string[] => catalog.resources.map(({ title }) => title);
const page = (...names: string[]) => ({ items: names.map((name) => item(name)) });

describe('a feed in pages', () => {
  it('is read to its last page, in order, with one request for each', async () => {
    const served = await servePages([page('A', 'B'), page('C'), page('D')]);
    const loaded = await load([first(served)]);
    expect(titles(loaded)).to.deep.equal(['A', 'B', 'C', 'D']);
    expect(loaded).to.deep.include({ problems: [], failures: [], cutOff: 0 });
    expect(loaded.catalog.complete).to.equal(true);
    expect(await timesAsked(served)).to.deep.equal([1, 1, 1]);
  });

  it('is one feed, of which its first page tells', async () => {
    const header = { title: 'Other', _resources: { sections: [{ title: 'X' }], synonyms: [['a', 'b']] } };
    const served = await servePages([page('A'), { ...page('B'), header }]);
    const { catalog } = await load([first(served)]);
    expect(catalog.feeds.map(({ title }) => title)).to.deep.equal(['Resources for task forces']);
    expect(catalog.sections).to.deep.equal([]);
    expect(catalog.synonyms).to.deep.equal([]);
  });

  it('has all its pages before the next feed', async () => {
    const [a, b] = await Promise.all([servePages([page('A'), page('B')]), servePages([page('C'), page('D')])]);
    expect(titles(await load([first(a), first(b)]))).to.deep.equal(['A', 'B', 'C', 'D']);
  });

  it('resolves addresses against the page in which they stand', async () => {
    const served = await servePages([page('A'), { items: [item('B', { url: 'b.pdf' })] }]);
    const { catalog } = await load([first(served)]);
    expect(catalog.resources[1]?.link?.url).to.equal(absolute('/test-server/b.pdf'));
  });

  it('names the feed of each entry as the page names it, wherever its pages stand and it leads to', async () => {
    const served = await servePages([page('A'), page('B')]);
    const away = await serve('', { redirect: absolute(first(served)) });
    for (const url of [first(served), away.url]) {
      const { catalog } = await load([url]);
      expect(catalog.resources.map(({ feed }) => feed)).to.deep.equal([absolute(url), absolute(url)]);
    }
  });

  it('asks for a page while the one before is read', async () => {
    const served = await servePages([page('A', 'B', 'C'), page('D')]);
    const { fetch: realFetch } = globalThis;
    const realNow = performance.now.bind(performance);
    const seen: string[] = [];
    let [asked, now] = [0, 0];
    // So that every slice is over after one item.
    performance.now = () => (now += 100);
    globalThis.fetch = (...request: Parameters<typeof fetch>) => {
      asked++;
      return realFetch(...request);
    };
    try {
      await load([first(served)], { begun: (catalog) => void seen.push(`${catalog.size} items, ${asked} requests`) });
    } finally {
      globalThis.fetch = realFetch;
      performance.now = realNow;
    }
    expect(seen[0]).to.equal('1 items, 2 requests');
    expect(asked).to.equal(2);
  });

  it('can be shown as soon as its first page is read', async () => {
    const served = await servePages([page('A', 'B'), { ...page('C'), options: { hang: 'headers' } }]);
    const controller = new AbortController();
    const sizes: number[] = [];
    const loading = load([first(served)], {
      signal: controller.signal,
      begun: (catalog) => {
        sizes.push(catalog.size);
        expect(catalog.complete).to.equal(false);
      },
    });
    await waitUntil(() => sizes.includes(2), 'The first page was never there');
    // Else there may be nothing to give up yet.
    await (served[1] as Served).requested(1);
    controller.abort('seen');
    expect(await loading.catch((reason: unknown) => reason)).to.equal('seen');
    expect(sizes.at(-1)).to.equal(2);
    await (served[1] as Served).abandoned();
  });

  it('has an item once that stands on two pages, and says so to the owner of the feed', async () => {
    const served = await servePages([page('A', 'B'), page('B', 'C')]);
    const loaded = await load([first(served)]);
    expect(titles(loaded)).to.deep.equal(['A', 'B', 'C']);
    expect(loaded.problems).to.have.lengthOf(1);
    expect(loaded.problems[0]).to.include({ feed: absolute((served[1] as Served).url), index: 0, path: 'id' });
  });

  it('may have the same ids as another feed', async () => {
    // Of the same address they would be one entry.
    const elsewhere = ['A', 'B'].map((name) => ({ items: [item(name, { url: `https://other.example/${name}` })] }));
    const [a, b] = await Promise.all([servePages([page('A'), page('B')]), servePages(elsewhere)]);
    expect(titles(await load([first(a), first(b)]))).to.deep.equal(['A', 'B', 'A', 'B']);
  });

  describe('of which a page fails', () => {
    const broken: [what: string, options: Record<string, string | number>][] = [
      ['is not there', { status: 404 }],
      ['is no feed', { body: '[]' }],
      ['is no JSON', { body: '<p>' }],
      ['is busy for too long', { status: 503, 'retry-after': 0 }],
    ];
    for (const [what, options] of broken) {
      it(`keeps the pages before when one ${what}, and goes no further`, async () => {
        const served = await servePages([page('A'), { ...page('B'), options }, page('C')]);
        const loaded = await load([first(served)]);
        expect(titles(loaded)).to.deep.equal(['A']);
        expect(loaded.catalog.complete).to.equal(true);
        expect(loaded.failures.map(({ url }) => url)).to.deep.equal([absolute((served[1] as Served).url)]);
        expect((await timesAsked(served))[2]).to.equal(0);
      });
    }

    it('does not keep the next feed away', async () => {
      const served = await servePages([page('A'), { ...page('B'), options: { status: 404 } }]);
      const other = await servePages([page('C')]);
      const loaded = await load([first(served), first(other)]);
      expect(titles(loaded)).to.deep.equal(['A', 'C']);
      expect(loaded.failures).to.have.lengthOf(1);
    });

    it('has failed as a whole when it is the first one', async () => {
      const served = await servePages([{ ...page('A'), options: { status: 404 } }, page('B')]);
      const failure: unknown = await load([first(served)]).catch((error: unknown) => error);
      expect(failure).to.include({ kind: 'status' });
      expect(await timesAsked(served)).to.deep.equal([1, 0]);
    });
  });

  it('ends at the ceiling, and says how many are left out', async () => {
    const many = Array.from({ length: MAX_ITEMS - 1 }, (_, at) => ({ id: `${at}`, title: 'A' }));
    const served = await servePages([{ items: many }, page('B', 'C', 'D'), page('E')]);
    const { catalog, cutOff } = await load([first(served)]);
    expect(catalog.size).to.equal(MAX_ITEMS);
    expect(cutOff).to.equal(2);
    expect(await timesAsked(served)).to.deep.equal([1, 1, 0]);
  }).timeout(60_000);

  for (const over of [0, 1]) {
    it(`says that there are more pages beyond the ceiling, ${over} items above it`, async () => {
      const many = Array.from({ length: MAX_ITEMS + over }, (_, at) => ({ id: `${at}`, title: 'A' }));
      const served = await servePages([{ items: many }, page('B')]);
      const { catalog, cutOff, failures } = await load([first(served)]);
      expect([catalog.size, cutOff]).to.deep.equal([MAX_ITEMS, over]);
      expect(failures.map(({ kind, url }) => [kind, url])).to.deep.equal([['format', absolute(served[1]?.url ?? '')]]);
      expect(await timesAsked(served)).to.deep.equal([1, 0]);
    }).timeout(60_000);
  }

  it('is not followed from JSON at hand: nobody asked for a request', async () => {
    const served = await servePages([page('B')]);
    const own = { ...feedOf([item('A')]), feed_url: absolute('/feed.json'), next_url: absolute(first(served)) };
    for (const source of [{ value: own }, { text: JSON.stringify(own) }]) {
      const signal = new AbortController().signal;
      const loaded = await loadCatalog([{ url: location.href, ...source }], { signal, timeout: 1000 });
      expect(titles(loaded)).to.deep.equal(['A']);
    }
    expect(await timesAsked(served)).to.deep.equal([0]);
  });
});
