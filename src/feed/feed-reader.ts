import { languageTag } from '../model/language.js';
import { isRecord } from '../model/is-record.js';
import { FeedError } from '../model/feed-error.js';
import type { FeedInfo, FeedProblem, Resource } from '../model/resource.js';
import { cleanLine, cleanText } from './clean-text.js';
import { type ItemContext, authorNames, readItem } from './read-item.js';
import { checkItem, headerChecks } from './check.js';
import { safeUrl } from './safe-url.js';
import type { FeedHeader } from './schema.js';

/**
 * Reads a feed item by item, so that a long one can be read in slices. What is broken is left out and noted in
 * `problems`; the rest is kept.
 */
export class FeedReader {
  readonly info: FeedInfo;
  readonly problems: FeedProblem[] = [];
  /** Address of the feed's next page, on the same origin: where else it leads is not the page's business. */
  readonly nextPage: string | undefined;
  /** How many items the feed has, broken ones included. */
  readonly length: number;
  readonly #items: Iterator<unknown>;
  readonly #context: ItemContext;
  readonly #ids: Set<string>;
  readonly #url: string;
  #next: IteratorResult<unknown>;
  #index = 0;

  /**
   * @param value the parsed JSON
   * @param url address the feed was read from; relative addresses in it resolve against this
   * @param ids of the pages before: what stands on two pages is shown once
   * @param now the moment by which an event counts as over
   * @param feed what its items name as their feed, where that is another address than `url`
   * @throws FeedError of kind `format` when the value is not a feed at all
   */
  constructor(value: unknown, url: string, ids = new Set<string>(), now = new Date(), feed?: string) {
    if (!isRecord(value) || !Array.isArray(value['items'])) {
      throw new FeedError('format', url, { fault: 'feed' });
    }
    this.#ids = ids;
    const items = value['items'] as readonly unknown[];
    this.length = items.length;
    // By its iterator: that of a long feed parses the items on the way.
    this.#items = items[Symbol.iterator]();
    this.#next = this.#items.next();
    this.#url = url;
    const header = this.#readHeader(value);
    const { sections, synonyms, disclaimer, neutral_title } = header._resources ?? {};
    const language = languageTag(header.language);
    this.info = {
      url,
      title: cleanLine(header.title),
      language,
      sections: (sections ?? []).map(({ title, description }) => ({
        title: cleanLine(title) ?? '',
        description: cleanText(description),
      })),
      synonyms: synonyms ?? [],
      disclaimer: cleanText(disclaimer),
      neutralTitle: cleanLine(neutral_title),
    };
    const next = safeUrl(header.next_url, url);
    this.nextPage = next && url.startsWith(`${new URL(next).origin}/`) ? next : undefined;
    this.#context = { url, feed, language, publisher: authorNames(header), now };
  }

  /** Whether every item was read. */
  get done(): boolean {
    return this.#next.done === true;
  }

  /** Reads the next item; `undefined` when it is broken or over. */
  next(): Resource | undefined {
    const index = this.#index++;
    const { value, misfit } = checkItem(this.#next.value);
    this.#next = this.#items.next();
    if (misfit) return this.#leaveOut(misfit.path, misfit.reason, index);
    const resource = readItem(value, this.#context);
    if (!resource) return undefined;
    const { id, title, text } = resource;
    if (!title && !text) return this.#leaveOut('', 'has neither title nor text', index);
    if (this.#ids.has(id)) return this.#leaveOut('id', 'is used by an earlier item', index);
    this.#ids.add(id);
    return resource;
  }

  /** A field that is broken is left out like an item; the feed is still a feed. */
  #readHeader(value: Record<string, unknown>): FeedHeader {
    const header: Record<string, unknown> = {};
    for (const [name, check] of Object.entries(headerChecks)) {
      const { value: field, misfit } = check(value[name]);
      if (misfit) this.#leaveOut(misfit.path ? `${name}.${misfit.path}` : name, misfit.reason);
      else header[name] = field;
    }
    return header;
  }

  #leaveOut(path: string, reason: string, index?: number): undefined {
    this.problems.push({ feed: this.#url, index, path, reason });
  }
}

/** A feed read to its end. */
export interface Feed extends FeedInfo {
  readonly resources: readonly Resource[];
  readonly problems: readonly FeedProblem[];
}

/**
 * Reads a whole feed at once. Works in Node as in a browser.
 *
 * @param value the parsed JSON
 * @param options.url address the feed came from, against which its relative addresses resolve
 * @throws FeedError of kind `format` when the value is not a feed at all
 */
export function parseFeed(value: unknown, { url = '', now = new Date() }: { url?: string; now?: Date } = {}): Feed {
  const reader = new FeedReader(value, url, undefined, now);
  const resources: Resource[] = [];
  while (!reader.done) {
    const resource = reader.next();
    if (resource) resources.push(resource);
  }
  return { ...reader.info, resources, problems: reader.problems };
}
