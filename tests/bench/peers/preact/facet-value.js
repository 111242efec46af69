import { Component, h } from 'preact';
import { number } from '../shared/feed.js';

/** One value of a facet with its checkbox; drawn again only when something of it changed. */
export class FacetValue extends Component {
  toggle = () => this.props.toggle(this.props.facet, this.props.id);

  shouldComponentUpdate({ count, checked }) {
    return count !== this.props.count || checked !== this.props.checked;
  }

  render({ name, count, checked }) {
    return h(
      'label',
      { class: count === 0 ? 'none' : '' },
      h('input', { type: 'checkbox', checked, onChange: this.toggle }),
      h('span', null, name),
      h('span', { class: 'count' }, `(${number(count)})`),
    );
  }
}
