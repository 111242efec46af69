import { Failure } from '../failure.js';
import type { Draft, Read, Report } from './draft.js';
import type { Input } from './input.js';

/** What can be read, by the name for `--from`. Each is loaded when it is needed. */
export const READERS: Readonly<Record<string, () => Promise<Read>>> = {
  feed: async () => (await import('./read-feed.js')).readFeed,
  csv: async () => (await import('./read-csv.js')).readCsv,
  text: async () => (await import('./read-text.js')).readPlainText,
};

/** Writes a draft, part by part. */
export type Write = (draft: Draft, report: Report) => AsyncIterable<string>;

/** What can be written, by the name for `--to`. */
export const WRITERS: Readonly<Record<string, () => Promise<Write>>> = {
  feed: async () => (await import('./write-feed.js')).writeFeed,
  csv: async () => (await import('./write-csv.js')).writeCsv,
};

const BY_ENDING: Readonly<Record<string, string>> = { csv: 'csv', tsv: 'csv', txt: 'text', md: 'text', text: 'text' };

/** What kind of source it is, by its name and, where that does not tell, by how it begins. */
export async function formatOfInput(input: Input): Promise<string> {
  const ending = /\.([a-z\d]+)(?:[?#].*)?$/i.exec(input.name)?.[1]?.toLowerCase() ?? '';
  const byEnding = BY_ENDING[ending];
  if (byEnding) return byEnding;
  const beginning = new TextDecoder().decode(await input.beginning());
  if (/^\ufeff?\s*[{[]/.test(beginning)) return 'feed';
  if (/^[^\n]*[,;\t][^\n]*\n/.test(beginning) && /^\ufeff?"?(?:id|title|name)\b/i.test(beginning)) return 'csv';
  if (beginning.includes('\u0000'))
    throw new Failure('What kind of file is this? Say it with --from.', { file: input.name });
  return 'text';
}
