import { MAX_ITEMS } from '../feed/limits.js';
import type { FeedProblem } from '../model/resource.js';
import { placeText } from './failure.js';
import { type ReadFeed, placeOfItem } from './io/read-feed.js';
import { counted, warn } from './io/terminal.js';

/** Says what is left out of a feed, as the list leaves it out, and why. */
export function tellLeftOut(problems: readonly FeedProblem[], read: ReadFeed): void {
  for (const { index, path, reason } of problems) {
    const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const place = placeText(placeOfItem(read, index, keys));
    const what = index === undefined ? 'Of the feed itself' : `Entry ${index + 1}`;
    warn(`${place}: ${what}: left out, as in the list: ${[path, reason].filter(Boolean).join(' ')}.`);
  }
}

/** Says that a feed has more entries than a list reads. */
export function tellCutOff({ source: { name } }: ReadFeed): void {
  warn(`${name}: The list reads ${MAX_ITEMS.toLocaleString('en')} entries of a feed; the others are left out.`);
}

/** Says how many entries have no link for want of an address that theirs could be relative to; nothing of none. */
export function tellUnlinked(count: number, { source: { name } }: ReadFeed): void {
  if (count === 0) return;
  const those = counted(count, 'entry is', 'entries are');
  warn(`${name}: ${those} not linked. If the addresses are relative, --base says what they are relative to.`);
}
