// Nothing that a person wrote is dropped silently by `convert`: it has a place in the result, or it is listed.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLabel } from '../../dist/cli/convert/label.js';
import { cli, scratchFolder } from './cli.js';

const folder = scratchFolder();

/** What a source becomes, and what is said of it. */
async function convert(name, content, ...options) {
  writeFileSync(join(folder, name), content);
  const { code, out, err } = await cli(['convert', name, '--to', 'feed', ...options], { cwd: folder });
  const said = err
    .trim()
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(`${name}:`, '').trim());
  return { code, said, feed: JSON.parse(out) };
}

test('a label keeps what contradicts the rest of it', () => {
  const cases = {
    'Guide (2013) updated (2015)': { title: 'Guide updated (2015)', issued: '2013' },
    'Guide [PDF 1MB] [DOC 2MB]': { title: 'Guide [DOC 2MB]', mimeType: 'application/pdf', size: 1_000_000 },
    'Plan (whitehouse.gov) - Agency Example': { title: 'Plan - Agency Example', publisher: 'whitehouse.gov' },
    'Guide [PDF 1.2.3MB]': { title: 'Guide [PDF 1.2.3MB]' },
    'Guide [PDF 2,5 MB]': { title: 'Guide', mimeType: 'application/pdf', size: 2_500_000 },
    'Guide (PDF 3,892 KB) (PDF)': { title: 'Guide', mimeType: 'application/pdf', size: 3_892_000 },
  };
  for (const [label, expected] of Object.entries(cases)) assert.deepEqual(readLabel(label), expected, label);
});

test('every cell of a table has a place or is listed', async () => {
  const { code, said, feed } = await convert(
    'cells.csv',
    `Title,Link,Text,Year,File size,Access,Access note,Publisher,File title,Format,Document type,Published,File
Report - Police Foundation (2013) [PDF 1.2MB],www.agency.example/a.pdf,A text,2014,300KB,,Register first,OVC,The form,PDF,DOC,2012,
Mail,info@agency.example,,,,public,,,,,,,
Page,see our website,,,,,,,,,,,
Script,javascript:alert(1),,,,,,,,,,,
Secret,https://agency.example/x,Law enforcement sensitive. Contact ann@agency.example first.,,,,Ring twice.,,,,,,
Two,https://agency.example/one,,,,,,,Named,,,,
`,
  );
  assert.equal(code, 1);
  assert.deepEqual(said, [
    '2: What stands under "document type" found no place: "DOC"',
    '2: What stands under "published" found no place: "2012"',
    '4: What stands under "url" could not be read: "see our website"',
    '5: What stands under "url" could not be read: "javascript:alert(1)"',
    '6: The entry is not for the public, so its address is left out: https://agency.example/x',
    '7: What stands under "file title" found no place: "Named"',
  ]);
  const [report, mail, , , secret] = feed.items;
  assert.deepEqual(report, {
    id: 'report-police-foundation-2013-pdf-1-2mb',
    // It contradicts the columns, so it stays as it was written.
    title: 'Report - Police Foundation (2013) [PDF 1.2MB]',
    content_text: 'A text',
    attachments: [
      {
        url: 'https://www.agency.example/a.pdf',
        mime_type: 'application/pdf',
        size_in_bytes: 300_000,
        title: 'The form',
      },
    ],
    _resource: {
      type: 'report',
      publisher: 'OVC',
      issued: '2014',
      access: { level: 'public', note: 'Register first' },
    },
  });
  assert.equal(mail.url, 'mailto:info@agency.example');
  assert.deepEqual(secret._resource.access, {
    level: 'restricted',
    note: 'Contact ann@agency.example first. Ring twice.',
  });
});

test('a table with ids of its own is read as people write, and a table of ours that somebody edited', async () => {
  const { code, feed } = await convert(
    'ids.csv',
    'ID,Title,Link,Date,File size\n7,Guide,https://agency.example/a.pdf,June 2015,793 KB\n',
  );
  assert.equal(code, 0);
  assert.deepEqual(feed.items, [
    {
      id: '7',
      title: 'Guide',
      content_text: 'Guide',
      attachments: [{ url: 'https://agency.example/a.pdf', mime_type: 'application/pdf', size_in_bytes: 793_000 }],
      _resource: { type: 'guide', issued: '2015-06' },
    },
  ]);
  const edited = await convert(
    'edited.csv',
    'id,title,file_url,file_type,file_size,document_pages,more\na,A,a.pdf,application/pdf,793 KB,many,\n',
  );
  assert.deepEqual(edited.said, ['2: What stands under "document_pages" could not be read: "many"']);
  assert.equal(edited.feed.items[0].attachments[0].size_in_bytes, 793_000);
});

test('every word and link of a page has a place or is listed', async () => {
  const { code, said, feed } = await convert(
    'page.html',
    `<!doctype html><html lang="en"><head><title>Agency</title><base href="https://agency.example/sub/"></head><body>
<nav>Menu <a href="/">Home</a></nav><h1>Resources</h1>
Words without a tag.
<div>Before <b>a</b> paragraph <p>within a block.</p> after it</div>
<h2>Guides</h2>
<p><a href="one.pdf">One</a> [PDF 1MB]<br><a href="two.pdf">Two</a> (2014)<br><a href="javascript:go()">Three</a></p>
<ul><li><a href="pic.pdf"><img src="x.png" alt="Pictured"></a></li></ul>
<h2><a href="about">Secret</a></h2>
<ul><li><a href="s.html">Protocol</a> Law enforcement sensitive. Please contact ann@agency.example for it.</li></ul>
<a href="card.html"><h3>Card</h3><p>Its text.</p></a>
<h3><a href="article.html">Article</a></h3><p>First.</p><p>Second.</p>
<h2>Last</h2>
<iframe src="https://video.example/1"></iframe>
<aside>An aside</aside>
</body></html>`,
  );
  assert.equal(code, 1);
  assert.deepEqual(said, [
    '4: This paragraph belongs to no entry: "Before a paragraph"',
    '4: This paragraph belongs to no entry: "within a block."',
    '4: This paragraph belongs to no entry: "after it"',
    '6: This address cannot be linked, and is left out: javascript:go()',
    '8: A heading has no address; this one is left out: about',
    '9: The entry is not for the public, so its address is left out: https://agency.example/sub/s.html',
    '2: 2 links outside the list, as in menus, are left out; the first is here: "Home"',
    '2: 2 texts outside the list, as in menus and footers, are left out; the first is here: "Menu"',
  ]);
  assert.equal(feed.description, 'Words without a tag.');
  assert.deepEqual(
    feed.items.map(({ title, content_text, url, attachments }) => [title, content_text, url ?? attachments?.[0].url]),
    [
      ['One', 'One', 'https://agency.example/sub/one.pdf'],
      ['Two', 'Two', 'https://agency.example/sub/two.pdf'],
      ['Three', 'Three', undefined],
      ['Pictured', 'Pictured', 'https://agency.example/sub/pic.pdf'],
      ['Protocol', 'Law enforcement sensitive.', undefined],
      ['Card', 'Its text.', 'https://agency.example/sub/card.html'],
      ['Article', 'First.\n\nSecond.', 'https://agency.example/sub/article.html'],
    ],
  );
  assert.equal(feed.items[4]._resource.access.note, 'Please contact ann@agency.example for it.');
});

test('a page and a feed may say in which characters they are written', async () => {
  const page = '<html><head><meta charset="windows-1252"></head><body><ul><li>Espa\u00f1ol</li></ul></body></html>';
  const { feed } = await convert('latin.html', Buffer.from(page, 'latin1'));
  assert.equal(feed.items[0].title, 'Espa\u00f1ol');
  const rss =
    '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><title>Ni\u00f1os</title></item></channel></rss>';
  assert.equal((await convert('latin.rss', Buffer.from(rss, 'latin1'))).feed.items[0].title, 'Ni\u00f1os');
});

test('lists pasted from Word and written in Markdown are read', async () => {
  const text = `Our list

Training

\uf0b7\tFirst guide
o\tSecond guide
+ [Third guide](https://agency.example/three) (2014)
\u27a2 Fourth guide https://agency.example/four and https://agency.example/five
`;
  const { code, feed } = await convert('word.txt', text);
  assert.equal(code, 0);
  assert.deepEqual(
    feed.items.map(({ title, url, _resource }) => [title, url, _resource.issued]),
    [
      ['First guide', undefined, undefined],
      ['Second guide', undefined, undefined],
      ['Third guide', 'https://agency.example/three', '2014'],
      ['Fourth guide and https://agency.example/five', 'https://agency.example/four', undefined],
    ],
  );
});

test('what a feed of news says of an entry has a place or is listed', async () => {
  const atom =
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:link rel="next" href="https://agency.example/2"/>
<a:entry><a:id>1</a:id><a:title>One</a:title></a:entry></a:feed>`.replaceAll('a:', 'atom:');
  const prefixed = await convert('prefixed.xml', atom);
  assert.deepEqual(prefixed.said, ['1: The feed goes on, and what follows is not in it: https://agency.example/2']);
  assert.equal(prefixed.feed.items[0].title, 'One');

  const { said, feed } = await convert(
    'news.atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>
<entry><id>1</id><title>One</title><link href="https://agency.example/1"/><link rel="related" href="https://agency.example/r"/>
<published>2015-06-03</published><updated>2016-01-01T00:00:00Z</updated>
<author><name>Ann</name><uri>https://agency.example/ann</uri><email>ann@agency.example</email></author></entry></feed>`,
  );
  assert.deepEqual(said, [
    '2: "author.email" has no place in a feed; it stands here first and once in all: "ann@agency.example"',
    '2: "link, related" has no place in a feed; it stands here first and once in all: "https://agency.example/r"',
  ]);
  assert.deepEqual(feed.items[0].authors, [{ name: 'Ann', url: 'https://agency.example/ann' }]);
  assert.equal(feed.items[0].date_modified, '2016-01-01T00:00:00Z');

  const rss = (guid) => `<rss><channel><item><title>One</title>${guid}</item></channel></rss>`;
  const permalink = await convert('guid.rss', rss('<guid>https://agency.example/1</guid>'));
  assert.equal(permalink.feed.items[0].url, 'https://agency.example/1');
  const other = await convert('guid2.rss', rss('<guid isPermaLink="false">https://agency.example/1</guid>'));
  assert.equal(other.feed.items[0].url, undefined);
  assert.deepEqual((await convert('none.rss', '<rss><channel/></rss>')).said, ['1: No entry was found in this feed.']);
});

test('every note is listed, however many there are', async () => {
  const rows = Array.from({ length: 500 }, (_, i) => `Guide ${i},sometime`);
  const { said } = await convert('many.csv', `Title,Date\n${rows.join('\n')}\n`);
  assert.equal(said.length, 500);
});

test('what is no item at all is named where a table is made', async () => {
  const name = 'odd.json';
  writeFileSync(join(folder, name), '{"items": [null, "text",\n {"id": "a", "title": "A"}]}');
  const { code, out, err } = await cli(['convert', name, '--to', 'csv'], { cwd: folder });
  assert.equal(code, 1);
  assert.match(out, /\r\na,A,/);
  assert.match(err, /^odd\.json:1: Item 2 is left out: it is no object in \{ \}\.$/m);
});

test('a format that holds less than a feed says what it leaves out', async () => {
  const item = {
    id: 'a',
    title: 'A guide',
    url: 'guide',
    image: 'https://agency.example/a.png',
    _resource: { audience: ['survivors'], issued: '2015', training: { mode: 'Online' } },
  };
  const closed = {
    id: 'b',
    title: 'B',
    url: 'https://agency.example/b',
    _resource: { access: { level: 'restricted' } },
  };
  const head = { title: 'List', _resources: { synonyms: [['a', 'b']], sections: [{ title: 'Empty' }] } };
  writeFileSync(join(folder, 'feed.json'), JSON.stringify({ ...head, items: [item, closed] }));
  const said = async (format) => (await cli(['convert', 'feed.json', '--to', format], { cwd: folder })).err;
  for (const format of ['rss', 'html', 'jsonld']) {
    const err = await said(format);
    assert.match(err, /has no place for "image", which 1 entry has\./, format);
    assert.match(err, /has no place for what the feed says of itself: .*_resources\.synonyms/, format);
    assert.match(err, /The address of item 1 is left out, since it becomes no link: guide/, format);
    assert.match(err, /The address of item 2 is left out, since the entry is restricted: /, format);
  }
  assert.match(await said('rss'), /RSS has no place for a date without a day, which 1 entry has\./);
  assert.match(await said('rss'), /RSS has no place for "_resource\.audience"/);
  assert.match(await said('html'), /The section "Empty" has no entries, so it is left out\./);
  assert.match((await cli(['convert', 'feed.json', '--to', 'html'], { cwd: folder })).out, /2015 \u00b7 Online/);
});

test('50,000 entries of one name get their ids in a moment', async () => {
  const { feed } = await convert('same.csv', `Title\n${'Report\n'.repeat(50_000)}`);
  assert.equal(feed.items[49_999].id, 'report-50000');
});

test('records that make no entry, and addresses that are none, are listed', async () => {
  const dcat = await convert(
    'data.json',
    `{"dataset":[
{"title":"A","identifier":"a","description":"D","landingPage":"our site","distribution":[{"downloadURL":"www.agency.example/a.csv"}]},
"words", null,
{"identifier":"b"}]}`,
  );
  assert.deepEqual(dcat.said, [
    '3: This is left out, for it is no object in { }: ""words""',
    '3: This is left out, for it is no object in { }: "null"',
    '4: This has neither a title nor a text: "{"identifier":"b"}"',
    '2: "landingPage" has no place in a feed; it stands here first and once in all: "our site"',
  ]);
  assert.deepEqual(
    dcat.feed.items.map(({ attachments }) => attachments[0].url),
    ['https://www.agency.example/a.csv'],
  );
  const hsds = await convert(
    'services.json',
    `[{"id":"1","name":"A","status":"active","url":"www.agency.example"},
{"id":"2","status":"active"}, "words"]`,
  );
  assert.deepEqual(hsds.said, [
    '2: This has neither a title nor a text: "{"id":"2","status":"active"}"',
    '2: This is left out, for it is no object in { }: ""words""',
  ]);
  assert.equal(hsds.feed.items[0].url, 'https://www.agency.example');
  const csl = await convert(
    'works.json',
    '[{"type":"book","id":"a","title":"A","URL":"agency.example/a"},\n{"type":"report","id":"b"}]',
  );
  assert.deepEqual(csl.said, [
    '2: This has neither a title nor a text: "{"type":"report","id":"b"}"',
    '1: "URL" has no place in a feed; it stands here first and once in all: "agency.example/a"',
  ]);
  // No date is no date, and not the year 0.
  assert.deepEqual(csl.feed.items, [{ id: 'a', title: 'A', content_text: 'A', _resource: { type: 'book' } }]);
  const rss = await convert(
    'bare.rss',
    '<rss><channel>\n<item><link>https://agency.example/</link></item></channel></rss>',
  );
  assert.deepEqual(rss.said, ['2: This entry has neither a title nor a text, and will not be shown.']);
});

test('a table may begin with a title of its own', async () => {
  const { said, feed } = await convert(
    'above.csv',
    'Resources of ours,,\n,,\nTitle,Link,Date\nA,https://agency.example/,2013\nB,,\n',
  );
  assert.deepEqual(said, ['1: This row stands above the table: "Resources of ours"']);
  assert.deepEqual(
    feed.items.map(({ title, url }) => [title, url]),
    [
      ['A', 'https://agency.example/'],
      ['B', undefined],
    ],
  );
  assert.deepEqual((await convert('empty.csv', '')).said, ['1: There is nothing in this file.']);
});

test('in plain text a bullet alone is nothing, and an address alone is no heading', async () => {
  const text = 'Our list\n\nTraining\n\n•\n• First\na) Second\n\nhttps://agency.example/lonely\n';
  const { said, feed } = await convert('lonely.txt', text);
  assert.deepEqual(said, ['9: This paragraph belongs to no entry: "https://agency.example/lonely"']);
  assert.deepEqual(feed._resources.sections, [{ title: 'Training' }]);
  assert.deepEqual(
    feed.items.map(({ title }) => title),
    ['First', 'Second'],
  );
});

test('standard input is called so', async () => {
  const { err } = await cli(['convert', '-', '--from', 'text', '--to', 'feed'], { input: 'Prose.' });
  assert.match(err, /^standard input:1: No entry was found/);
});

test('what Word saves as a web page is a list: its items are paragraphs with a bullet before each', async () => {
  const item = (place, html) =>
    `<p class=MsoListParagraphCxSp${place}><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;</span></span>${html}</p>`;
  const { feed, said, code } = await convert(
    'word.htm',
    `<html><body><h1>Our list</h1><h2>Guides</h2>
${item('First', '<a href="https://agency.example/1.pdf">First guide</a> (PDF, 12 KB)')}
${item('Last', 'A guide on paper')}
<h2>Others</h2>
<p>• <a href="https://agency.example/typed">A bullet that somebody typed</a></p>
<p>For more see <a href="https://agency.example/more">our page</a>.</p>
</body></html>`,
  );
  assert.deepEqual(
    feed.items.map(({ title, url, attachments }) => [title, url ?? attachments?.[0].url]),
    [
      ['First guide', 'https://agency.example/1.pdf'],
      ['A guide on paper', undefined],
      ['A bullet that somebody typed', 'https://agency.example/typed'],
    ],
  );
  assert.deepEqual(said, [
    '6: A text has no address; this one is left out: https://agency.example/more',
    '6: This paragraph belongs to no entry: "For more see our page."',
  ]);
  assert.equal(code, 1);
});

test('the sign of a section of a law is no bullet', async () => {
  const { feed } = await convert(
    'laws.txt',
    'Laws\n\n§ 1591 Sex trafficking of children\n- § 7102 Definitions\n- § 7105 Protection\n',
  );
  assert.deepEqual(
    feed.items.map(({ title, _resource }) => [title, _resource.section]),
    [
      ['§ 7102 Definitions', '§ 1591 Sex trafficking of children'],
      ['§ 7105 Protection', '§ 1591 Sex trafficking of children'],
    ],
  );
});
