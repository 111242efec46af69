import { addressKey } from '../model/address-key.js';
import type { FeedInfo, Resource } from '../model/resource.js';
import { facetKey } from '../search/fold.js';

/** What entries of different feeds have in common that are one; nothing for an entry without an address. */
export function sameKey({ link, title, text, linksToFile }: Resource): string | undefined {
  return link && addressKey(link.url) + (linksToFile ? '' : ` ${facetKey(title || text)}`);
}

/**
 * Which of several feeds have a resource. What two feeds have is one entry: they lead to the same address, and that is a
 * document, or they have the same name; several entries may lead to one page that lists them all. Entries of one feed are
 * never joined, and one without an address to none.
 */
export class Sources {
  readonly #feeds = new Map<Resource, Set<FeedInfo>>();
  readonly #known = new Map<string, Set<FeedInfo>>();

  /** The feeds that have what is shown as this. */
  of(resource: Resource): Iterable<FeedInfo> {
    return this.#feeds.get(resource) ?? [];
  }

  /** Takes in an entry. `false` when another feed has it already, and it need not be shown. */
  take(resource: Resource, feed: FeedInfo): boolean {
    const key = sameKey(resource);
    const known = key && this.#known.get(key);
    if (known && !known.has(feed)) {
      known.add(feed);
      return false;
    }
    const feeds = new Set([feed]);
    this.#feeds.set(resource, feeds);
    if (key && !known) this.#known.set(key, feeds);
    return true;
  }
}
