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

/**
 * Gives each path a key of four characters for each heading on it, by when that was first met: sorted by their keys,
 * paths stand in the order of meeting, what shares a heading stays together, and what has no further heading comes first.
 */
export function orderOfMeeting(): (path: readonly string[]) => string {
  const places = new Map<string, number>();
  return (path) =>
    path
      .map((_, depth) => {
        const prefix = path.slice(0, depth + 1).join('\n');
        const place = places.get(prefix) ?? places.size;
        places.set(prefix, place);
        return place.toString(36).padStart(4, '0');
      })
      .join('');
}

function arrange(paths: readonly (readonly string[])[], declared: readonly (readonly string[])[]): Grouping {
  const keyOf = orderOfMeeting();
  declared.forEach(keyOf);
  // As many paths as there are groups; there may be a thousand times as many items.
  const met = new Map<string, { path: readonly string[]; key: string; place: number }>();
  const groupOf = paths.map((path) => {
    const name = path.join('\n');
    let group = met.get(name);
    if (!group) met.set(name, (group = { path, key: keyOf(path), place: 0 }));
    return group;
  });
  const groups = [...met.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  groups.forEach((group, place) => (group.place = place));
  return { groups, of: Uint32Array.from(groupOf, ({ place }) => place) };
}

/**
 * How many of the items will stand where they are when more have come: those of the first group, to which others are
 * added at its end, and after it as long as the feed keeps its groups together. None, when a group that is to come
 * before them may still come.
 *
 * @param first the heading that comes first, when that is known
 */
export function steadyLength(items: Uint32Array, { groups, of }: Grouping, first?: string): number {
  const begin = groups[of[items[0] as number] as number]?.path[0];
  if (begin && first && begin !== first) return 0;
  let length = 0;
  while (
    length < items.length &&
    (of[items[length] as number] === of[items[0] as number] || items[length] === (items[length - 1] as number) + 1)
  )
    length++;
  return length;
}
