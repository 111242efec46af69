import { facetKey } from '../search/fold.js';
import { type FacetName, isFacetName } from './facets.js';

/** Values by facet, as keys. Within a facet any of them will do; every facet must be met. */
export type Choice = ReadonlyMap<FacetName, ReadonlySet<string>>;

/**
 * Reads the `only` attribute: `type: training, toolkit; language: es`.
 * What names no facet is passed over, as CSS passes over a declaration it does not know.
 */
export function parseOnly(text: string): Choice {
  const only = new Map<FacetName, ReadonlySet<string>>();
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    const name = part.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const keys = part
      .slice(colon + 1)
      .split(',')
      .map(facetKey)
      .filter(Boolean);
    if (isFacetName(name) && keys.length > 0) only.set(name, new Set(keys));
  }
  return only;
}

/** Reads the `facets` attribute: names separated by spaces or commas, in the order wanted. */
export function parseFacetNames(text: string): FacetName[] {
  return Array.from(
    new Set(
      text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(isFacetName),
    ),
  );
}
