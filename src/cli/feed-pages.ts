import { checkItem, headerChecks } from '../feed/check.js';
import { FeedReader } from '../feed/feed-reader.js';
import type { FeedItem } from '../feed/index.js';
import { MAX_ITEMS } from '../feed/limits.js';
import { safeUrl } from '../feed/safe-url.js';
import { isRecord } from '../model/is-record.js';
import { isWebAddress } from './source.js';

// Feeds in pages (JSON Feed 1.1, `next_url`), by the bounds of the element: see `src/loading/load-catalog.ts`. Nothing of
// Node in here: a page checks feeds with the same rules.

/** One page of a feed. */
export interface FeedPage {
  readonly value: unknown;
  /** Where it was read, against which its relative addresses resolve. */
  readonly url: string;
}

/**
 * The pages of a feed, the first of which is read already. It is left at the ceiling of the list, where a page has
 * nothing new, and where it would lead to a page again or to another site. From a file every address is another site:
 * whoever gives a file has not asked for any request.
 *
 * @param get reads a page
 * @throws FeedError of kind `format` after a page that is no feed
 */
export async function* feedPages<Page extends FeedPage>(
  first: Page,
  get: (url: string) => Promise<Page>,
): AsyncGenerator<Page> {
  const ids = new Set<string>();
  const asked = new Set<string>();
  let total = 0;
  for (let page = first; ;) {
    asked.add(page.url);
    yield page;
    const reader = new FeedReader(page.value, page.url, ids);
    const known = ids.size;
    const { nextPage = page.url, length } = reader;
    while (!reader.done) if (reader.next()) total++;
    const isNews = length > 0 && ids.size > known;
    if (!isNews || asked.has(nextPage) || total >= MAX_ITEMS) return;
    page = await get(nextPage);
  }
}

/** Where a feed goes on that was not followed so far; `undefined` when all of it was read. */
export function beyond(pages: readonly FeedPage[]): string | undefined {
  const last = pages.at(-1);
  const { next_url: next, items } = (last?.value ?? {}) as { next_url?: unknown; items?: unknown };
  if (!last || typeof next !== 'string' || !next || !Array.isArray(items) || items.length === 0) return undefined;
  const address = safeUrl(next, isWebAddress(last.url) ? last.url : '') ?? next;
  return pages.some(({ url }) => url === address) ? undefined : address;
}

/** What to tell the owner of a feed that goes on beyond what was read. */
export const goesOn = (address: string, isFile: boolean): string =>
  isFile
    ? `The feed goes on at ${address} ("next_url"). Of a file nothing but the file is read: give the address of the feed instead, or that page too.`
    : `The feed goes on at ${address} ("next_url"), where the list does not follow it: it is on another site, or more than a list can hold.`;

/** All pages as one feed, of which the first one tells; what later ones say of their items is said by the items. */
export function joined([first, ...others]: readonly FeedPage[]): unknown {
  if (!isRecord(first?.value) || others.length === 0) return first?.value;
  const { next_url: _, items, ...header } = first.value;
  return { ...header, items: [...(items as unknown[]), ...others.flatMap(itemsOf)] };
}

function itemsOf({ value, url }: FeedPage): unknown[] {
  const { items = [], ...header } = value as { items?: readonly unknown[] } & Record<string, unknown>;
  const language = headerChecks.language(header['language']).value as string | undefined;
  const authors = headerChecks.authors(header['authors']).value as FeedItem['authors'];
  return items.map((item) => {
    // What is broken stays as it is, so that it is reported.
    const { value: known } = checkItem(item);
    if (!known) return item;
    const own = known.authors?.length || known.author;
    return { ...resolved(known, url), language: known.language ?? language, ...(!own && authors && { authors }) };
  });
}

/** An item whose addresses do not depend on the page in which it stands. */
function resolved(item: FeedItem, base: string): FeedItem {
  // What must not become a link is left as it is, or it might look better than it is.
  const whole = <T extends string | null | undefined>(address: T) => safeUrl(address, base) ?? address;
  const files = <T extends { url: string }>(all: readonly T[] | null | undefined) =>
    all?.map((file) => ({ ...file, url: whole(file.url) }));
  const { attachments, _resource: extension } = item;
  const { editions, link, access } = extension ?? {};
  return {
    ...item,
    url: whole(item.url),
    external_url: whole(item.external_url),
    attachments: files(attachments),
    _resource: extension && {
      ...extension,
      editions: files(editions),
      link: link && { ...link, archived_url: whole(link.archived_url) },
      access: access && { ...access, contact_url: whole(access.contact_url) },
    },
  };
}
