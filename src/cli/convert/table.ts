import type { FeedItem } from '../../feed/index.js';
import { excerptOf } from '../text.js';
import { COLUMNS, MORE, columnCalled } from './columns.js';
import type { ReadOptions, Report } from './draft.js';
import { Ids } from './ids.js';
import { bytesOf } from './label.js';
import { itemOfPlainRow } from './plain-row.js';
import { itemOfRow } from './row.js';

/** What to say of a row that stands above the one that names the columns. */
export const aboveTable = (cells: readonly string[]): string =>
  `This row stands above the table: "${excerptOf(cells.join(' '))}"`;

/** Reads the rows of a table, one after the other, whatever kind of file they come from. */
export class TableReader {
  readonly #columns: readonly (string | undefined)[];
  readonly #headings: readonly string[];
  readonly #ids = new Ids();
  readonly #page: string | undefined;
  readonly #report: Report;
  /** By the number of a column without a place: how many cells it has, and the first of them. */
  readonly #lost = new Map<number, { count: number; readonly line: number; readonly first: string }>();

  /** @param headings the cells of the first row */
  constructor(headings: readonly string[], line: number, { page, report }: ReadOptions) {
    this.#headings = headings;
    this.#page = page;
    this.#report = report;
    const taken = new Set<string>();
    this.#columns = headings.map((heading) => {
      const name = columnCalled(heading);
      if (!name || taken.has(name)) return undefined;
      taken.add(name);
      return name;
    });
    if (!taken.has('title') && !taken.has('text') && !taken.has('id')) {
      report({ line, message: 'No column is called "title": the first row must hold the names of the columns.' });
    }
  }

  /** Whether a first row names the columns of a list. */
  static isHeading(cells: readonly string[]): boolean {
    return cells.some((cell) => ['title', 'text', 'id'].includes(columnCalled(cell) ?? ''));
  }

  /** The item in a row; `undefined` for one that is empty, or has nothing to show. */
  item(cells: readonly string[], line: number): FeedItem | undefined {
    const row: Record<string, string> = {};
    for (const [index, cell] of cells.entries()) {
      const name = this.#columns[index];
      if (name) row[name] = cell;
      else if (cell.trim()) this.#lose(index, cell, line);
    }
    // What we write has this column; an id alone may stand in anybody's table.
    if (this.#columns.includes(MORE) && (row['id'] || row[MORE])) return this.#ours(row, line);
    const trimmed = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.trim()]));
    if (!Object.values(trimmed).some(Boolean)) return undefined;
    if (!trimmed['title'] && !trimmed['text'] && !trimmed['summary']) {
      this.#report({ line, message: `This row has neither a title nor a text: "${excerptOf(cells.join(' '))}"` });
      return undefined;
    }
    return itemOfPlainRow(trimmed, this.#ids, this.#page, (message) => this.#report({ line, message }));
  }

  /** To be called after the last row: says which columns had no place. */
  end(): void {
    for (const [index, { count, line, first }] of this.#lost) {
      const heading = this.#headings[index]?.trim();
      const column = heading ? `The column "${heading}"` : `Column ${index + 1}, which has no name,`;
      const rows = count === 1 ? 'one row' : `${count} rows`;
      this.#report({
        line,
        message: `${column} has no place in a feed; it holds something in ${rows}, first here: "${excerptOf(first)}"`,
      });
    }
  }

  #lose(index: number, cell: string, line: number): void {
    const known = this.#lost.get(index);
    if (known) known.count += 1;
    else this.#lost.set(index, { count: 1, line, first: cell });
  }

  #ours(written: Readonly<Record<string, string>>, line: number): FeedItem | undefined {
    const row = { ...written };
    for (const { name, kind } of COLUMNS) {
      const cell = row[name] ?? '';
      if (kind !== 'number' || !Number.isNaN(Number(cell))) continue;
      // Somebody has edited it, and wrote `793 KB`.
      const bytes = bytesOf(cell);
      row[name] = bytes === undefined ? '' : String(bytes);
      if (bytes === undefined)
        this.#report({ line, message: `What stands under "${name}" could not be read: "${excerptOf(cell)}"` });
    }
    try {
      const item = itemOfRow(row);
      this.#ids.take(String(item.id));
      return item;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.#report({ line, message: `The column "${MORE}" holds no JSON, so this row is left out.` });
      return undefined;
    }
  }
}
