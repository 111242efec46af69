// Rows by createElement. A row whose item is still to be seen stays as it is.
import { addressOf, metaOf, topicsOf } from '../shared/feed.js';

function paragraph(className, text) {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
}

function row(item) {
  const made = document.createElement('li');
  const link = document.createElement('a');
  link.href = addressOf(item);
  link.textContent = item.title;
  made.append(link, paragraph('meta', metaOf(item)), paragraph('topics', topicsOf(item)), paragraph('text', item.text));
  return made;
}

export class RowList {
  #list;
  #items;
  #rows = new Map();

  constructor(list, items) {
    this.#list = list;
    this.#items = items;
  }

  /** Shows these items in this order, which is feed order: rows that stay never have to change places. */
  show(wanted) {
    const before = this.#rows;
    const rows = new Map();
    for (const item of wanted) rows.set(item, before.get(item));
    for (const [item, made] of before) if (!rows.has(item)) made.remove();
    let next = this.#list.firstChild;
    for (const [item, known] of rows) {
      if (known) {
        next = known.nextSibling;
      } else {
        const made = row(this.#items[item]);
        this.#list.insertBefore(made, next);
        rows.set(item, made);
      }
    }
    this.#rows = rows;
  }
}
