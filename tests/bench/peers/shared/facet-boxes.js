// Checkboxes with counts, made once and changed in place.
import { number } from './feed.js';

function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

export class FacetBoxes {
  #boxes;

  /**
   * @param {HTMLElement} container
   * @param {{ name: string, values: string[], order: number[] }[]} columns
   * @param {(facet: number, id: number) => void} toggle called when a box is ticked or unticked
   */
  constructor(container, columns, toggle) {
    this.#boxes = columns.map(() => []);
    container.replaceChildren(
      ...columns.map(({ name, values, order }, facet) =>
        element(
          'fieldset',
          '',
          element('legend', '', name),
          element('div', 'values', ...order.map((id) => this.#box(facet, id, values[id]))),
        ),
      ),
    );
    container.addEventListener('change', ({ target }) => toggle(Number(target.name), Number(target.value)));
  }

  #box(facet, id, name) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'checkbox', name: facet, value: id });
    const count = element('span', 'count');
    const label = element('label', '', input, element('span', '', name), count);
    this.#boxes[facet][id] = { label, count, shown: -1 };
    return label;
  }

  /** Writes the counts that have changed. */
  show(counts) {
    this.#boxes.forEach((boxes, facet) => {
      boxes.forEach((box, id) => {
        const count = counts[facet][id];
        if (count === box.shown) return;
        if ((count === 0) !== (box.shown === 0)) box.label.classList.toggle('none', count === 0);
        box.shown = count;
        box.count.textContent = `(${number(count)})`;
      });
    });
  }
}
