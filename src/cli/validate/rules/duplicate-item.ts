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

/** Several entries may lead to one page that lists them all; to one document, or by one name, only one should. */
export const duplicateItem: Rule = {
  id: 'duplicate-item',
  level: 'warning',
  about: 'No resource stands in the list twice.',
  *check({ items, url }) {
    const first = new Map<string, { readonly name: string; readonly number: number }>();
    for (const { item, path, name } of items) {
      const target = address(item);
      const place = target && addressKey(target, url);
      if (!place) continue;
      const isDocument = item.attachments?.some((file) => file.url === target) || (formatOfUrl(target) ?? '') === 'PDF';
      const key = isDocument ? place : `${place} ${bare(item.title ?? item.content_text ?? '')}`;
      const earlier = first.get(key);
      if (earlier) {
        yield {
          path,
          message: `"${name}" leads to the same address as item ${earlier.number}, "${earlier.name}".`,
          advice: 'Keep one of the two. If it belongs under two headings, say so in the text of one.',
        };
      } else first.set(key, { name, number: Number(path[1]) + 1 });
    }
  },
};
