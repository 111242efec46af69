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

interface Earlier {
  readonly name: string;
  readonly number: number;
}

/** Several entries may lead to one page that lists them all; to one document, or by one name, only one should. */
export const duplicateItem: Rule = {
  id: 'duplicate-item',
  level: 'warning',
  about: 'No resource stands in the list twice.',
  *check({ items, url }) {
    const atPlace = new Map<string, Earlier>();
    const documents = new Map<string, Earlier>();
    const named = new Map<string, Earlier>();
    for (const { item, path, name } of items) {
      const target = address(item);
      const place = target && addressKey(target, url);
      if (!place) continue;
      const isDocument =
        item.attachments?.some((file) => file.url === target) || formatOfUrl(target.replace(/\/+$/, '')) === 'PDF';
      const placeAndName = `${place} ${bare(item.title ?? item.content_text ?? '')}`;
      const earlier = (isDocument ? atPlace : documents).get(place) ?? named.get(placeAndName);
      if (earlier) {
        yield {
          path,
          message: `"${name}" leads to the same address as item ${earlier.number}, "${earlier.name}".`,
          advice: 'Keep one of the two. If it belongs under two headings, say so in the text of one.',
        };
        continue;
      }
      const first = { name, number: Number(path[1]) + 1 };
      if (!atPlace.has(place)) atPlace.set(place, first);
      if (isDocument) documents.set(place, first);
      named.set(placeAndName, first);
    }
  },
};
