/** What holds when a page sets nothing, or nothing sensible. */
export const DEFAULTS = {
  headingLevel: 2,
  pageSize: 50,
  /** In milliseconds. */
  timeout: 10_000,
} as const;

/**
 * A whole number that a page set, where it makes sense; else what holds without it.
 *
 * @param set may be anything at all: an attribute that is no number is `NaN`, one that was taken away `null`
 */
export const sensible = (set: number, otherwise: number, most = Infinity): number =>
  set >= 1 && set <= most ? Math.floor(set) : otherwise;
