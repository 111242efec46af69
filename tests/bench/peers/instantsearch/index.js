// InstantSearch with its own widgets over a client in memory. Each is imported by itself: the door that is documented
// brings all of them along.
import instantsearch from 'instantsearch.js/es/lib/InstantSearch.js';
import configure from 'instantsearch.js/es/widgets/configure/configure.js';
import infiniteHits from 'instantsearch.js/es/widgets/infinite-hits/infinite-hits.js';
import refinementList from 'instantsearch.js/es/widgets/refinement-list/refinement-list.js';
import searchBox from 'instantsearch.js/es/widgets/search-box/search-box.js';
import stats from 'instantsearch.js/es/widgets/stats/stats.js';
import { PAGE, countText, loadItems } from '../shared/feed.js';
import { MemoryClient } from './client.js';

const items = await loadItems();
const client = new MemoryClient(items);
const search = new instantsearch({ indexName: 'resources', searchClient: client });

/** Each facet in a box of its own, as on the other pages. */
function facetWidget(attribute) {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = attribute;
  const values = document.createElement('div');
  values.className = 'values';
  fieldset.append(legend, values);
  document.getElementById('facets').append(fieldset);
  const sortBy = attribute === 'Year' ? ['name:desc'] : ['count:desc', 'name:asc'];
  return refinementList({ container: values, attribute, limit: 100, sortBy });
}

search.addWidgets([
  configure({ hitsPerPage: PAGE }),
  searchBox({ container: '#search', autofocus: false, showReset: false, showSubmit: false }),
  stats({ container: '#status', templates: { text: ({ nbHits }) => countText(nbHits, items.length) } }),
  ...client.attributes.map(facetWidget),
  infiniteHits({
    container: '#list',
    cssClasses: { list: 'list' },
    templates: {
      item: (hit, { html }) => html`
        <a href=${hit.url}>${hit.title}</a>
        <p class="meta">${hit.meta}</p>
        <p class="topics">${hit.topics}</p>
        <p class="text">${hit.text}</p>
      `,
    },
  }),
]);
search.start();
