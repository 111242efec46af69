/** A list for the clipboard: as text, and as markup of nothing but headings, lists, paragraphs and links. */
export interface ListCopy {
  readonly text: string;
  readonly html: string;
}

/** What is for the eye on screen, for the ear or for the hand. */
const LEFT_OUT = 'button, label, slot, .visually-hidden';
const KEPT = new Set(['href', 'lang', 'dir']);
/** What stands in lines of its own, and what has an empty line around it. In XHTML names are in small letters. */
const LINES = /^(?:p|div)$/i;
const GAPS = /^(?:h\d|ul|li)$/i;

/** A copy of what is shown, without what makes it a page. */
export function bare(shown: Element): Element {
  const copy = shown.cloneNode(true) as Element;
  copy.querySelectorAll(LEFT_OUT).forEach((element) => element.remove());
  for (const element of copy.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) if (!KEPT.has(name)) element.removeAttribute(name);
  const comments = Document.prototype.createNodeIterator.call(document, copy, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
  return copy;
}

/** Marks for the end of a line and for an empty line. They are no text of a feed, or do there what they do here. */
const LINE = '\u2028';
const GAP = '\u2029';

/** A text with its lines marked, and an address after each link. */
function textOf(node: Node): string {
  const { nodeName, nodeType, textContent } = node;
  if (nodeType === Node.TEXT_NODE) return (textContent ?? '').replace(/^\s+$|[^\S\n]+/g, ' ');
  const text = Array.from(node.childNodes, textOf).join('');
  if (node instanceof HTMLAnchorElement) return `${text.trim()} (${node.href})`;
  const end = LINES.test(nodeName) ? LINE : GAPS.test(nodeName) ? GAP : '';
  return end + text + end;
}

/** @param shown what stands on screen of a list */
export function listCopy(shown: Element): ListCopy {
  const copy = bare(shown);
  const text = textOf(copy)
    .replace(/\s*\u2029\s*/g, '\n\n')
    .replace(/\s*\u2028\s*/g, '\n')
    .trim();
  return { text, html: copy.innerHTML.trim() };
}
