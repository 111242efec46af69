import type { FeedDocument, FeedItem } from '../../src/feed/schema.js';
import { feedOf } from './feeds.js';
import { type Served, replace, serve } from './served.js';

/** One page of a feed, and how the server sends it; see server.js. */
export interface PageOfFeed {
  readonly items: readonly FeedItem[];
  readonly header?: Partial<FeedDocument>;
  readonly options?: Readonly<Record<string, string | number>>;
}

/**
 * Puts a feed on the test server that comes in pages.
 *
 * @param next which page follows one, by number: an address, or nothing, after the last
 */
export async function servePages(
  pages: readonly PageOfFeed[],
  next: (at: number, served: readonly Served[]) => string | undefined = (at, served) => served[at + 1]?.url,
): Promise<Served[]> {
  const served = await Promise.all(pages.map(({ options }) => serve('', options)));
  await Promise.all(
    pages.map(async ({ items, header }, at) => {
      const next_url = next(at, served);
      await replace(served[at] as Served, feedOf(items, { ...header, ...(next_url !== undefined && { next_url }) }));
    }),
  );
  return served;
}

/** How often each page was asked for. */
export const timesAsked = (served: readonly Served[]): Promise<number[]> =>
  Promise.all(served.map(async (one) => (await one.requests()).length));
