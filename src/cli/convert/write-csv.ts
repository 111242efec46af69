import { isRecord } from '../../model/is-record.js';
import { COLUMNS, MORE } from './columns.js';
import type { Report, Draft } from './draft.js';
import { guarded } from './read-csv.js';
import { rowOf } from './row.js';

const cell = (text: string): string => {
  const safe = guarded(text);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const record = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** The mark by which Excel knows UTF-8. */
const BOM = '\ufeff';

/** A table for spreadsheets: one entry in a row, every field in it, and what has no column in the last one. */
export async function* writeCsv({ head, items, lineOf }: Draft, report: Report): AsyncGenerator<string> {
  const names = [...COLUMNS.map(({ name }) => name), MORE];
  yield BOM + record(names);
  let number = 0;
  for await (const item of items) {
    number += 1;
    if (!isRecord(item)) {
      report({ line: lineOf?.(number - 1), message: `Item ${number} is left out: it is no object in { }.` });
      continue;
    }
    const row = rowOf(item);
    yield record(names.map((name) => row[name] ?? ''));
  }
  const lost = Object.keys(head).filter((name) => name !== 'version');
  if (lost.length > 0) {
    const message = `A table holds the entries alone. What the feed says of itself is not in it: ${lost.join(', ')}. Keep the feed, and give it with --header when you convert back.`;
    report({ message });
  }
}
