// The tables to begin with, and their examples.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync, strFromU8 } from 'fflate';
import { at } from '../../tools/project.js';
import { csv, sheets, workbook } from '../../tools/template.js';
import { cli, scratchFolder } from './cli.js';

const folder = scratchFolder();
const parts = (bytes) =>
  Object.fromEntries(Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, data]) => [name, strFromU8(data)]));

test('the tables are the ones that `npm run template` makes', async () => {
  assert.equal(readFileSync(at('data/template.csv'), 'utf8'), csv());
  assert.deepEqual(parts(readFileSync(at('data/template.xlsx'))), parts(await workbook(sheets())));
});

test('an empty table is an empty list, and its examples are no part of it', async () => {
  for (const name of ['data/template.csv', 'data/template.xlsx']) {
    const { code, out, err } = await cli(['convert', name, '--to', 'feed']);
    assert.deepEqual([code, JSON.parse(out).items, err], [0, [], '0 entries.\n'], name);
  }
});

test('Excel keeps a day as it is typed, in every row that is there to be filled in', async () => {
  const files = parts(readFileSync(at('data/template.xlsx')));
  const [, format] = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(files['xl/styles.xml']);
  const styles = files['xl/styles.xml'].match(/<cellXfs.*<\/cellXfs>/s)[0].match(/<xf .*?(?=<xf |<\/cellXfs>)/gs);
  const style = styles.findIndex((xf) => xf.includes(`numFmtId="${format}"`));
  const names = csv().slice(1).trim().split(',');
  for (const name of ['date', 'reviewed', 'review_due', 'starts', 'ends']) {
    const column = String.fromCharCode('A'.charCodeAt(0) + names.indexOf(name));
    for (const row of [2, 301]) {
      assert.match(files['xl/worksheets/sheet1.xml'], new RegExp(`<c r="${column}${row}" s="${style}"`), name);
    }
  }
});

test('the page for those who keep a list explains each column, and its commands can be given', async () => {
  const page = readFileSync(at('data/keeping-a-list.md'), 'utf8');
  for (const name of csv().slice(1).trim().split(',')) assert.ok(page.includes(`\`${name}\``), name);

  const place = scratchFolder();
  const [first, second] = sheets();
  const [names, , ...rows] = second.data;
  writeFileSync(join(place, 'list.xlsx'), await workbook([{ ...first, data: [names, ...rows] }, second]));
  const commands = Array.from(page.matchAll(/npx resource-list ([^\n`]+)/g), ([, args]) =>
    Array.from(args.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, word]) => quoted ?? word),
  ).filter(([command]) => command !== 'check-links');
  assert.deepEqual(
    commands.map(([command]) => command),
    ['convert', 'validate', 'convert', 'convert'],
  );
  for (const args of commands) {
    const { code, err } = await cli(args, { cwd: place });
    // To a table, what the feed says of itself is named as not in it.
    assert.equal(code, args.includes('csv') ? 1 : 0, `${args.join(' ')}: ${err}`);
  }
  const read = (name) => JSON.parse(readFileSync(join(place, name), 'utf8'));
  assert.deepEqual(read('new.json'), read('feed.json'));
});

test('every example becomes an entry, in a feed without mistakes', async () => {
  const [, { data, columns }] = sheets();
  const [names, , ...rows] = data;
  const table = join(folder, 'list.xlsx');
  writeFileSync(table, await workbook([{ sheet: 'List', data: [names, ...rows], columns }]));
  const feed = join(folder, 'feed.json');
  const { code, err } = await cli(['convert', table, '--to', 'feed', '--language', 'en', '-o', feed]);
  assert.deepEqual([code, err], [0, `4 entries in ${feed}.\n`]);
  const { out } = await cli(['validate', '--strict', feed]);
  assert.equal(out, 'No problems in 1 file.\n');
  const { items } = JSON.parse(readFileSync(feed, 'utf8'));
  assert.deepEqual(
    items.map(({ title, _resource }) => [title, _resource.section, _resource.access?.level]),
    [
      ['A guide to interviewing', 'For law enforcement', undefined],
      ['Undercover protocol', 'For law enforcement', 'restricted'],
      ['Housing fund', 'Housing', undefined],
      ['Webinar: first contact', ['Training', 'Online'], 'registration'],
    ],
  );
  assert.deepEqual(items[0].attachments, [
    { url: 'https://agency.example/guide.pdf', mime_type: 'application/pdf', size_in_bytes: 793_000 },
  ]);
});
