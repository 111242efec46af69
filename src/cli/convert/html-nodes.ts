import { type AnyNode, type Document, type Element, isTag, isText } from 'domhandler';

// What stands in a page: its texts and links, in reading order.

export type Parent = Element | Document;

export const SKIPPED = new Set('title script style template noscript nav footer aside form svg head button'.split(' '));
export const BLOCKS = new Set(
  'p div section article li ul ol dl dt dd table tbody thead tr td th h1 h2 h3 h4 h5 h6 blockquote br'.split(' '),
);

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

export function raw(nodes: readonly AnyNode[], without?: ReadonlySet<string>): string {
  return nodes
    .map((node) => {
      if (isText(node)) return node.data;
      if (!isTag(node) || SKIPPED.has(node.name) || without?.has(node.name)) return '';
      const inner = raw(node.children, without);
      return BLOCKS.has(node.name) ? ` ${inner} ` : inner;
    })
    .join('');
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What stands in for a picture. */
export const pictured = (element: Parent): string =>
  oneLine(
    [...elements(element)]
      .filter(({ name }) => name === 'img')
      .map(({ attribs }) => attribs['alt'] ?? '')
      .join(' '),
  );

/** The text of an element, in one line; that of its pictures where it has none of its own, as a link may. */
export const textIn = (element: Parent | undefined): string =>
  element ? oneLine(raw(element.children)) || pictured(element) : '';

export const linksIn = (element: Element, without?: ReadonlySet<string>): Element[] =>
  element.children.filter(isTag).flatMap((child) => {
    if (SKIPPED.has(child.name) || without?.has(child.name)) return [];
    return child.name === 'a' ? [child] : linksIn(child, without);
  });

const UNSEEN = new Set('title script style template noscript svg head'.split(' '));

/** The texts that a reader of a page sees, and that stand outside the part in which its list is, or in a menu there. */
export function* textsOutside(parent: Parent, list: Parent, isIn = parent === list): Generator<AnyNode> {
  for (const node of parent.children) {
    if (isText(node)) {
      if (!isIn && node.data.trim()) yield node;
    } else if (isTag(node) && !UNSEEN.has(node.name) && (isIn || node.name !== 'a')) {
      yield* textsOutside(node, list, !SKIPPED.has(node.name) && (isIn || node === list));
    }
  }
}
