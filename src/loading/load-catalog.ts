import { Catalog } from '../catalog/catalog.js';
import { FeedReader, MAX_ITEMS } from '../feed/feed-reader.js';
import { FeedError } from '../model/feed-error.js';
import type { FeedProblem } from '../model/resource.js';
import { type FetchOptions, type FetchedFeed, fetchFeed } from './fetch-feed.js';
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
  /** Called when the catalog has its first items, while the rest is still being prepared. */
  readonly begun?: (catalog: Catalog) => void;
}

/**
 * Gets all feeds at once and reads them one after the other into a catalog, in the order given.
 *
 * @throws FeedError when no feed could be had; the first one's
 */
export async function loadCatalog(sources: readonly FeedSource[], options: LoadOptions): Promise<LoadedCatalog> {
  const arriving = sources.map((source) => arrive(source, options));
  // One that fails before its turn must not count as unhandled.
  for (const arrival of arriving) arrival.catch(() => {});
  const catalog = new Catalog();
  let problems: FeedProblem[] = [];
  const failures: FeedError[] = [];
  let cutOff = 0;
  for (const arrival of arriving) {
    try {
      const { value, url } = await arrival;
      const reader = new FeedReader(value, url);
      catalog.addFeed(reader.info);
      cutOff += await readInto(catalog, reader, options);
      problems = problems.concat(reader.problems);
    } catch (failure) {
      options.signal.throwIfAborted();
      if (!(failure instanceof FeedError)) throw failure;
      failures.push(failure);
    }
  }
  const [first] = failures;
  if (first && failures.length === sources.length) throw first;
  catalog.complete = true;
  return { catalog, problems, failures, cutOff };
}

async function arrive({ url, text, value }: FeedSource, options: FetchOptions): Promise<FetchedFeed> {
  if (text === undefined && value === undefined) return fetchFeed(url, options);
  const feed = value ?? parseJson(text ?? '', url);
  const own = (feed as { feed_url?: unknown } | null)?.feed_url;
  return { value: feed, url: typeof own === 'string' && URL.canParse(own) ? own : url };
}

/** Reads a feed to its end in slices, so that the page stays responsive. Returns how many items were cut off. */
async function readInto(catalog: Catalog, reader: FeedReader, { signal, begun }: LoadOptions): Promise<number> {
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
