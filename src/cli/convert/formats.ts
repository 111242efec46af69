import { Failure } from '../failure.js';
import type { Draft, Read, Report } from './draft.js';
import type { Input } from './input.js';

/** What can be read, by the name for `--from`. Each is loaded when it is needed. */
export const READERS: Readonly<Record<string, () => Promise<Read>>> = {
  feed: async () => (await import('./read-feed.js')).readFeed,
  csv: async () => (await import('./read-csv.js')).readCsv,
  xlsx: async () => (await import('./read-xlsx.js')).readXlsx,
  html: async () => (await import('./read-html.js')).readHtml,
  text: async () => (await import('./read-text.js')).readPlainText,
  rss: async () => (await import('./read-xml.js')).readXml,
  dcat: async () => (await import('./read-dcat.js')).readDcat,
  hsds: async () => (await import('./read-hsds.js')).readHsds,
  csl: async () => (await import('./read-csl.js')).readCsl,
  // Whichever of the JSON ones it is.
  json: async () => (await import('./read-json.js')).readJson,
};

/** Writes a draft, part by part. */
export type Write = (draft: Draft, report: Report) => AsyncIterable<string>;

/** What can be written, by the name for `--to`. */
export const WRITERS: Readonly<Record<string, () => Promise<Write>>> = {
  feed: async () => (await import('./write-feed.js')).writeFeed,
  csv: async () => (await import('./write-csv.js')).writeCsv,
  html: async () => (await import('./write-html.js')).writeHtml,
  jsonld: async () => (await import('./write-jsonld.js')).writeJsonLd,
  rss: async () => (await import('./write-rss.js')).writeRss,
};

const BY_ENDING: Readonly<Record<string, string>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'text',
  md: 'text',
  xlsx: 'xlsx',
  html: 'html',
  htm: 'html',
  rss: 'rss',
  atom: 'rss',
  xml: 'rss',
  json: 'json',
};

/** What people try, by how it begins, and what to do with it. */
const NOT_READ: readonly (readonly [beginning: string, message: string])[] = [
  ['%PDF-', 'A PDF cannot be read. Copy its text into a file that ends in .txt, with a bullet before each entry.'],
  ['{\\rtf', 'RTF cannot be read. Save it again as "Plain text" (.txt, UTF-8), or as a web page.'],
  ['\ufffd\ufffd\u0011', 'This is of an old Office. Save it again: a table as .xlsx, a text as a web page (.htm).'],
];

/** What kind of source it is, by its name and, where that does not tell, by how it begins. */
export async function formatOfInput(input: Input): Promise<string> {
  const beginning = new TextDecoder().decode(await input.beginning());
  const known = NOT_READ.find(([start]) => beginning.startsWith(start));
  if (known) throw new Failure(known[1], { file: input.name });
  const ending = /\.([a-z\d]+)(?:[?#].*)?$/i.exec(input.name)?.[1]?.toLowerCase() ?? '';
  const byEnding = BY_ENDING[ending];
  if (byEnding) return byEnding;
  if (/^\ufeff?\s*[{[]/.test(beginning)) return 'json';
  if (beginning.startsWith('PK')) return 'xlsx';
  if (/^\ufeff?\s*<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(beginning)) return /<html\b/i.test(beginning) ? 'html' : 'rss';
  if (/^\ufeff?\s*</.test(beginning)) return 'html';
  if (beginning.includes('\u0000')) {
    throw new Failure('What kind of file is this? Say it with --from.', { file: input.name });
  }
  return /^\ufeff?[^\n]*[,;\t]/.test(beginning) && /^\ufeff?"?(?:id|title|name)\b/i.test(beginning) ? 'csv' : 'text';
}
