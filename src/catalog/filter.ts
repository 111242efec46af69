import type { Catalog } from './catalog.js';
import type { FacetColumn, FacetName } from './facets.js';
import type { Choice } from './scope.js';

/** How many items each value of a facet would show, by the value's index. */
export type Counts = ReadonlyMap<FacetName, Uint32Array>;

export interface Filtered {
  /** The items that pass, in feed order. */
  readonly items: Uint32Array;
  /** By item: 1 for those that pass, 0 for the others. */
  readonly passes: Uint8Array;
  readonly counts: Counts;
}

/** One facet's condition: which values will do, by the value's index. */
interface Condition {
  readonly column: FacetColumn;
  readonly accepted: Uint8Array;
}

function condition(column: FacetColumn, keys: ReadonlySet<string>): Condition {
  return { column, accepted: Uint8Array.from(column.values, ({ key }) => Number(keys.has(key))) };
}

function meets({ column: { ids, offsets }, accepted }: Condition, item: number): boolean {
  const end = offsets[item + 1] as number;
  for (let at = offsets[item] as number; at < end; at++) if (accepted[ids[at] as number]) return true;
  return false;
}

/** The items inside the fixed limits of an embed; `undefined` when it has none. */
export function scopeOf(catalog: Catalog, only: Choice): Uint8Array | undefined {
  if (only.size === 0) return undefined;
  const conditions = Array.from(only, ([name, keys]) => condition(catalog.facet(name), keys));
  return Uint8Array.from(catalog.resources, (_, item) => Number(conditions.every((one) => meets(one, item))));
}

/**
 * Filters and counts in one pass. A value's count is what the list would show of it under the other facets' choices:
 * so an item that fails nothing counts everywhere, one that fails a single facet counts in that facet alone.
 *
 * @param items where to write those that pass: an array of its own at every key would keep the garbage collector busy
 */
export function filter(
  catalog: Catalog,
  choice: Choice,
  counted: readonly FacetName[],
  scope: Uint8Array | undefined,
  score: Float32Array | undefined,
  items = new Uint32Array(catalog.size),
): Filtered {
  // A chosen value that no item has (an old address, another feed) is no reason to show nothing.
  const conditions = Array.from(choice, ([name, keys]) => condition(catalog.facet(name), keys)).filter(({ accepted }) =>
    accepted.includes(1),
  );
  const passes = new Uint8Array(catalog.size);
  let size = 0;
  /** Those that fail one facet alone, by facet: they count there and nowhere else. */
  const failed = new Map<FacetColumn, number[]>(conditions.map(({ column }) => [column, []]));
  for (let item = 0; item < catalog.size; item++) {
    if ((scope && !scope[item]) || (score && !score[item])) continue;
    let missed: FacetColumn | undefined;
    let failures = 0;
    for (const one of conditions) {
      if (meets(one, item)) continue;
      missed = one.column;
      if (++failures > 1) break;
    }
    if (failures === 1 && missed) failed.get(missed)?.push(item);
    if (failures > 0) continue;
    passes[item] = 1;
    items[size++] = item;
  }
  const passed = items.subarray(0, size);
  const counts = counted.map((name) => {
    const column = catalog.facet(name);
    const count = new Uint32Array(column.values.length);
    tally(column, passed, count);
    tally(column, failed.get(column) ?? [], count);
    return [name, count] as const;
  });
  return { items: passed, passes, counts: new Map(counts) };
}

function tally({ ids, offsets }: FacetColumn, items: ArrayLike<number>, count: Uint32Array): void {
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as number;
    const end = offsets[item + 1] as number;
    for (let at = offsets[item] as number; at < end; at++) (count[ids[at] as number] as number)++;
  }
}
