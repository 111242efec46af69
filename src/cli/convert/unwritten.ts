import { isRecord } from '../../model/is-record.js';
import { counted } from '../io/terminal.js';
import type { Head, Report } from './draft.js';

// A format that holds less than a feed says what it leaves out, as a reader says what a feed has no place for.

/** Fields with a value in a record, and in the records and lists in it: `_resource.access.note`. */
function* fieldsOf(record: object, prefix = ''): Generator<string> {
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined || value === null || value === '') continue;
    const path = prefix + name;
    if (isRecord(value)) yield* fieldsOf(value, `${path}.`);
    else if (Array.isArray(value) && value.some(isRecord)) {
      for (const entry of value) if (isRecord(entry)) yield* fieldsOf(entry, `${path}.`);
    } else if (!Array.isArray(value) || value.length > 0) yield path;
  }
}

/** Names of fields that a format has a place for, each with all that is in it. */
type Holds = readonly string[];

/** What a format has a place for, and how messages call it. */
export interface Capacity {
  readonly format: string;
  /** Of an entry. */
  readonly item: Holds;
  /** Of what the feed says of itself. */
  readonly head: Holds;
}

const isHeld = (field: string, holds: Holds): boolean =>
  holds.some((held) => field === held || field.startsWith(`${held}.`));

/** Counts in how many entries a field stands that a format has no place for. */
export class Unwritten {
  readonly #capacity: Capacity;
  readonly #fields = new Map<string, { entries: number; readonly line: number | undefined }>();

  constructor(capacity: Capacity) {
    this.#capacity = capacity;
  }

  look(item: object, line: number | undefined): void {
    for (const field of new Set(fieldsOf(item))) {
      if (isHeld(field, this.#capacity.item)) continue;
      const known = this.#fields.get(field);
      if (known) known.entries += 1;
      else this.#fields.set(field, { entries: 1, line });
    }
  }

  /** To be called after the last entry. */
  report(head: Head, report: Report): void {
    const { format } = this.#capacity;
    for (const [field, { entries, line }] of this.#fields) {
      const those = counted(entries, 'entry has', 'entries have');
      report({ line, message: `${format} has no place for "${field}", which ${those}.` });
    }
    const lost = [...new Set(fieldsOf(head))].filter((field) => !isHeld(field, this.#capacity.head));
    if (lost.length === 0) return;
    report({ message: `${format} has no place for what the feed says of itself: ${lost.join(', ')}.` });
  }
}
