import { Parser } from 'htmlparser2';

// The parts of a workbook (ECMA-376, "Office Open XML") that a table needs: texts, dates and links of its cells.

/** What cells of all sheets refer to. */
export interface Workbook {
  readonly texts: readonly string[];
  /** By the number of a cell's style: whether it shows a number as a date. */
  readonly dates: readonly boolean[];
  /** Whether days count from 1904, as on old Macintoshes. */
  readonly since1904: boolean;
}

/** A row of a sheet; a cell that is empty may be absent. */
export interface SheetRow {
  /** As Excel counts it, from 1. */
  readonly line: number;
  readonly cells: string[];
  /** Addresses behind cells, by column from 0. */
  readonly links: Map<number, string>;
}

type Attributes = Readonly<Record<string, string>>;

/** Calls back for each element with its attributes, and at its end with the text in it. Prefixes are left out. */
function walk(
  xml: string,
  open: (name: string, attributes: Attributes) => void,
  close?: (name: string, text: string) => void,
): void {
  const local = (name: string): string => name.replace(/^.*:/, '');
  let text = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        text = '';
        open(local(name), attributes);
      },
      ontext(part) {
        text += part;
      },
      onclosetag(name) {
        close?.(local(name), text);
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

/** Numbers of the formats for dates that every workbook has. */
const isBuiltInDate = (format: number): boolean => (format >= 14 && format <= 22) || (format >= 45 && format <= 47);

export function workbookOf(part: (name: string) => string): Workbook {
  const texts: string[] = [];
  let shared = '';
  walk(
    part('xl/sharedStrings.xml'),
    (name) => {
      if (name === 'si') shared = '';
    },
    (name, text) => {
      if (name === 't') shared += text;
      else if (name === 'si') texts.push(shared);
    },
  );

  const custom = new Set<number>();
  const dates: boolean[] = [];
  let inCells = false;
  walk(
    part('xl/styles.xml'),
    (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt' && /[ymd]/i.test(formatCode.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')))
        custom.add(Number(numFmtId));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) dates.push(isBuiltInDate(Number(numFmtId)) || custom.has(Number(numFmtId)));
    },
    (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  );

  let since1904 = false;
  walk(part('xl/workbook.xml'), (name, { date1904 }) => {
    if (name === 'workbookPr') since1904 = date1904 === '1' || date1904 === 'true';
  });
  return { texts, dates, since1904 };
}

function targetsIn(rels: string): Map<string, string> {
  const targets = new Map<string, string>();
  walk(rels, (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship') targets.set(Id, Target);
  });
  return targets;
}

export function sheetsOf(part: (name: string) => string): { readonly name: string; readonly path: string }[] {
  const targets = targetsIn(part('xl/_rels/workbook.xml.rels'));
  const sheets: { name: string; path: string }[] = [];
  walk(part('xl/workbook.xml'), (element, attributes) => {
    const target = targets.get(attributes['r:id'] ?? '');
    if (element !== 'sheet' || !target) return;
    sheets.push({ name: attributes['name'] ?? '', path: target.startsWith('/') ? target.slice(1) : `xl/${target}` });
  });
  return sheets;
}

/** `C7` is column 2. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const DAY = 86_400_000;

function dateOf(serial: number, since1904: boolean): string {
  // Excel takes 1900 for a leap year, so its days count from 30 December 1899.
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(start + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** The rows of a sheet that hold something. */
export function rowsOf(xml: string, rels: string, { texts, dates, since1904 }: Workbook): SheetRow[] {
  const rows = new Map<number, SheetRow>();
  const targets = targetsIn(rels);
  let row: SheetRow = { line: 0, cells: [], links: new Map() };
  let cell: Attributes = {};
  let inline = '';

  const value = (text: string): string => {
    if (cell['t'] === 's') return texts[Number(text)] ?? '';
    const isNumber = (cell['t'] ?? 'n') === 'n' && text !== '' && Number.isFinite(Number(text));
    return isNumber && dates[Number(cell['s'] ?? 0)] ? dateOf(Number(text), since1904) : text;
  };
  walk(
    xml,
    (name, attributes) => {
      if (name === 'row') {
        row = { line: Number(attributes['r']) || row.line + 1, cells: [], links: new Map() };
        rows.set(row.line, row);
      } else if (name === 'c') {
        cell = attributes;
        inline = '';
      } else if (name === 'hyperlink') {
        const [first = ''] = (attributes['ref'] ?? '').split(':');
        const target = targets.get(attributes['r:id'] ?? '');
        if (target) rows.get(Number(/\d+$/.exec(first)?.[0]))?.links.set(columnOf(first), target);
      }
    },
    (name, text) => {
      if (name === 't') inline += text;
      else if (name === 'f') {
        const [, target] = /\bHYPERLINK\(\s*"([^"]+)"/i.exec(text) ?? [];
        if (target && cell['r']) row.links.set(columnOf(cell['r']), target);
      } else if (name === 'v') inline = value(text);
      else if (name === 'c' && inline) row.cells[cell['r'] ? columnOf(cell['r']) : row.cells.length] = inline;
    },
  );
  const full = (cells: string[]): string[] => Array.from(cells, (text) => text ?? '');
  return [...rows.values()]
    .map((entry) => ({ ...entry, cells: full(entry.cells) }))
    .filter(({ cells }) => cells.some(Boolean));
}
