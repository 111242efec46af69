// A table holds a feed without loss: it comes back as the same feed, and that as the same table, byte for byte.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCsv } from '../../dist/cli/convert/read-csv.js';
import { writeCsv } from '../../dist/cli/convert/write-csv.js';

/** What cells are awkward by: quotation marks, ends of lines, formulas, blanks, separators of ours, other scripts. */
const AWKWARD = [
  ...['', ' lead', 'trail ', '"', '""', ',', ';', '\t', '\n', '\r\n', '\r', "'", "''", "'=x", '=1+1', '+1', '-1', '@x'],
  ...['a; b', '; ', 'a > b', ' > ', '0', '00', '1e3', 'null', '{}', '\u0000', '\ufeffbom', '\u2028', '\u{1f600}'],
  ...['漢字', 'שלום', 'مرحبا', 'a\u202eb', 'Ångström'],
];
const awkward = fc.array(fc.constantFrom(...AWKWARD), { maxLength: 4 }).map((parts) => parts.join(''));
const text = fc.oneof(awkward, fc.string(), fc.string({ unit: 'binary' }));
const some = (model) => fc.record(model, { requiredKeys: [] });
const number = fc.oneof(fc.nat(), fc.double({ noNaN: true }));

const file = some({ url: text, mime_type: text, title: text, size_in_bytes: number, mine: fc.jsonValue() });
const extension = some({
  section: fc.oneof(text, fc.array(text)),
  publisher: text,
  audience: fc.array(text),
  issued: text,
  file: some({ mime_type: text, pages: number }),
  access: some({ level: text, note: text }),
  mine: fc.jsonValue(),
});
const texts = ['title', 'summary', 'content_text', 'content_html', 'url', 'external_url', 'language', 'date_published'];
const item = fc.record(
  {
    id: fc.oneof(
      text.filter((id) => id !== ''),
      fc.integer(),
    ),
    ...Object.fromEntries(texts.map((name) => [name, text])),
    tags: fc.array(text),
    attachments: fc.array(file),
    _resource: extension,
    mine: fc.jsonValue(),
  },
  { requiredKeys: ['id'] },
);

const all = async (parts) => {
  const list = [];
  for await (const part of parts) list.push(part);
  return list;
};
const write = async (items) => (await all(writeCsv({ head: {}, items }, () => {}))).join('');

/** A file that is read a few bytes at a time, as a slow disk gives it. */
function inputOf(table) {
  const bytes = new TextEncoder().encode(table);
  return {
    name: 'list.csv',
    beginning: () => Promise.resolve(bytes.subarray(0, 4096)),
    async *textParts() {
      const decoder = new TextDecoder('utf-8', { fatal: true });
      for (let at = 0; at < bytes.length; at += 7) yield decoder.decode(bytes.subarray(at, at + 7), { stream: true });
      yield decoder.decode();
    },
  };
}

test('whatever is in its cells', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 4 }), async (made) => {
      const items = JSON.parse(JSON.stringify(made));
      const table = await write(items);
      const notes = [];
      const { items: read } = await readCsv(inputOf(table), { report: (note) => notes.push(note) });
      const back = await all(read);
      assert.deepEqual(back, items);
      assert.deepEqual(notes, []);
      assert.equal(await write(back), table);
    }),
    { numRuns: 300 },
  );
});
