import { FeedError } from '../../model/feed-error.js';
import { Failure } from '../failure.js';
import { beyond, feedPages, goesOn } from '../feed-pages.js';
import { JsonFile } from '../json-file.js';
import { type Problem, notJson } from './problem.js';
import type { TermList } from './terms.js';
import { validatePages } from './validate.js';

/** A page of a feed as it came. */
export interface PageBytes {
  /** As they are, since the characters may be the problem. */
  readonly bytes: Uint8Array;
  /** Against which its relative addresses resolve. */
  readonly url: string;
}

export interface CheckedFeed {
  /** Those of further pages have a place in the file `page 2`, and so on. */
  readonly problems: readonly Problem[];
  /** What to say where the feed goes on beyond what was checked. */
  readonly further: string | undefined;
}

/** How the first page is called in places. */
const FIRST = 'feed';

/**
 * Everything that `validate` would say of a feed, for a page that has the feed already: nothing of Node is in here, or in
 * what it imports. What is no JSON is a problem like the others, since a person is looking on who can mend it.
 *
 * @param get reads a further page; absent where the feed was not read from the network
 */
export async function checkFeed(
  first: PageBytes,
  terms: TermList,
  get?: (url: string) => Promise<PageBytes>,
): Promise<CheckedFeed> {
  const pages: JsonFile[] = [];
  const failed: Problem[] = [];
  let name = FIRST;
  const read = ({ url, bytes }: PageBytes): JsonFile => new JsonFile({ name, url, bytes });
  const next = async (url: string): Promise<JsonFile> => {
    name = `page ${pages.length + 1}`;
    return read(await (get as NonNullable<typeof get>)(url));
  };
  try {
    for await (const page of feedPages(read(first), next)) {
      pages.push(page);
      if (!get) break;
    }
  } catch (error) {
    if (error instanceof Failure || (name !== FIRST && error instanceof Error && !(error instanceof FeedError))) {
      const { message } = error;
      const place = (error instanceof Failure && error.place) || { file: name };
      const problem = notJson(message, place);
      failed.push(
        name === FIRST ? problem : { ...problem, rule: 'page', advice: 'Until then, the list ends before this page.' },
      );
      // What is no feed is a problem like the others.
    } else if (!(error instanceof FeedError)) throw error;
  }
  const further = failed.length > 0 ? undefined : beyond(pages);
  return {
    problems: [...validatePages(pages, terms, !further && failed.length === 0), ...failed],
    further: further && goesOn(further, !get),
  };
}
