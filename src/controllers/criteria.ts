import { type FacetName, isFacetName } from '../catalog/facets.js';
import type { Criteria, Finder } from '../catalog/finder.js';
import { isSortOrder } from '../catalog/order.js';
import type { VisitController } from './visit-controller.js';

/** What the page has set of it; an attribute that is taken away leaves `null`, and a page may set what is no text at all. */
export interface Asking {
  readonly only: string;
  readonly facets: string;
  readonly noFilters: boolean;
  readonly sort: string;
  readonly groupBy: string;
  readonly among?: Criteria['among'];
}

/** Always the same array: the same criteria get the same answer. */
const NO_FACETS: readonly FacetName[] = [];

/** What page and visitor together ask of a list. */
export function criteriaOf(
  { sort, groupBy, only: limits, facets, noFilters, among }: Asking,
  visit: VisitController,
  finder: Finder,
  language: string,
  limit: number,
): Criteria {
  const only = `${limits ?? ''}`;
  return {
    query: visit.query,
    choice: visit.choice,
    sort: visit.sort(isSortOrder(sort) ? sort : 'feed'),
    groupBy: isFacetName(groupBy) || groupBy === 'none' ? groupBy : 'section',
    only,
    facets: noFilters ? NO_FACETS : finder.offered(`${facets ?? ''}`, only),
    language,
    limit,
    among,
  };
}
