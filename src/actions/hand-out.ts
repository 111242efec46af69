import type { Resource } from '../model/resource.js';
import { type List, inside, made, onWindow } from './list.js';

/** Telephone numbers tell nothing in words; other addresses name whom they lead to. */
const numbersOf = ({ link, attachments }: Resource): string[] =>
  (link ? [link, ...attachments] : attachments).flatMap(({ url }) => {
    const [, number] = /^(?:tel|sms):([^?;]+)/.exec(url) ?? [];
    return number ? [number.replaceAll('%20', ' ')] : [];
  });

/** Whether there is anything to hand out by neutral names. */
export const hasNeutralTitles = (list: List): boolean => list.contents?.[0].some((one) => one.neutralTitle) ?? false;

/** What the heading of a paper is: the page's word, or the feed's for those who want it neutral. */
export const paperTitle = (list: List): string =>
  list.printTitle || list.contents?.[2].find((feed) => feed.neutralTitle)?.neutralTitle || '';

/**
 * The list as somebody may carry it who must not be seen with it: neutral names and telephone numbers, and nothing else.
 * An entry that has no neutral name is left out, since its title would give the others away.
 */
export function neutralHandOut(list: List): HTMLElement {
  const [resources, shown] = list.contents ?? [[], []];
  const title = paperTitle(list);
  const items = Array.from(shown, (item) => resources[item] as Resource).flatMap((resource) => {
    const { neutralTitle, language } = resource;
    if (!neutralTitle) return [];
    const item = made('li', { dir: 'auto' }, made('div', {}, neutralTitle));
    if (language) item.lang = language;
    for (const number of numbersOf(resource)) item.append(made('div', {}, made('bdi', { dir: 'ltr' }, number)));
    return [item];
  });
  return made('div', {}, ...(title ? [made('h2', { dir: 'auto' }, title)] : []), made('ul', {}, ...items));
}

/** What stands in the place of a list while the browser prints. */
const papers = new WeakMap<List, HTMLElement>();

/** Puts the neutral hand-out in the place of the list while the browser prints, by its own menu as well. */
export function standIn(list: List, isWanted: (list: List) => boolean): void {
  const turn = (list: List, { type }: Event): void => {
    const layout = inside(list, 'layout');
    papers.get(list)?.remove();
    if (!layout) return;
    layout.hidden = type === 'beforeprint' && isWanted(list);
    if (!layout.hidden) return;
    const paper = neutralHandOut(list);
    papers.set(list, paper);
    layout.after(paper);
  };
  onWindow(list, turn, 'beforeprint', 'afterprint');
}

/**
 * Some browsers write title and address of the page at the edges where there is room for it. The space at the top and the
 * bottom of each sheet is that of a table's head and foot, which come again on every one.
 */
const PAPER = `
  @page { margin: 0 }
  body { margin: 0 15mm; font: 12pt/1.4 system-ui, sans-serif }
  table { inline-size: 100%; border-collapse: collapse; font: inherit; text-align: start }
  td { padding: 0 }
  thead td, tfoot td { block-size: 15mm }
  ul { margin: 0; padding: 0; list-style: none }
  li { margin-block-end: 1em; break-inside: avoid }
  h1, h2, h3, h4, h5, h6 { margin: 0 0 0.75em; break-after: avoid }
  p { margin: 0 }
  a { color: inherit; overflow-wrap: anywhere }
  a::after { content: ' (' attr(href) ')' }
`;

/**
 * Prints what an element holds alone, from a frame: without what else is on the page, and under a title of its own, while
 * the page's stays as it is.
 */
export function printAlone(list: List, content: Element, title: string): void {
  const frame = made('iframe', { 'aria-hidden': 'true', tabindex: '-1' });
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0', visibility: 'hidden' });
  const fill = (): void => {
    const { contentWindow: view, contentDocument: paper } = frame;
    // In a sandbox it belongs to nobody, and then not to us either.
    if (!view || !paper) return print();
    const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(PAPER);
    paper.adoptedStyleSheets = [sheet];
    // A title of nothing would be that of the page.
    paper.title = title || '\u00a0';
    paper.documentElement.lang = inside(list, 'base')?.lang ?? '';
    paper.documentElement.dir = inside(list, 'layout')?.dir ?? '';
    const edge = (name: 'thead' | 'tfoot'): HTMLElement => made(name, {}, made('tr', {}, made('td', {})));
    const body = made('tbody', {}, made('tr', {}, made('td', {}, ...content.childNodes)));
    paper.body.append(made('table', { role: 'presentation' }, edge('thead'), body, edge('tfoot')));
    view.addEventListener('afterprint', () => frame.remove());
    view.print();
  };
  // Not every browser has it ready at once.
  frame.addEventListener('load', fill, { once: true });
  list.shadowRoot?.append(frame);
}
