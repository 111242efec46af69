import type { FeedItem } from '../../feed/index.js';
import { JsonFile } from '../json-file.js';
import { Failure } from '../failure.js';
import type { Head, Read } from './draft.js';
import type { Input } from './input.js';

/**
 * A JSON document of which lines are known.
 *
 * @throws Failure with file and line when it is not JSON
 */
export async function jsonFile(input: Input): Promise<JsonFile> {
  return new JsonFile({ name: input.name, url: '', bytes: await input.bytes() });
}

/** A feed of ours, or any JSON Feed. */
export const readFeed: Read = async (input) => {
  const file = await jsonFile(input);
  const { items, ...head } = (file.value ?? {}) as Head & { items?: unknown };
  if (!Array.isArray(items)) throw new Failure('This is JSON, but no feed: it has no list of "items".', file.place([]));
  return { head, items: items as FeedItem[], lineOf: (position) => file.place(['items', position]).line };
};
