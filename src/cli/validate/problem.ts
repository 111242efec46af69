import type { Place } from '../failure.js';

/** An error misleads or endangers somebody, or keeps an entry from being shown; a warning is worth a look. */
export type Level = 'error' | 'warning';

/** Something in a feed that its owner should look at. */
export interface Problem {
  readonly rule: string;
  readonly level: Level;
  readonly place: Place;
  /** A sentence that says what is wrong. */
  readonly message: string;
  /** A sentence that says what to write instead. */
  readonly advice: string;
}

/** A file that is no JSON, as a problem like the others: for those who look at places, and at no messages. */
export const notJson = (message: string, place: Place): Problem => ({
  rule: 'json',
  level: 'error',
  place,
  message,
  advice: 'Until then, no list can be shown.',
});
