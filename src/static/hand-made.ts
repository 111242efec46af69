import { escaped } from './escaped.js';

// The views make some elements by hand. Where there is no page, these stand in for the page's.

/** As much of an element as the views use. What is appended to it must be complete. */
export class HandMade {
  dir = '';
  lang = '';
  dateTime = '';
  readonly #name: string;
  #attributes = '';
  #content = '';

  constructor(name: string) {
    this.#name = name;
  }

  setAttribute(name: string, value: string): void {
    this.#attributes += ` ${name}="${escaped(value)}"`;
  }

  append(...content: (HandMade | string)[]): void {
    for (const part of content) this.#content += typeof part === 'string' ? escaped(part) : part.outerHTML;
  }

  get outerHTML(): string {
    const { dir, lang, dateTime: datetime } = this;
    const said = Object.entries({ dir, lang, datetime }).map(
      ([name, value]) => value && ` ${name}="${escaped(value)}"`,
    );
    return `<${this.#name}${this.#attributes}${said.join('')}>${this.#content}</${this.#name}>`;
  }
}

class HandMadeDocument {
  createElement(name: string): HandMade {
    return new HandMade(name);
  }
}

/**
 * Calls `make` where views can make elements by hand: in a page as in Node, which for the length of the call has as much
 * of a page as they use.
 *
 * @param host of the page for which it is made; empty where that is not known
 */
export function asInPage<T>(host: string, make: () => T): T {
  if ('document' in globalThis) return make();
  const page = { Document: HandMadeDocument, document: new HandMadeDocument(), location: { host } };
  Object.assign(globalThis, page);
  try {
    return make();
  } finally {
    for (const name of Object.keys(page)) Reflect.deleteProperty(globalThis, name);
  }
}
