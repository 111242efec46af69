import { type AnyNode, Element, Text, isTag, isText } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { Markup } from '../markup.js';

// The HTML of the element's views, for a page in which neither their style sheet is nor any script: without the parts and
// the buttons, and with tags of HTML for what the style sheet would do.

/** What a browser without script and style sheet goes by. */
const KEPT = new Set(['datetime', 'dir', 'href', 'hreflang', 'lang', 'referrerpolicy', 'rel']);

/** What begins a line of its own. */
const BLOCKS = new Set('div p ul li h1 h2 h3 h4 h5 h6'.split(' '));

/** The HTML of a view as it may stand in any page. */
export function lightMarkup(html: string): Markup {
  const nodes = withoutSpace(
    parseDocument(html).children.flatMap((node) => light(node, false)),
    true,
  );
  return new Markup(nodes.map((node) => `${DomUtils.getOuterHTML(node, { encodeEntities: 'utf8' })}\n`).join(''));
}

/**
 * What becomes of a node: nothing, itself, or what is in it.
 *
 * @param inText whether line breaks are those of a text, which the style sheet would keep
 */
function light(node: AnyNode, inText: boolean): AnyNode[] {
  if (isText(node)) return inText ? withBreaks(node.data) : [new Text(node.data.replace(/\s+/g, ' '))];
  if (!isTag(node) || node.name === 'button') return [];
  const { part } = node.attribs;
  const attributes = Object.fromEntries(Object.entries(node.attribs).filter(([name]) => KEPT.has(name)));
  const inner = node.children.flatMap((child) => light(child, inText || (part === 'text' && isTag(child))));
  const content = BLOCKS.has(node.name) ? withoutSpace(inner, node.name === 'ul' || node.name === 'li') : inner;
  if (part === 'attachments') return [new Element('p', attributes, onLines(content))];
  if (part === 'title') return [new Element('p', attributes, [new Element('strong', {}, content)])];
  if (node.name === 'ul' || node.name === 'li') return [new Element(node.name, attributes, written(content))];
  const isBare = Object.keys(attributes).length === 0;
  if (node.name === 'slot' || (node.name === 'span' && isBare)) return content;
  return [new Element(node.name === 'div' ? 'p' : node.name, attributes, content)];
}

/** Blocks as they are written, so that a person can read them. */
const written = (blocks: AnyNode[]): AnyNode[] => [
  new Text('\n'),
  ...blocks.flatMap((block) => [block, new Text('\n')]),
];

/** Each of some nodes on a line of its own. */
const onLines = (nodes: AnyNode[]): AnyNode[] =>
  nodes.filter(isTag).flatMap((node, at) => [...(at > 0 ? [new Element('br', {})] : []), node]);

/** A text with its lines. */
const withBreaks = (text: string): AnyNode[] =>
  text.split('\n').flatMap((line, at) => [...(at > 0 ? [new Element('br', {})] : []), new Text(line)]);

/** Without the space that only the template has. */
function withoutSpace(nodes: AnyNode[], isAroundBlocks: boolean): AnyNode[] {
  const isSpace = (node: AnyNode | undefined): boolean => node !== undefined && isText(node) && !node.data.trim();
  const kept = nodes.filter((node) => !isAroundBlocks || !isSpace(node));
  while (isSpace(kept[0])) kept.shift();
  while (isSpace(kept.at(-1))) kept.pop();
  return kept;
}
