import type { FeedItem } from '../../feed/index.js';
import { textOfHtml } from '../../feed/html-text.js';
import { partialDate } from '../../model/partial-date.js';
import { codeOfLanguage, isKnownLanguage } from '../language-names.js';
import { wholeAddressOf } from './cell-values.js';
import type { Read } from './draft.js';
import { Ids } from './ids.js';
import { isoDate } from '../iso-date.js';
import { type JsonRecord, itemsOfRecords, recordsAt } from './json-records.js';
import { compact, orNothing } from './make-item.js';
import { jsonFile } from './read-feed.js';

// CSL JSON (https://github.com/citation-style-language/schema, schemas/input/csl-data.json).

/** Types of CSL by ours; those that say nothing to people are left out, and the others stay as they are. */
const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'news',
  bill: 'legal-document',
  broadcast: 'video',
  document: '',
  entry: 'article',
  'entry-dictionary': 'article',
  'entry-encyclopedia': 'article',
  legal_case: 'legal-document',
  legislation: 'legal-document',
  motion_picture: 'video',
  'paper-conference': 'article',
  post: 'article',
  'post-weblog': 'article',
  regulation: 'legal-document',
  review: 'article',
  'review-book': 'article',
  software: 'tool',
  treaty: 'legal-document',
  webpage: 'website',
};
const SAME =
  'article book chapter classic collection dataset figure graphic hearing interview manuscript map musical_score pamphlet patent performance periodical personal_communication report song speech standard thesis';

/** Every type that CSL knows. */
export const CSL_TYPES: ReadonlySet<string> = new Set([...Object.keys(TYPES), ...SAME.split(' ')]);

/** The beginning of a date in EDTF (ISO 8601-2): `2015-06~` and `2015-06/2015-08` are `2015-06`, spring of 2015 is `2015`. */
const edtfDate = (text: string): string | undefined =>
  partialDate(
    text
      .split('/')[0]
      ?.replace(/[?~%]/g, '')
      .replace(/-(?:2[1-9]|3\d|4[01]|X.*)$/i, ''),
  );

const listsIn = (value: unknown): unknown[][] =>
  Array.isArray(value) ? value.filter((entry): entry is unknown[] => Array.isArray(entry)) : [];

/** A date of CSL: parts as numbers or texts, EDTF, or whatever was typed. What cannot be read, or not all of it, is said. */
function dateOf(work: JsonRecord, note: (message: string) => void): string | undefined {
  const date = work.record('issued');
  const [parts = [], until] = listsIn(date.raw('date-parts'));
  const numbers = parts.map((part) => String(part).padStart(2, '0'));
  const typed =
    numbers.length > 0
      ? numbers.join('-')
      : work.text('issued') || date.text('edtf') || date.text('raw') || date.text('literal');
  const read = typed && (partialDate(typed.padStart(4, '0')) ?? edtfDate(typed) ?? isoDate(typed));
  if (typed && !read) note(`The date could not be read: "${typed}"`);
  if (until) note(`An entry has one date; this one is left out: ${until.join('-')}`);
  return read || undefined;
}

function nameOf(author: JsonRecord): string {
  for (const field of ['comma-suffix', 'static-ordering', 'parse-names']) author.raw(field);
  const parts = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'];
  const name = parts.map((part) => author.text(part)).filter(Boolean);
  return author.text('literal') || name.join(' ');
}

/** The address of a work. Where a DOI stands beside another address, that one was chosen by a person. */
function linkOf(work: JsonRecord, note: (message: string) => void): string | undefined {
  const url = work.as('URL', wholeAddressOf);
  const doi = work.text('DOI').replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  if (!doi) return url;
  const address = `https://doi.org/${doi}`;
  if (url && !url.toLowerCase().includes(doi.toLowerCase())) {
    note(`An entry has one address; this one is left out: ${address}`);
  }
  return url || address;
}

/** CSL JSON, as Zotero and other reference managers export it: a list, or as Zotero's service gives it, one of `items`. */
export const readCsl: Read = async (input, { page, report }) => {
  const file = await jsonFile(input);
  const ids = new Ids();
  const items = itemsOfRecords(
    file,
    recordsAt(file, Array.isArray(file.value) ? [] : ['items']),
    (work): FeedItem => {
      const note = (message: string): void => report({ line: work.line, message });
      const title = textOfHtml(work.text('title')).trim();
      const type = work.text('type');
      const language = work.text('language');
      const tag = isKnownLanguage(language) ? language : codeOfLanguage(language);
      if (language && !tag) note(`The language could not be read: "${language}"`);
      const length = work.text('number-of-pages');
      const pages = Number(length);
      if (length && !(pages > 0)) note(`The number of pages could not be read: "${length}"`);
      return compact({
        id: ids.of(work.text('id'), title),
        url: linkOf(work, note) || page,
        title,
        content_text: textOfHtml(work.text('abstract')).trim() || title,
        language: tag,
        tags: [
          ...work
            .text('keyword')
            .split(/[;,]/)
            .map((word) => word.trim())
            .filter(Boolean),
          ...work.texts('categories'),
        ],
        authors: work
          .records('author')
          .map((author) => ({ name: nameOf(author) }))
          .filter(({ name }) => name),
        _resource: orNothing(
          compact({
            type: TYPES[type] ?? type,
            publisher: work.text('publisher') || work.text('container-title'),
            issued: dateOf(work, note),
            file: pages > 0 ? { pages } : undefined,
          }),
        ),
      });
    },
    report,
  );
  return { head: { version: 'https://jsonfeed.org/version/1.1', ...(page ? { home_page_url: page } : {}) }, items };
};
