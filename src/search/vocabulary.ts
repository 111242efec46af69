/** The distinct words of an index, in an order in which all words with the same beginning stand together. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  #sorted: string[] | undefined;

  /** Number of distinct words. */
  get size(): number {
    return this.#ids.size;
  }

  /** The word's number; a new word gets the next. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(word, id);
    this.#sorted = undefined;
    return id;
  }

  get(word: string): number | undefined {
    return this.#ids.get(word);
  }

  /** Calls back for every word that begins with `prefix`. */
  withPrefix(prefix: string, callback: (id: number, word: string) => void): void {
    const sorted = (this.#sorted ??= Array.from(this.#ids.keys()).sort());
    let low = 0;
    for (let high = sorted.length; low < high;) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    for (let word; (word = sorted[low])?.startsWith(prefix); low++) callback(this.#ids.get(word) as number, word);
  }
}
