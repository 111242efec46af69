// What must be found, written apart from every page that is compared, and plainly rather than quickly.

const normalise = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

const FACETS = {
  Section: (item) => item._resource.section,
  Publisher: (item) => item._resource.publisher,
  Year: (item) => item._resource.issued,
};

export class Reference {
  #items;
  #searched;
  #known = new Map();

  /** @param {{ items: object[] }} feed as `generate` makes it */
  constructor({ items }) {
    this.#items = items;
    this.#searched = items.map(({ title, content_text, tags, _resource: { publisher, section } }) => {
      const text = normalise([title, content_text, publisher, section, ...tags].join(' '));
      return { substring: text, prefix: ` ${wordsOf(text).join(' ')}` };
    });
  }

  get total() {
    return this.#items.length;
  }

  /**
   * Numbers of the items that match.
   *
   * @param {'substring' | 'prefix'} search
   * @param {string} query
   * @param {[facet: string, value: string][]} ticked one value a facet at most
   * @returns {ReadonlySet<number>}
   */
  find(search, query, ticked = []) {
    const key = JSON.stringify([search, query, ticked]);
    let found = this.#known.get(key);
    if (!found) {
      const wanted = wordsOf(normalise(query)).map((word) => (search === 'prefix' ? ` ${word}` : word));
      const matches = (item, i) =>
        wanted.every((word) => this.#searched[i][search].includes(word)) &&
        ticked.every(([facet, value]) => FACETS[facet](item) === value);
      found = new Set(this.#items.flatMap((item, i) => (matches(item, i) ? [i] : [])));
      this.#known.set(key, found);
    }
    return found;
  }
}
