import { type Unzipped, strFromU8, unzipSync } from 'fflate';
import type { FeedItem } from '../../feed/index.js';
import { addressKey } from '../address-key.js';
import { Failure } from '../failure.js';
import type { Read } from './draft.js';
import { TableReader, aboveTable } from './table.js';
import { columnCalled } from './columns.js';
import { type SheetRow, rowsOf, sheetsOf, workbookOf } from './workbook.js';

/** Most that the parts of a workbook may unpack to, in bytes: a small file can hold a very large one. */
const MOST = 256 * 1024 * 1024;

/** What stands below the heading of titles in the sheet of our own template that explains it. */
const EXPLANATION = 'What the resource is called';

function unpacked(bytes: Uint8Array, file: string): Unzipped {
  let size = 0;
  const filter = ({ originalSize, name }: { originalSize: number; name: string }): boolean => {
    if (!/\.(?:xml|rels)$/.test(name)) return false;
    size += originalSize;
    if (size > MOST) throw new Failure('It unpacks to more than 256 MiB, so it is not read.', { file });
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('This is no Excel workbook (.xlsx). Save it again in Excel, or as "CSV UTF-8".', { file });
  }
}

/** Gives the link behind a title a column of its own, unless there is an address in the row; `left` gets the others. */
function withLinks(
  { cells, links }: SheetRow,
  headings: readonly string[],
  urlAt: number,
  left: (link: string) => void,
): string[] {
  const row = headings.map((_, index) => cells[index] ?? '').concat(cells.slice(headings.length));
  const titleAt = headings.findIndex((heading) => columnCalled(heading) === 'title');
  if (!/^[a-z]+:/i.test(row[urlAt] ?? '')) {
    const link = links.get(urlAt) ?? links.get(titleAt) ?? [...links.values()][0];
    if (link) row[urlAt] = link;
  }
  const written = row.map((cell) => addressKey(cell));
  for (const link of new Set(links.values())) if (!written.includes(addressKey(link))) left(link);
  return row;
}

/** What a file is that is packed as a workbook is, and has no sheets. */
function noWorkbook(files: Unzipped): string {
  if (files['word/document.xml'])
    return 'This is a document of Word. Save it in Word as "Web page, filtered" (.htm) or as "Plain text" (.txt, UTF-8).';
  return files['content.xml']
    ? 'This is a file of LibreOffice. Save it there as Excel (.xlsx) or CSV, or, if it is a text, as a web page (.html).'
    : 'This workbook has no sheets.';
}

/** A workbook of Excel: every sheet whose first rows name the columns of a list. */
export const readXlsx: Read = async (input, options) => {
  const { report } = options;
  const files = unpacked(await input.bytes(), input.name);
  const part = (name: string): string => (files[name] ? strFromU8(files[name]) : '');
  const workbook = workbookOf(part);
  const sheets = sheetsOf(part);
  if (sheets.length === 0) throw new Failure(noWorkbook(files), { file: input.name });
  const comments = Object.keys(files).filter((name) => /comments[^/]*\.xml$/i.test(name)).length;
  if (comments > 0) report({ message: 'This workbook has comments on cells. They are left out.' });
  const items: FeedItem[] = [];
  for (const { name, path } of sheets) {
    const rows = rowsOf(part(path), part(path.replace(/([^/]*)$/, '_rels/$1.rels')), workbook);
    const start = rows.findIndex(({ cells }) => TableReader.isHeading(cells));
    if (start >= 0 && rows[start + 1]?.cells.includes(EXPLANATION)) continue;
    const say = (line: number, message: string): void => report({ line, message: `Sheet "${name}": ${message}` });
    const first = rows[start];
    if (!first) {
      if (rows.length > 0)
        say(rows[0]?.line ?? 1, 'No row names the columns of a list ("Title", "Link", …), so it is left out.');
      continue;
    }
    for (const { line, cells } of rows.slice(0, start)) say(line, aboveTable(cells));
    const headings = [...first.cells].map((heading) => heading ?? '');
    let urlAt = headings.findIndex((heading) => columnCalled(heading) === 'url');
    if (urlAt < 0) urlAt = headings.push('url') - 1;
    const table = new TableReader(headings, first.line, {
      ...options,
      report: ({ line, message }) => say(line ?? first.line, message),
    });
    for (const row of rows.slice(start + 1)) {
      const left = (link: string): void => say(row.line, `A link behind a cell is left out: ${link}`);
      const item = table.item(withLinks(row, headings, urlAt, left), row.line);
      if (item) items.push(item);
    }
    table.end();
  }
  return { head: { version: 'https://jsonfeed.org/version/1.1' }, items };
};
