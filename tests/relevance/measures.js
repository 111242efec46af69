// How good a ranking is, by what a judge called relevant (Manning, Raghavan, Schütze, *Introduction to Information
// Retrieval*, ch. 8). All take the ids an engine gave, best first, and the relevant ids, and give a number from 0 to 1.

/** How many results a phone shows without scrolling; what stands further down is hardly ever opened. */
export const FIRST = 3;

/** Beyond this rank an item counts as not found. */
const DEPTH = 10;

/**
 * Whether a relevant item is among the first `n`: 1 or 0.
 * @param {readonly string[]} found
 * @param {readonly string[]} relevant
 * @param {number} n
 */
export const successAt = (found, relevant, n) => Number(found.slice(0, n).some((id) => relevant.includes(id)));

/**
 * Which share of the relevant items is among the first `n`. Where there are more than `n` of them, `n` is all that could
 * be there, so that a full answer is 1 for every query.
 * @param {readonly string[]} found
 * @param {readonly string[]} relevant
 * @param {number} n
 */
export function recallAt(found, relevant, n) {
  const first = new Set(found.slice(0, n));
  return relevant.filter((id) => first.has(id)).length / Math.min(n, relevant.length);
}

/**
 * One over the rank of the first relevant item; 0 when there is none among the first ten.
 * @param {readonly string[]} found
 * @param {readonly string[]} relevant
 */
export function reciprocalRank(found, relevant) {
  const at = found.slice(0, DEPTH).findIndex((id) => relevant.includes(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

const mean = (values) => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);

/**
 * One engine's answers to all queries. Queries that nothing is relevant to are counted apart: of them it is only said
 * how many were answered with nothing.
 * @param {readonly { found: readonly string[], relevant: readonly string[] }[]} answers
 */
export function summarize(answers) {
  const judged = answers.filter(({ relevant }) => relevant.length > 0);
  const unanswerable = answers.filter(({ relevant }) => relevant.length === 0);
  return {
    queries: judged.length,
    success1: mean(judged.map(({ found, relevant }) => successAt(found, relevant, 1))),
    success3: mean(judged.map(({ found, relevant }) => successAt(found, relevant, FIRST))),
    recall3: mean(judged.map(({ found, relevant }) => recallAt(found, relevant, FIRST))),
    mrr: mean(judged.map(({ found, relevant }) => reciprocalRank(found, relevant))),
    unanswerable: unanswerable.length,
    silent: unanswerable.filter(({ found }) => found.length === 0).length,
  };
}
