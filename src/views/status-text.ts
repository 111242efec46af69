import type { Results } from '../catalog/finder.js';
import type { FeedController } from '../controllers/feed-controller.js';
import type { Locale } from '../messages/locale.js';
import { fill } from '../messages/messages.js';

/** How many items there are to see, in words. */
export function countText({ size, total }: Results, locale: Locale): string {
  const { count, countOf, none } = locale.messages;
  if (size === total) return locale.plural(count, total);
  return size > 0 ? locale.plural(countOf, total, { shown: locale.number(size) }) : none;
}

/** How many of how many there are to see. */
export const showingText = (shown: number, n: number, locale: Locale): string =>
  fill(locale.messages.showing, { shown: locale.number(shown), n: locale.number(n) });

/** What is missing although the list is there: a feed that failed, a reload in vain, items over the ceiling. */
export function incompleteText({ error, failures, cutOff, loadedOn }: FeedController, locale: Locale): string {
  const { messages } = locale;
  const feeds = failures.map(({ url }) => url.replace(/^\w+:\/\/|[?#].*/g, ''));
  return [
    error && fill(messages.outdated, { date: locale.date(loadedOn) }),
    feeds.length > 0 && fill(messages.partly, { feeds: feeds.join(messages.comma) }),
    cutOff > 0 && locale.plural(messages.cutOff, cutOff),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What was looked for in place of what the visitor typed, where nothing is just like that. */
export function closestText({ correction, partial }: Results, { messages }: Locale): string {
  return [correction && fill(messages.correction, { words: correction }), partial && messages.partial]
    .filter(Boolean)
    .join('. ');
}

/** What the status says. */
export function statusText(results: Results, feeds: FeedController, locale: Locale): string {
  return [closestText(results, locale), countText(results, locale), incompleteText(feeds, locale)]
    .filter(Boolean)
    .join('. ');
}
