import type { Checked } from './checked.js';
import { type FeedHeader, type FeedItem, check, feedHeader, feedItem } from './schema.js';

// The single-file build puts a module with the same exports in the place of this one: see `shapes.ts`.

export const checkItem = (value: unknown): Checked<FeedItem> => check(feedItem, value);

/** A check for each field of a feed besides its items: one that is broken is no reason to lose the others. */
export const headerChecks = Object.fromEntries(
  Object.entries(feedHeader.shape).map(([name, schema]) => [name, (value: unknown) => check<unknown>(schema, value)]),
) as Readonly<Record<keyof FeedHeader, (value: unknown) => Checked<unknown>>>;
