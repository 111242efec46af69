import { Failure } from '../failure.js';
import { JsonFile } from './json-file.js';
import type { Problem } from './problem.js';
import type { TermList } from './terms.js';
import { validate } from './validate.js';

/**
 * Everything that `validate` would say of a feed, for a page that has the feed already: nothing of Node is in here, or in
 * what it imports. What is no JSON is a problem like the others, since a person is looking on who can mend it.
 *
 * @param bytes the feed as it is, since its characters may be the problem
 * @param url against which its relative addresses resolve
 */
export function checkFeed(bytes: Uint8Array, url: string, terms: TermList): Problem[] {
  const name = 'feed';
  try {
    return validate(new JsonFile({ name, url, bytes }), terms);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { message, place = { file: name } } = error;
    return [{ rule: 'json', level: 'error', place, message, advice: 'Until then, no list can be shown.' }];
  }
}
