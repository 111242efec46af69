import type { FeedItem } from '../../feed/index.js';
import { textOfHtml } from '../../feed/html-text.js';
import { partialDate } from '../../model/partial-date.js';
import { codeOfLanguage, isKnownLanguage } from '../language-names.js';
import type { Read } from './draft.js';
import { Ids } from './ids.js';
import { isoDate } from './iso-date.js';
import { type JsonRecord, itemsOfRecords } from './json-records.js';
import { compact } from './make-item.js';
import { jsonFile } from './read-feed.js';

const TYPES = new Map(
  Object.entries({
    'article-journal': 'article',
    'article-magazine': 'article',
    'article-newspaper': 'news',
    'post-weblog': 'article',
    webpage: 'website',
    legislation: 'legal-document',
    legal_case: 'legal-document',
    motion_picture: 'video',
  }),
);

/** A date of CSL: parts as numbers, or a text. */
function dateOf(date: JsonRecord): string | undefined {
  const [parts] = (date.raw('date-parts') ?? []) as unknown[][];
  const [year, ...rest] = Array.isArray(parts) ? parts.map(Number) : [];
  if (year)
    return partialDate([String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-'));
  return isoDate(date.text('raw') || date.text('literal'));
}

const nameOf = (author: JsonRecord): string =>
  author.text('literal') || [author.text('given'), author.text('family')].filter(Boolean).join(' ');

/** CSL JSON, as Zotero and other reference managers export it. */
export const readCsl: Read = async (input, { page, report }) => {
  const file = await jsonFile(input);
  const ids = new Ids();
  const items = itemsOfRecords(
    file,
    [],
    (work): FeedItem => {
      const title = textOfHtml(work.text('title')).trim();
      const doi = work.text('DOI');
      const type = work.text('type');
      const language = work.text('language');
      const tag = isKnownLanguage(language) ? language : codeOfLanguage(language);
      if (language && !tag) report({ line: work.line, message: `The language could not be read: "${language}"` });
      const pages = Number(work.text('number-of-pages'));
      const issued = dateOf(work.record('issued'));
      return compact({
        id: ids.keep(work.text('id') || ids.make(title)),
        url: work.text('URL') || (doi ? `https://doi.org/${doi}` : page),
        title,
        content_text: textOfHtml(work.text('abstract')).trim() || title,
        language: tag,
        tags: work
          .text('keyword')
          .split(/[;,]/)
          .map((word) => word.trim())
          .filter(Boolean),
        authors: work
          .records('author')
          .map((author) => ({ name: nameOf(author) }))
          .filter(({ name }) => name),
        _resource: compact({
          type: TYPES.get(type) ?? type,
          publisher: work.text('publisher') || work.text('container-title'),
          issued,
          file: pages > 0 ? { pages } : undefined,
        }),
      });
    },
    report,
  );
  return { head: { version: 'https://jsonfeed.org/version/1.1', ...(page ? { home_page_url: page } : {}) }, items };
};
