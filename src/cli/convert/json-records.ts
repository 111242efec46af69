import type { FeedItem } from '../../feed/index.js';
import { isRecord } from '../../model/is-record.js';
import { Failure } from '../failure.js';
import { excerptOf } from '../text.js';
import type { JsonFile, Path } from '../json-file.js';
import type { Report } from './draft.js';
import { LostFields } from './lost-fields.js';

/** What names a record inside another one says nothing to people. */
const NAMES = new Set(['@type', '@id', '@context']);

/**
 * A record in a JSON source: each field that is asked for, and holds what is asked for, is one that has a place; the
 * others are noted.
 */
export class JsonRecord {
  readonly line: number | undefined;
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #used = new Set<string>();
  readonly #inner: (readonly [name: string, record: JsonRecord])[] = [];

  constructor(value: unknown, line: number | undefined) {
    this.#value = isRecord(value) ? value : {};
    this.line = line;
  }

  /** Whatever the field holds: who takes it this way makes something of all of it. */
  raw(name: string): unknown {
    this.#used.add(name);
    return this.#at(name);
  }

  /** A text, or a number as one; empty for anything else. */
  text(name: string): string {
    const value = this.#at(name);
    if (typeof value !== 'string' && typeof value !== 'number') return '';
    this.#used.add(name);
    return String(value).trim();
  }

  /** What a text means; one that means nothing stays without a place. */
  as<T>(name: string, read: (text: string) => T | undefined): T | undefined {
    const value = this.#at(name);
    const meaning = typeof value === 'string' || typeof value === 'number' ? read(String(value).trim()) : undefined;
    if (meaning !== undefined) this.#used.add(name);
    return meaning;
  }

  /** The texts of a list; one text is a list of one. */
  texts(name: string): string[] {
    const value = this.#at(name);
    const list: unknown[] = Array.isArray(value) ? value : [value];
    const texts = list.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '');
    if (texts.length === list.length) this.#used.add(name);
    return texts;
  }

  /** The records of a list; one record is a list of one. */
  records(name: string): JsonRecord[] {
    const value = this.#at(name);
    const list: unknown[] = Array.isArray(value) ? value : [value];
    const records = list.filter(isRecord);
    if (records.length === list.length) this.#used.add(name);
    return records.map((entry) => {
      const record = new JsonRecord(entry, this.line);
      this.#inner.push([name, record]);
      return record;
    });
  }

  /** The one record that a field holds, or the first; an empty one where there is none. */
  record(name: string): JsonRecord {
    return this.records(name)[0] ?? new JsonRecord({}, this.line);
  }

  #at(name: string): unknown {
    return Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
  }

  /** Notes what was not asked for, here and in the records in it. */
  rest(lost: LostFields, prefix = ''): void {
    for (const [name, value] of Object.entries(this.#value)) {
      const isName = NAMES.has(name) || (prefix !== '' && name === 'id');
      if (!this.#used.has(name) && !isName) lost.add(prefix + name, value, this.line);
    }
    for (const [name, record] of this.#inner) record.rest(lost, `${prefix}${name}.`);
  }
}

/** Notes what a record around others says besides them. */
export function noteAround(
  file: JsonFile,
  { value, path }: PlacedRecord,
  known: readonly string[],
  report: Report,
): void {
  const record = new JsonRecord(value, file.place(path).line);
  for (const name of known) record.raw(name);
  const lost = new LostFields();
  record.rest(lost);
  lost.report(report);
}

/** A record and where it stands. */
export interface PlacedRecord {
  readonly value: unknown;
  readonly path: Path;
}

/**
 * The records of a list.
 *
 * @throws Failure when there is no such list
 */
export function recordsAt(file: JsonFile, path: Path): PlacedRecord[] {
  let list: unknown = file.value;
  for (const key of path) list = (list as Record<string, unknown> | null | undefined)?.[key];
  if (Array.isArray(list)) return list.map((value: unknown, index) => ({ value, path: [...path, index] }));
  throw new Failure(`There is no list of "${path.join('.') || 'records'}" in this file.`, file.place([]));
}

/** Turns records into items, and notes the fields that have no place, and records that make no item. */
export function itemsOfRecords<Placed extends PlacedRecord>(
  file: JsonFile,
  records: Iterable<Placed>,
  make: (record: JsonRecord, placed: Placed) => FeedItem,
  report: Report,
): FeedItem[] {
  const lost = new LostFields();
  const items: FeedItem[] = [];
  for (const placed of records) {
    const { line } = file.place(placed.path);
    if (!isRecord(placed.value)) {
      report({
        line,
        message: `This is left out, for it is no object in { }: "${excerptOf(JSON.stringify(placed.value))}"`,
      });
      continue;
    }
    const record = new JsonRecord(placed.value, line);
    const item = make(record, placed);
    if (item.title || item.content_text) {
      record.rest(lost);
      items.push(item);
    } else
      report({ line, message: `This has neither a title nor a text: "${excerptOf(JSON.stringify(placed.value))}"` });
  }
  lost.report(report);
  return items;
}
