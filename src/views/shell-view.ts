import { type TemplateResult, html, nothing } from 'lit';
import type { Context } from './context.js';
import { emptyView, errorView, loadingView } from './feedback-view.js';
import { filtersView } from './filters-view.js';
import { listView } from './list-view.js';
import { paperView } from './paper-view.js';
import { button, paragraph } from './parts.js';
import { searchView } from './search-view.js';
import { closestText, incompleteText } from './status-text.js';
import { chipsOf, chipsView, toolbarView } from './toolbar-view.js';

/**
 * Everything in its place. The search box and the status stay where they are through every state: an input that is
 * replaced loses its focus, and a live region that comes and goes is not heard.
 */
export function shellView(context: Context): TemplateResult {
  const { page, printing, idle, answer, feeds, locale, visit } = context;
  const { label, noSearch, noFilters } = page;
  const { messages } = locale;
  const { catalog, error } = feeds;
  const name = label || catalog?.feeds.find(({ title }) => title)?.title || messages.label;
  const chips = chipsOf(context);
  // Until every item is in, nobody knows which facets there are; adding them one by one would make the page jump.
  const facets = catalog?.complete ? answer?.criteria.facets : undefined;
  const filtered = !noFilters && facets?.length !== 0 && (answer !== undefined || !error);
  return html`
    <section part="base" aria-label=${name} lang=${locale.tag}>
      <slot name="header"></slot>
      <slot name="help"></slot>
      ${
        idle
          ? nothing
          : html`
              <div part="layout" ?data-filtered=${filtered} dir=${messages.direction}>
                ${
                  noSearch && !filtered
                    ? nothing
                    : html`
                        <div
                          part="controls"
                          role="search"
                          aria-label=${name}
                          ?hidden=${answer ? !answer.results.total : error}
                        >
                          ${button('skip', messages.skip, () => visit.skip())}
                          ${noSearch ? nothing : searchView(context)}
                          ${filtered ? filtersView(context, facets ?? [], chips.length) : nothing}
                        </div>
                      `
                }
                <div part="results" tabindex="-1">
                  ${printing ? paperView(chips, context) : nothing} ${toolbarView(context)} ${chipsView(chips, context)}
                  ${
                    answer
                      ? [
                          paragraph('closest', closestText(answer.results, locale)),
                          paragraph('incomplete', incompleteText(feeds, locale)),
                        ]
                      : nothing
                  }
                  ${
                    answer
                      ? html`<div part="groups">
                          ${answer.results.items.length > 0 ? listView(context, answer) : emptyView(answer, locale)}
                        </div>`
                      : error
                        ? errorView(error, context)
                        : loadingView(context)
                  }
                  ${catalog?.feeds.map(({ disclaimer }) => paragraph('disclaimer', disclaimer))}
                </div>
              </div>
            `
      }
      <slot ?hidden=${answer !== undefined} @slotchange=${context.slotted}></slot>
      <slot name="footer"></slot>
    </section>
  `;
}
