import { checkItem } from '../../feed/check.js';
import { readItem } from '../../feed/read-item.js';
import type { FeedItem } from '../../feed/schema.js';
import { safeUrl } from '../../feed/safe-url.js';
import { languageTag } from '../../model/language.js';
import type { AccessLevel, FileFacts, ResourceLink } from '../../model/resource.js';

/** What an address is to its item. */
export type LinkRole = 'title' | 'attachment' | 'edition' | 'contact' | 'archive';

/** One place in the feed where an address stands. */
export interface LinkUse {
  /** Position in `items`, from 0. */
  readonly item: number;
  readonly role: LinkRole;
  /** Title of the item, or the beginning of its text. */
  readonly title: string;
  readonly access: AccessLevel;
  /** What the feed says of the file at the address. */
  readonly facts: FileFacts;
}

/** An address to ask, once, however often it stands in the feed. */
export interface LinkTarget {
  readonly url: string;
  readonly uses: readonly LinkUse[];
}

export interface Targets {
  readonly targets: readonly LinkTarget[];
  /** Items that are never linked, and whose addresses are never asked. */
  readonly restricted: number;
  /** Items without an address of the web (none, or `mailto:` and the like). */
  readonly unlinked: number;
  /** Items that do not fit the format, so that nobody can tell which address is meant; position and reason. */
  readonly broken: readonly { readonly item: number; readonly reason: string }[];
}

const LONGEST_NAME = 80;

/** An address as it is asked for: what stands behind `#` never leaves a browser. */
export const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

/**
 * The addresses of a feed that a visitor could follow, by the same rules as in the element. Whether an entry is over or
 * said to be gone does not matter here: the address may be back.
 *
 * @param items of the feed, as parsed
 * @param base address against which relative ones resolve
 */
export function linkTargets(items: readonly unknown[], base: string): Targets {
  const found = new Map<string, LinkUse[]>();
  const broken: { item: number; reason: string }[] = [];
  let restricted = 0;
  let unlinked = 0;
  items.forEach((value, item) => {
    const { value: checked, misfit } = checkItem(value);
    if (misfit) {
      broken.push({ item, reason: [misfit.path, misfit.reason].filter(Boolean).join(' ') });
    } else if (checked._resource?.access?.level === 'restricted') {
      restricted++;
    } else {
      const uses = usesOf(checked, item, base).filter(({ link }) => /^https?:/.test(link.url));
      if (!uses.some(({ use }) => use.role === 'title')) unlinked++;
      for (const { link, use } of uses) {
        const url = withoutFragment(link.url);
        const known = found.get(url);
        if (known) known.push(use);
        else found.set(url, [use]);
      }
    }
  });
  const targets = [...found].map(([url, uses]) => ({ url, uses }));
  return { targets, restricted, unlinked, broken };
}

function usesOf(item: FeedItem, at: number, base: string): { link: ResourceLink; use: LinkUse }[] {
  const extension = item._resource ?? {};
  const context = { url: base, language: languageTag(item.language), publisher: undefined, now: new Date(0) };
  const resource = readItem({ ...item, _resource: { ...extension, link: undefined, training: undefined } }, context);
  if (!resource) return [];
  const { link, attachments, editions, contact, access } = resource;
  const archived = safeUrl(extension.link?.archived_url, base);
  const title = (resource.title || resource.text).slice(0, LONGEST_NAME);
  const use = (role: LinkRole) => (one: ResourceLink) => ({
    link: one,
    use: { item: at, role, title, access, facts: { mimeType: one.mimeType, size: one.size } },
  });
  return [
    ...(link ? [link] : []).map(use('title')),
    ...attachments.map(use('attachment')),
    ...editions.map(use('edition')),
    ...(contact ? [{ url: contact }] : []).map(use('contact')),
    // The only link that a gone item has.
    ...(archived && extension.link?.status === 'gone' ? [{ url: archived }] : []).map(use('archive')),
  ];
}
