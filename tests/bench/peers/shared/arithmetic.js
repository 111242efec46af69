// The arithmetic that the pages by hand share: text search, then facets.
import { Facets } from './facets.js';
import { TextSearch } from './text-search.js';

export class Arithmetic {
  constructor(items) {
    this.facets = new Facets(items);
    this.search = new TextSearch(items);
  }

  select(query, choice) {
    return this.facets.narrow(this.search.find(query), choice);
  }
}
