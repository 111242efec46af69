// MiniSearch set up as its documentation advises for searching while typing: beginnings of words, all of them.
import MiniSearch from 'minisearch';
import { normalise } from './text-search.js';

export class WordSearch {
  #index;
  #all;

  constructor(items) {
    this.#all = Uint32Array.from(items.keys());
    this.#index = new MiniSearch({
      fields: ['title', 'text', 'publisher', 'topics', 'section'],
      idField: 'index',
      extractField: (item, field) => {
        const value = item[field];
        return Array.isArray(value) ? value.join(' ') : value;
      },
      processTerm: normalise,
      searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 4, topics: 2 } },
    });
    this.#index.addAll(items.map((item, index) => ({ ...item, index })));
  }

  /** Item numbers, best match first; all in feed order when nothing is asked. */
  find(query) {
    if (!query.trim()) return this.#all;
    return this.#index.search(query).map(({ id }) => id);
  }
}
