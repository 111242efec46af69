/** Of an even number of values the mean of the two in the middle; NaN of none. */
export function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The list begun at another place each round, so that no page always comes after the same one. */
export const rotated = (list, round) => list.map((_, i) => list[(i + round) % list.length]);

/** How time grows with the number of items: 0 not at all, 1 in proportion. */
export const exponent = (few, many, factor) => Math.log(many / few) / Math.log(factor);
