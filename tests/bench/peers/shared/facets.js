// Facets as columns of small integers, filtered and counted in one pass.

/** Which, in order, by what they are called and what an item has of them. */
const FACETS = [
  ['Section', ({ section }) => [section]],
  ['Format', ({ format }) => [format]],
  ['Topic', ({ topics }) => topics],
  ['Publisher', ({ publisher }) => [publisher]],
  ['Year', ({ year }) => [year]],
];

function column([name, valuesOf], items) {
  const known = new Map();
  // The items of this feed have the same number of values each, so a value's place needs no table of its own.
  const width = items.length > 0 ? valuesOf(items[0]).length : 1;
  const ids = new Uint8Array(items.length * width);
  let at = 0;
  for (const item of items) {
    for (const value of valuesOf(item)) {
      let id = known.get(value);
      if (id === undefined) known.set(value, (id = known.size));
      ids[at++] = id;
    }
  }
  const values = [...known.keys()];
  const totals = new Uint32Array(values.length);
  for (const id of ids) totals[id]++;
  const order = values.map((_, id) => id);
  if (name === 'Year') order.sort((a, b) => values[b] - values[a]);
  else if (name !== 'Section') order.sort((a, b) => totals[b] - totals[a]);
  return { name, values, ids, width, totals, order };
}

export class Facets {
  /** @param {object[]} items */
  constructor(items) {
    this.columns = FACETS.map((facet) => column(facet, items));
  }

  /**
   * Which of the items found pass the choice, and how many each value would show under the other facets' choices.
   *
   * @param {ArrayLike<number>} found items that the search found, in the order in which they are to be shown
   * @param {ReadonlyMap<number, ReadonlySet<number>>} choice chosen values by facet, both as indexes
   */
  narrow(found, choice) {
    const { columns } = this;
    const counts = columns.map(({ values }) => new Uint32Array(values.length));
    const conditions = Array.from(choice, ([facet, chosen]) => {
      const accepted = new Uint8Array(columns[facet].values.length);
      for (const id of chosen) accepted[id] = 1;
      return { facet, accepted, ...columns[facet] };
    });
    const passing = conditions.length > 0 ? [] : found;
    for (let i = 0; i < found.length; i++) {
      const item = found[i];
      let failed = -1;
      let failures = 0;
      for (const { facet, accepted, ids, width } of conditions) {
        let meets = 0;
        for (let at = item * width; at < (item + 1) * width; at++) meets |= accepted[ids[at]];
        if (meets) continue;
        failed = facet;
        if (++failures > 1) break;
      }
      if (failures > 1) continue;
      if (failures === 0 && conditions.length > 0) passing.push(item);
      for (let facet = failures === 0 ? 0 : failed; facet < columns.length; facet++) {
        const { ids, width } = columns[facet];
        const count = counts[facet];
        for (let at = item * width; at < (item + 1) * width; at++) count[ids[at]]++;
        if (failures > 0) break;
      }
    }
    return { items: passing, counts };
  }
}

/** A choice with one value more, or less if it was chosen. */
export function toggled(choice, facet, id) {
  const chosen = new Set(choice.get(facet));
  if (!chosen.delete(id)) chosen.add(id);
  const next = new Map(choice);
  if (chosen.size > 0) next.set(facet, chosen);
  else next.delete(facet);
  return next;
}
