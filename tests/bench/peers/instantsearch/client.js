// A search client for InstantSearch that answers from memory: MiniSearch finds, the shared arithmetic counts.
import { Facets } from '../shared/facets.js';
import { addressOf, metaOf, topicsOf } from '../shared/feed.js';
import { WordSearch } from '../shared/word-search.js';

/** What a hit needs to be drawn. */
const hitOf = (item) => ({
  objectID: item.id,
  title: item.title,
  url: addressOf(item),
  meta: metaOf(item),
  topics: topicsOf(item),
  text: item.text,
});

export class MemoryClient {
  #items;
  #facets;
  #search;
  #query;
  #found;

  constructor(items) {
    this.#items = items;
    this.#facets = new Facets(items);
    this.#search = new WordSearch(items);
  }

  get attributes() {
    return this.#facets.columns.map(({ name }) => name);
  }

  /** InstantSearch sends one request for the list and one more for each facet in which something is chosen. */
  search(requests) {
    return Promise.resolve({ results: requests.map(({ params }) => this.#answer(params)) });
  }

  #answer({ query = '', facets: asked = [], facetFilters = [], hitsPerPage = 0, page = 0 }) {
    // The requests of one change ask for the same words.
    if (query !== this.#query) this.#found = this.#search.find(query);
    this.#query = query;
    const { items, counts } = this.#facets.narrow(this.#found, this.#choice(facetFilters));
    const shown = Array.from(items.slice(page * hitsPerPage, (page + 1) * hitsPerPage));
    const names = [asked].flat();
    const facets = {};
    this.#facets.columns.forEach(({ name, values }, facet) => {
      if (!names.includes(name) && !names.includes('*')) return;
      const entries = values.map((value, id) => [value, counts[facet][id]]);
      facets[name] = Object.fromEntries(entries.filter(([, count]) => count > 0));
    });
    return {
      hits: shown.map((item) => hitOf(this.#items[item])),
      nbHits: items.length,
      page,
      nbPages: hitsPerPage > 0 ? Math.ceil(items.length / hitsPerPage) : 0,
      hitsPerPage,
      query,
      params: '',
      exhaustiveNbHits: true,
      exhaustiveFacetsCount: true,
      processingTimeMS: 0,
      facets,
    };
  }

  /** `[['Year:2015', 'Year:2016'], …]`: any of the inner ones, all of the outer ones. */
  #choice(facetFilters) {
    const choice = new Map();
    for (const filter of facetFilters.flat()) {
      const colon = filter.indexOf(':');
      const facet = this.#facets.columns.findIndex(({ name }) => name === filter.slice(0, colon));
      const id = this.#facets.columns[facet].values.indexOf(filter.slice(colon + 1));
      choice.set(facet, (choice.get(facet) ?? new Set()).add(id));
    }
    return choice;
  }
}
