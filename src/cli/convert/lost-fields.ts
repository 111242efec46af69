import { excerptOf } from '../text.js';
import type { Report } from './draft.js';

/** Fields of a source that have no place in a feed: each is noted once, with where it first stands and how often. */
export class LostFields {
  readonly #fields = new Map<string, { count: number; readonly line: number | undefined; readonly first: string }>();

  add(name: string, value: unknown, line: number | undefined): void {
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return;
    const known = this.#fields.get(name);
    if (known) known.count += 1;
    else {
      const first = excerptOf(typeof value === 'string' ? value : JSON.stringify(value));
      this.#fields.set(name, { count: 1, line, first });
    }
  }

  report(report: Report): void {
    for (const [name, { count, line, first }] of this.#fields) {
      const often = count === 1 ? 'once' : `${count} times`;
      report({
        line,
        message: `"${name}" has no place in a feed; it stands here first and ${often} in all: "${first}"`,
      });
    }
  }
}
