import type { FeedItem } from '../../feed/index.js';
import { isAddress } from '../address-key.js';
import { accessOf, addressOf, codeFor, languageOf, listOf, statusOf, wholeNumber } from './cell-values.js';
import { Cells } from './cells.js';
import type { Ids } from './ids.js';
import { isoDate } from '../iso-date.js';
import { bytesOf, mediaTypeOf } from './label.js';
import { compact, makeItem, orNothing } from './make-item.js';
import type { Row } from './row.js';

/**
 * The item in a row that a person wrote, with cells as people fill them in: `June 2015`, `793 KB`, `Spanish`.
 *
 * @param report is told of each cell that could not be read, or found no place
 */
export function itemOfPlainRow(
  row: Row,
  ids: Ids,
  page: string | undefined,
  report: (message: string) => void,
): FeedItem {
  const cells = new Cells(row, report);
  const level = cells.read('access', accessOf);
  const restricted = level === 'restricted';
  const [address, ...others] = ['file_url', 'url', 'external_url'].flatMap((name) => cells.read(name, addressOf) ?? []);
  if (restricted && address) report(`The entry is restricted, so its address is left out: ${address}`);

  const item = makeItem(
    {
      id: restricted && isAddress(row['id'] ?? '') ? '' : cells.take('id'),
      label: cells.take('title'),
      text: [cells.take('summary'), cells.take('text')].filter(Boolean).join('\n\n'),
      url: restricted ? undefined : address,
      headings: cells
        .take('section')
        .split('>')
        .map((heading) => heading.trim())
        .filter(Boolean),
      type: codeFor(cells.take('type')) || undefined,
      publisher: cells.take('publisher') || undefined,
      audience: listOf(cells.take('audience')).map(codeFor),
      tags: listOf(cells.take('topics')),
      issued: cells.first(['date', 'published'], isoDate),
      language: cells.read('language', languageOf),
      mimeType: cells.first(['file_type', 'document_type'], mediaTypeOf),
      size: cells.first(['file_size', 'document_size'], bytesOf),
      pages: cells.read('document_pages', wholeNumber),
    },
    ids,
    restricted ? undefined : page,
    report,
  );
  const second = others.find((other) => other !== address);
  if (second && item.attachments && !item.url && !restricted) item.url = second;
  else if (second && !restricted) report(`An entry has one address; this one is left out: ${second}`);
  const [file] = item.attachments ?? [];
  if (file && row['file_title']) file.title = cells.take('file_title');
  if (cells.take('html')) report('HTML has no place in a table that people write; put the text under "text".');

  const extension = { ...item._resource, ...extensionOf(cells, level, item._resource?.access, report) };
  cells.end();
  return Object.keys(extension).length > 0 ? { ...item, _resource: extension } : item;
}

type Extension = NonNullable<FeedItem['_resource']>;
type Access = NonNullable<Extension['access']>;

/** What a row says that needs no reading of labels. */
function extensionOf(
  cells: Cells,
  level: Access['level'] | undefined,
  said: Access | null | undefined,
  report: (message: string) => void,
): Extension {
  // What a text says of being restricted holds, whatever stands in the column.
  const closed = said?.level ?? level;
  const access = compact({
    note: [said?.note, cells.take('access_note')].filter(Boolean).join(' '),
    contact_url: cells.read('access_contact', addressOf),
  });
  const hasAccess = (closed !== undefined && closed !== 'public') || Object.keys(access).length > 0;
  let reviewed = compact({
    date: cells.read('reviewed', isoDate),
    by: cells.take('reviewed_by'),
    due: cells.read('review_due', isoDate),
  });
  if (reviewed.date === undefined && Object.keys(reviewed).length > 0) {
    report('Who reviewed an entry, and when it is due again, need the day on which it was reviewed.');
    reviewed = {} as typeof reviewed;
  }
  const link = compact({
    status: cells.read('link_status', statusOf),
    checked: cells.read('link_checked', isoDate),
    archived_url: closed === 'restricted' ? undefined : cells.read('archived_url', addressOf),
  });
  const training = compact({
    mode: cells.take('training_mode'),
    cost: cells.take('training_cost'),
    starts: cells.read('starts', isoDate),
    ends: cells.read('ends', isoDate),
    register_by: cells.read('register_by', isoDate),
  });
  return compact({
    access: hasAccess ? { level: closed ?? ('public' as const), ...access } : undefined,
    reviewed: orNothing(reviewed) as Extension['reviewed'],
    link: orNothing(link),
    training: orNothing(training),
    neutral_title: cells.take('neutral_title'),
  });
}
