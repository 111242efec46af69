// Facets as a template, for the pages that use lit.
import { html } from 'lit';
import { number } from './feed.js';

export const facetsTemplate = (columns, counts, choice, toggle) =>
  columns.map(
    ({ name, values, order }, facet) => html`
      <fieldset>
        <legend>${name}</legend>
        <div class="values">
          ${order.map((id) => {
            const count = counts[facet][id];
            return html`
              <label class=${count === 0 ? 'none' : ''}>
                <input
                  type="checkbox"
                  .checked=${choice.get(facet)?.has(id) ?? false}
                  @change=${() => toggle(facet, id)}
                />
                <span>${values[id]}</span>
                <span class="count">(${number(count)})</span>
              </label>
            `;
          })}
        </div>
      </fieldset>
    `,
  );
