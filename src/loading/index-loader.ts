import { FeedError } from '../model/feed-error.js';
import type { FeedSource, LoadOptions, LoadedCatalog } from './load-catalog.js';

/** Loads a catalogue that is searched where it lies. `src/pagefind` has what that takes. */
export type IndexLoader = (sources: readonly FeedSource[], options: LoadOptions) => Promise<LoadedCatalog>;

let loader: IndexLoader | undefined;

/** Makes it known how to load an index. */
export function addIndexLoader(load: IndexLoader): void {
  loader = load;
}

/**
 * Loads the index that one of the addresses leads to, whose folder is always named the same; `undefined` for feeds. An
 * index brings a script of its own, so an address must not be enough to have it run: the page loads what knows indexes.
 */
export function loadIndex(sources: readonly FeedSource[], options: LoadOptions): Promise<LoadedCatalog> | undefined {
  const index = sources.find(({ url, text, value }) => (text ?? value) === undefined && /\/pagefind\/$/.test(url));
  if (!index) return undefined;
  if (loader) return loader(sources, options);
  console.warn('<resource-list> searches an index with pagefind.min.js alone');
  throw new FeedError('format', index.url, { fault: 'address' });
}
