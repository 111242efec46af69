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

/** Sorts by small integers in linear time; items with the same rank keep their order. */
function sortByRank(items: Uint32Array, rankOf: (item: number) => number, ranks: number): Uint32Array {
  const starts = new Uint32Array(ranks + 1);
  for (const item of items) (starts[rankOf(item) + 1] as number)++;
  for (let rank = 0; rank < ranks; rank++) (starts[rank + 1] as number) += starts[rank] as number;
  const sorted = new Uint32Array(items.length);
  for (const item of items) sorted[(starts[rankOf(item)] as number)++] = item;
  return sorted;
}

const STEPS = 1024;

/** Best match first; equal matches keep their order. */
export function sortByScore(items: Uint32Array, score: Float32Array): Uint32Array {
  let best = 0;
  for (const item of items) best = Math.max(best, score[item] as number);
  const scale = best > 0 ? (STEPS - 1) / best : 0;
  return sortByRank(items, (item) => STEPS - 1 - Math.round((score[item] as number) * scale), STEPS);
}

/** Brings the items of a group together, groups in reading order. */
export function sortByGroup(items: Uint32Array, { of, groups }: Grouping): Uint32Array {
  return sortByRank(items, (item) => of[item] as number, groups.length);
}

/** Brings the items of a group together, the group with the best item first, without parting what shares a heading. */
export function sortByBestGroup(items: Uint32Array, { of, groups }: Grouping): Uint32Array {
  const seen = new Set<number>();
  const byHeading = new Map<string, number[]>();
  for (const item of items) {
    const group = of[item] as number;
    if (seen.has(group)) continue;
    seen.add(group);
    const heading = groups[group]?.path[0] ?? '';
    const known = byHeading.get(heading);
    if (known) known.push(group);
    else byHeading.set(heading, [group]);
  }
  const rank = new Uint32Array(groups.length);
  // Under one heading the reading order stays, or a subheading's items could come before its parent's own.
  [...byHeading.values()].flatMap((list) => list.sort((a, b) => a - b)).forEach((group, at) => (rank[group] = at));
  return sortByRank(items, (item) => rank[of[item] as number] as number, groups.length);
}
