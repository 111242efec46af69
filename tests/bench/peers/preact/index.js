// Preact, keyed, with the arithmetic of the hand-written page.
import { Component, h, render } from 'preact';
import { Arithmetic } from '../shared/arithmetic.js';
import { toggled } from '../shared/facets.js';
import { PAGE, addressOf, countText, loadItems, metaOf, topicsOf } from '../shared/feed.js';
import { FacetValue } from './facet-value.js';

/** An item never changes, so neither does its row. */
class Row extends Component {
  shouldComponentUpdate() {
    return false;
  }

  render({ item }) {
    return h(
      'li',
      null,
      h('a', { href: addressOf(item) }, item.title),
      h('p', { class: 'meta' }, metaOf(item)),
      h('p', { class: 'topics' }, topicsOf(item)),
      h('p', { class: 'text' }, item.text),
    );
  }
}

class Page extends Component {
  state = { query: '', choice: new Map(), limit: PAGE };

  search = ({ target }) => this.setState({ query: target.value, limit: PAGE });
  toggle = (facet, id) => this.setState({ choice: toggled(this.state.choice, facet, id), limit: PAGE });
  more = () => this.setState({ limit: this.state.limit + PAGE });

  render({ items, arithmetic }, { query, choice, limit }) {
    const { items: found, counts } = arithmetic.select(query, choice);
    const input = { type: 'search', autocomplete: 'off', spellcheck: false, onInput: this.search };
    return h(
      'div',
      { class: 'layout' },
      h(
        'div',
        { class: 'controls', role: 'search' },
        h('label', { class: 'search' }, 'Search ', h('input', input)),
        h(
          'div',
          { class: 'facets' },
          arithmetic.facets.columns.map((column, facet) => this.facet(column, facet, counts[facet], choice.get(facet))),
        ),
      ),
      h(
        'div',
        { class: 'results' },
        h('p', { class: 'status', role: 'status' }, countText(found.length, items.length)),
        h(
          'ul',
          { class: 'list' },
          Array.from(found.slice(0, limit), (item) => h(Row, { key: item, item: items[item] })),
        ),
        found.length > limit && h('button', { type: 'button', onClick: this.more }, 'Show more'),
      ),
    );
  }

  facet({ name, values, order }, facet, counts, chosen) {
    const boxes = order.map((id) =>
      h(FacetValue, {
        key: id,
        facet,
        id,
        name: values[id],
        count: counts[id],
        checked: chosen?.has(id) ?? false,
        toggle: this.toggle,
      }),
    );
    return h('fieldset', { key: name }, h('legend', null, name), h('div', { class: 'values' }, boxes));
  }
}

const items = await loadItems();
render(h(Page, { items, arithmetic: new Arithmetic(items) }), document.body);
