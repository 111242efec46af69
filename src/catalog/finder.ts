import { type Marks, marksOf } from '../search/highlight.js';
import { MAX_QUERY_LENGTH, type Query, parseQuery } from '../search/query.js';
import type { Scores } from '../search/search-index.js';
import type { Catalog } from './catalog.js';
import type { Resource } from '../model/resource.js';
import type { FacetName } from './facets.js';
import { type Counts, filter, scopeOf } from './filter.js';
import { type Group, type Grouping, groupItems } from './grouping.js';
import { type SortOrder, sortByGroup, sortItems } from './order.js';
import { best, bestByGroup } from './ranking.js';
import { type Choice, parseFacetNames, parseOnly } from './scope.js';
import { tellingFacets, valueOrder } from './value-order.js';

/** What is asked of a catalog. */
export interface Criteria {
  readonly query: string;
  readonly choice: Choice;
  /** `relevance` takes effect only with words in `query`; without them it is feed order. */
  readonly sort: SortOrder | 'relevance';
  readonly groupBy: FacetName | 'none';
  /** The `only` attribute's text. */
  readonly only: string;
  /** Facets whose values are counted. */
  readonly facets: readonly FacetName[];
  /** BCP 47 tag by whose rules titles are sorted. */
  readonly language: string;
  /** How many items are wanted. */
  readonly limit: number;
  /** Which items may be shown at all, besides; absent for all of them. */
  readonly among?: ((resource: Resource) => boolean) | undefined;
}

/** What a catalog answers. */
export interface Results {
  /** Item numbers in the order in which they are shown, as many as are wanted. */
  readonly items: Uint32Array;
  /** How many items match. */
  readonly size: number;
  /** How many items there are without search and filters. */
  readonly total: number;
  readonly counts: Counts;
  readonly groups: readonly Group[];
  /** Index of each item's group. */
  readonly groupOf: Uint32Array;
  /** What to mark in the texts; absent when nothing was searched for. */
  readonly marks: Marks | undefined;
  /** What was searched for instead, when nothing matched as it was spelt. */
  readonly correction: string | undefined;
  /** Whether no item has all the words, and these have most of them. */
  readonly partial: boolean;
  /** Settles when the answer is there; until then there is none in the rest of this, and what is shown stays. */
  readonly pending?: Promise<void> | undefined;
}

/** How many of the best matches are looked at more closely: more than anybody reads through. */
const HEAD = 64;

/** Answers criteria over one catalog, and keeps what the next answer can use again. */
export class Finder {
  readonly catalog: Catalog;
  /** What was derived from the catalog as it is at present. */
  readonly #derived = new Map<string, unknown>();
  #revision = 0;
  #last: { readonly question: readonly unknown[]; readonly answer: Results } | undefined;

  constructor(catalog: Catalog) {
    this.catalog = catalog;
  }

  /** The same criteria over the same items give the same object again. */
  find(criteria: Criteria): Results {
    // What may be absent has a place of its own: the others are compared in order.
    const question: unknown[] = [this.catalog.revision, criteria.among, ...(Object.values(criteria) as unknown[])];
    if (!this.#last?.question.every((part, i) => part === question[i])) {
      this.#last = { question, answer: this.#find(criteria) };
    }
    return this.#last.answer;
  }

  #find({ query: text, choice, sort, groupBy, only, facets, language, limit, among }: Criteria): Results {
    const { catalog } = this;
    const fixedScope = this.scope(only);
    const scope = among
      ? Uint8Array.from(catalog.resources, (one, item) => +(fixedScope?.[item] !== 0 && among(one)))
      : fixedScope;
    const base = this.base(only);
    const { query, scores, correction } = this.#search(text);
    // What the embed has fixed is not the visitor's to choose, whatever an address says.
    const fixed = parseOnly(only);
    const open = new Map([...choice].filter(([name]) => !fixed.has(name)));
    const room = this.derive('room', () => new Uint32Array(catalog.size));
    const found = filter(catalog, open, facets, scope, scores?.score, room);
    const grouping = this.derive(`groups ${groupBy} ${only}`, () => this.#groups(groupBy, only));
    let items: Uint32Array;
    if (scores && sort === 'relevance') {
      const { score } = scores;
      for (const item of query.length > 1 ? best(found.items, score, HEAD) : [])
        (score[item] as number) *= 1 + catalog.index.nearness(item, query) / 2;
      items = bestByGroup(found.items, score, grouping, limit);
    } else {
      const order = sort === 'relevance' ? 'feed' : sort;
      const all = this.derive(`grouped ${order} ${language} ${groupBy} ${only}`, () =>
        sortByGroup(sortItems(catalog, order, language), grouping),
      );
      items = new Uint32Array(Math.min(limit, found.items.length));
      for (let at = 0, next = 0; next < items.length; at++) {
        const item = all[at] as number;
        if (found.passes[item]) items[next++] = item;
      }
    }
    return {
      items,
      size: found.items.length,
      total: base.total,
      counts: found.counts,
      groups: grouping.groups,
      groupOf: grouping.of,
      marks: scores && marksOf(query, catalog.index.stemmers),
      correction,
      partial: scores?.partial ?? false,
    };
  }

  #search(text: string): { query: Query; scores?: Scores; correction?: string | undefined } {
    const { index, synonyms } = this.catalog;
    const query = parseQuery(text, synonyms);
    if (query.length === 0) return { query };
    const scores = index.search(query);
    const correction = scores.size > 0 ? undefined : index.correct(text.slice(0, MAX_QUERY_LENGTH));
    if (!correction) return { query, scores };
    const meant = parseQuery(correction, synonyms);
    const found = index.search(meant);
    return found.size > 0 ? { query: meant, scores: found, correction } : { query, scores };
  }

  /** The items inside the fixed limits; `undefined` means all. */
  scope(only: string): Uint8Array | undefined {
    return this.derive(`scope ${only}`, () => scopeOf(this.catalog, parseOnly(only)));
  }

  /** How many items there are, and of which values, before anybody searches or filters. */
  base(only: string): { total: number; counts: Counts } {
    const { catalog } = this;
    return this.derive(`base ${only}`, () => {
      const { items, counts } = filter(catalog, new Map(), [...catalog.facets.keys()], this.scope(only), undefined);
      return { total: items.length, counts };
    });
  }

  /** The facets to offer: those named in the `facets` attribute, or those that tell items apart. */
  offered(wanted: string, only: string): readonly FacetName[] {
    return this.derive(`offered ${wanted};${only}`, () => {
      const { total, counts } = this.base(only);
      return tellingFacets(total, counts, parseOnly(only), parseFacetNames(wanted));
    });
  }

  /** A facet's values, as indexes, in the order in which they are offered; only those that some item has. */
  values(name: FacetName, only: string): readonly number[] {
    return this.derive(`values ${name} ${only}`, () => {
      const counts = this.base(only).counts.get(name);
      return valueOrder(this.catalog, name, counts).filter((id) => counts?.[id]);
    });
  }

  /** Makes a thing once. The catalog may still grow, and what is derived from it is good for one revision only. */
  protected derive<T>(key: string, make: () => T): T {
    const { revision } = this.catalog;
    if (this.#revision !== revision) this.#derived.clear();
    this.#revision = revision;
    if (!this.#derived.has(key)) this.#derived.set(key, make());
    return this.#derived.get(key) as T;
  }

  #groups(groupBy: FacetName | 'none', only: string): Grouping {
    const { catalog } = this;
    if (groupBy === 'none') return { groups: [{ path: [] }], of: new Uint32Array(catalog.size) };
    return groupItems(catalog, groupBy, this.values(groupBy, only));
  }
}
