import type { FeedDocument, FeedItem } from '../../feed/index.js';
import type { Path } from '../json-file.js';
import type { Level } from './problem.js';
import type { TermList } from './terms.js';

/** What a rule found, and where in the document. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
  readonly advice: string;
}

/** An item that fits the schema; the others are reported as such and looked at no further. */
export interface PlacedItem {
  readonly item: FeedItem;
  readonly path: Path;
  /** How messages call it: its title, or the beginning of its text. */
  readonly name: string;
}

/** What rules look at. */
export interface FeedFacts {
  readonly url: string;
  /** Without what does not fit the schema. */
  readonly header: Omit<FeedDocument, 'items'>;
  readonly items: readonly PlacedItem[];
  /** Of the feed's other pages; empty where there are none. */
  readonly before: readonly FeedItem[];
  readonly after: readonly FeedItem[];
  /** Whether all pages of the feed are here. */
  readonly isWhole: boolean;
  /** The day on which dates are judged. */
  readonly now: Date;
  readonly terms: TermList;
}

/** One rule, in one file of `rules/`. */
export interface Rule {
  /** A few words with hyphens; stands behind each message, so that one can look it up. */
  readonly id: string;
  readonly level: Level;
  /** What the rule wants, in a sentence. */
  readonly about: string;
  check(feed: FeedFacts): Iterable<Finding>;
}
