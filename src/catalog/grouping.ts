import type { Catalog } from './catalog.js';
import type { FacetName } from './facets.js';

/** Items that stand under the same headings. */
export interface Group {
  /** Headings, outermost first; empty for items that stand under none. For other facets than `section`, one value. */
  readonly path: readonly string[];
}

export interface Grouping {
  /** In reading order: those without a heading first, so that they seem to belong to none. */
  readonly groups: readonly Group[];
  /** Index of each item's group. */
  readonly of: Uint32Array;
}

/** Heading paths of the items; values of other facets come in the order given, which is the order of the filter. */
export function groupItems(catalog: Catalog, by: FacetName, order: readonly number[]): Grouping {
  const column = catalog.facet(by);
  const paths =
    by === 'section'
      ? catalog.resources.map(({ section }) => section)
      : catalog.resources.map((_, item) => {
          const value = column.values[column.firstOf(item)];
          return value ? [value.name] : [];
        });
  const declared =
    by === 'section'
      ? catalog.sections.map(({ title }) => [title])
      : order.map((id) => [column.values[id]?.name ?? '']);
  return arrange(paths, declared);
}

function arrange(paths: readonly (readonly string[])[], declared: readonly (readonly string[])[]): Grouping {
  const places = new Map<string, number>();
  /** Four characters for each heading on the path, by when it was first met: such keys sort in reading order. */
  const keyOf = (path: readonly string[]): string =>
    path
      .map((_, depth) => {
        const prefix = path.slice(0, depth + 1).join('\n');
        const place = places.get(prefix) ?? places.size;
        places.set(prefix, place);
        return place.toString(36).padStart(4, '0');
      })
      .join('');
  declared.forEach(keyOf);
  const groups = new Map<string, { path: readonly string[]; items: number[] }>();
  paths.forEach((path, item) => {
    const key = keyOf(path);
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { path, items: [item] });
  });
  const of = new Uint32Array(paths.length);
  const sorted = Array.from(groups.keys()).sort();
  sorted.forEach((key, index) => groups.get(key)?.items.forEach((item) => (of[item] = index)));
  return { groups: sorted.map((key) => ({ path: groups.get(key)?.path ?? [] })), of };
}
