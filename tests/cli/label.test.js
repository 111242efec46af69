// Labels as they stand on real pages of resources.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../dist/cli/iso-date.js';
import { bytesOf, readLabel } from '../../dist/cli/convert/label.js';
import { readLine } from '../../dist/cli/convert/line.js';
import { itemOfRow, rowOf } from '../../dist/cli/convert/row.js';
import { publisherIn } from '../../dist/cli/convert/prose.js';

const PDF = 'application/pdf';
const LABELS = [
  ['Plan (whitehouse.gov) [PDF 793KB]', { title: 'Plan', publisher: 'whitehouse.gov', mimeType: PDF, size: 793_000 }],
  ['Guide (PDF 3,892 KB)', { title: 'Guide', mimeType: PDF, size: 3_892_000 }],
  ['Report (2013) [PDF 1.2MB]', { title: 'Report', issued: '2013', mimeType: PDF, size: 1_200_000 }],
  ['Report (PDF 93.2KB) (2009)', { title: 'Report', issued: '2009', mimeType: PDF, size: 93_200 }],
  ['Brief (August 2014)', { title: 'Brief', issued: '2014-08' }],
  ['Guide ( [PDF 322MB]', { title: 'Guide', mimeType: PDF, size: 322_000_000 }],
  ['Guide [PDF, 18 pages]', { title: 'Guide', mimeType: PDF, pages: 18 }],
  ['Lawyering - Human Trafficking Institute', { title: 'Lawyering', publisher: 'Human Trafficking Institute' }],
  ['Protocol – NENA (2009)', { title: 'Protocol', publisher: 'NENA', issued: '2009' }],
  ['Sample Memorandum of Understanding (MOU)', { title: 'Sample Memorandum of Understanding (MOU)' }],
  ['National Colloquium 2012 Report (2013)', { title: 'National Colloquium 2012 Report', issued: '2013' }],
  ['Training Manual - Part Two', { title: 'Training Manual - Part Two' }],
  ['Trauma-Informed Care', { title: 'Trauma-Informed Care' }],
  ['[PDF 34KB]', { title: '[PDF 34KB]', mimeType: PDF, size: 34_000 }],
];

test('sizes, dates and publishers are taken out of titles, and nothing else is', () => {
  for (const [text, expected] of LABELS) {
    const known = Object.entries(readLabel(text)).filter(([, value]) => value !== undefined);
    assert.deepEqual(Object.fromEntries(known), expected, text);
  }
});

const LINES = [
  ['Toolkit Published by the Agency, it helps.', 'Toolkit', 'Published by the Agency, it helps.'],
  ['Housing Guide This guide explains how.', 'Housing Guide', 'This guide explains how.'],
  ['Housing Guide - It explains how to find a room.', 'Housing Guide', 'It explains how to find a room.'],
  ['Report (2015) [PDF 524KB] This paper shows it.', 'Report (2015) [PDF 524KB]', 'This paper shows it.'],
  ['The unit developed a protocol for agents.', '', 'The unit developed a protocol for agents.'],
  [
    'Seattle U.S. DOL Wage and Hour Role in Trafficking Cases',
    'Seattle U.S. DOL Wage and Hour Role in Trafficking Cases',
    '',
  ],
  ['It said so (2015) in the paper.', 'It said so (2015)', 'in the paper.'],
];

test('an entry is taken apart into title and description', () => {
  for (const [line, label, text] of LINES) assert.deepEqual(readLine(line), { label, text }, line);
});

test('publishers are found where the text names them', () => {
  const cases = [
    [
      'This paper, from the International Association of Chiefs of Police, highlights it.',
      'International Association of Chiefs of Police',
    ],
    [
      'It was published by the Division of Justice, Portland State University. It shows.',
      'Division of Justice, Portland State University',
    ],
    ['Developed by the U.S. Department of Labor, these tools help.', 'U.S. Department of Labor'],
    ['The report was published by nobody in particular.', undefined],
  ];
  for (const [text, publisher] of cases) assert.equal(publisherIn(text), publisher, text);
});

test('dates keep the precision they have, and what could mean two days is none', () => {
  const cases = [
    ['2015', '2015'],
    ['June 2015', '2015-06'],
    ['Sept. 2015', '2015-09'],
    ['June 3, 2015', '2015-06-03'],
    ['3 June 2015', '2015-06-03'],
    ['Wed, 03 Jun 2015 10:00:00 GMT', '2015-06-03'],
    ['2015/6/3', '2015-06-03'],
    ['2015-06-03T10:00:00Z', '2015-06-03'],
    ['4/5/2015', undefined],
    ['June 31, 2015', undefined],
    ['2015-13', undefined],
    ['May', undefined],
  ];
  for (const [text, date] of cases) assert.equal(isoDate(text), date, text);
});

test('sizes are bytes, 1 KB being 1,000 of them', () => {
  const cases = [
    ['793KB', 793_000],
    ['7.9 MB', 7_900_000],
    ['1024', 1024],
    ['12 bytes', 12],
    ['large', undefined],
    ['', undefined],
  ];
  for (const [text, bytes] of cases) assert.equal(bytesOf(text), bytes, text);
});

// Anything that JSON can hold, in and beside the fields that have columns.
const text = fc.oneof(fc.string(), fc.constantFrom('a; b', 'a > b', '=1', ' ', '12', ''));
const item = fc.record(
  {
    id: fc.oneof(text, fc.integer()),
    title: fc.oneof(text, fc.constant(null)),
    tags: fc.array(text),
    attachments: fc.array(
      fc.record({ url: text, size_in_bytes: fc.oneof(fc.nat(), fc.double(), text), odd: text }, { requiredKeys: [] }),
    ),
    _resource: fc.dictionary(
      fc.constantFrom('section', 'type', 'access', 'file', 'editions', '__proto__'),
      fc.jsonValue(),
    ),
    other: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const plain = (value) => JSON.parse(JSON.stringify(value));

test('whatever an item holds, a row holds it without loss', () => {
  fc.assert(
    fc.property(item, (value) => {
      const original = plain(value);
      assert.deepEqual(plain(itemOfRow(rowOf(original))), original);
    }),
  );
});

test('no label, however odd, breaks the reading or loses its title', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...' ()[]-–.,PDFKB0123aeT\n'.split('')) }), (odd) => {
      assert.equal(typeof readLabel(odd).title, 'string');
      const { label, text: rest } = readLine(odd);
      const letters = (string) => string.replace(/[\s:–—-]+/g, '');
      assert.equal(letters(label + rest), letters(odd));
    }),
  );
});
