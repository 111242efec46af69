// What `resource-list convert` makes of the files of other programs. Each fixture holds what has a place and what has none.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { at } from '../../tools/project.js';
import { cli, scratchFolder } from './cli.js';

const folder = scratchFolder();
const fixture = (name) => at('tests/cli/fixtures/convert', name);
const convert = (...args) => cli(['convert', ...args], { cwd: folder });
/** What was noted, without the name of the file. */
const notes = (err) =>
  err
    .trim()
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(/^.*?:(?=\d+: )/, ''));

const PAGE = ['--page', 'https://agency.example/resources'];
const TITLE = ['--title', 'T'];
const SOURCES = {
  'page.html': [
    PAGE,
    [
      '20: An entry has one address; this one is left out: /more',
      '47: This paragraph belongs to no entry: "All pages were checked by hand."',
      '30: No entry stands under the heading "Safe Housing Options > Tool for Providers".',
      '7: 2 links outside the list, as in menus, are left out; the first is here: "Home"',
    ],
  ],
  'empty.html': [[], ['1: No entry was found on this page. Is it made by a script?']],
  'blog.rss': [
    [],
    [
      '9: "media:rating" has no place in a feed; it stands here first and once in all: "nonadult"',
      '21: "date" has no place in a feed; it stands here first and once in all: "soon"',
      '8: "ttl" has no place in a feed; it stands here first and once in all: "60"',
    ],
  ],
  'blog.atom': [[], []],
  'data.json': [
    TITLE,
    [
      '25: "Case files" is not for the public, so its addresses are left out.',
      '4: "bureauCode" has no place in a feed; it stands here first and once in all: "["011:21"]"',
      '25: "contactPoint.fn" has no place in a feed; it stands here first and once in all: "The unit"',
    ],
  ],
  'services.json': [
    TITLE,
    [
      '3: Where "Counselling" is stays out of the feed, on purpose: a place can put people in danger.',
      '19: "Night line" is inactive. It is in the feed all the same: take it out if it should not be.',
      '3: "minimum_age" has no place in a feed; it stands here first and once in all: "18"',
    ],
  ],
  'library.json': [
    TITLE,
    [
      '15: The language could not be read: "gibberish"',
      '2: "volume" has no place in a feed; it stands here first and once in all: "12"',
    ],
  ],
};

for (const [name, [options, expected]] of Object.entries(SOURCES)) {
  test(`${name} becomes a feed without mistakes, and what found no place is listed with its line`, async () => {
    const { code, out, err } = await convert(fixture(name), '--to', 'feed', ...options);
    assert.deepEqual(notes(err), expected);
    assert.equal(code, expected.length > 0 ? 1 : 0);
    assert.deepEqual(JSON.parse(out), JSON.parse(readFileSync(fixture(`${name}.feed.json`), 'utf8')));
    const made = join(folder, `${name}.made.json`);
    writeFileSync(made, out);
    const { code: validity, out: problems } = await cli(['validate', made]);
    assert.equal(validity, 0, problems);
  });
}

test('files that are none of these end with 2, and say why', async () => {
  const write = (name, text) => (writeFileSync(join(folder, name), text), name);
  const cases = [
    [write('a.xml', '<html></html>'), [], /^a\.xml:1: This is XML, but neither RSS nor Atom\.$/m],
    [
      write('a.json', '{"list": []}'),
      [],
      /^a\.json:1:1: This is JSON, but no feed, and neither DCAT-US, HSDS nor CSL/m,
    ],
    [write('b.json', '[1'), ['--from', 'csl'], /^b\.json:1:\d: A closing bracket/m],
    [
      write('c.json', '{"title": 1}'),
      ['--from', 'dcat'],
      /^c\.json:1:1: There is no list of "dataset" in this file\.$/m,
    ],
    [write('d.xlsx', 'no zip'), [], /^d\.xlsx: This is no Excel workbook/m],
    [write('e.bin', '\u0000\u0001'), [], /^e\.bin: What kind of file is this\?/m],
  ];
  for (const [name, options, message] of cases) {
    const { code, out, err } = await convert(name, '--to', 'feed', ...options);
    assert.deepEqual([code, out], [2, ''], name);
    assert.match(err, message);
  }
});

const SHEET = (rows, rest = '') =>
  `<worksheet xmlns:r="r"><sheetData>${rows.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join('')}</sheetData>${rest}</worksheet>`;
const text = (ref, value) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A workbook as Excel writes it, as far as a table goes: shared texts, dates as numbers, links behind cells. */
function workbook(name, sheets, rels = '') {
  const names = Object.keys(sheets);
  const files = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names.map((n, i) => `<sheet name="${n}" r:id="r${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((n, i) => `<Relationship Id="r${i}" Target="worksheets/s${i}.xml"/>`).join('')}</Relationships>`,
    'xl/sharedStrings.xml': '<sst><si><t>Report &amp; </t></si><si><r><t>Year</t></r><r><t>book</t></r></si></sst>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/_rels/s0.xml.rels': `<Relationships>${rels}</Relationships>`,
  };
  for (const [i, n] of names.entries()) files[`xl/worksheets/s${i}.xml`] = sheets[n];
  const zipped = zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
  writeFileSync(join(folder, name), zipped);
  return name;
}

test('a workbook becomes a feed: dates, links behind titles, several sheets', async () => {
  const file = workbook(
    'list.xlsx',
    {
      Tools: SHEET(
        [
          text('A1', 'Our list, spring'),
          text('A2', 'Title') + text('B2', 'Date') + text('C2', 'Phone'),
          `<c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>42158</v></c>`,
          text('A4', 'Handbook [PDF 2MB]') + '<c r="B4"><v>2015</v></c>' + text('C4', '202-555-0100'),
        ],
        '<hyperlinks><hyperlink ref="A4" r:id="h"/></hyperlinks>',
      ),
      Notes: SHEET([text('A1', 'Remember the milk')]),
      Examples: SHEET([text('A1', 'Title'), text('A2', 'An example')]),
    },
    '<Relationship Id="h" Target="https://agency.example/handbook.pdf"/>',
  );
  const { code, out, err } = await convert(file, '--to', 'feed');
  assert.equal(code, 1);
  assert.deepEqual(notes(err), [
    '1: Sheet "Tools": This row stands above the table: "Our list, spring"',
    '4: Sheet "Tools": The column "Phone" has no place in a feed; it holds something in one row, first here: "202-555-0100"',
    '1: Sheet "Notes": No row names the columns of a list ("Title", "Link", …), so it is left out.',
  ]);
  assert.deepEqual(JSON.parse(out).items, [
    { id: 'yearbook', title: 'Yearbook', content_text: 'Yearbook', _resource: { issued: '2015-06-03' } },
    {
      id: 'handbook',
      title: 'Handbook',
      content_text: 'Handbook',
      attachments: [
        { url: 'https://agency.example/handbook.pdf', mime_type: 'application/pdf', size_in_bytes: 2_000_000 },
      ],
      _resource: { type: 'guide', issued: '2015' },
    },
  ]);
});
