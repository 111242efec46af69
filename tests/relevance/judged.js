// The judged set and the feed it was judged on, and the answers that an engine gives to it.
import { readFileSync } from 'node:fs';
import { at } from '../../tools/project.js';

/**
 * One question and its right answers, judged by reading the feed, not by looking at what an engine returns.
 * @typedef {object} JudgedQuery
 * @property {string} kind what makes it easy or hard: `topic`, `typing error`, `phrase`, …; `nothing` has no right answer
 * @property {string} who asks
 * @property {string} query what they type
 * @property {string} need what they look for
 * @property {string[]} relevant ids of the items that belong among the first three
 */

const read = (...path) => JSON.parse(readFileSync(at(...path), 'utf8'));

export const FEED = read('data', 'e-guide.json');

/** @type {readonly JudgedQuery[]} */
export const JUDGED = read('tests', 'relevance', 'judged-queries.json');

/**
 * Every judged query with the ids that the engine found for it, best first.
 * @param {import('./engines.js').Engine} engine
 */
export function answersOf({ start }) {
  const search = start(FEED);
  return JUDGED.map((judged) => ({ ...judged, found: search(judged.query) }));
}
