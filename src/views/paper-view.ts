import type { Context } from './context.js';
import { element, headingName, line, paragraph } from './parts.js';
import { showingText } from './status-text.js';
import type { Chip } from './toolbar-view.js';

/**
 * What stands on paper in place of the controls: the page's own heading for it, and in words what narrows the list. It is
 * there only while the browser prints, so that the words searched for stand nowhere else than in their box.
 */
export function paperView(chips: readonly Chip[], { page, limit, answer, visit, locale }: Context): unknown[] {
  const { search, facets, colon, comma } = locale.messages;
  return [
    page.printTitle ? element(headingName(page, 0), 'print-title', page.printTitle) : '',
    line('asked', locale, search + colon, visit.searching ? [visit.query] : [], ''),
    Array.from(visit.choice.keys(), (name) =>
      line(
        'asked',
        locale,
        facets[name] + colon,
        chips.filter(({ facet }) => facet === name).map(({ label }) => label),
        comma,
      ),
    ),
    paragraph('asked', answer && answer.results.size > limit && showingText(limit, answer.results.size, locale)),
  ];
}
