// @lit-labs/virtualizer: all that match are in the list, and only the rows in sight are in the document.
import { virtualize } from '@lit-labs/virtualizer/virtualize.js';
import { html } from 'lit';
import { loadItems } from '../shared/feed.js';
import { rowContent, start } from '../shared/lit-page.js';
import { TextSearch } from '../shared/text-search.js';

const items = await loadItems();

start(
  items,
  new TextSearch(items),
  (found) => html`
    <ul class="list">
      ${virtualize({
        items: Array.from(found),
        keyFunction: (item) => item,
        renderItem: (item) => html`<li>${rowContent(items[item])}</li>`,
      })}
    </ul>
  `,
);
