import { checkItem, headerChecks } from '../../feed/check.js';
import { textOfHtml } from '../../feed/html-text.js';
import type { FeedItem } from '../../feed/schema.js';
import { isAddress } from '../address-key.js';

/**
 * The feed that a page carries with it, so that the element need not ask for it: what the element reads and nothing
 * else, only the entries of the list, and of those that are restricted no address at all.
 *
 * @param base address against which its relative addresses resolve, when others can reach it
 */
export function carriedFeed(value: unknown, shown: ReadonlySet<number>, base: string): object {
  const feed = value as { items: readonly unknown[] } & Record<string, unknown>;
  const header: Record<string, unknown> = {};
  for (const [name, check] of Object.entries(headerChecks)) {
    const { value: field } = check(feed[name]);
    if (field !== undefined && field !== null) header[name] = field;
  }
  // The list that is carried is the whole list: its next page would be a second request.
  delete header['next_url'];
  if (/^https?:/.test(base)) header['feed_url'] = base;
  const items = feed.items.flatMap((item, position) => {
    const { value: known } = checkItem(item);
    return known && shown.has(position)
      ? [known._resource?.access?.level === 'restricted' ? withoutAddresses(known, position) : known]
      : [];
  });
  return { ...header, items };
}

function withoutAddresses(item: FeedItem, position: number): FeedItem {
  const {
    url: _url,
    external_url: _external,
    attachments: _attachments,
    content_html,
    authors,
    author,
    ...rest
  } = item;
  const { editions: _editions, link: _link, ...extension } = item._resource ?? {};
  const names = (people: typeof authors) => people?.map(({ name }) => ({ name }));
  return {
    ...rest,
    ...(isAddress(item.id) && { id: `restricted-${position + 1}` }),
    ...(content_html && !rest.content_text && { content_text: textOfHtml(content_html) }),
    ...(authors && { authors: names(authors) }),
    ...(author && { author: { name: author.name } }),
    _resource: extension,
  };
}
