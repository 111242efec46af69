import type { IndexLoader } from '../loading/index-loader.js';
import { FeedError } from '../model/feed-error.js';
import { IndexCatalog } from './index-catalog.js';
import { IndexFolder } from './index-folder.js';

/** The catalogs that are shown, by what the lists that show them hold. */
const catalogs = new WeakMap<object, IndexCatalog>();

/** Loads what the first screen of an index takes; and the rest when somebody enters its list, before they ask. */
export const loadFromIndex: IndexLoader = async (sources, options) => {
  const [{ url } = { url: '' }] = sources;
  // Its numbers are its own: nothing can be joined to it.
  if (sources.length > 1) throw new FeedError('format', url, { fault: 'address' });
  const folder = new IndexFolder(url, options);
  const catalog = new IndexCatalog(folder, await folder.head());
  catalogs.set(catalog.resources, catalog);
  return { catalog, problems: [], failures: [], cutOff: 0 };
};

// One listener for all lists that there are and will be, which keeps none of them.
addEventListener('focusin', (event) => {
  for (const node of event.composedPath() as { readonly contents?: readonly [object] }[]) {
    // Whoever asks is told that it failed.
    catalogs
      .get(node.contents?.[0] ?? node)
      ?.open()
      .catch(() => {});
  }
});
