// Asks addresses as check-links does, but hurries.
import { checkLinks } from '../../../dist/cli/links/check-links.js';

export const HURRY = {
  concurrency: 8,
  pause: 0,
  timeout: 300,
  longestWait: 2000,
  maxBytes: 64 * 1024,
  userAgent: 'resource-list-tests',
  today: '2026-11-28',
};

/** An address as it stands in a feed. */
export const target = (url, { facts = {}, access = 'public', role = 'title' } = {}) => ({
  url,
  uses: [{ item: 0, role, title: 'A title', access, facts }],
});

/** The outcomes of addresses, in the order in which they came. */
export async function ask(targets, settings = {}) {
  const outcomes = [];
  const signal = new AbortController().signal;
  await checkLinks(targets, { ...HURRY, signal, ...settings }, (outcome) => outcomes.push(outcome));
  return outcomes;
}
