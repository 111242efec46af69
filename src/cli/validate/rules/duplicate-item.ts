import type { FeedItem } from '../../../feed/index.js';
import { formatOfUrl } from '../../../model/media-type.js';
import { addressKey } from '../../address-key.js';
import type { Rule } from '../rule.js';

const address = ({ external_url, url, attachments }: FeedItem): string | undefined =>
  external_url || url || attachments?.[0]?.url;

const bare = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where an item stands that has an address first. */
interface Earlier {
  readonly name: string;
  readonly where: string;
}

/** The items that were seen so far, by what a later one may have in common with them. */
class Seen {
  readonly #atPlace = new Map<string, Earlier>();
  readonly #documents = new Map<string, Earlier>();
  readonly #named = new Map<string, Earlier>();

  /** The item before this one that is the same; keeps this one where there is none. */
  earlier(item: FeedItem, base: string | undefined, own: Earlier): Earlier | undefined {
    const target = address(item);
    const place = target && addressKey(target, base);
    if (!place) return undefined;
    const isDocument =
      item.attachments?.some((file) => file.url === target) || formatOfUrl(target.replace(/\/+$/, '')) === 'PDF';
    const placeAndName = `${place} ${bare(item.title ?? item.content_text ?? '')}`;
    const earlier = (isDocument ? this.#atPlace : this.#documents).get(place) ?? this.#named.get(placeAndName);
    if (earlier) return earlier;
    if (!this.#atPlace.has(place)) this.#atPlace.set(place, own);
    if (isDocument) this.#documents.set(place, own);
    this.#named.set(placeAndName, own);
    return undefined;
  }
}

/** Several entries may lead to one page that lists them all; to one document, or by one name, only one should. */
export const duplicateItem: Rule = {
  id: 'duplicate-item',
  level: 'warning',
  about: 'No resource stands in the list twice.',
  *check({ items, url, before }) {
    const seen = new Seen();
    // What is relative there is so to a page that is not known here.
    for (const item of before) {
      seen.earlier(item, undefined, { name: item.title ?? '', where: 'an item of an earlier page' });
    }
    for (const { item, path, name } of items) {
      const earlier = seen.earlier(item, url, { name, where: `item ${Number(path[1]) + 1}` });
      if (!earlier) continue;
      yield {
        path,
        message: `"${name}" leads to the same address as ${earlier.where}, "${earlier.name}".`,
        advice: 'Keep one of the two. If it belongs under two headings, say so in the text of one.',
      };
    }
  },
};
