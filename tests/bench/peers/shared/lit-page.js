// The page as a template; what differs between the pages that use lit is the list.
import { html, render } from 'lit';
import { Facets, toggled } from './facets.js';
import { PAGE, addressOf, countText, metaOf, topicsOf } from './feed.js';
import { facetsTemplate } from './lit-facets.js';

export const rowContent = (item) => html`
  <a href=${addressOf(item)}>${item.title}</a>
  <p class="meta">${metaOf(item)}</p>
  <p class="topics">${topicsOf(item)}</p>
  <p class="text">${item.text}</p>
`;

/**
 * @param {object[]} items
 * @param {{ find(query: string): ArrayLike<number> }} search
 * @param {(found: ArrayLike<number>, limit: number, more: () => void) => unknown} listTemplate
 */
export function start(items, search, listTemplate) {
  const facets = new Facets(items);
  let query = '';
  let choice = new Map();
  let limit = PAGE;

  const change = (apply) => {
    apply();
    limit = PAGE;
    show();
  };
  const toggle = (facet, id) => change(() => (choice = toggled(choice, facet, id)));
  const more = () => {
    limit += PAGE;
    show();
  };

  function show() {
    const { items: found, counts } = facets.narrow(search.find(query), choice);
    render(
      html`
        <div class="layout">
          <div class="controls" role="search">
            <label class="search">
              Search
              <input
                type="search"
                autocomplete="off"
                spellcheck="false"
                @input=${({ target }) => change(() => (query = target.value))}
              />
            </label>
            <div class="facets">${facetsTemplate(facets.columns, counts, choice, toggle)}</div>
          </div>
          <div class="results">
            <p class="status" role="status">${countText(found.length, items.length)}</p>
            ${listTemplate(found, limit, more)}
          </div>
        </div>
      `,
      document.body,
    );
  }

  show();
}
