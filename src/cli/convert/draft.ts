import type { FeedDocument, FeedItem } from '../../feed/index.js';
import type { Input } from './input.js';

/** A feed without its items. */
export type Head = Omit<FeedDocument, 'items'>;

/** A feed that is being made: its items come one by one, so that a long list needs no more memory than a short one. */
export interface Draft {
  readonly head: Head;
  readonly items: AsyncIterable<FeedItem> | Iterable<FeedItem>;
  /** The line in which an item stands, by its position from 0; absent where the source has no lines. */
  readonly lineOf?: ((position: number) => number | undefined) | undefined;
}

/** Something in the source that has no place in the result. Nothing is left out without such a note. */
export interface Note {
  /** From 1; absent where the source has no lines. */
  readonly line?: number | undefined;
  /** What it is, and why it has no place; a sentence. */
  readonly message: string;
}

export type Report = (note: Note) => void;

/** What a reader may know besides the source. */
export interface ReadOptions {
  /** Address of the page that the list stands on: entries without an address of their own link to it. */
  readonly page?: string | undefined;
  readonly report: Report;
}

/** Reads one kind of source. */
export type Read = (input: Input, options: ReadOptions) => Promise<Draft> | Draft;
