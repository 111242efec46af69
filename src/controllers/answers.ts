import type { ReactiveControllerHost } from 'lit';
import type { Catalog } from '../catalog/catalog.js';
import type { Criteria, Finder, Results } from '../catalog/finder.js';
import type { FeedInfo, Resource } from '../model/resource.js';
import type { FeedController } from './feed-controller.js';

/** The list as it stands: what there is, what was asked of it, and what came out. */
export interface Answer {
  readonly finder: Finder;
  readonly criteria: Criteria;
  readonly results: Results;
  /** What was made of each item (by its number) and of each group's headings, and what it depended on besides. */
  readonly rows: Map<unknown, { readonly state: unknown; readonly view: unknown }>;
}

/** As much of the list as the script of actions needs. A tuple, since names that another file asks for cannot be shortened. */
export type Contents = readonly [
  resources: readonly Resource[],
  /** Those that are shown, in order, by their place in `resources`; not all of them may be on screen yet. */
  shown: ArrayLike<number>,
  feeds: readonly FeedInfo[],
];

/** How many items are kept as they were made, in case that they are shown again. */
const MOST_ROWS = 2500;

/** Asks the catalog, and keeps the newest answer that is there. */
export class Answers {
  newest: Answer | undefined;
  /** Settles when what was asked last is answered, or cannot be; absent when nothing is awaited. */
  awaited: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #feeds: FeedController;
  #pending: Promise<void> | undefined;
  #rows: Answer['rows'] = new Map();

  /** @param feeds are told of an answer that will not come */
  constructor(host: ReactiveControllerHost, feeds: FeedController) {
    this.#host = host;
    this.#feeds = feeds;
  }

  get contents(): Contents | undefined {
    const { finder, results } = this.newest ?? {};
    return finder && results && [finder.catalog.resources, results.items, finder.catalog.feeds];
  }

  /** Has everything made anew. */
  forgetRows(): void {
    this.#rows = new Map();
  }

  /** What another catalog answered is forgotten. */
  ask(catalog: Catalog | undefined, criteriaFor: (finder: Finder) => Criteria): Answer | undefined {
    if (this.newest?.finder.catalog !== catalog) this.newest = undefined;
    if (!catalog) return undefined;
    const finder = this.newest?.finder ?? catalog.finder();
    const criteria = criteriaFor(finder);
    const results = finder.find(criteria);
    const { pending } = results;
    if (this.#pending !== pending) {
      this.#pending = pending;
      this.awaited = pending?.then(
        () => this.#host.requestUpdate(),
        (error: unknown) => this.#feeds.lose(error),
      );
    }
    if (!pending) {
      // Too many of them would fill the memory.
      if (this.newest?.criteria.query !== criteria.query || this.#rows.size > MOST_ROWS) this.forgetRows();
      this.newest = { finder, criteria, results, rows: this.#rows };
    }
    return this.newest;
  }
}
