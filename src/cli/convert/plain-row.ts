import type { FeedItem } from '../../feed/index.js';
import { AUDIENCES, TYPES } from '../../messages/labels.js';
import { languageTag } from '../../model/language.js';
import { codeOfLanguage, isKnownLanguage } from '../language-names.js';
import { excerptOf } from '../text.js';
import type { Ids } from './ids.js';
import { isoDate } from './iso-date.js';
import { bytesOf, mediaTypeOf } from './label.js';
import { compact, makeItem } from './make-item.js';
import type { Row } from './row.js';

const KNOWN = new Set(`${TYPES}|${AUDIENCES}`.split('|'));

/** `Law enforcement` is what the list knows as `law-enforcement`; what it does not know stays as written. */
function codeFor(value: string): string {
  const code = value.toLowerCase().replace(/[\s_]+/g, '-');
  return KNOWN.has(code) ? code : value;
}

const listOf = (cell = ''): string[] =>
  cell
    .split(cell.includes(';') ? ';' : ',')
    .map((entry) => entry.trim())
    .filter(Boolean);

const LEVELS: readonly (readonly [RegExp, 'public' | 'registration' | 'paid' | 'restricted'])[] = [
  [/^(?:public|open|free|everybody|everyone|all|yes)$/i, 'public'],
  [/^(?:registration|register|sign.?up|log.?in|members?)/i, 'registration'],
  [/^(?:paid|fee|for sale|purchase)/i, 'paid'],
  [/^(?:restricted|law enforcement|not (?:for the )?public|private|no|official)/i, 'restricted'],
];
const accessOf = (cell: string) => LEVELS.find(([words]) => words.test(cell))?.[1];

const STATES = ['ok', 'moved', 'gone'] as const;
const statusOf = (cell: string) => STATES.find((status) => status === cell.toLowerCase());
const wholeNumber = (cell: string) => (/^\d+$/.test(cell) ? Number(cell) : undefined);
const languageOf = (cell: string) => (isKnownLanguage(cell) ? languageTag(cell) : codeOfLanguage(cell));

/**
 * The item in a row that a person wrote, with cells as people fill them in: `June 2015`, `793 KB`, `Spanish`.
 *
 * @param report is told of each cell that could not be read
 */
export function itemOfPlainRow(
  row: Row,
  ids: Ids,
  page: string | undefined,
  report: (message: string) => void,
): FeedItem {
  const read = <T>(name: string, as: (cell: string) => T | undefined): T | undefined => {
    const cell = row[name];
    const value = cell ? as(cell) : undefined;
    if (cell && value === undefined) {
      report(`What stands under "${name.replaceAll('_', ' ')}" could not be read: "${excerptOf(cell)}"`);
    }
    return value;
  };
  const level = read('access', accessOf);
  const addresses = [row['file_url'], row['url'], row['external_url']].filter(
    (address) => address !== undefined && address !== '',
  );
  const [address] = addresses;
  const restricted = level === 'restricted';
  if (restricted && address) report(`The entry is restricted, so its address is left out: ${address}`);

  const item = makeItem(
    {
      label: row['title'] ?? '',
      text: [row['summary'], row['text']].filter(Boolean).join('\n\n'),
      url: restricted ? undefined : address,
      headings: (row['section'] ?? '')
        .split('>')
        .map((heading) => heading.trim())
        .filter(Boolean),
      type: row['type'] ? codeFor(row['type']) : undefined,
      publisher: row['publisher'] || undefined,
      audience: listOf(row['audience']).map(codeFor),
      tags: listOf(row['topics']),
      issued: read('date', isoDate) ?? read('published', isoDate),
      language: read('language', languageOf),
      mimeType: read('file_type', mediaTypeOf) ?? read('document_type', mediaTypeOf),
      size: read('file_size', bytesOf) ?? read('document_size', bytesOf),
      pages: read('document_pages', wholeNumber),
    },
    ids,
    restricted ? undefined : page,
  );
  const second = addresses.find((other) => other !== address);
  if (second && item.attachments && !item.url && !restricted) item.url = second;
  else if (second && !restricted) report(`An entry has one address; this one is left out: ${second}`);
  if (row['html']) report('HTML has no place in a table that people write; put the text under "text".');

  const access =
    level && level !== 'public' ? { level, note: row['access_note'], contact_url: row['access_contact'] } : {};
  const parts = {
    access: compact(access),
    reviewed: compact({ date: read('reviewed', isoDate), by: row['reviewed_by'], due: read('review_due', isoDate) }),
    link: compact({
      status: read('link_status', statusOf),
      checked: read('link_checked', isoDate),
      archived_url: restricted ? undefined : row['archived_url'],
    }),
    training: compact({
      mode: row['training_mode'],
      cost: row['training_cost'],
      starts: read('starts', isoDate),
      ends: read('ends', isoDate),
      register_by: read('register_by', isoDate),
    }),
  };
  let { reviewed }: { reviewed: object } = parts;
  if (parts.reviewed.date === undefined && (parts.reviewed.by || parts.reviewed.due)) {
    report('Who reviewed an entry, and when it is due again, need the day on which it was reviewed.');
    reviewed = {};
  }
  const neutral_title = row['neutral_title'] ?? '';
  // A text has keys as an object has: as many as it has characters.
  const filled = Object.entries({ ...parts, reviewed, neutral_title }).filter(([, value]) => Object.keys(value).length);
  return filled.length === 0 ? item : { ...item, _resource: { ...item._resource, ...Object.fromEntries(filled) } };
}
