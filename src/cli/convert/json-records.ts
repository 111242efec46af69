import { Failure } from '../failure.js';
import type { JsonFile, Path } from '../validate/json-file.js';
import type { Report } from './draft.js';
import { LostFields } from './lost-fields.js';

/** A record in a JSON source: each field that is asked for is one that has a place; the others are noted. */
export class JsonRecord {
  readonly line: number | undefined;
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #used = new Set<string>();
  readonly #inner: (readonly [name: string, record: JsonRecord])[] = [];

  constructor(value: unknown, line: number | undefined) {
    this.#value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    this.line = line;
  }

  raw(name: string): unknown {
    this.#used.add(name);
    return Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
  }

  text(name: string): string {
    const value = this.raw(name);
    return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  }

  texts(name: string): string[] {
    const value = this.raw(name);
    return Array.isArray(value)
      ? value.filter((entry): entry is string => typeof entry === 'string' && entry !== '')
      : [];
  }

  records(name: string): JsonRecord[] {
    const value = this.raw(name);
    return Array.isArray(value) ? value.map((entry) => this.#keep(name, entry)) : [];
  }

  record(name: string): JsonRecord {
    return this.#keep(name, this.raw(name));
  }

  #keep(name: string, value: unknown): JsonRecord {
    const record = new JsonRecord(value, this.line);
    this.#inner.push([name, record]);
    return record;
  }

  /** Notes what was not asked for, here and in the records in it. */
  rest(lost: LostFields, prefix = ''): void {
    for (const [name, value] of Object.entries(this.#value)) {
      // What names a record inside another one says nothing to people.
      const isName = name === '@type' || (prefix !== '' && name === 'id');
      if (!this.#used.has(name) && !isName) lost.add(prefix + name, value, this.line);
    }
    for (const [name, record] of this.#inner) record.rest(lost, `${prefix}${name}.`);
  }
}

/**
 * Turns the records of a list into items, and notes the fields that have no place.
 *
 * @throws Failure when there is no such list
 */
export function itemsOfRecords<T>(
  file: JsonFile,
  path: Path,
  make: (record: JsonRecord) => T | undefined,
  report: Report,
): T[] {
  let list: unknown = file.value;
  for (const key of path) list = (list as Record<string, unknown> | undefined)?.[key];
  if (!Array.isArray(list))
    throw new Failure(`There is no list of "${path.join('.') || 'records'}" in this file.`, file.place([]));
  const lost = new LostFields();
  const items = list.flatMap((entry: unknown, index) => {
    const record = new JsonRecord(entry, file.place([...path, index]).line);
    const item = make(record);
    record.rest(lost);
    return item === undefined ? [] : [item];
  });
  lost.report(report);
  return items;
}
