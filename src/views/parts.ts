import { type TemplateResult, html, nothing } from 'lit';
import { type Marks, highlight } from '../search/highlight.js';

/** A paragraph of its own part; nothing without content. */
export const paragraph = (part: string, content: unknown): TemplateResult | typeof nothing =>
  content ? html`<p part=${part} dir="auto">${content}</p>` : nothing;

/** A button; `click` gets the button itself. */
export const button = (part: string, content: unknown, click: (button: HTMLElement) => void): TemplateResult =>
  html`<button part=${part} type="button" @click=${(event: Event) => click(event.currentTarget as HTMLElement)}>
    ${content}
  </button>`;

/** What only assistive technology needs to be told. */
export const unseen = (content: unknown): TemplateResult => html`<span class="visually-hidden">${content}</span>`;

/**
 * An element made by hand. For what stands many times in a row and changes with every key (marks, facts, topics): there
 * a template for each, with the comments that hold its place, costs several times as much.
 */
export function element(name: string, part: string | undefined, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (part) made.setAttribute('part', part);
  made.append(...content);
  return made;
}

/** A text with its matches marked. */
export function marked(text: string, marks: Marks | undefined): Node | string {
  const fragments = marks ? highlight(text, marks) : [];
  if (!fragments.some(({ match }) => match)) return text;
  return element(
    'span',
    undefined,
    ...fragments.map((fragment) => (fragment.match ? element('mark', 'mark', fragment.text) : fragment.text)),
  );
}

/** A line of texts, each in its own bidirectional isolate; nothing without texts. */
export function line(part: string, lead: string, texts: readonly (Node | string)[], separator: string): unknown {
  if (texts.length === 0) return nothing;
  const made = element('p', part, lead);
  made.dir = 'auto';
  texts.forEach((text, at) => made.append(at > 0 ? separator : '', element('bdi', undefined, text)));
  return made;
}
