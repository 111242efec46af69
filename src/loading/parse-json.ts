import { FeedError } from '../model/feed-error.js';

/**
 * Parses a feed's text.
 *
 * @param url address it came from, for the error
 * @throws FeedError of kind `format`
 */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new FeedError('format', url, { fault: /^\s*</.test(text) ? 'html' : 'json' });
  }
}
