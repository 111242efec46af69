import type { FacetName } from '../../src/catalog/facets.js';

// A reference for filtering and counting that shares nothing with the sources: it is the contract's sentence, word for
// word. "Checked values within a facet widen (OR), facets narrow each other (AND). A count is what the list would show
// of that value under the other facets' choices and the search."

/** One item's values by facet, each once. */
export type Values = Readonly<Record<FacetName, readonly string[]>>;
export type Chosen = ReadonlyMap<FacetName, ReadonlySet<string>>;

/** Whether the list shows an item, one facet's choice left out of account on request. */
export function shows(item: Values, chosen: Chosen, leftOut?: FacetName): boolean {
  for (const [name, wanted] of chosen) {
    if (name !== leftOut && !item[name].some((value) => wanted.has(value))) return false;
  }
  return true;
}

export type Recount = ReadonlyMap<FacetName, ReadonlyMap<string, number>>;

/** How many items the list would show of each value; none is left out, not even at 0. */
export function recount(items: readonly Values[], chosen: Chosen, candidates = items): Recount {
  const names = Object.keys(items[0] ?? {}) as FacetName[];
  return new Map(
    names.map((name) => {
      const counts = new Map(items.flatMap((item) => item[name]).map((value) => [value, 0]));
      for (const item of candidates) {
        if (!shows(item, chosen, name)) continue;
        for (const value of item[name]) counts.set(value, (counts.get(value) as number) + 1);
      }
      return [name, counts];
    }),
  );
}
