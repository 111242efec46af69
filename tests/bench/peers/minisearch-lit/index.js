// MiniSearch finds, lit-html draws.
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { loadItems } from '../shared/feed.js';
import { rowContent, start } from '../shared/lit-page.js';
import { WordSearch } from '../shared/word-search.js';

const items = await loadItems();

start(
  items,
  new WordSearch(items),
  (found, limit, more) => html`
    <ul class="list">
      ${repeat(
        found.slice(0, limit),
        (item) => item,
        (item) => html`<li>${rowContent(items[item])}</li>`,
      )}
    </ul>
    <button type="button" ?hidden=${found.length <= limit} @click=${more}>Show more</button>
  `,
);
