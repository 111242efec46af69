// `npm run template`: makes data/template.csv and data/template.xlsx, the tables in which a list may be kept. The columns
// are those that people fill in; `resource-list convert` knows them by these names, and by many others.
import { writeFileSync } from 'node:fs';
import writeExcelFile from 'write-excel-file/node';
import { at, isMain } from './project.js';

/** Each column with its width in Excel, what it is for, and what it holds in the examples. All of these are made up. */
const COLUMNS = [
  [
    'title',
    40,
    'What the resource is called',
    ['A guide to interviewing', 'Undercover protocol', 'Housing fund', 'Webinar: first contact'],
  ],
  [
    'text',
    50,
    'One or two sentences about it',
    [
      'How to talk with somebody who may have been trafficked.',
      'For investigators.',
      'Pays a deposit or a first rent.',
      'Two hours, online.',
    ],
  ],
  [
    'url',
    34,
    'Its address on the web',
    ['https://agency.example/guide.pdf', '', 'https://agency.example/housing-fund', 'https://agency.example/webinar'],
  ],
  [
    'section',
    26,
    'The heading it stands under; a heading below another: Training > Online',
    ['For law enforcement', 'For law enforcement', 'Housing', 'Training > Online'],
  ],
  [
    'type',
    14,
    'report, toolkit, training, guide, article, service, tool, video, …',
    ['guide', 'protocol', 'service', 'training'],
  ],
  ['publisher', 26, 'Who made it', ['Agency Example', 'Unit Example', 'Agency Example', 'Institute Example']],
  [
    'audience',
    28,
    'For whom, with semicolons between: law enforcement; prosecutors; service providers; survivors',
    ['law enforcement; prosecutors', 'law enforcement', 'survivors', 'service providers'],
  ],
  [
    'topics',
    28,
    'What it is about, with semicolons between',
    ['Interviewing', 'Investigation', 'Housing; Money', 'Interviewing; Safety'],
  ],
  ['date', 12, 'When it came out, as far as you know: 2015, June 2015 or 2015-06-30', ['June 2015', '', '', '']],
  ['language', 12, 'Only where it is not the language of the list: Spanish, or es', ['', '', 'Spanish', '']],
  ['file_type', 10, 'PDF, Word, Excel, …; empty for a web page', ['PDF', '', '', '']],
  ['file_size', 10, '793 KB, 1.2 MB', ['793 KB', '', '', '']],
  [
    'access',
    14,
    'public, registration, paid or restricted; empty is public. A restricted entry is never linked',
    ['', 'restricted', '', 'registration'],
  ],
  ['access_note', 28, 'How to get it, where it is not for everybody', ['', 'Ask the unit.', '', '']],
  ['reviewed', 12, 'The day on which somebody last checked the entry', ['2026-01-15', '', '', '']],
  ['review_due', 12, 'The day by which it should be checked again', ['2027-01-15', '', '', '']],
  ['starts', 12, 'Of an event: its first day', ['', '', '', '2030-05-02']],
  ['ends', 12, 'Of an event: its last day; after it the entry is no longer shown', ['', '', '', '2030-05-02']],
];

/** The mark by which Excel knows UTF-8, and its line ends. */
export const csv = () => `\ufeff${COLUMNS.map(([name]) => name).join(',')}\r\n`;

const heading = (value) => ({ value, fontWeight: 'bold' });
const text = (value) => ({ value, type: String, wrap: true, alignVertical: 'top' });

/** Columns of days. Excel would make a whole day of "June 2015", unless it is told that what is typed there is text. */
const DAYS = new Set(['date', 'reviewed', 'review_due', 'starts', 'ends']);
const EMPTY_ROWS = 300;
/** What Excel calls the format "Text". */
const asTyped = { type: String, format: '@' };

export function sheets() {
  const columns = COLUMNS.map(([, width]) => ({ width }));
  const names = COLUMNS.map(([name]) => heading(name));
  const examples = COLUMNS[0][3].map((_, row) => COLUMNS.map(([, , , values]) => text(values[row])));
  const empty = COLUMNS.map(([name]) => (DAYS.has(name) ? asTyped : null));
  const rows = Array.from({ length: EMPTY_ROWS }, () => empty);
  return [
    { sheet: 'List', data: [names, ...rows], columns, stickyRowsCount: 1 },
    // `resource-list convert` passes over a sheet of this name.
    {
      sheet: 'Examples',
      data: [names, COLUMNS.map(([, , about]) => text(about)), ...examples],
      columns,
      stickyRowsCount: 1,
    },
  ];
}

/** @param {object[]} data as `sheets` gives it */
export const workbook = (data) => writeExcelFile(data).toBuffer();

if (isMain(import.meta.url)) {
  writeFileSync(at('data/template.csv'), csv());
  writeFileSync(at('data/template.xlsx'), await workbook(sheets()));
}
