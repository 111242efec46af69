import type { FacetName } from './facets.js';

// What stands beside a Pagefind index, in the folder `resource-list/`: what Pagefind does not hold, or holds in a form that
// takes it minutes to count with. The command line tool writes it, `src/pagefind` reads it.

/** What a list shows before anybody searches. */
export const HEAD = 'resource-list/head.json';
/** The values of all entries: needed for the first search or filter. */
export const COLUMNS = 'resource-list/columns.json.gz';
/** Numbers of all entries in the order of their titles. */
export const TITLES = 'resource-list/titles.json.gz';

/** Which form of these files this is. An index of another form must be made anew. */
export const FORM = 1;

/** How many entries stand in the head: the first that are shown. */
export const FIRST = 50;

/**
 * An entry as it is kept: the number of its feed, an item as a feed has it, the numbers of all feeds that have it, and its
 * own number, which its place in the index has to be.
 */
export type Entry = readonly [feed: number, item: unknown, sources: readonly number[], number: number];

/** A value of a facet, and how many entries have it. */
export type CountedValue = readonly [name: string, count: number];

/** The file `HEAD`. */
export interface IndexHead {
  readonly form: number;
  /** The feeds without their items, and against which address what is in them resolves. */
  readonly feeds: readonly { readonly header: object; readonly base: string }[];
  /** How many entries there are. */
  readonly total: number;
  /** BCP 47 tag of the language by whose rules words are searched for. */
  readonly language: string;
  /** Every value of each facet; the number of a value is its place here. */
  readonly facets: Readonly<Record<FacetName, readonly CountedValue[]>>;
  /** The first day on which an event is over; then the counts are not true any more. */
  readonly ends?: string | undefined;
  readonly first: readonly Entry[];
}

/** A value of each entry, or several, or none. */
export type Column = readonly (number | readonly number[])[];

/** The file `COLUMNS`. */
export interface IndexColumns {
  readonly facets: Readonly<Record<FacetName, Column>>;
  /** All dates, and the number of each entry's; -1 for none. */
  readonly dates: readonly string[];
  readonly issued: readonly number[];
  /** When the events among the entries end. */
  readonly ends: readonly (readonly [entry: number, date: string])[];
}

/** The record of an entry, to stand in an address: Pagefind makes one slash of two in a row. */
export const packed = (entry: Entry): string => `#${JSON.stringify(entry).replaceAll('/', '\\u002f')}`;

/** An entry from its record. */
export const unpacked = (address: string): Entry => JSON.parse(address.slice(address.indexOf('#') + 1)) as Entry;
