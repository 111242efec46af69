import { Catalog } from '../../catalog/catalog.js';
import { isFacetName } from '../../catalog/facets.js';
import { type Criteria, Finder } from '../../catalog/finder.js';
import { isSortOrder } from '../../catalog/order.js';
import { FeedReader } from '../../feed/feed-reader.js';
import { MAX_ITEMS } from '../../feed/limits.js';
import type { Answer } from '../../static/list-html.js';
import type { FeedInfo, FeedProblem, Resource } from '../../model/resource.js';

/** A feed as the element would show it at first: the same entries, in the same order, under the same headings. */
export interface StaticList {
  readonly info: FeedInfo;
  readonly answer: Answer;
  readonly resources: readonly Resource[];
  /** Positions in the feed's `items` of what is shown. */
  readonly shown: ReadonlySet<number>;
  readonly problems: readonly FeedProblem[];
  /** How many entries are more than a list shows. */
  readonly cutOff: number;
}

/** What the attributes of the element say, as far as they decide which entries there are and where. */
export interface ListSettings {
  readonly only?: string | undefined;
  readonly sort?: string | undefined;
  readonly groupBy?: string | undefined;
  /** BCP 47 tag by whose rules titles are sorted. */
  readonly language: string;
}

/**
 * @param value the parsed feed
 * @param url address against which its relative addresses resolve
 * @throws FeedError of kind `format` when it is no feed
 */
export function staticList(value: unknown, url: string, settings: ListSettings): StaticList {
  const reader = new FeedReader(value, url);
  const catalog = new Catalog();
  const positions: number[] = [];
  catalog.addFeed(reader.info);
  let position = 0;
  for (; !reader.done && catalog.size < MAX_ITEMS; position++) {
    const resource = reader.next();
    if (!resource) continue;
    catalog.add(resource);
    positions.push(position);
  }
  const { only = '', sort = '', groupBy = '', language } = settings;
  const finder = new Finder(catalog);
  const criteria: Criteria = {
    query: '',
    choice: new Map(),
    sort: isSortOrder(sort) ? sort : 'feed',
    groupBy: isFacetName(groupBy) || groupBy === 'none' ? groupBy : 'section',
    only,
    facets: [],
    language,
    limit: catalog.size,
  };
  const results = finder.find(criteria);
  const items = [...results.items];
  return {
    info: reader.info,
    answer: { finder, criteria, results, rows: new Map() },
    resources: items.map((item) => catalog.resources[item] as Resource),
    shown: new Set(items.map((item) => positions[item] as number)),
    problems: reader.problems,
    cutOff: reader.length - position,
  };
}
