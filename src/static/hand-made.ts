import { escaped } from './escaped.js';

// The views make some elements by hand. Where there is no page, these stand in for the page's.

/** As much of an element as the views use. */
export class HandMade {
  dir = '';
  lang = '';
  dateTime = '';
  readonly #name: string;
  readonly #attributes = new Map<string, string>();
  readonly #content: (HandMade | string)[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }

  append(...content: (HandMade | string)[]): void {
    this.#content.push(...content);
  }

  get outerHTML(): string {
    const { dir, lang, dateTime: datetime } = this;
    const said = [...this.#attributes, ...Object.entries({ dir, lang, datetime })].filter(([, value]) => value);
    const attributes = said.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
    const content = this.#content.map((part) => (typeof part === 'string' ? escaped(part) : part.outerHTML)).join('');
    return `<${this.#name}${attributes}>${content}</${this.#name}>`;
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
