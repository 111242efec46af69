import { languageTag } from '../model/language.js';
import { hasPassed, partialDate } from '../model/partial-date.js';
import type { FileFacts, Resource, ResourceLink, Training } from '../model/resource.js';
import { cleanLine, cleanText } from './clean-text.js';
import { textOfHtml } from './html-text.js';
import { safeUrl } from './safe-url.js';
import type { FeedHeader, FeedItem } from './schema.js';

/** What an item takes from the feed around it. */
export interface ItemContext {
  /** Address against which all others resolve: that of the feed, or of the page of it. */
  readonly url: string;
  /** Address of the feed, where that is another one. */
  readonly feed?: string | undefined;
  readonly language: string | undefined;
  readonly publisher: string | undefined;
  readonly now: Date;
}

type Extension = NonNullable<FeedItem['_resource']>;
type Facts = {
  mime_type?: string | null | undefined;
  size_in_bytes?: number | null | undefined;
  pages?: number | null | undefined;
};

/** Most that an item has of anything: what is over it nobody would read. */
const MOST = 100;

const few = <T>(many: readonly T[] | null | undefined): readonly T[] => (many ?? []).slice(0, MOST);

const lines = (texts: readonly string[] | null | undefined): string[] =>
  few(texts)
    .map(cleanLine)
    .filter((text) => text !== undefined);

/** The names of those who made it, for items and feeds alike (1.0 had one `author`, 1.1 has `authors`). */
export function authorNames({ authors, author }: Pick<FeedHeader, 'authors' | 'author'>): string | undefined {
  const names = lines((authors?.length ? authors : author ? [author] : []).map(({ name }) => name ?? ''));
  return names.join(', ') || undefined;
}

function facts({ mime_type, size_in_bytes, pages }: Facts): FileFacts {
  return { mimeType: mime_type ?? undefined, size: size_in_bytes ?? undefined, pages: pages ?? undefined };
}

function textOf({ summary, content_text, content_html }: FeedItem, title: string | undefined): string {
  const lead = cleanText(summary) ?? '';
  const body = cleanText(content_text || textOfHtml(content_html ?? '')) ?? '';
  const text = body.startsWith(lead) ? body : `${lead}\n\n${body}`.trim();
  // JSON Feed demands content, so entries that are only a title repeat it.
  return text === title ? '' : text;
}

function links(item: FeedItem, extension: Extension, base: string) {
  const attachments = few(item.attachments).flatMap((attachment): ResourceLink[] => {
    const url = safeUrl(attachment.url, base);
    return url ? [{ url, title: cleanLine(attachment.title), ...facts(attachment) }] : [];
  });
  if (extension.link?.status === 'gone') {
    const url = safeUrl(extension.link.archived_url, base);
    return { link: url ? { url } : undefined, linksToFile: false, attachments: [] };
  }
  const url = safeUrl(item.external_url, base) ?? safeUrl(item.url, base) ?? attachments[0]?.url;
  const file = attachments.find((attachment) => attachment.url === url);
  return {
    link: file ?? (url ? { url } : undefined),
    linksToFile: file !== undefined,
    attachments: attachments.filter((attachment) => attachment !== file),
  };
}

function editionsOf({ editions }: Extension, base: string): ResourceLink[] {
  return few(editions).flatMap((edition) => {
    const url = safeUrl(edition.url, base);
    const language = languageTag(edition.language);
    return url ? [{ url, language, title: cleanLine(edition.title), ...facts(edition) }] : [];
  });
}

function trainingOf({ training }: Extension): Training | undefined {
  return training
    ? {
        mode: cleanLine(training.mode),
        cost: cleanLine(training.cost),
        starts: partialDate(training.starts),
        ends: partialDate(training.ends),
        registerBy: partialDate(training.register_by),
      }
    : undefined;
}

/**
 * Turns a checked item into what is shown. `undefined` for an event that is over; an item with nothing to show
 * comes back with neither title nor text.
 */
export function readItem(item: FeedItem, context: ItemContext): Resource | undefined {
  const extension = item._resource ?? {};
  const training = trainingOf(extension);
  const end = training?.ends ?? training?.starts;
  if (end && hasPassed(end, context.now)) return undefined;
  const { access, reviewed, link } = extension;
  const title = cleanLine(item.title);
  const restricted = access?.level === 'restricted';
  return {
    id: String(item.id),
    feed: context.feed ?? context.url,
    title: title ?? '',
    text: textOf(item, title),
    neutralTitle: cleanLine(extension.neutral_title),
    section: lines(typeof extension.section === 'string' ? [extension.section] : extension.section),
    type: cleanLine(extension.type),
    publisher: cleanLine(extension.publisher) ?? authorNames(item) ?? context.publisher,
    audience: lines(extension.audience),
    topics: lines(item.tags),
    language: languageTag(item.language) ?? context.language,
    issued: partialDate(extension.issued) ?? partialDate(item.date_published),
    file: extension.file ? facts(extension.file) : undefined,
    access: access?.level ?? 'public',
    accessNote: cleanText(access?.note),
    contact: safeUrl(access?.contact_url, context.url),
    reviewed: partialDate(reviewed?.date),
    reviewedBy: cleanLine(reviewed?.by),
    linkStatus: link?.status ?? 'ok',
    training,
    // Whatever addresses the feed gives for what is not public, none of them may be reachable from here on.
    ...(restricted
      ? { link: undefined, linksToFile: false, attachments: [], editions: [] }
      : { ...links(item, extension, context.url), editions: editionsOf(extension, context.url) }),
  };
}
