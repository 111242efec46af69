// The floor: what a very good developer writes without a library.
import { Arithmetic } from '../shared/arithmetic.js';
import { FacetBoxes } from '../shared/facet-boxes.js';
import { toggled } from '../shared/facets.js';
import { PAGE, countText, loadItems } from '../shared/feed.js';
import { RowList } from './row-list.js';

const byId = (id) => document.getElementById(id);
const [search, status, more] = ['search', 'status', 'more'].map(byId);

const items = await loadItems();
const arithmetic = new Arithmetic(items);
const rows = new RowList(byId('list'), items);
let choice = new Map();
let limit = PAGE;

function show() {
  const { items: found, counts } = arithmetic.select(search.value, choice);
  const text = countText(found.length, items.length);
  if (status.textContent !== text) status.textContent = text;
  boxes.show(counts);
  rows.show(found.slice(0, limit));
  more.hidden = found.length <= limit;
}

function showFromStart() {
  limit = PAGE;
  show();
}

const boxes = new FacetBoxes(byId('facets'), arithmetic.facets.columns, (facet, id) => {
  choice = toggled(choice, facet, id);
  showFromStart();
});
search.addEventListener('input', showFromStart);
more.addEventListener('click', () => {
  limit += PAGE;
  show();
});
show();
