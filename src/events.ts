import type { FeedError } from './model/feed-error.js';
import type { FeedProblem, Resource } from './model/resource.js';

// They bubble and cross shadow roots, so that a page can listen once for all of its lists; the prefix keeps them apart.
const PUBLIC: EventInit = { bubbles: true, composed: true };

/** The list is there. */
export class ResourceListLoadEvent extends Event {
  /** How many items there are in the feeds, whatever `only` leaves of them. */
  readonly total: number;
  /** What was left out of the feeds, and why. */
  readonly problems: readonly FeedProblem[];

  constructor(total: number, problems: readonly FeedProblem[]) {
    super('resource-list-load', PUBLIC);
    this.total = total;
    this.problems = problems;
  }
}

/** No feed could be had. */
export class ResourceListErrorEvent extends Event {
  /** What went wrong; its `kind` is `network`, `timeout`, `status` or `format`. */
  readonly error: FeedError;

  constructor(error: FeedError) {
    super('resource-list-error', PUBLIC);
    this.error = error;
  }
}

/** The visitor searched, or chose or removed a filter, or `clear()` took them back. The words searched for are never in it. */
export class ResourceListFilterEvent extends Event {
  /** How many items match. */
  readonly shown: number;
  /** How many items there are. */
  readonly total: number;
  /** The values chosen, by facet, in the form in which `only` and the address take them. */
  readonly facets: Readonly<Record<string, readonly string[]>>;

  constructor(shown: number, total: number, facets: Readonly<Record<string, readonly string[]>>) {
    super('resource-list-filter', PUBLIC);
    this.shown = shown;
    this.total = total;
    this.facets = facets;
  }
}

/** The visitor opens a resource. Cancelling keeps the browser from following the link. */
export class ResourceListOpenEvent extends Event {
  readonly item: Resource;

  constructor(item: Resource) {
    super('resource-list-open', { ...PUBLIC, cancelable: true });
    this.item = item;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'resource-list-load': ResourceListLoadEvent;
    'resource-list-error': ResourceListErrorEvent;
    'resource-list-filter': ResourceListFilterEvent;
    'resource-list-open': ResourceListOpenEvent;
  }
}
