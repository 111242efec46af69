// Search by `includes` over strings that were normalised once.

const PLAIN = /^[\0-\x7f]*$/;

/** Lower case, without accents. */
export const normalise = (text) =>
  PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All that is searched of an item, as one string. */
export const searchedText = ({ title, text, publisher, topics, section }) =>
  normalise(`${title}\n${text}\n${publisher}\n${topics.join('\n')}\n${section}`);

export class TextSearch {
  #texts;
  #all;
  #query = '';
  #found;

  constructor(items) {
    this.#texts = items.map(searchedText);
    this.#all = Uint32Array.from(items.keys());
    this.#found = this.#all;
  }

  /** Items that hold every word of the query, in feed order. */
  find(text) {
    const query = normalise(text).trimStart();
    if (query === this.#query) return this.#found;
    // What a longer query finds is among what the shorter one found.
    const among = query.startsWith(this.#query) ? this.#found : this.#all;
    const words = query.split(/\s+/).filter(Boolean);
    const [first = '', ...rest] = words;
    const texts = this.#texts;
    this.#query = query;
    this.#found = among.filter((item) => {
      const haystack = texts[item];
      return haystack.includes(first) && rest.every((word) => haystack.includes(word));
    });
    return this.#found;
  }
}
