import { type AnyNode, Element, isTag, isText } from 'domhandler';
import { withoutBullet, withoutWordsBullet } from './bullet.js';
import {
  BLOCKS,
  type Parent,
  SKIPPED,
  elements,
  findFirst,
  linksIn,
  oneLine,
  pictured,
  raw,
  textIn,
} from './html-nodes.js';

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

const LISTS = new Set(['ul', 'ol', 'dl', 'table']);

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
  for (const element of paragraphed(parent.children)) {
    const { name } = element;
    const level = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
    if (SKIPPED.has(name)) continue;
    if (level) yield block('heading', element, { level });
    else if (name === 'li') yield* listItem(element, above);
    else if (name === 'a' && element.attribs['href']) {
      if (textIn(element)) yield card(element, above);
    } else if (name === 'dt') {
      if (term) yield block('entry', term, { above });
      term = element;
    } else if (name === 'dd') {
      const links = [...(term ? linksIn(term) : []), ...linksIn(element)];
      yield block('entry', element, { label: term ? textIn(term) : undefined, links, above });
      term = undefined;
    } else if (name === 'tr') yield* tableRow(element, above);
    else if (name === 'p' || !holdsBlocks(element)) {
      for (const line of linesOf(element)) if (textIn(line)) yield paragraphBlock(line, element, above);
    } else yield* blocksOf(element, above);
  }
  if (term) yield block('entry', term, { above });
}

/** A paragraph, which is an entry where Word calls it an item of a list. A bullet before an entry is not its text. */
function paragraphBlock(line: Element, element: Element, above: readonly string[]): Block {
  const text = textIn(line);
  // Word's web pages: MsoListParagraph, MsoListParagraphCxSpFirst, … Middle, … Last.
  if (/\bMsoListParagraph/.test(element.attribs['class'] ?? ''))
    return block('entry', line, { text: withoutWordsBullet(text), above });
  const bare = withoutBullet(text);
  return block('paragraph', line, { text: beginsWith(bare, linksIn(line)[0]) ? bare : text, above });
}

/** A link around a heading and whatever else there is: a page of cards has such. */
function card(element: Element, above: readonly string[]): Block {
  const heading = findFirst(element, ({ name }) => /^h[1-6]$/.test(name));
  const label = heading && textIn(heading);
  const text = textIn(element);
  const rest = label && text.startsWith(label) ? text.slice(label.length).trim() : text;
  return block('entry', element, { ...(label && { label }), text: label ? rest : text, links: [element], above });
}

/** Takes a heading that is a link, and has nothing below it but paragraphs, for an entry: so pages list their articles. */
export function withArticles(blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  let from = 0;
  while (from < blocks.length) {
    const first = blocks[from] as Block;
    let to = from + 1;
    while (blocks[to]?.kind === 'paragraph') to += 1;
    const below = blocks.slice(from + 1, to);
    const [link] = first.links;
    const isArticle = first.kind === 'heading' && first.level > 1 && link && textIn(link) === first.text;
    if (isArticle && blocks[to]?.kind !== 'entry' && !below.some(beginsWithLink)) {
      const text = below.map((paragraph) => paragraph.text).join('\n\n');
      const links = [first, ...below].flatMap((one) => one.links);
      all.push({ ...first, kind: 'entry', label: first.text, text, links });
      from = to;
    } else {
      all.push(first);
      from += 1;
    }
  }
  return all;
}

/** Whether a block begins with its link, which then is its title. */
export const beginsWithLink = ({ text, links: [link] }: Block): boolean => beginsWith(text, link);

const beginsWith = (text: string, link: Element | undefined): boolean =>
  link !== undefined && text.startsWith(textIn(link));

/** Nodes as a paragraph of their own. */
function paragraph(nodes: AnyNode[]): Element {
  const made = new Element('p', {}, nodes);
  made.startIndex = nodes[0]?.startIndex ?? null;
  return made;
}

/** The elements of a parent, in which what stands between blocks, as words do in a `div`, has become a paragraph. */
function paragraphed(nodes: readonly AnyNode[]): Element[] {
  const all: Element[] = [];
  let loose: AnyNode[] = [];
  const close = (): void => {
    if (loose.some((node) => isText(node) && node.data.trim())) all.push(paragraph(loose));
    else all.push(...loose.filter(isTag));
    loose = [];
  };
  for (const node of nodes) {
    const isLoose = isText(node) || (isTag(node) && !SKIPPED.has(node.name) && !isBlock(node));
    if (isLoose) loose.push(node);
    else if (isTag(node)) {
      close();
      all.push(node);
    }
  }
  close();
  return all;
}

const isBlock = (element: Element): boolean =>
  (BLOCKS.has(element.name) && element.name !== 'br') || holdsBlocks(element);

/** A paragraph, or its lines where several of them begin with a link: that is a list, made without its tags. */
function linesOf(element: Element): Element[] {
  const lines: AnyNode[][] = [[]];
  for (const node of element.children) {
    if (isTag(node) && node.name === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const made = lines.filter((nodes) => nodes.length > 0).map(paragraph);
  const isEntry = (line: Element): boolean => beginsWith(withoutBullet(textIn(line)), linksIn(line)[0]);
  return made.filter(isEntry).length > 1 ? made : [element];
}

const holdsBlocks = (element: Element): boolean => {
  for (const { name } of elements(element)) if (name !== 'br' && BLOCKS.has(name)) return true;
  return false;
};

/** An item that holds a list is an entry when it has a link of its own, and a heading of that list otherwise. */
function* listItem(element: Element, above: readonly string[]): Generator<Block> {
  const nested = element.children.filter(isTag).filter(({ name }) => LISTS.has(name));
  const text = oneLine(raw(element.children, LISTS)) || (nested.length === 0 ? pictured(element) : '');
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
