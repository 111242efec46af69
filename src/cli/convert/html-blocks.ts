import { type AnyNode, type Document, type Element, isTag, isText } from 'domhandler';

/** A part of a page that may be an entry of its list. */
export interface Block {
  readonly kind: 'heading' | 'entry' | 'paragraph';
  readonly element: Element;
  /** Of a heading. */
  readonly level: number;
  readonly text: string;
  /** The title, where the page says which part of the entry it is. */
  readonly label?: string | undefined;
  readonly links: readonly Element[];
  /** Entries of outer lists that stand above it like headings. */
  readonly above: readonly string[];
}

type Parent = Element | Document;

const SKIPPED = new Set('title script style template noscript nav footer aside form svg head button'.split(' '));
const BLOCKS = new Set(
  'p div section article li ul ol dl dt dd table tbody thead tr td th h1 h2 h3 h4 h5 h6 blockquote br'.split(' '),
);
const LISTS = new Set(['ul', 'ol', 'dl', 'table']);

/** Every element below a node, in reading order. */
export function* elements(parent: Parent): Generator<Element> {
  for (const node of parent.children) {
    if (!isTag(node)) continue;
    yield node;
    yield* elements(node);
  }
}

export function findFirst(parent: Parent, fits: (element: Element) => boolean): Element | undefined {
  for (const element of elements(parent)) if (fits(element)) return element;
  return undefined;
}

function raw(nodes: readonly AnyNode[], without?: ReadonlySet<string>): string {
  return nodes
    .map((node) => {
      if (isText(node)) return node.data;
      if (!isTag(node) || SKIPPED.has(node.name) || without?.has(node.name)) return '';
      const inner = raw(node.children, without);
      return BLOCKS.has(node.name) ? ` ${inner} ` : inner;
    })
    .join('');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of an element, in one line. */
export const textIn = (element: Parent | undefined): string => (element ? oneLine(raw(element.children)) : '');

const linksIn = (element: Element, without?: ReadonlySet<string>): Element[] =>
  element.children.filter(isTag).flatMap((child) => {
    if (SKIPPED.has(child.name) || without?.has(child.name)) return [];
    return child.name === 'a' ? [child] : linksIn(child, without);
  });

const block = (kind: Block['kind'], element: Element, rest: Partial<Block> = {}): Block => ({
  kind,
  element,
  level: 0,
  text: textIn(element),
  links: linksIn(element),
  above: [],
  ...rest,
});

/** The parts of a page that a list can be made of, in reading order. */
export function* blocksOf(parent: Parent, above: readonly string[] = []): Generator<Block> {
  let term: Element | undefined;
  for (const element of parent.children.filter(isTag)) {
    const { name } = element;
    const level = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
    if (SKIPPED.has(name)) continue;
    if (level) yield block('heading', element, { level });
    else if (name === 'li') yield* listItem(element, above);
    else if (name === 'dt') {
      if (term) yield block('entry', term, { above });
      term = element;
    } else if (name === 'dd') {
      const links = [...(term ? linksIn(term) : []), ...linksIn(element)];
      yield block('entry', element, { label: term ? textIn(term) : undefined, links, above });
      term = undefined;
    } else if (name === 'tr') yield* tableRow(element, above);
    else if (name === 'p' || !holdsBlocks(element)) {
      if (textIn(element)) yield block('paragraph', element, { above });
    } else yield* blocksOf(element, above);
  }
  if (term) yield block('entry', term, { above });
}

const holdsBlocks = (element: Element): boolean => {
  for (const { name } of elements(element)) if (name !== 'br' && BLOCKS.has(name)) return true;
  return false;
};

/** An item that holds a list is an entry when it has a link of its own, and a heading of that list otherwise. */
function* listItem(element: Element, above: readonly string[]): Generator<Block> {
  const nested = element.children.filter(isTag).filter(({ name }) => LISTS.has(name));
  const text = oneLine(raw(element.children, LISTS));
  const links = linksIn(element, LISTS);
  if (nested.length === 0 || links.length > 0) {
    if (text) yield block('entry', element, { text, links, above });
    for (const list of nested) yield* blocksOf(list, above);
  } else for (const list of nested) yield* blocksOf(list, text ? [...above, text] : above);
}

/** The first cell with a link, or else the first, is the title; the others are the text. */
function* tableRow(element: Element, above: readonly string[]): Generator<Block> {
  const cells = element.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th');
  // A row of headings says nothing of an entry.
  if (cells.every(({ name }) => name === 'th')) return;
  const main = cells.find((cell) => linksIn(cell).length > 0) ?? cells[0];
  if (!main || !textIn(main)) return;
  const text = cells
    .filter((cell) => cell !== main)
    .map(textIn)
    .filter(Boolean)
    .join('. ');
  yield block('entry', element, { label: textIn(main), text, above });
}
