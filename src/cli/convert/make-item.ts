import type { FeedItem } from '../../feed/index.js';
import { formatOf, formatOfUrl } from '../../model/media-type.js';
import { isAddress } from '../address-key.js';
import type { Ids } from './ids.js';
import { clash, readLabel } from './label.js';
import { audienceIn, publisherIn, restrictionIn, typeIn } from './prose.js';

/** An entry as a page, a document or a table has it, before its labels are read. */
export interface RawEntry {
  /** What the source calls it by. */
  readonly id?: string | undefined;
  /** The title, with what stands beside it in brackets; may be empty. */
  readonly label: string;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  /** Headings above it, from the outermost in. */
  readonly headings?: readonly string[] | undefined;
  /** What the source says in so many words goes before what a label or a text says. */
  readonly publisher?: string | undefined;
  readonly type?: string | undefined;
  readonly issued?: string | undefined;
  readonly mimeType?: string | undefined;
  readonly size?: number | undefined;
  readonly pages?: number | undefined;
  readonly audience?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly language?: string | undefined;
}

type Extension = NonNullable<FeedItem['_resource']>;

/** Without what is not known: a feed has no empty fields. */
export function compact<T extends object>(value: T): T {
  const known = Object.entries(value).filter(
    ([, entry]) => entry !== undefined && entry !== '' && !(Array.isArray(entry) && entry.length === 0),
  );
  return Object.fromEntries(known) as T;
}

/** An object that has something in it. */
export const orNothing = <T extends object>(value: T): T | undefined =>
  Object.keys(value).length > 0 ? value : undefined;

/** One heading is a text, several are a list. */
export const sectionOf = (headings: readonly string[] = []): string | string[] | undefined =>
  headings.length > 1 ? [...headings] : headings[0];

/**
 * Makes an item of an entry.
 *
 * @param page address of the page that the list stands on: an entry without an address of its own links to it
 * @param note is told of what is left out
 */
export function makeItem(
  entry: RawEntry,
  ids: Ids,
  page: string | undefined,
  note: (message: string) => void,
): FeedItem {
  const read = readLabel(entry.label);
  // A label that contradicts the source stays as it was written: nobody can tell here which of the two is right.
  const label = clash(read, entry) ? { title: entry.label.replace(/\s+/g, ' ').trim() } : read;
  const whole = entry.text?.trim() ?? '';
  const restriction = restrictionIn(`${label.title} ${whole}`);
  // Whom to ask is shown in a place of its own, and need not be said twice.
  const rest = restriction?.note && whole.endsWith(restriction.note) ? whole.slice(0, -restriction.note.length) : whole;
  const text = rest.trim() || whole;
  const { headings = [] } = entry;
  const audience = entry.audience?.length ? [...entry.audience] : audienceIn(headings);
  const facts = compact({
    mime_type: entry.mimeType ?? label.mimeType,
    size_in_bytes: entry.size ?? label.size,
  });
  const pages = entry.pages ?? label.pages;
  const url = restriction ? undefined : entry.url;
  if (restriction && entry.url) note(`The entry is not for the public, so its address is left out: ${entry.url}`);
  const id = restriction && isAddress(entry.id ?? '') ? '' : (entry.id ?? '');
  const mime = facts.mime_type ?? '';
  // A document's own address makes it an attachment, whose facts stand in the link.
  const isDocument =
    url !== undefined &&
    (formatOfUrl(url) !== undefined ? formatOfUrl(url) !== 'web-page' : mime !== '' && formatOf(mime) !== 'web-page');
  const type = mime || (isDocument && formatOfUrl(url) === 'PDF' ? 'application/pdf' : undefined);
  const file = isDocument ? compact({ pages }) : compact({ ...facts, pages });
  const extension: Extension = compact({
    section: sectionOf(headings),
    type: entry.type ?? typeIn(label.title, text),
    publisher: entry.publisher ?? label.publisher ?? publisherIn(text),
    audience,
    issued: entry.issued ?? label.issued,
    file: orNothing(file),
    access: restriction ? { level: 'restricted' as const, ...restriction } : undefined,
  });
  return compact({
    id: ids.of(id, label.title || text.split(/\s+/).slice(0, 8).join(' ')),
    url: isDocument ? undefined : (url ?? (restriction ? undefined : page)),
    title: label.title || undefined,
    // JSON Feed asks for content; an entry that is only a title repeats it.
    content_text: text || label.title,
    language: entry.language,
    tags: entry.tags && [...entry.tags],
    attachments: isDocument ? [compact({ url, mime_type: type, size_in_bytes: facts.size_in_bytes })] : undefined,
    _resource: orNothing(extension),
  });
}
