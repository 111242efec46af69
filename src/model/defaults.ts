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

/** How many items are kept as they were made, in case that they are shown again. */
export const MOST_ROWS = 2500;
/** How many items are printed: some 500 pages. A browser would be busy for minutes with all that a list may hold. */
export const MOST_PRINTED = 2000;
