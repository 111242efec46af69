import { expect } from '@open-wc/testing';
import { type LoadedCatalog, loadCatalog } from '../../src/loading/load-catalog.js';
import { feedOf, item } from '../support/feeds.js';
import type { Served } from '../support/served.js';
import { servePages, timesAsked } from '../support/served-pages.js';

// A feed must not send us round for ever, nor anywhere else.

const load = (url: string | undefined): Promise<LoadedCatalog> =>
  loadCatalog([{ url: new URL(url ?? '', location.href).href }], {
    signal: new AbortController().signal,
    timeout: 10_000,
  });
const titles = ({ catalog }: LoadedCatalog): string[] => catalog.resources.map(({ title }) => title);
const page = (...names: string[]) => ({ items: names.map((name) => item(name)) });

describe('the pages of a feed end', () => {
  type Next = (at: number, served: readonly Served[]) => string | undefined;
  const to =
    (...places: (number | undefined)[]): Next =>
    (at, served) =>
      served[places[at] ?? -1]?.url;
  const cases: [what: string, pages: ReturnType<typeof page>[], next: Next, titles: string[], asked: number[]][] = [
    ['when one points to itself', [page('A')], to(0), ['A'], [1]],
    ['when the second points to itself', [page('A'), page('B')], to(1, 1), ['A', 'B'], [1, 1]],
    ['when the second points to the first', [page('A'), page('B')], to(1, 0), ['A', 'B'], [1, 1]],
    ['in a longer circle', [page('A'), page('B'), page('C')], to(1, 2, 1), ['A', 'B', 'C'], [1, 1, 1]],
    ['at one without items', [page('A'), page(), page('C')], to(1, 2), ['A'], [1, 1, 0]],
    ['at a first one without items', [page(), page('B')], to(1), [], [1, 0]],
    ['at another origin', [page('A'), page('B')], (_, [, second]) => second?.elsewhere, ['A'], [1, 0]],
    ['at an address of another scheme', [page('A')], () => 'javascript:alert(1)', ['A'], [1]],
    ['at what is no address', [page('A')], () => 'https://[', ['A'], [1]],
    ['at an empty address', [page('A')], () => '', ['A'], [1]],
  ];
  for (const [what, pages, next, wanted, asked] of cases) {
    it(what, async () => {
      const served = await servePages(pages, next);
      const loaded = await load(served[0]?.url);
      expect(titles(loaded)).to.deep.equal(wanted);
      expect(loaded.failures).to.deep.equal([]);
      expect(loaded.catalog.complete).to.equal(true);
      expect(await timesAsked(served)).to.deep.equal(asked);
    });
  }

  it('at another origin than that to which the feed was redirected', async () => {
    const there = await servePages([page('A'), page('B')]);
    const [hop] = await servePages([{ ...page(), options: { redirect: there[0]?.elsewhere ?? '' } }]);
    // From there the relative address of the second page leads to the same origin again.
    expect(titles(await load(hop?.url))).to.deep.equal(['A', 'B']);
    const [, second] = there;
    const back = await servePages([page('C')], () => new URL(second?.url ?? '', location.href).href);
    const [hopBack] = await servePages([{ ...page(), options: { redirect: back[0]?.elsewhere ?? '' } }]);
    expect(titles(await load(hopBack?.url))).to.deep.equal(['C']);
    expect(await timesAsked(there)).to.deep.equal([1, 1]);
  });

  it('when a page has nothing but items of pages before, under ever new addresses', async () => {
    const { fetch: realFetch } = globalThis;
    let asked = 0;
    // As a server that answers with its last page to any number.
    globalThis.fetch = () => {
      asked++;
      const next_url = asked < 20 ? `/feed?page=${asked + 1}` : undefined;
      return Promise.resolve(new Response(JSON.stringify({ ...feedOf([item('A')]), next_url })));
    };
    try {
      expect(titles(await load('/feed?page=1'))).to.deep.equal(['A']);
    } finally {
      globalThis.fetch = realFetch;
    }
    // One more may be under way when the second turns out to bring nothing new.
    expect(asked, 'number of requests').to.be.at.most(3);
  });
});
