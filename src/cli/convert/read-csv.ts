import { Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import type { FeedItem } from '../../feed/index.js';
import { Failure } from '../failure.js';
import type { Read } from './draft.js';
import type { Input } from './input.js';
import { TableReader } from './table.js';

/** The character between cells: Excel writes semicolons where the comma is in numbers. */
function delimiterOf(beginning: string): string {
  const [first = ''] = beginning
    .replace(/^\ufeff/, '')
    .replace(/"[^"]*"/g, '')
    .split('\n');
  const count = (character: string): number => first.split(character).length;
  return [',', ';', '\t'].reduce((best, character) => (count(character) > count(best) ? character : best));
}

// A spreadsheet takes a cell that begins so for a formula and runs it; the mark says that it is text.
const FORMULA = /^[=+\-@\t\r']/;
const MARKED = /^'(?=[=+\-@\t\r'])/;

/** A cell's text as it may stand in a file for spreadsheets. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
const unguarded = (cell: string): string => cell.replace(MARKED, '');

async function* records(input: Input): AsyncGenerator<{ cells: string[]; line: number }> {
  const beginning = new TextDecoder().decode(await input.beginning());
  const parser = parse({ bom: true, delimiter: delimiterOf(beginning), info: true, relax_column_count: true });
  const source = Readable.from(input.textParts());
  source.on('error', (error) => parser.destroy(error));
  let line = 1;
  try {
    for await (const entry of source.pipe(parser)) {
      const { record, info } = entry as { record: string[]; info: Info };
      yield { cells: record.map(unguarded), line };
      line = info.lines + 1;
    }
  } catch (error) {
    if (!isCsvError(error)) throw error;
    const at = Number(/at line (\d+)/.exec(error.message)?.[1] ?? error['lines'] ?? line);
    const reasons: Readonly<Record<string, string>> = {
      CSV_QUOTE_NOT_CLOSED: 'A cell that begins with a quotation mark here, or above, is never closed.',
      CSV_INVALID_CLOSING_QUOTE:
        'After the closing quotation mark of a cell there is more text; write "" for one inside.',
      INVALID_OPENING_QUOTE:
        'A quotation mark stands inside a cell; the whole cell must be in quotation marks, and this one written "".',
    };
    throw new Failure(reasons[error.code] ?? `It is not well-formed CSV: ${error.message}`, {
      file: input.name,
      line: at,
    });
  }
}

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && /QUOTE|^CSV_/.test(String(error.code));

/** A table in CSV, of any length; the first row names the columns. */
export const readCsv: Read = (input, options) => {
  async function* items(): AsyncGenerator<FeedItem> {
    let table: TableReader | undefined;
    for await (const { cells, line } of records(input)) {
      if (!table) {
        table = new TableReader(cells, line, options);
        continue;
      }
      const item = table.item(cells, line);
      if (item) yield item;
    }
    table?.end();
  }
  return { head: { version: 'https://jsonfeed.org/version/1.1' }, items: items() };
};
