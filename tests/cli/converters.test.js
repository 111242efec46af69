// Every converter there is has a source that it reads or writes well, and one that is wrong, of which it says what and in
// which line. A converter that is added without them fails here.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { READERS, WRITERS } from '../../dist/cli/convert/formats.js';
import { at } from '../../tools/project.js';
import { cli, scratchFolder } from './cli.js';

const cwd = scratchFolder();
const fixture = (name) => at('tests/cli/fixtures/convert', name);

/** For each format that is read: a source, how many entries it holds, and a wrong one with what is said of it. */
const READ = {
  feed: [at('data/task-force-guide.json'), 7, 'no-items.json', 2, /:1:1: This is JSON, but no feed/],
  csv: [fixture('messy.csv'), 5, 'open-quote.csv', 2, /:3: A cell that begins with a quotation mark/],
  xlsx: [at('data/template.xlsx'), 0, 'no-workbook.xlsx', 2, /: This is no Excel workbook/],
  html: [fixture('page.html'), 7, 'no-list.html', 1, /:1: No entry was found on this page/],
  text: [fixture('messy.txt'), 6, 'no-list.txt', 1, /:1: No entry was found/],
  rss: [fixture('blog.rss'), 2, 'no-feed.rss', 2, /:1: This is XML, but neither RSS nor Atom/],
  dcat: [fixture('data.json'), 3, 'no-dataset.json', 2, /:1:1: There is no list of "dataset"/],
  hsds: [fixture('services.json'), 4, 'no-service.json', 2, /:1:1: There is no service in this file/],
  csl: [fixture('library.json'), 5, 'comma.json', 2, /:3:1: A value is missing here/],
  json: [fixture('library.json'), 5, 'no-dataset.json', 2, /:1:1: This is JSON, but no feed, and neither DCAT-US/],
};

test('every format that is read or written is in this table', () => {
  assert.deepEqual(Object.keys(READ).sort(), Object.keys(READERS).sort());
  assert.deepEqual(Object.keys(WRITTEN).sort(), Object.keys(WRITERS).sort());
});

for (const [format, [good, count, bad, expected, message]] of Object.entries(READ)) {
  test(`--from ${format}: what is right is read`, async () => {
    const { code, out } = await cli(['convert', good, '--from', format, '--to', 'feed'], { cwd });
    assert.ok(code < 2);
    assert.equal(JSON.parse(out).items.length, count);
  });

  test(`--from ${format}: what is wrong is said, with file and line`, async () => {
    const file = fixture(`bad/${bad}`);
    const { code, err } = await cli(['convert', file, '--from', format, '--to', 'feed'], { cwd });
    assert.equal(code, expected);
    assert.match(err, message);
    assert.ok(err.startsWith(file), err);
  });
}

const broken = fixture('bad/one-broken.json');
const LEFT_OUT = [
  `${broken}:5: Item 2 is left out: "title" must be a string.`,
  `${broken}:6: Item 3 is left out: it is an event that is over.`,
  `${broken}:7: Item 4 is left out: it has neither a title nor a text.`,
];

/** For each format that is written: what a feed comes to, and what is said where not all of one finds a place. */
const WRITTEN = {
  // These two hold whatever there is, right or wrong; a table holds the entries alone.
  feed: [/"title": "National Action Plan/, []],
  csv: [/,National Action Plan to Combat/, [/What the feed says of itself is not in it: title/]],
  html: [/>National Action Plan to Combat/, LEFT_OUT],
  jsonld: [/"name": "National Action Plan/, LEFT_OUT],
  rss: [/<title>National Action Plan/, [/RSS asks for the address of the page/, ...LEFT_OUT]],
};

for (const [format, [holds, notes]] of Object.entries(WRITTEN)) {
  test(`--to ${format}: a feed is written whole, and what has no place is said`, async () => {
    const seed = at('data/task-force-guide.json');
    const { code, out } = await cli(['convert', seed, '--to', format], { cwd });
    assert.match(out, holds);
    // The others have no place for some of it, such as the synonyms, and say so.
    assert.equal(code, format === 'feed' ? 0 : 1);
    if (format === 'feed') assert.deepEqual(JSON.parse(out), JSON.parse(readFileSync(seed, 'utf8')));

    const second = await cli(['convert', broken, '--to', format], { cwd });
    const said = second.err.trim().split('\n').slice(0, -1);
    assert.equal(second.code, notes.length > 0 ? 1 : 0);
    assert.equal(said.length, notes.length, second.err);
    for (const [index, note] of notes.entries()) {
      if (typeof note === 'string') assert.equal(said[index], note);
      else assert.match(said[index], note);
    }
  });
}
