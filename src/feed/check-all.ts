import * as z from 'zod/mini';
import type { Misfit } from './checked.js';
import { feedHeader, feedItem, reasonOf } from './schema.js';

/** A misfit, and where it is: keys and positions from the value checked. */
export interface PlacedMisfit extends Misfit {
  readonly keys: readonly (string | number)[];
}

const all = (schema: z.core.$ZodType, value: unknown): PlacedMisfit[] =>
  (z.safeParse(schema, value).error?.issues ?? []).map((issue) => {
    const keys = issue.path.filter((key) => typeof key !== 'symbol');
    return { keys, path: keys.join('.'), reason: reasonOf(issue) };
  });

// The element leaves out what is broken and needs one reason; the owner of a feed wants to see them all at once. Not part
// of the widget.

/** Everything in an item that does not fit. */
export const itemMisfits = (value: unknown): PlacedMisfit[] => all(feedItem, value);

/** Everything in a feed, besides its items, that does not fit. */
export const headerMisfits = (value: unknown): PlacedMisfit[] => all(feedHeader, value);
