import { Catalog } from '../catalog/catalog.js';
import { FeedReader } from '../feed/feed-reader.js';
import { MAX_ITEMS } from '../feed/limits.js';
import { FeedError } from '../model/feed-error.js';
import type { FeedProblem } from '../model/resource.js';
import { type FetchOptions, type FetchedFeed, fetchFeed } from './fetch-feed.js';
import { loadIndex } from './index-loader.js';
import { parseJson } from './parse-json.js';
import { nextTask, sliceEnd } from './slices.js';

/** A feed by its address, or as JSON that the page has already. */
export interface FeedSource {
  /** Where to get it; for JSON at hand the page's address, in case that the feed does not tell its own. */
  readonly url: string;
  readonly text?: string;
  readonly value?: unknown;
}

/** What became of a load. */
export interface LoadedCatalog {
  readonly catalog: Catalog;
  readonly problems: readonly FeedProblem[];
  /** Feeds that could not be had, while others could. */
  readonly failures: readonly FeedError[];
  /** Items that were left out because there are more than one element can hold. */
  readonly cutOff: number;
}

export interface LoadOptions extends FetchOptions {
  /**
   * Called when the catalog has its first items, while the rest is still being prepared.
   *
   * @param page whether a page of the feed is in as a whole
   */
  readonly begun?: (catalog: Catalog, page?: boolean) => void;
}

/**
 * Gets all feeds at once and reads them one after the other into a catalog, in the order given.
 *
 * @throws FeedError when no feed could be had; the first one's
 */
export async function loadCatalog(sources: readonly FeedSource[], options: LoadOptions): Promise<LoadedCatalog> {
  const index = loadIndex(sources, options);
  if (index) return index;
  const arriving = sources.map((source) => arrive(source, options));
  // One that fails before its turn must not count as unhandled.
  for (const arrival of arriving) arrival.catch(() => {});
  const catalog = new Catalog();
  let problems: FeedProblem[] = [];
  const failures: FeedError[] = [];
  let cutOff = 0;
  for (const [at, arrival] of arriving.entries()) {
    try {
      for await (const [reader, first] of pages(arrival, sources[at]?.url, catalog, options)) {
        if (first) catalog.addFeed(reader.info);
        try {
          cutOff += await readInto(catalog, reader, options);
        } finally {
          // Also what was noted before a feed broke off.
          problems = problems.concat(reader.problems);
        }
      }
    } catch (failure) {
      options.signal.throwIfAborted();
      if (!(failure instanceof FeedError)) throw failure;
      failures.push(failure);
    }
  }
  const [first] = failures;
  if (first && catalog.feeds.length === 0) throw first;
  await nextTask();
  options.signal.throwIfAborted();
  catalog.finish();
  return { catalog, problems, failures, cutOff };
}

/** A feed's pages (JSON Feed 1.1, `next_url`), each asked for while the one before is read. */
async function* pages(
  first: Promise<FetchedFeed>,
  address: string | undefined,
  catalog: Catalog,
  options: LoadOptions,
): AsyncGenerator<readonly [reader: FeedReader, first: boolean]> {
  const ids = new Set<string>();
  const asked = new Set<string>();
  let page: Promise<FetchedFeed> | undefined = first;
  while (page) {
    const loaded: FetchedFeed = await page;
    const { value, url, fetched } = loaded;
    const reader = new FeedReader(value, url, ids, undefined, fetched ? address : undefined);
    const isFirst = asked.size === 0;
    const known = ids.size;
    const { nextPage = url, length } = reader;
    asked.add(url);
    // Never twice, nor beyond what can be shown: a feed must not send us round for ever.
    const continues = fetched && length > 0 && !asked.has(nextPage);
    const fits = catalog.size + length < MAX_ITEMS;
    page = continues && fits ? fetchFeed(nextPage, options) : undefined;
    page?.catch(() => {});
    yield [reader, isFirst];
    // Nor past a page that had nothing new.
    if (ids.size === known) return;
    // How many more there are nobody has counted; that there are more must be said.
    if (continues && !fits) throw new FeedError('format', nextPage, { fault: 'bytes' });
    if (page) options.begun?.(catalog, true);
  }
}

async function arrive({ url, text, value }: FeedSource, options: FetchOptions): Promise<FetchedFeed> {
  if (text === undefined && value === undefined) return fetchFeed(url, options);
  const feed = value ?? parseJson(text ?? '', url);
  const own = (feed as { feed_url?: unknown } | null)?.feed_url;
  return { value: feed, url: typeof own === 'string' && URL.canParse(own) ? own : url, fetched: false };
}

/** Reads a feed to its end in slices, so that the page stays responsive. Returns how many items were cut off. */
async function readInto(catalog: Catalog, reader: FeedReader, { signal, begun }: LoadOptions): Promise<number> {
  // Parsing was a long task already.
  await nextTask();
  signal.throwIfAborted();
  let end = sliceEnd();
  let seen = 0;
  for (; !reader.done && catalog.size < MAX_ITEMS; seen++) {
    const resource = reader.next();
    if (resource) catalog.add(resource);
    if (performance.now() < end) continue;
    begun?.(catalog);
    await nextTask();
    signal.throwIfAborted();
    end = sliceEnd();
  }
  return reader.length - seen;
}
