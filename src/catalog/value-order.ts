import type { Catalog } from './catalog.js';
import type { FacetName } from './facets.js';
import type { Counts } from './filter.js';

const ACCESS = ['public', 'registration', 'paid', 'restricted'];

/**
 * The order in which a facet's values stand, as indexes: headings as authored, years from the newest,
 * everything else with the most items first. It depends on the whole list and not on what is chosen,
 * so that no value moves away under the visitor's finger.
 */
export function valueOrder(catalog: Catalog, name: FacetName, counts: Uint32Array | undefined): number[] {
  const { values } = catalog.facet(name);
  const ids = values.map((_, id) => id);
  const nameOf = (id: number): string => values[id]?.name ?? '';
  if (name === 'section') {
    const declared = new Map(catalog.sections.map(({ title }, at) => [title, at]));
    return ids.sort((a, b) => (declared.get(nameOf(a)) ?? Infinity) - (declared.get(nameOf(b)) ?? Infinity) || a - b);
  }
  if (name === 'access') return ids.sort((a, b) => ACCESS.indexOf(nameOf(a)) - ACCESS.indexOf(nameOf(b)));
  if (name === 'year') return ids.sort((a, b) => (nameOf(a) < nameOf(b) ? 1 : -1));
  const countOf = (id: number): number => counts?.[id] ?? 0;
  return ids.sort((a, b) => countOf(b) - countOf(a) || (nameOf(a) < nameOf(b) ? -1 : 1));
}

/**
 * The facets to offer: those wanted, as far as there is anything to choose, or else those that tell items apart, some
 * value of theirs belonging to some of the items but not to all. What the embed has fixed is never offered.
 */
export function tellingFacets(
  total: number,
  counts: Counts,
  fixed: ReadonlyMap<FacetName, unknown>,
  wanted: readonly FacetName[],
): FacetName[] {
  const names = wanted.length > 0 ? wanted : [...counts.keys()];
  const most = wanted.length > 0 ? total : total - 1;
  return names.filter((name) => !fixed.has(name) && counts.get(name)?.some((count) => count > 0 && count <= most));
}
