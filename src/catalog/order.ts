import type { Catalog } from './catalog.js';
import type { Grouping } from './grouping.js';

/** The orders that a page or a visitor may ask for. */
export const SORT_ORDERS = ['feed', 'title', 'newest', 'oldest'] as const;

export type SortOrder = (typeof SORT_ORDERS)[number];

export const isSortOrder = (name: string): name is SortOrder => (SORT_ORDERS as readonly string[]).includes(name);

/** All items in the wanted order. Those without a date come last either way. */
export function sortItems({ resources }: Catalog, sort: SortOrder, language: string): Uint32Array {
  const items = Uint32Array.from(resources.keys());
  if (sort === 'feed') return items;
  if (sort === 'title') {
    const collator = new Intl.Collator(language, { numeric: true });
    const titles = resources.map(({ title, text }) => title || text);
    return items.sort((a, b) => collator.compare(titles[a] as string, titles[b] as string));
  }
  // Dates of any precision compare as texts.
  const direction = sort === 'newest' ? -1 : 1;
  const dates = resources.map(({ issued }) => issued ?? '');
  return items.sort((a, b) => {
    const [first, second] = [dates[a] as string, dates[b] as string];
    if (!first || !second) return Number(!first) - Number(!second);
    return first < second ? -direction : Number(first > second) * direction;
  });
}

/** Brings the items of a group together, groups in reading order, in linear time. */
export function sortByGroup(items: Uint32Array, { of, groups }: Grouping): Uint32Array {
  const starts = new Uint32Array(groups.length + 1);
  for (const item of items) (starts[(of[item] as number) + 1] as number)++;
  for (let group = 0; group < groups.length; group++) (starts[group + 1] as number) += starts[group] as number;
  const sorted = new Uint32Array(items.length);
  for (const item of items) sorted[(starts[of[item] as number] as number)++] = item;
  return sorted;
}
