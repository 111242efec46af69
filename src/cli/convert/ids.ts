/** Longest id that is made, in characters. */
const LONGEST = 60;

/** Ids of a feed, each given once. */
export class Ids {
  readonly #given = new Set<string>();
  /** The number to try next, of names that are taken: thousands of entries may have one name. */
  readonly #next = new Map<string, number>();

  /** An id from a title: `Annual Report 2016` is `annual-report-2016`, and the second one `annual-report-2016-2`. */
  make(text: string): string {
    const words = text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    const short = words.length > LONGEST ? words.slice(0, LONGEST).replace(/-[^-]*$/, '') : words;
    const name = short || 'item';
    let id = name;
    for (let number = this.#next.get(name) ?? 2; this.#given.has(id); number += 1) {
      id = `${name}-${number}`;
      this.#next.set(name, number + 1);
    }
    this.#given.add(id);
    return id;
  }

  /** An id that the source gives, as it is; a second item with the same one gets another. */
  keep(id: string): string {
    if (this.#given.has(id)) return this.make(id);
    this.#given.add(id);
    return id;
  }

  /** The id that the source gives, or one from the title. */
  of(id: string, title: string): string {
    return id ? this.keep(id) : this.make(title);
  }

  /** Keeps an id that the source gives from being made for another item. */
  take(id: string): void {
    this.#given.add(id);
  }
}
