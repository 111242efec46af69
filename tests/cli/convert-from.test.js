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
      '4: An entry has one language; left out: es-US',
      '67: "Case files" is not for the public, so its addresses are left out.',
      '93: The date could not be read: "R/P1Y"',
      '4: "bureauCode" has no place in a feed; it stands here first and once in all: "["011:21"]"',
      '4: "modified" has no place in a feed; it stands here first and once in all: "2021-11-19T12:00:00Z"',
      '4: "contactPoint" has no place in a feed; it stands here first and once in all: "{"@type":"vcard:Contact","fn":"Jane…"',
      '4: "programCode" has no place in a feed; it stands here first and once in all: "["011:001"]"',
      '4: "license" has no place in a feed; it stands here first and once in all: "https://creativecommons.org/publicdomain/zero/1.0/"',
      '4: "rights" has no place in a feed; it stands here first and once in all: "Nothing in it is secret."',
      '4: "spatial" has no place in a feed; it stands here first and once in all: "United States"',
      '4: "temporal" has no place in a feed; it stands here first and once in all: "2010-01-01/2020-05-01"',
      '4: "accrualPeriodicity" has no place in a feed; it stands here first and once in all: "R/P1Y"',
      '4: "conformsTo" has no place in a feed; it stands here first and once in all: "https://agency.example/standard"',
      '4: "dataQuality" has no place in a feed; it stands here first and once in all: "true"',
      '4: "describedBy" has no place in a feed; it stands here first and once in all: "https://agency.example/dictionary.html"',
      '4: "describedByType" has no place in a feed; it stands here first and once in all: "text/html"',
      '4: "isPartOf" has no place in a feed; it stands here first and once in all: "grants"',
      '4: "primaryITInvestmentUII" has no place in a feed; it stands here first and once in all: "021-006227212"',
      '4: "references" has no place in a feed; it stands here first and once in all: "["https://agency.example/about"]"',
      '4: "systemOfRecords" has no place in a feed; it stands here first and once in all: "https://agency.example/sorn"',
      '4: "distribution.description" has no place in a feed; it stands here first and once in all: "All grants."',
      '4: "distribution.format" has no place in a feed; it stands here first and once in all: "API"',
      '4: "publisher.subOrganizationOf" has no place in a feed; it stands here first and once in all: "{"@type":"org:Organization","name":"Department Example"}"',
      '67: "contactPoint.fn" has no place in a feed; it stands here first and 2 times in all: "The unit"',
    ],
  ],
  'data-3.json': [
    [],
    [
      '57: "Closed" is not for the public, so its addresses are left out.',
      '5: "contactPoint" has no place in a feed; it stands here first and once in all: "[{"@type":"Kind","fn":"The…"',
      '5: "accessRights" has no place in a feed; it stands here first and once in all: "For everybody."',
      '5: "landingPage.title" has no place in a feed; it stands here first and 2 times in all: "Home of the data"',
      '57: "contactPoint.fn" has no place in a feed; it stands here first and once in all: "The unit"',
      '1: "homepage" has no place in a feed; it stands here first and once in all: "{"accessURL":"https://agency.example/data","title":"Home"}"',
    ],
  ],
  'services.json': [
    TITLE,
    [
      '10: Where "Counselling" is stays out of the feed, on purpose: a place can put people in danger.',
      '166: "Night line" is temporarily closed. It is in the feed all the same: take it out if it should not be.',
      '199: The date could not be read: "last spring"',
      '10: "additional_urls" has no place in a feed; it stands here first and once in all: "[{"id":"u1","label":"Forms","url":"https://shelters.example/…"',
      '10: "last_modified" has no place in a feed; it stands here first and once in all: "2025-11-03T10:30:45.123Z"',
      '10: "service_areas" has no place in a feed; it stands here first and once in all: "[{"id":"a1","name":"Example County"}]"',
      '10: "funding" has no place in a feed; it stands here first and once in all: "[{"id":"f1","source":"A fund."}]"',
      '10: "cost_options" has no place in a feed; it stands here first and once in all: "[{"id":"c1","option":"Nobody pays.","amount":0}]"',
      '10: "program" has no place in a feed; it stands here first and once in all: "{"id":"g1","name":"Program Example"}"',
      '10: "contacts" has no place in a feed; it stands here first and once in all: "[{"id":"k1","name":"Ann…"',
      '10: "metadata" has no place in a feed; it stands here first and once in all: "[{"id":"m1","updated_by":"Ann Example"}]"',
      '10: "phones.languages" has no place in a feed; it stands here first and once in all: "[{"id":"l9","name":"Urdu","code":"ur"}]"',
      '10: "required_documents.uri" has no place in a feed; it stands here first and once in all: "https://shelters.example/papers"',
      '10: "schedules.freq" has no place in a feed; it stands here first and once in all: "WEEKLY"',
      '10: "schedules.byday" has no place in a feed; it stands here first and once in all: "MO,TU"',
      '10: "schedules.opens_at" has no place in a feed; it stands here first and once in all: "10:00"',
      '10: "languages.note" has no place in a feed; it stands here first and once in all: "On Mondays."',
      '10: "attributes.taxonomy_term.code" has no place in a feed; it stands here first and once in all: "MH"',
      '10: "attributes.taxonomy_term.taxonomy" has no place in a feed; it stands here first and once in all: "Terms"',
      '10: "organization.description" has no place in a feed; it stands here first and once in all: "An organization."',
      '10: "organization.website" has no place in a feed; it stands here first and once in all: "https://shelters.example/"',
      '1: This is page 1 of 3; the others are not in it.',
    ],
  ],
  'organization.json': [
    TITLE,
    [
      '1: "description" has no place in a feed; it stands here first and once in all: "An organization."',
      '1: "website" has no place in a feed; it stands here first and once in all: "https://shelters.example/"',
    ],
  ],
  'service.json': [TITLE, []],
  'library.json': [
    TITLE,
    [
      '2: An entry has one date; this one is left out: 2015-8',
      '37: The language could not be read: "gibberish"',
      '37: An entry has one address; this one is left out: https://doi.org/10.1000/guide',
      '67: The number of pages could not be read: "xii, 24"',
      '67: The date could not be read: "sometime in spring"',
      '2: "volume" has no place in a feed; it stands here first and once in all: "12"',
      '2: "page" has no place in a feed; it stands here first and once in all: "1-20"',
      '2: "issued.circa" has no place in a feed; it stands here first and once in all: "true"',
      '37: "note" has no place in a feed; it stands here first and once in all: "Read by us."',
      '58: "issued.season" has no place in a feed; it stands here first and once in all: "1"',
    ],
  ],
  'zotero.json': [TITLE, ['3: "ISBN" has no place in a feed; it stands here first and once in all: "000"']],
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

// Of the form of a document, which a feed has no use for.
const FORM = /^(?:@context|conformsTo|describedBy|total_|page_number|size$|first_page|last_page|empty)/;

/** Every text and number in a JSON value, with the names that lead to it. */
function* leaves(value, names = []) {
  if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value))
      yield* leaves(inner, Array.isArray(value) ? names : [...names, name]);
  } else if (value !== null && value !== '') yield { text: String(value), names };
}

/** What is in the feed in another form, or left out for a reason that a note gives. */
const KNOWN = new Set([
  'distribution.format: CSV',
  'distribution.format: PDF',
  'accessLevel: restricted public',
  'accessLevel: non-public',
  'landingPage: https://agency.example/cases',
  'landingPage.accessURL: https://agency.example/closed',
  'distribution.downloadURL: https://agency.example/cases.zip',
  'distribution.mediaType: application/zip',
  'distribution.title: Files',
  'distribution.downloadURL: https://agency.example/closed.zip',
  'distribution.accessRestriction.restrictionStatus.prefLabel: Unrestricted',
  'distribution.accessRestriction.restrictionStatus.prefLabel: Restricted - Fully',
  'title: Data',
  'status: active',
  'phones.type: fax',
  'phones.type: voice',
  'phones.number: "+1 202-555-0100"',
  'phones.description: The desk.',
  'id: o1',
  'type: article-journal',
  'type: legal_case',
  'type: motion_picture',
  'title: Listening to <i>survivors</i>',
  'keyword: survivors; interviews',
  'issued.raw: June 3, 2016',
  'issued: 2017-03~/2017-05',
  'issued.edtf: 2018-21',
]);

test('nothing in a JSON source is dropped silently: each text is in the feed, or its field is noted', async () => {
  const lists = ['dataset', 'contents', 'services', 'items'];
  let count = 0;
  for (const name of Object.keys(SOURCES).filter((name) => name.endsWith('.json'))) {
    const { out, err } = await convert(fixture(name), '--to', 'feed', ...TITLE);
    const noted = [...err.matchAll(/: "([\w.@-]+)" has no place/g)].map(([, field]) => field);
    const said = `${JSON.stringify(JSON.parse(out))} ${err}`;
    for (const { text, names } of leaves(JSON.parse(readFileSync(fixture(name), 'utf8')))) {
      const path = (lists.includes(names[0]) ? names.slice(1) : names).join('.');
      // Types and ids of records inside others, and where a service is, which is noted as a whole.
      if (FORM.test(path) || /@type$|\.@?id$|^@id$|^service_at_locations/.test(path)) continue;
      count += 1;
      const isThere = said.includes(JSON.stringify(text).slice(1, -1)) || said.includes(text);
      const isNoted = noted.some((field) => path === field || path.startsWith(`${field}.`));
      assert.ok(isThere || isNoted || KNOWN.has(`${path}: ${text}`), `${name}: ${path}: ${text}`);
    }
  }
  assert.ok(count > 100);
});

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
function workbook(name, sheets, rels = '', others = {}) {
  const names = Object.keys(sheets);
  const files = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names.map((n, i) => `<sheet name="${n}" r:id="r${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((n, i) => `<Relationship Id="r${i}" Target="worksheets/s${i}.xml"/>`).join('')}</Relationships>`,
    'xl/sharedStrings.xml': '<sst><si><t>Report &amp; </t></si><si><r><t>Year</t></r><r><t>book</t></r></si></sst>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/_rels/s0.xml.rels': `<Relationships>${rels}</Relationships>`,
    ...others,
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
      // The sheet of our template that explains it, and one of somebody else's that is called so.
      Help: SHEET([text('A1', 'Title'), text('A2', 'What the resource is called'), text('A3', 'An example')]),
      Examples: SHEET([text('A1', 'Title'), text('A2', 'A case')]),
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
    { id: 'a-case', title: 'A case', content_text: 'A case' },
  ]);
});

test('links of a workbook that are formulas are taken, and what else it holds is said', async () => {
  const formula = (ref, address, label) =>
    `<c r="${ref}" t="str"><f>HYPERLINK("${address}","${label}")</f><v>${label}</v></c>`;
  const file = workbook(
    'formulas.xlsx',
    {
      List: SHEET(
        [
          text('A1', 'Title') + text('B1', 'Link'),
          formula('A2', 'https://agency.example/one', 'One'),
          text('A3', 'Two') + text('B3', 'https://agency.example/two'),
        ],
        '<hyperlinks><hyperlink ref="A3" r:id="h"/></hyperlinks>',
      ),
    },
    '<Relationship Id="h" Target="https://agency.example/other"/>',
    { 'xl/comments1.xml': '<comments/>' },
  );
  const { code, out, err } = await convert(file, '--to', 'feed');
  assert.equal(code, 1);
  assert.deepEqual(
    JSON.parse(out).items.map(({ title, url }) => [title, url]),
    [
      ['One', 'https://agency.example/one'],
      ['Two', 'https://agency.example/two'],
    ],
  );
  assert.deepEqual(notes(err), [
    'formulas.xlsx: This workbook has comments on cells. They are left out.',
    '3: Sheet "List": A link behind a cell is left out: https://agency.example/other',
  ]);
});

test('a file of another program is told from a workbook, with what to save it as', async () => {
  const zip = (files) => zipSync(Object.fromEntries(Object.keys(files).map((path) => [path, strToU8(files[path])])));
  const cases = {
    'a.docx': [zip({ 'word/document.xml': '<w/>' }), /document of Word\. Save it in Word as "Web page/],
    'a.ods': [zip({ 'content.xml': '<o/>' }), /file of LibreOffice\. Save it there/],
    'a.pdf': ['%PDF-1.7', /A PDF cannot be read/],
    'a.rtf': ['{\\rtf1', /RTF cannot be read/],
    'a.xls': [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /of an old Office/],
  };
  for (const [name, [bytes, said]] of Object.entries(cases)) {
    writeFileSync(join(folder, name), bytes);
    const { code, err } = await convert(name, '--to', 'feed');
    assert.equal(code, 2, name);
    assert.match(err, said);
    assert.ok(err.startsWith(`${name}: `), err);
  }
});
