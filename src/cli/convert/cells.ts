import { excerptOf } from '../text.js';
import type { Row } from './row.js';

/** The cells of a row, each of which must be taken: what is left at the end has found no place. */
export class Cells {
  readonly #left: Map<string, string>;
  readonly #report: (message: string) => void;

  constructor(row: Row, report: (message: string) => void) {
    this.#left = new Map(Object.entries(row).filter(([, cell]) => cell));
    this.#report = report;
  }

  /** The text of a cell; empty where there is none. */
  take(name: string): string {
    const cell = this.#left.get(name) ?? '';
    this.#left.delete(name);
    return cell;
  }

  /** What a cell means; of one that means nothing it is said. */
  read<T>(name: string, as: (cell: string) => T | undefined): T | undefined {
    const cell = this.take(name);
    const value = cell ? as(cell) : undefined;
    if (cell && value === undefined) this.#say(name, 'could not be read', cell);
    return value;
  }

  /** Of two cells that may say the same, what the first one means that means something. */
  first<T>(names: readonly string[], as: (cell: string) => T | undefined): T | undefined {
    let found: T | undefined;
    for (const name of names) {
      if (found === undefined) found = this.read(name, as);
      else if (as(this.#left.get(name) ?? '') === found) this.take(name);
    }
    return found;
  }

  /** Says of each cell that nobody took. */
  end(): void {
    for (const [name, cell] of this.#left) this.#say(name, 'found no place', cell);
  }

  #say(name: string, what: string, cell: string): void {
    this.#report(`What stands under "${name.replaceAll('_', ' ')}" ${what}: "${excerptOf(cell)}"`);
  }
}
