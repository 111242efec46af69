import { isoDate } from '../iso-date.js';

/** What the brackets and the end of a title tell, as in `Annual Report (2013) [PDF 1.2MB]`. */
export interface Label {
  readonly title: string;
  readonly issued?: string | undefined;
  readonly mimeType?: string | undefined;
  readonly size?: number | undefined;
  readonly pages?: number | undefined;
  readonly publisher?: string | undefined;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  word: 'application/msword',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  excel: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  powerpoint: 'application/vnd.ms-powerpoint',
  epub: 'application/epub+zip',
  zip: 'application/zip',
  csv: 'text/csv',
  html: 'text/html',
  txt: 'text/plain',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
};

/** The media type of a format as people name it; a media type stays one. */
export function mediaTypeOf(name: string): string | undefined {
  const lower = name.trim().toLowerCase().replace(/^\./, '');
  return lower.includes('/') ? lower : Object.hasOwn(MEDIA_TYPES, lower) ? MEDIA_TYPES[lower] : undefined;
}

// People count a kilobyte as 1,000 bytes when they write the size of a file beside a link, and so does the list.
const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, k: 1e3, m: 1e6, g: 1e9 };

/** `793KB`, `3,892 KB`, `1.2 MB` or, as others write it, `1,2 MB` in bytes; a plain number is bytes already. */
export function bytesOf(text: string): number | undefined {
  const form = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d{1,2})?|\d+\.\d+)\s*(?:([kmg])i?b|b(?:ytes?)?)?$/i;
  const [, number, unit] = form.exec(text.trim()) ?? [];
  if (!number) return undefined;
  const plain = /,\d{3}/.test(number) ? number.replaceAll(',', '') : number.replace(',', '.');
  return Math.round(Number(plain) * (UNITS[unit?.toLowerCase() ?? ''] ?? 1));
}

const FORMATS = Object.keys(MEDIA_TYPES).join('|');
const FILE = new RegExp(
  `[[(]\\s*(?=\\S)(${FORMATS})?[\\s,]*(\\d[\\d,.]*\\s*[kmg]?b(?:ytes)?)?[\\s,]*(?:(\\d+)\\s*(?:pages?|pp?\\.?))?\\s*[\\])]`,
  'i',
);
const HOST = /\(((?:[a-z0-9-]+\.)+[a-z]{2,6})\)/i;
const BRACKETS = /[[(][^[\]()]{1,40}[\])]/g;

type Facts = Omit<Label, 'title'>;
const FACTS = ['issued', 'mimeType', 'size', 'pages', 'publisher'] as const satisfies readonly (keyof Facts)[];

/** What one pair of brackets says; `undefined` for brackets that are part of the title, such as `(MOU)`. */
function factsIn(bracket: string): Facts | undefined {
  const [whole, format, size, pages] = FILE.exec(bracket) ?? [];
  if (whole === bracket && (format || size || pages)) {
    const bytes = size ? bytesOf(size) : undefined;
    if (size && bytes === undefined) return undefined;
    return {
      ...(format && { mimeType: mediaTypeOf(format) }),
      ...(bytes !== undefined && { size: bytes }),
      ...(pages && { pages: Number(pages) }),
    };
  }
  const issued = isoDate(bracket.slice(1, -1));
  if (issued) return { issued };
  const [host, name] = HOST.exec(bracket) ?? [];
  return host === bracket ? { publisher: name } : undefined;
}

/** Whether both know the same fact, and know it differently: an entry has one date, one size and so on. */
export const clash = (one: Facts, other: Facts): boolean =>
  FACTS.some((fact) => one[fact] !== undefined && other[fact] !== undefined && one[fact] !== other[fact]);

/**
 * Where the brackets with facts begin and end in a text: those that follow one another count as one group. A bracket that
 * contradicts one before it, or what is known, is none of them, and stays where it is.
 */
export function factGroup(
  text: string,
  known: Facts = {},
): { readonly from: number; readonly to: number; readonly facts: Facts } | undefined {
  let group: { from: number; to: number; facts: Facts } | undefined;
  for (const { 0: bracket, index } of text.matchAll(BRACKETS)) {
    const facts = factsIn(bracket);
    if (!facts) continue;
    // Between two of them may stand blanks, and a bracket that was never closed.
    if (group && !/^[\s(,]*$/.test(text.slice(group.to, index))) break;
    if (clash(facts, { ...known, ...group?.facts })) {
      if (group) break;
      continue;
    }
    group = { from: group?.from ?? index, to: index + bracket.length, facts: { ...facts, ...group?.facts } };
  }
  return group;
}

// An organisation after a hyphen: several words, or an abbreviation, and no part or edition of the work itself.
const AFTER_HYPHEN = /^(.{3,}?)\s+[-–—]\s+(\p{Lu}[^.!?]*)$/u;
const NO_PUBLISHER =
  /^(?:part|vol|volume|chapter|section|module|book|phase|step|day|appendix|fact sheet)\b|\bedition\b|\bversion\b|\d/i;
const SMALL = new Set('a an and as at by for from in of on or the to with &'.split(' '));

/** Words as a name has them: each begins large, apart from the small ones between. */
export function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const abbreviation = words.length === 1 && /^\p{Lu}{2,}s?$/u.test(words[0] ?? '');
  return (
    abbreviation || (words.length > 1 && words.every((word) => SMALL.has(word) || /^[("“‘']?[\p{Lu}\d&]/u.test(word)))
  );
}

/** Takes the facts out of a title as people write it beside a link. */
export function readLabel(text: string): Label {
  let title = text.replace(/\s+/g, ' ').trim();
  let facts: Facts = {};
  for (let group = factGroup(title); group; group = factGroup(title, facts)) {
    facts = { ...group.facts, ...facts };
    const before = title.slice(0, group.from).replace(/[\s([,]+$/, '');
    title = `${before} ${title.slice(group.to)}`.replace(/\s+/g, ' ').trim();
    if (!title) break;
  }
  const [, name, publisher] = AFTER_HYPHEN.exec(title) ?? [];
  if (name && publisher && isName(publisher) && !NO_PUBLISHER.test(publisher) && !facts.publisher) {
    return { ...facts, title: name, publisher };
  }
  return { ...facts, title: title || text.trim() };
}
