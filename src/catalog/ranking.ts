import { type Grouping, orderOfMeeting } from './grouping.js';

/**
 * The items with the highest scores, best first, equal ones in their order. Only as many as are wanted are kept in order
 * while all go by: of 50,000 matches somebody looks at fifty.
 */
export function best(items: Uint32Array, score: Float32Array, limit: number): number[] {
  const scoreOf = (item: number): number => score[item] as number;
  if (limit >= items.length) return [...items].sort((a, b) => scoreOf(b) - scoreOf(a));
  const found: number[] = [];
  for (const item of items) {
    let at = found.length;
    while (at > 0 && scoreOf(found[at - 1] as number) < scoreOf(item)) at--;
    if (at >= limit) continue;
    found.splice(at, 0, item);
    if (found.length > limit) found.pop();
  }
  return found;
}

/**
 * The first items, those of a group together: the group with the best item first, without parting what shares a
 * heading; in each group the best first.
 */
export function bestByGroup(
  items: Uint32Array,
  score: Float32Array,
  { of, groups }: Grouping,
  limit: number,
): Uint32Array {
  const bests = new Int32Array(groups.length).fill(-1);
  for (const item of items) {
    const group = of[item] as number;
    const known = bests[group] as number;
    if (known < 0 || (score[item] as number) > (score[known] as number)) bests[group] = item;
  }
  const keyOf = orderOfMeeting();
  const shown: number[] = [];
  const order = best(Uint32Array.from(bests.filter((item) => item >= 0)).sort(), score, Infinity).map(
    (item) => of[item],
  );
  const keys = new Map(order.map((group) => [group, keyOf(groups[group as number]?.path ?? [])]));
  for (const [group] of [...keys].sort(([, a], [, b]) => (a < b ? -1 : 1))) {
    if (shown.length >= limit) break;
    const members = groups.length > 1 ? items.filter((item) => of[item] === group) : items;
    shown.push(...best(members, score, limit - shown.length));
  }
  return Uint32Array.from(shown);
}
