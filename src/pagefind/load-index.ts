import type { IndexLoader } from '../loading/index-loader.js';
import { FeedError } from '../model/feed-error.js';
import { IndexCatalog } from './index-catalog.js';
import { IndexFolder } from './index-folder.js';

/** Loads what the first screen of an index takes; and the rest when somebody enters its list, before they ask. */
export const loadFromIndex: IndexLoader = async (sources, options) => {
  const [{ url } = { url: '' }] = sources;
  // Its numbers are its own: nothing can be joined to it.
  if (sources.length > 1) throw new FeedError('format', url, { fault: 'address' });
  const folder = new IndexFolder(url);
  const catalog = new IndexCatalog(folder, await folder.head(options));
  const entered = (event: Event): void => {
    if (!event.composedPath().some((node) => isListOf(node, url))) return;
    document.removeEventListener('focusin', entered);
    // Whoever asks is told that it failed.
    catalog.open().catch(() => {});
  };
  document.addEventListener('focusin', entered);
  return { catalog, problems: [], failures: [], cutOff: 0 };
};

const isListOf = (node: EventTarget, url: string): boolean =>
  node instanceof Element &&
  node.localName === 'resource-list' &&
  new URL(node.getAttribute('src') ?? '', node.baseURI).href === url;
