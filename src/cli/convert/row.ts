import type { FeedItem } from '../../feed/index.js';
import { isRecord } from '../../model/is-record.js';
import { COLUMNS, type Column, type Kind, MORE } from './columns.js';

// A row holds an item without loss: what no column can hold stands in `more`, as JSON.

/** Cells by the name of their column; an empty one may be absent. */
export type Row = Readonly<Record<string, string>>;
type Tree = { [key: string | number]: unknown };

const same = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((entry, i) => same(entry, b[i]));
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
};

const SEPARATORS: Readonly<Partial<Record<Kind, string>>> = { list: '; ', path: ' > ' };

/** A value as a cell; `undefined` for one that would not come back as it was. */
function cellOf(value: unknown, kind: Kind): string | undefined {
  const separator = SEPARATORS[kind];
  const cell = separator && Array.isArray(value) ? value.join(separator) : value;
  const text = typeof cell === 'number' && kind === 'number' ? String(cell) : cell;
  return typeof text === 'string' && text !== '' && same(valueOf(text, kind), value) ? text : undefined;
}

function valueOf(cell: string, kind: Kind): unknown {
  if (kind === 'number') return Number(cell);
  if (kind === 'list') return cell.split('; ');
  return kind === 'path' && cell.includes(' > ') ? cell.split(' > ') : cell;
}

function at(tree: unknown, path: Column['path']): unknown {
  let value: unknown = tree;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Tree)[key];
  }
  return value;
}

function put(tree: Tree, path: Column['path'], value: unknown): void {
  const [key = '', next] = path;
  if (next === undefined) tree[key] = value;
  else put((tree[key] ??= typeof next === 'number' ? [] : {}) as Tree, path.slice(1), value);
}

/** What `whole` has beyond `part`; `undefined` when nothing. `clash` gets the keys where both have something else. */
function beyond(
  whole: Tree,
  part: Tree,
  clash: (path: readonly string[]) => void,
  path: string[] = [],
): Tree | undefined {
  const rest: [string, unknown][] = [];
  for (const [key, value] of Object.entries(whole)) {
    const known = Object.hasOwn(part, key) ? part[key] : undefined;
    if (same(value, known)) continue;
    if (known === undefined) rest.push([key, value]);
    else if (isRecord(value) && isRecord(known)) {
      const inner = beyond(value, known, clash, [...path, key]);
      if (inner) rest.push([key, inner]);
    } else if (Array.isArray(value) && Array.isArray(known) && same(value.slice(0, known.length), known)) {
      rest.push([key, value.slice(known.length)]);
    } else clash([...path, key]);
  }
  // In an order of their own: an item that comes back from a row has its fields in another one.
  return rest.length > 0 ? Object.fromEntries(rest.sort(([a], [b]) => (a < b ? -1 : 1))) : undefined;
}

/** The opposite of `beyond`. */
function joined(part: Tree, rest: Tree): Tree {
  const both = new Map<string, unknown>(Object.entries(part));
  for (const [key, value] of Object.entries(rest)) {
    const known = both.get(key);
    if (isRecord(known) && isRecord(value)) both.set(key, joined(known, value));
    else
      both.set(
        key,
        Array.isArray(known) && Array.isArray(value) ? [...(known as unknown[]), ...(value as unknown[])] : value,
      );
  }
  return Object.fromEntries(both);
}

function treeOf(row: Row): Tree {
  const tree: Tree = {};
  for (const { name, path, kind } of COLUMNS) {
    const cell = row[name];
    if (cell) put(tree, path, valueOf(cell, kind));
  }
  return tree;
}

/** An item as a row. */
export function rowOf(item: FeedItem): Row {
  const row: Record<string, string> = {};
  for (const { name, path, kind } of COLUMNS) {
    const cell = cellOf(at(item, path), kind);
    if (cell !== undefined) row[name] = cell;
  }
  const clear = (path: readonly string[]): void => {
    for (const column of COLUMNS) {
      if (path.every((key, index) => column.path[index] === key)) delete row[column.name];
    }
  };
  // The first look may empty cells; the second one is at what is left in them.
  beyond(item, treeOf(row), clear);
  const rest = beyond(item, treeOf(row), clear);
  return rest ? { ...row, [MORE]: JSON.stringify(rest) } : row;
}

/**
 * The item that a row of ours holds.
 *
 * @throws SyntaxError when `more` holds no JSON
 */
export function itemOfRow(row: Row): FeedItem {
  const rest: unknown = row[MORE] ? JSON.parse(row[MORE]) : {};
  if (!isRecord(rest)) throw new SyntaxError(`"${MORE}" is no JSON object`);
  return joined(treeOf(row), rest) as unknown as FeedItem;
}
