import { FeedError } from '../../model/feed-error.js';
import { beyond, feedPages, goesOn } from '../feed-pages.js';
import { Failure, type Place } from '../failure.js';
import { type Source, isWebAddress } from '../source.js';
import { JsonFile, type Path } from '../json-file.js';
import { readSource } from './read-source.js';
import { warn } from './terminal.js';

/** A feed as it was given on the command line. */
export interface ReadFeed {
  /** Of the first page. */
  readonly source: Source;
  readonly pages: readonly JsonFile[];
}

/**
 * Reads a feed page by page.
 *
 * @throws Failure when a page cannot be had or is no JSON
 * @throws FeedError of kind `format` after a page that is no feed
 */
export const readPages = (source: Source): AsyncGenerator<JsonFile> =>
  feedPages(new JsonFile(source), async (url) => new JsonFile(await readSource(url)));

/** Where the feed goes on, when these are not all of its pages. */
export function tellOfMore(pages: readonly JsonFile[]): void {
  const further = beyond(pages);
  const [first] = pages;
  if (first && further) warn(`${first.name}: ${goesOn(further, !isWebAddress(first.url))}`);
}

/**
 * Reads a feed with all its pages, and says where it goes on when that is not all of it.
 *
 * @param name a file, a web address, or `-`
 * @throws Failure when a page cannot be had, or is no feed
 */
export async function readFeed(name: string): Promise<ReadFeed> {
  const source = await readSource(name);
  const pages: JsonFile[] = [];
  try {
    for await (const page of readPages(source)) pages.push(page);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const file = pages.at(-1)?.name ?? source.name;
    throw new Failure('This is not a feed: it has no list of "items".', { file, line: 1 });
  }
  tellOfMore(pages);
  return { source, pages };
}

/** Where an item of the joined pages stands, or something in it; `item` from 0, over all pages. */
export function placeOfItem({ pages }: ReadFeed, item: number | undefined, keys: Path = []): Place {
  const [first, ...others] = pages as readonly [JsonFile, ...JsonFile[]];
  if (item === undefined) return first.place(keys);
  let position = item;
  for (const page of [first, ...others]) {
    const { length } = (page.value as { items: readonly unknown[] }).items;
    if (position < length) return page.place(['items', position, ...keys]);
    position -= length;
  }
  return first.place([]);
}

/**
 * The address against which the addresses of a feed resolve: the one that a person gives, or that it was read from; of a
 * file the one that it gives itself.
 *
 * @throws Failure when that is no address
 */
export function baseOf({ source, pages }: ReadFeed, given: string | undefined): string {
  const { feed_url: own } = (pages[0]?.value ?? {}) as { feed_url?: unknown };
  const base = given ?? (!isWebAddress(source.url) && typeof own === 'string' && isWebAddress(own) ? own : source.url);
  if (URL.canParse(base)) return base;
  throw new Failure(`"${base}" is no address that others could resolve against.`);
}
