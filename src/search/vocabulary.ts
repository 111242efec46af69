/** The distinct words of an index with where they stand, in an order in which words with the same beginning are together. */
export class Vocabulary {
  readonly #postings = new Map<string, number[]>();
  #sorted: string[] | undefined;

  has(word: string): boolean {
    return this.#postings.has(word);
  }

  /** The word's postings, to read and to add to; a new word gets an empty list. */
  postings(word: string): number[] {
    let postings = this.#postings.get(word);
    if (!postings) {
      this.#postings.set(word, (postings = []));
      this.#sorted = undefined;
    }
    return postings;
  }

  /** All words that begin with `prefix`, sorted. */
  withPrefix(prefix: string): readonly string[] {
    const sorted = (this.#sorted ??= Array.from(this.#postings.keys()).sort());
    let low = 0;
    for (let high = sorted.length; low < high;) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (sorted[end]?.startsWith(prefix)) end++;
    return sorted.slice(low, end);
  }
}
