import type { Answer } from '../controllers/answers.js';
import type { Locale } from '../messages/locale.js';
import type { Context } from '../views/context.js';
import { emptyView } from '../views/feedback-view.js';
import { listView } from '../views/list-view.js';
import { paragraph } from '../views/parts.js';
import { countText } from '../views/status-text.js';
import { asInPage } from './hand-made.js';
import { htmlOf } from './html-of.js';

export type { Answer };

export interface ListHtml {
  readonly count: string;
  /** The entries under their headings, as the views make them: with their parts, and with buttons that do nothing. */
  readonly list: string;
  readonly disclaimer: string;
}

/** What of the context a list takes: everything is shown, and every text unfolded. */
type ListContext = Pick<Context, 'page' | 'limit' | 'shown' | 'locale' | 'answer' | 'own' | 'open'> & {
  readonly visit: Pick<Context['visit'], 'fold' | 'showMore'> & { readonly unfolded: Pick<Set<unknown>, 'has'> };
};

/** A list as the element shows it, made by the same views. */
export function listHtml(answer: Answer, locale: Locale, headingLevel: number, host: string): ListHtml {
  const { results, finder } = answer;
  const context: ListContext = {
    page: { label: '', headingLevel, noSearch: true, noFilters: true, printTitle: '' },
    limit: Infinity,
    shown: Infinity,
    locale,
    answer,
    own: undefined,
    open: () => undefined,
    visit: { fold: () => undefined, showMore: () => undefined, unfolded: { has: () => true } },
  };
  return asInPage(host, () => ({
    count: countText(results, locale),
    list: htmlOf(
      results.items.length > 0 ? listView(context as unknown as Context, answer) : emptyView(answer, locale),
    ),
    disclaimer: htmlOf(finder.catalog.feeds.map((feed) => paragraph('disclaimer', feed.disclaimer))),
  }));
}
