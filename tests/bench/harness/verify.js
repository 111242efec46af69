// Whether a page does what it is timed for. A page that finds something else might be quick for that reason.
import { press, setQuery, settled, tick } from './keyboard.js';
import { QUERIES, WORDS, ticks } from './queries.js';

const FIRST = 50;

export const AT_FIRST = 'at first';

/**
 * Compares a loaded page with the reference.
 *
 * @returns {Promise<{ failures: string[], deviations: string[], answers: Map<string, { count: number, rows?: string }> }>}
 *   `answers`: what it shows for each query that is timed
 */
export async function verify(page, peer, reference, feed) {
  const failures = [];
  const deviations = [];
  const answers = new Map();

  /** Looks at what is shown now, after `what` was done. */
  async function look(what, query, ticked = []) {
    const expected = reference.find(peer.search, query, ticked);
    const count = await settled(() => page.ask('shownCount'), expected.size);
    const more = count - expected.size;
    if (more !== 0) {
      const text = `${what}: ${count} where the reference has ${expected.size}`;
      (peer.more && more > 0 ? deviations : failures).push(text);
    }
    const wanted = Math.min(FIRST, count);
    // A page may show the first of them and the rest in the next frame.
    if (!peer.windowed) await settled(async () => (await page.ask('rows')).length, wanted);
    const rows = await page.ask('rows');
    answers.set(what, { count, rows: peer.windowed ? undefined : rows.join() });
    const wrong = rows.filter((item) => !expected.has(item)).length;
    if (wrong > Math.max(0, peer.more ? more : 0)) failures.push(`${what}: ${wrong} of the rows shown do not match`);
    if (peer.windowed ? wanted > 0 && rows.length === 0 : rows.length !== wanted) {
      failures.push(`${what}: ${rows.length} rows, not ${wanted}`);
    }
    await lookAtBoxes(what, query, ticked);
  }

  /** A value's count is what the list would show of it under the other facets' choices. */
  async function lookAtBoxes(what, query, ticked) {
    for (const [facet, value] of ticks(feed)) {
      const others = ticked.filter(([name]) => name !== facet);
      const expected = reference.find(peer.search, query, [...others, [facet, value]]).size;
      const count = await settled(() => page.ask('boxCount', facet, value), expected);
      if (peer.more ? count >= expected : count === expected) continue;
      failures.push(`${what}: ${value} has a count of ${count}, not ${expected}`);
    }
  }

  await look(AT_FIRST, '');
  for (const word of WORDS) {
    await page.ask('focusInput', false);
    for (let length = 1; length <= word.length; length++) {
      await press(page, word[length - 1]);
      await look(word.slice(0, length), word.slice(0, length));
    }
    await setQuery(page, '');
    await look(`cleared after ${word}`, '');
  }
  for (const query of QUERIES) {
    await setQuery(page, query);
    await look(query, query);
  }
  await setQuery(page, '');
  for (const [facet, value] of ticks(feed)) {
    await tick(page, facet, value);
    await look(`${facet}: ${value}`, '', [[facet, value]]);
    await setQuery(page, 'cons');
    await look(`${facet}: ${value}, and cons`, 'cons', [[facet, value]]);
    await setQuery(page, '');
    await tick(page, facet, value);
    await look(`${facet} unticked`, '');
  }
  failures.push(...page.problems.map((message) => `the page threw: ${message}`));
  return { failures, deviations, answers };
}
