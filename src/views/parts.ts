import { type TemplateResult, html, nothing } from 'lit';
import type { Locale } from '../messages/locale.js';
import { DEFAULTS, sensible } from '../model/defaults.js';
import type { ResourceLink } from '../model/resource.js';
import { type Marks, highlight } from '../search/highlight.js';
import type { Page } from './context.js';

/**
 * A paragraph of its own part; nothing without content. It runs as its text does, but words of the interface, of which
 * `lang` is the language, run as what is around them.
 */
export const paragraph = (part: string, content: unknown, lang?: string): TemplateResult | typeof nothing =>
  content ? html`<p part=${part} dir=${lang ? nothing : 'auto'} lang=${lang ?? nothing}>${content}</p>` : nothing;

/** A button; `click` gets the button itself. */
export const button = (part: string, content: unknown, click: (button: HTMLElement) => void): TemplateResult =>
  html`<button part=${part} type="button" @click=${(event: Event) => click(event.currentTarget as HTMLElement)}>
    ${content}
  </button>`;

/** What only assistive technology needs to be told, and in which language where that is not the one around it. */
export const unseen = (content: unknown, lang?: string): TemplateResult =>
  html`<span class="visually-hidden" lang=${lang ?? nothing}>${content}</span>`;

/**
 * An element made by hand. For what stands many times in a row and changes with every key (marks, facts, topics): there
 * a template for each, with the comments that hold its place, costs several times as much.
 */
export function element(name: string, part?: string, ...content: (Node | string)[]): HTMLElement {
  // An image of the page may be named like a method of its document.
  const made = Document.prototype.createElement.call(document, name);
  if (part) made.setAttribute('part', part);
  made.append(...content);
  return made;
}

/** Name of a heading of the level that the page wants, or so much deeper; below the sixth, which is the last, the sixth. */
export const headingName = ({ headingLevel }: Page, depth: number): string =>
  `h${Math.min(sensible(headingLevel, DEFAULTS.headingLevel, 6) + depth, 6)}`;

/** A text with its matches marked. */
export function marked(text: string, marks: Marks | undefined): Node | string {
  const fragments = marks ? highlight(text, marks) : [];
  if (!fragments.some(({ match }) => match)) return text;
  // One by one: an endless text has more of them than a function may have arguments.
  const made = element('span', undefined);
  for (const { match, text: part } of fragments) made.append(match ? element('mark', 'mark', part) : part);
  return made;
}

/** A line of texts in the language of the interface, each in its own bidirectional isolate; nothing without texts. */
export function line(
  part: string,
  { tag }: Locale,
  lead: string,
  texts: readonly (Node | string)[],
  separator: string,
): unknown {
  if (texts.length === 0) return nothing;
  const made = element('p', part, lead);
  made.lang = tag;
  texts.forEach((text, at) => made.append(at > 0 ? separator : '', element('bdi', undefined, text)));
  return made;
}

/** Host of a link that leads off the page's own site, as the browser would connect to it (other scripts in punycode). */
export function foreignHost(url: string | undefined): string | undefined {
  // The address is the parser's own spelling, so cutting it is as good as parsing it again, and nothing near as slow.
  const host = url?.match(/^https?:..([^/]+)/)?.[1];
  return host === location.host ? undefined : host?.replace(/^www\./, '');
}

/**
 * A link's name with the facts of the file it leads to, and the host where that is not told already, as that of the
 * link `told` is. The space stands between elements: Chromium leaves one that stands between comments, as Lit's are, out
 * of the name.
 */
export function withFacts(name: unknown, link: ResourceLink, told: ResourceLink | undefined, locale: Locale): unknown {
  const host = foreignHost(link.url);
  const facts = [locale.facts(link), host !== foreignHost(told?.url) && host]
    .filter(Boolean)
    .join(locale.messages.comma);
  return facts ? html`<span>${name}</span> <bdi part="facts" dir=${locale.messages.direction}>[${facts}]</bdi>` : name;
}
