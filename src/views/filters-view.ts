import { type TemplateResult, html, nothing } from 'lit';
import type { FacetName } from '../catalog/facets.js';
import type { Answer } from '../controllers/answers.js';
import type { Context } from './context.js';
import { showingText } from './status-text.js';

/** Most values of a filter that are offered: more would be no help to anybody, and the search box finds the others. */
const MOST_VALUES = 200;

/**
 * Native checkboxes in native groups: nothing that assistive technology would have to be told about. The button is in
 * its place before the facets are known, so that nothing moves when they are.
 */
export function filtersView(context: Context, facets: readonly FacetName[], chosen: number): TemplateResult {
  const { visit, locale, counted } = context;
  return html`
    <button
      part="filters-toggle"
      type="button"
      aria-expanded=${visit.filtersOpen}
      aria-controls="filters"
      @click=${() => visit.toggleFilters()}
    >
      ${locale.messages.filters}${chosen > 0 ? ` (${locale.number(chosen)})` : nothing}
    </button>
    <div part="filters" id="filters" ?data-open=${visit.filtersOpen}>
      ${counted && facets.map((name) => facetView(name, context, counted))}
    </div>
  `;
}

function facetView(name: FacetName, { visit, locale }: Context, { finder, criteria, results }: Answer): TemplateResult {
  const { values } = finder.catalog.facet(name);
  const counts = results.counts.get(name);
  const chosen = visit.choice.get(name);
  const label = locale.messages.facets[name];
  const offered = finder.values(name, criteria.only);
  return html`
    <fieldset part="facet">
      <legend part="facet-name">${label}</legend>
      <div class="values">
        ${offered.slice(0, MOST_VALUES).map((id) => {
          const value = values[id];
          if (!value) return nothing;
          const count = counts?.[id] ?? 0;
          return html`
            <label part="facet-value" ?data-none=${count === 0}>
              <input
                type="checkbox"
                .checked=${chosen?.has(value.key) ?? false}
                @change=${() => visit.toggle(name, value.key)}
              />
              <span>
                <span dir="auto" lang=${name === 'language' ? value.name : nothing}
                  >${locale.value(name, value.name)}</span
                >
                <span part="count">${`(${locale.number(count)})`}</span>
              </span>
            </label>
          `;
        })}
      </div>
      ${offered.length > MOST_VALUES ? html`<p>${showingText(MOST_VALUES, offered.length, locale)}</p>` : nothing}
    </fieldset>
  `;
}
