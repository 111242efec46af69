import { Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import type { FeedItem } from '../../feed/index.js';
import { Failure } from '../failure.js';
import type { Read } from './draft.js';
import type { Input } from './input.js';
import { TableReader, aboveTable } from './table.js';

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

interface CsvRow {
  readonly cells: string[];
  readonly line: number;
}

async function* records(input: Input): AsyncGenerator<CsvRow> {
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

/** Rows in which the one is looked for that names the columns: a title may stand above it. */
const MOST_ABOVE = 10;

async function beginningOf(rows: AsyncGenerator<CsvRow>): Promise<CsvRow[]> {
  const first: CsvRow[] = [];
  while (first.length < MOST_ABOVE) {
    const next = await rows.next();
    if (next.done) break;
    first.push(next.value);
    if (TableReader.isHeading(next.value.cells)) break;
  }
  return first;
}

/** A table in CSV, of any length; its first row names the columns, or one soon after it. */
export const readCsv: Read = (input, options) => {
  async function* items(): AsyncGenerator<FeedItem> {
    const rows = records(input);
    const start = await beginningOf(rows);
    const [first] = start;
    if (!first) return options.report({ line: 1, message: 'There is nothing in this file.' });
    const at = start.findIndex(({ cells }) => TableReader.isHeading(cells));
    for (const { cells, line } of start.slice(0, Math.max(at, 0))) {
      if (cells.some(Boolean)) options.report({ line, message: aboveTable(cells) });
    }
    const heading = start[at] ?? first;
    const table = new TableReader(heading.cells, heading.line, options);
    async function* below(): AsyncGenerator<CsvRow> {
      yield* start.slice(start.indexOf(heading) + 1);
      yield* rows;
    }
    for await (const { cells, line } of below()) {
      const item = table.item(cells, line);
      if (item) yield item;
    }
    table.end();
  }
  return { head: { version: 'https://jsonfeed.org/version/1.1' }, items: items() };
};
