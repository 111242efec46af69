// List.js draws, searches and filters. Accents and the counts of facets are not its business, so the page adds them:
// List.js searches one column of normalised text, and the counts come from the arithmetic that the other pages share.
import List from 'list.js';
import { FacetBoxes } from '../shared/facet-boxes.js';
import { Facets, toggled } from '../shared/facets.js';
import { PAGE, addressOf, countText, loadItems, metaOf, topicsOf } from '../shared/feed.js';
import { normalise, searchedText } from '../shared/text-search.js';

const byId = (id) => document.getElementById(id);
const [search, status, more] = ['search', 'status', 'more'].map(byId);

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** List.js writes its values as HTML. */
const escaped = (text) => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]);

const items = await loadItems();
const facets = new Facets(items);
const list = new List(
  document.body,
  {
    page: PAGE,
    // Else it would listen to the search box as well, and search for what has accents.
    searchClass: 'unused',
    valueNames: ['title', 'meta', 'topics', 'text', { name: 'url', attr: 'href' }],
    item: '<li><a class="title url"></a><p class="meta"></p><p class="topics"></p><p class="text"></p></li>',
    searchColumns: ['searched'],
  },
  items.map((item, index) => ({
    index,
    title: escaped(item.title),
    meta: escaped(metaOf(item)),
    topics: escaped(topicsOf(item)),
    text: escaped(item.text),
    url: escaped(addressOf(item)),
    searched: searchedText(item),
  })),
);
let choice = new Map();

/** What List.js does not show. */
function showRest() {
  const found = [];
  list.items.forEach((item, index) => {
    if (!list.searched || item.found) found.push(index);
  });
  boxes.show(facets.narrow(found, choice).counts);
  status.textContent = countText(list.matchingItems.length, items.length);
  more.hidden = list.matchingItems.length <= list.visibleItems.length;
}

function accepts({ _values: { index } }) {
  return Array.from(choice).every(([facet, chosen]) => {
    const { ids, width } = facets.columns[facet];
    return ids.subarray(index * width, (index + 1) * width).some((id) => chosen.has(id));
  });
}

const boxes = new FacetBoxes(byId('facets'), facets.columns, (facet, id) => {
  choice = toggled(choice, facet, id);
  list.page = PAGE;
  list.filter(choice.size > 0 ? accepts : undefined);
  showRest();
});
search.addEventListener('input', () => {
  list.page = PAGE;
  list.search(normalise(search.value));
  showRest();
});
more.addEventListener('click', () => {
  list.show(1, list.page + PAGE);
  showRest();
});
showRest();
