import { type Edit, type Node, findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Outcome } from './outcome.js';
import type { LinkUse } from './targets.js';

/** What is to be written into an item's `_resource.link`. */
export interface LinkChange {
  /** Position in `items`, from 0. */
  readonly item: number;
  readonly status: 'ok' | 'moved' | 'gone';
  readonly checked: string;
  readonly archived?: string | undefined;
}

/**
 * What follows for an item from the outcome of the address that its title leads to. Nothing where nobody could tell:
 * what was found out before stays.
 */
export function changeOf({ item, role }: LinkUse, { state, checked, archived }: Outcome): LinkChange | undefined {
  return role === 'title' && state !== 'unclear' ? { item, status: state, checked, archived } : undefined;
}

/**
 * The text of a feed with what was found out about its links. Everything else stays as it was to the letter: order,
 * white space, line ends, fields that we do not know.
 *
 * @param text of the feed, valid JSON
 */
export function writeLinks(text: string, changes: readonly LinkChange[]): string {
  const root = parseTree(text);
  const items = root && findNodeAtLocation(root, ['items']);
  if (!items) throw new Error('The text is no feed');
  const [first] = root.children ?? [];
  const step = (first && marginOf(text, first)) || '  ';
  const style: Style = { step, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  const edits = changes.flatMap(({ item, status, checked, archived }) => {
    const node = items.children?.[item];
    if (node?.type !== 'object') return [];
    const extension = findNodeAtLocation(node, ['_resource']);
    const link = findNodeAtLocation(node, ['_resource', 'link']);
    const known = Boolean(link && findNodeAtLocation(link, ['archived_url'])?.value);
    const values = { status, checked, ...(archived && !known && { archived_url: archived }) };
    // `null`, and what should be an object and is none, give way.
    if (link?.type === 'object') return put(text, link, values, style);
    return extension?.type === 'object'
      ? put(text, extension, { link: values }, style)
      : put(text, node, { _resource: { link: values } }, style);
  });
  return edited(text, edits);
}

/** All edits in one go: one by one, each would copy the whole text. */
function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { offset, length, content } of edits.toSorted((a, b) => a.offset - b.offset)) {
    parts.push(text.slice(from, offset), content);
    from = offset + length;
  }
  return [...parts, text.slice(from)].join('');
}

/** How the whole text is written. */
interface Style {
  readonly eol: string;
  /** One step of indentation. */
  readonly step: string;
}

/** Sets fields of an object in the way in which it is written: over several lines or on one, with spaces or without. */
function put(text: string, object: Node, values: Readonly<Record<string, unknown>>, style: Style): Edit[] {
  const fields = object.children ?? [];
  const [first] = fields;
  const last = fields.at(-1);
  const margin = first ? marginOf(text, first) : undefined;
  const layout = { ...style, margin, colon: colonOf(text, first ?? object) };
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const old = fields.find(({ children }) => children?.[0]?.value === name)?.children?.[1];
    if (old) edits.push({ offset: old.offset, length: old.length, content: written(value, layout) });
    else added.push(`${JSON.stringify(name)}${layout.colon}${written(value, layout)}`);
  }
  if (added.length === 0) return edits;
  const gap = margin === undefined ? (layout.colon === ':' ? '' : ' ') : `${layout.eol}${margin}`;
  const content = added.join(`,${gap}`);
  if (last) return [...edits, { offset: last.offset + last.length, length: 0, content: `,${gap}${content}` }];
  return [{ offset: object.offset, length: object.length, content: `{${gap}${content}${gap}}` }];
}

interface Layout extends Style {
  /** White space before a field that begins its line; absent where all stand on one line. */
  readonly margin: string | undefined;
  readonly colon: string;
}

function written(value: unknown, layout: Layout): string {
  const { eol, margin, step, colon } = layout;
  if (margin !== undefined) {
    return JSON.stringify(value, null, step).replaceAll('\n', `${eol}${margin}`);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const gap = colon === ':' ? '' : ' ';
  const fields = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}${colon}${written(one, layout)}`);
  return `{${gap}${fields.join(`,${gap}`)}${gap}}`;
}

function marginOf(text: string, field: Node): string | undefined {
  let start = field.offset;
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start -= 1;
  return text[start - 1] === '\n' ? text.slice(start, field.offset) : undefined;
}

/** How a field's name and value are kept apart around here. */
function colonOf(text: string, near: Node): string {
  const [name, value] = (near.type === 'property' ? near : near.parent)?.children ?? [];
  const between = name && value ? text.slice(name.offset + name.length, value.offset) : '';
  return between === ':' ? ':' : ': ';
}
