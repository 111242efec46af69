// `resource-list convert` between tables, plain text and feeds, as the owner of a list uses it.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { at } from '../../tools/project.js';
import { cli, scratchFolder } from './cli.js';

const folder = scratchFolder();
const fixture = (name) => at('tests/cli/fixtures/convert', name);
const convert = (...args) => cli(['convert', ...args], { cwd: folder });
const json = async (...args) => JSON.parse((await convert(...args)).out);
const committed = (name) => JSON.parse(readFileSync(at('data', name), 'utf8'));

function file(name, text) {
  writeFileSync(join(folder, name), text);
  return name;
}

test('the seed page becomes the committed feed, up to what only a person can know', async () => {
  const feed = committed('task-force-guide.json');
  const page = feed.home_page_url;
  const { code, out, err } = await convert(
    at('tests/fixtures/page-5.2.txt'),
    '-t',
    'feed',
    '--language',
    'en',
    '--page',
    page,
  );
  assert.deepEqual([code, err], [0, '7 entries.\n']);
  const made = JSON.parse(out);

  // What the page does not say, and data/README.md lists: what the feed says of itself, ids, topics, …
  const { description, authors, ...known } = feed;
  assert.ok(description && authors);
  const { sections } = feed._resources;
  const items = feed.items.map(({ id, tags, ...item }, index) => {
    assert.ok(id && tags);
    const { type, ...extension } = item._resource;
    // … the type, where no word of the entry names it, …
    if (type && made.items[index]._resource.type) extension.type = type;
    return { ...item, _resource: extension };
  });
  // … the full name of two publishers, and the address and day of an article, from its own page.
  items[0]._resource.publisher = 'whitehouse.gov';
  items[6]._resource.publisher = 'Department of Health and Human Services Administration for Children & Families';
  items[1].url = page;
  delete items[1]._resource.issued;

  const found = { ...made, items: made.items.map(({ id, ...item }) => (assert.ok(id), item)) };
  assert.deepEqual(found, { ...known, _resources: { sections }, items });
  assert.deepEqual(
    made.items.map(({ _resource }) => _resource.type),
    [undefined, undefined, undefined, 'report', undefined, undefined, 'toolkit'],
  );
});

test('a table as people keep it becomes a feed, and what found no place is listed with its line', async () => {
  const { code, out, err } = await convert(fixture('messy.csv'), '--to', 'feed', '--title', 'Tools');
  assert.equal(code, 1);
  assert.deepEqual(JSON.parse(out), JSON.parse(readFileSync(fixture('messy.csv.json'), 'utf8')));
  const notes = err
    .trim()
    .split('\n')
    .map((line) => line.replace(`${fixture('messy.csv')}:`, ''));
  assert.deepEqual(notes, [
    '5: The entry is restricted, so its address is left out: https://agency.example/secret',
    '6: This row has neither a title nor a text: "https://agency.example/untitled Tools"',
    '7: What stands under "date" could not be read: "sometime"',
    '7: What stands under "language" could not be read: "Klingonish"',
    '4: The column "Phone" has no place in a feed; it holds something in one row, first here: "202-555-0100"',
    '5 entries. 5 things had no place or could not be read.',
  ]);
});

test('a column of neutral titles is read, by either name, and written', async () => {
  for (const heading of ['neutral_title', 'Neutral name']) {
    const { items } = await json(file('neutral.csv', `Title,${heading}\nShelter,Harbor\nGuide,\n`), '--to', 'feed');
    assert.deepEqual(
      items.map(({ _resource }) => _resource?.neutral_title),
      ['Harbor', undefined],
    );
  }
  const feed = file('neutral.json', '{"items":[{"id":"a","title":"Shelter","_resource":{"neutral_title":"Harbor"}}]}');
  const { out } = await convert(feed, '--to', 'csv');
  assert.match(out, /^\ufeffid,title,.*,neutral_title,more\r\na,Shelter,,.*,Harbor,\r\n$/);
});

test('plain text with two levels of headings becomes a feed', async () => {
  const { code, out, err } = await convert(fixture('messy.txt'), '--to', 'feed');
  assert.equal(code, 1);
  assert.deepEqual(JSON.parse(out), JSON.parse(readFileSync(fixture('messy.txt.json'), 'utf8')));
  assert.match(err, /messy\.txt:15: No entry stands under the heading "Minors and Adolescent Victims > Training"/);
  assert.match(err, /messy\.txt:13: This paragraph belongs to no entry: "This paragraph stands below the entries/);
});

test('a feed becomes a table and the same feed again, whatever is in it', async () => {
  const feeds = ['task-force-guide.json', 'e-guide.json', 'broken/multilingual.json', 'broken/hostile.json'];
  for (const name of feeds) {
    const table = `${name.replace('/', '-')}.csv`;
    const there = await convert(at('data', name), '--to', 'csv', '-o', table);
    assert.equal(there.code, 1);
    assert.match(there.err, /What the feed says of itself is not in it: title,.*--header/);
    const back = await convert(table, '--to', 'feed', '--header', at('data', name));
    assert.deepEqual([back.code, JSON.parse(back.out)], [0, committed(name)], name);
  }
});

test('a table of ours becomes a feed and the same table again, byte for byte', async () => {
  const { out: table } = await convert(at('data/e-guide.json'), '--to', 'csv');
  const feed = file('made.json', (await convert(file('made.csv', table), '--to', 'feed')).out);
  assert.equal((await convert(feed, '--to', 'csv')).out, table);
  assert.match(table, /^\ufeffid,title,summary,text,/);
});

test('a cell that a spreadsheet would run as a formula is marked as text, and comes back as it was', async () => {
  const title = '=HYPERLINK("https://agency.example")';
  const feed = file(
    'formula.json',
    JSON.stringify({
      items: [
        { id: 'a', title },
        { id: 'b', title: '-1' },
        { id: 'c', title: "'=1" },
      ],
    }),
  );
  const { out } = await convert(feed, '--to', 'csv');
  assert.match(out, /\r\na,"'=HYPERLINK/);
  const back = await json(file('formula.csv', out), '--to', 'feed');
  assert.deepEqual(
    back.items.map((item) => item.title),
    [title, '-1', "'=1"],
  );
});

test('semicolons, tabs, line breaks in cells and rows of any length are read', async () => {
  const semicolons = await json(file('semi.csv', 'Title;Description\nOne, two;"Line 1\nLine 2"\n'), '--to', 'feed');
  assert.deepEqual(
    semicolons.items.map(({ title, content_text }) => [title, content_text]),
    [['One, two', 'Line 1\nLine 2']],
  );
  const tabs = await json(file('tabs.tsv', 'Title\tURL\nOne\thttps://agency.example/\n'), '--to', 'feed');
  assert.equal(tabs.items[0].url, 'https://agency.example/');
  const { code, err } = await convert(
    file('long.csv', 'Title,URL\n"One\nmore"\nTwo,https://agency.example/,extra\n'),
    '--to',
    'feed',
  );
  assert.equal(code, 1);
  assert.match(err, /^long\.csv:4: Column 3, which has no name, has no place in a feed; .*: "extra"$/m);
});

test('what cannot be read ends with 2, and names the line', async () => {
  const cases = [
    [['missing.csv'], /^missing\.csv: It could not be read\. There is no such file or folder\.$/m],
    [[file('open.csv', 'Title,URL\nOne,"two\nthree\n')], /^open\.csv:3: A cell that begins with a quotation mark/m],
    [[file('inside.csv', 'Title,URL\nOne,two\nThree,"fo"ur\n')], /^inside\.csv:3: After the closing quotation mark/m],
    [[file('latin.csv', Buffer.from('Title\nEspa\xf1ol\n', 'latin1'))], /^latin\.csv:\d: It is not written in UTF-8/m],
    [[file('cut.json', '{"items": [\n')], /^cut\.json:2:1: A closing bracket/m],
    [[file('other.json', '{"list": []}')], /^other\.json:1:1: This is JSON, but no feed/m],
    [[file('odd.csv', 'Title\n'), '--from', 'word'], /^There is no "--from word"\. It may be feed, csv/m],
    [[file('odd.csv', 'Title\n'), '--language', 'English'], /^"English" is not the tag of a language/m],
  ];
  for (const [args, message] of cases) {
    const { code, err } = await convert(...args, '--to', 'feed', '-o', 'never.json');
    assert.equal(code, 2, args.join(' '));
    assert.match(err, message);
  }
  assert.ok(!readdirSync(folder).some((name) => name.includes('never')), 'nothing was written, not even in part');
});

test('a table without a column for titles, and a text without bullets, say so', async () => {
  const table = await convert(file('names.csv', 'Thing,Place\nOne,here\n'), '--to', 'feed');
  assert.equal(table.code, 1);
  assert.match(table.err, /^names\.csv:1: No column is called "title"/m);
  const text = await convert(file('prose.txt', 'A page\n\nWith prose on it, and no list.\n'), '--to', 'feed');
  assert.equal(text.code, 1);
  assert.match(text.err, /^prose\.txt:1: No entry was found/m);
});

test('50,000 rows are converted in 64 MB of heap', async () => {
  const text = 'A sentence that says what this resource is, for whom, and how to get it. '.repeat(6);
  const rows = Array.from(
    { length: 50_000 },
    (_, i) => `Guide ${i} (2013) [PDF 1.2MB],https://agency.example/${i}.pdf,"${text}"`,
  );
  const table = file('long.csv', `Title,URL,Description\n${rows.join('\n')}\n`);
  const args = ['convert', table, '--to', 'feed', '-o', 'long.json'];
  const { code, err } = await cli(args, { cwd: folder, nodeArgs: ['--max-old-space-size=64'] });
  assert.deepEqual([code, err], [0, '50,000 entries in long.json.\n']);
  const { items } = JSON.parse(readFileSync(join(folder, 'long.json'), 'utf8'));
  assert.equal(items.length, 50_000);
  assert.deepEqual(items[49_999].attachments, [
    { url: 'https://agency.example/49999.pdf', mime_type: 'application/pdf', size_in_bytes: 1_200_000 },
  ]);
});
