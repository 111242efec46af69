import { Catalog } from '../../catalog/catalog.js';
import { type FacetName, isFacetName } from '../../catalog/facets.js';
import { Finder } from '../../catalog/finder.js';
import { type SortOrder, isSortOrder } from '../../catalog/order.js';
import { FeedReader } from '../../feed/feed-reader.js';
import { MAX_ITEMS } from '../../feed/limits.js';
import type { FeedInfo, FeedProblem, Resource } from '../../model/resource.js';

/** Items that stand under the same headings. */
export interface Stretch {
  /** Headings, outermost first. */
  readonly path: readonly string[];
  /** Index of the first heading that the stretch before does not stand under already. */
  readonly from: number;
  readonly resources: readonly Resource[];
}

/** A feed as the element would show it at first: the same entries, in the same order, under the same headings. */
export interface StaticList {
  readonly info: FeedInfo;
  readonly groupBy: FacetName | 'none';
  readonly resources: readonly Resource[];
  readonly stretches: readonly Stretch[];
  /** Positions in the feed's `items` of what is shown. */
  readonly shown: ReadonlySet<number>;
  readonly problems: readonly FeedProblem[];
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
  for (let position = 0; !reader.done && catalog.size < MAX_ITEMS; position++) {
    const resource = reader.next();
    if (!resource) continue;
    catalog.add(resource);
    positions.push(position);
  }
  const { only = '', sort = '', groupBy = '', language } = settings;
  const by = isFacetName(groupBy) || groupBy === 'none' ? groupBy : 'section';
  const results = new Finder(catalog).find({
    query: '',
    choice: new Map(),
    sort: (isSortOrder(sort) ? sort : 'feed') satisfies SortOrder,
    groupBy: by,
    only,
    facets: [],
    language,
    limit: catalog.size,
  });
  const items = [...results.items];
  return {
    info: reader.info,
    groupBy: by,
    resources: items.map((item) => catalog.resources[item] as Resource),
    stretches: stretchesOf(items, (item) => results.groups[results.groupOf[item] as number]?.path ?? [], catalog),
    shown: new Set(items.map((item) => positions[item] as number)),
    problems: reader.problems,
  };
}

function stretchesOf(
  items: readonly number[],
  pathOf: (item: number) => readonly string[],
  { resources }: Catalog,
): Stretch[] {
  const found: { path: readonly string[]; from: number; resources: Resource[] }[] = [];
  let before: readonly string[] | undefined;
  for (const item of items) {
    const path = pathOf(item);
    if (path !== before) {
      const differs = path.findIndex((text, depth) => text !== before?.[depth]);
      found.push({ path, from: differs < 0 ? path.length : differs, resources: [] });
      before = path;
    }
    found.at(-1)?.resources.push(resources[item] as Resource);
  }
  return found;
}
