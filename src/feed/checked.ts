/** Where a value does not fit the feed's schema, and why, in plain English. */
export interface Misfit {
  readonly path: string;
  readonly reason: string;
}

/** What came of checking a value. */
export type Checked<T> =
  { readonly value: T; readonly misfit?: undefined } | { readonly value?: undefined; readonly misfit: Misfit };
