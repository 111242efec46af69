import { type TemplateResult, html, nothing } from 'lit';
import type { FacetName } from '../catalog/facets.js';
import { SORT_ORDERS, type SortOrder } from '../catalog/order.js';
import { fill } from '../messages/messages.js';
import { parseOnly } from '../catalog/scope.js';
import type { Answer } from '../controllers/answers.js';
import type { Context } from './context.js';
import { countText } from './status-text.js';
import { button } from './parts.js';

/**
 * How many, and in which order. The count that is seen keeps up with every key; the one that is spoken waits for a
 * pause. Assistive technology is given the second alone, in the same place.
 */
export function toolbarView(context: Context): TemplateResult {
  const { answer, announcer, locale } = context;
  const count = !answer
    ? ''
    : answer.finder.catalog.complete
      ? countText(answer.results, locale)
      : locale.messages.loading;
  return html`
    <div part="toolbar">
      <p part="status">
        <span aria-hidden="true">${count}</span>
        <span class="visually-hidden" role="status">${announcer.text}</span>
      </p>
      ${answer?.results.total ? sortView(answer, context) : nothing}
    </div>
  `;
}

function sortView({ criteria }: Answer, { visit, locale: { messages } }: Context): TemplateResult {
  const orders = visit.searching ? (['relevance', ...SORT_ORDERS] as const) : SORT_ORDERS;
  return html`
    <label part="sort">
      <span part="sort-label">${messages.sortBy}</span>
      <select
        part="sort-select"
        @change=${(event: Event) => visit.sortBy((event.currentTarget as HTMLSelectElement).value as SortOrder)}
      >
        ${orders.map(
          (order) =>
            html`<option value=${order} .selected=${order === criteria.sort}>${messages.sorts[order]}</option>`,
        )}
      </select>
    </label>
  `;
}

/** A value that was chosen. */
export interface Chip {
  readonly facet: FacetName;
  readonly key: string;
  readonly label: string;
}

/** A chip for each chosen value that the list knows. */
export function chipsOf({ answer, visit, locale }: Context): Chip[] {
  if (!answer) return [];
  return Array.from(visit.choice).flatMap(([facet, keys]) => {
    if (parseOnly(answer.criteria.only).has(facet)) return [];
    const column = answer.finder.catalog.facet(facet);
    return Array.from(keys).flatMap((key): Chip[] => {
      const value = column.values[column.indexOf(key)];
      return value ? [{ facet, key, label: locale.value(facet, value.name) }] : [];
    });
  });
}

/** What narrows the list, each with a button to take it away. */
export function chipsView(chips: readonly Chip[], { visit, locale }: Context): TemplateResult | typeof nothing {
  const { removeFilter, clearAll } = locale.messages;
  if (chips.length === 0 && !visit.searching) return nothing;
  return html`
    <div part="chips">
      ${chips.map(
        ({ facet, key, label }) => html`
          <button
            part="chip"
            type="button"
            aria-label=${fill(removeFilter, { value: label })}
            @click=${(event: Event) => visit.remove(facet, key, event.currentTarget as HTMLElement)}
          >
            <span dir="auto">${label}</span>
            <span aria-hidden="true">×</span>
          </button>
        `,
      )}
      ${button('clear', clearAll, () => {
        visit.clear();
        visit.skip();
      })}
    </div>
  `;
}
