// What was found out comes into the feed, and nothing else in it changes by a letter.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { changeOf, writeLinks } from '../../../dist/cli/links/write-back.js';
import { at } from '../../../tools/project.js';

const DAY = '2026-11-28';
const change = (item, status = 'ok', more = {}) => ({ item, status, checked: DAY, ...more });
const write = (lines, ...changes) => writeLinks(lines.join('\n'), changes).split('\n');

test('in the way in which the item is written', () => {
  const spread = ['{', '  "items": [', '    {', '      "id": "a"', '    }', '  ]', '}'];
  assert.deepEqual(write(spread, change(0)), [
    ...spread.slice(0, 3),
    '      "id": "a",',
    '      "_resource": {',
    '        "link": {',
    '          "status": "ok",',
    `          "checked": "${DAY}"`,
    '        }',
    '      }',
    ...spread.slice(4),
  ]);
  const dense = ['{"items":[{"id":1},{"id":2}]}'];
  assert.deepEqual(write(dense, change(1)), [
    `{"items":[{"id":1},{"id":2,"_resource":{"link":{"status":"ok","checked":"${DAY}"}}}]}`,
  ]);
  const roomy = ['{ "items": [{ "id": 1, "_resource": {} }] }'];
  assert.deepEqual(write(roomy, change(0)), [
    `{ "items": [{ "id": 1, "_resource": { "link": { "status": "ok", "checked": "${DAY}" } } }] }`,
  ]);
});

test('with the tabs and the line ends of the file', () => {
  const text = '{\r\n\t"items": [\r\n\t\t{\r\n\t\t\t"id": 1\r\n\t\t}\r\n\t]\r\n}\r\n';
  const written = writeLinks(text, [change(0)]);
  assert.match(written, /\t"id": 1,\r\n\t\t\t"_resource": {\r\n\t\t\t\t"link": {\r\n\t\t\t\t\t"status": "ok",\r\n/);
  assert.doesNotMatch(written, /[^\r]\n/);
});

test('beside fields that we do not know, in their order and spelling', () => {
  const line =
    '{ "items": [{"id": 1, "_resource": {"link": {"mine": [1,  2], "status": "gone", "Z": 1e3 }, "x": "\\u00e9"}}] }';
  assert.deepEqual(write([line], change(0, 'moved')), [
    line.replace('"gone"', '"moved"').replace('1e3 ', `1e3, "checked": "${DAY}" `),
  ]);
});

test('an archived copy is noted where there is none, and never replaces one', () => {
  const archived = 'https://web.archive.org/web/2015/https://a.example/';
  const [added] = write(['{"items":[{"_resource":{}}]}'], change(0, 'gone', { archived }));
  assert.match(added, /"archived_url":"https:\/\/web/);
  const own = '{"items":[{"_resource":{"link":{"archived_url":"https://mine.example/"}}}]}';
  assert.match(write([own], change(0, 'gone', { archived }))[0], /"archived_url":"https:\/\/mine\.example\/"/);
});

test('null and the like give way', () => {
  for (const item of ['{"_resource":null}', '{"_resource":{"link":null}}', '{"_resource":{"link":"ok"}}']) {
    const written = JSON.parse(writeLinks(`{"items":[${item}]}`, [change(0)]));
    assert.deepEqual(written.items[0]._resource.link, { status: 'ok', checked: DAY });
  }
});

test('our own feeds keep their layout, with every item changed', () => {
  for (const name of ['task-force-guide', 'e-guide']) {
    const text = readFileSync(at('data', `${name}.json`), 'utf8');
    const written = writeLinks(
      text,
      JSON.parse(text).items.map((_, i) => change(i, 'moved')),
    );
    assert.equal(written, `${JSON.stringify(JSON.parse(written), null, 2)}\n`);
    assert.notEqual(written, text);
  }
});

test('whatever the feed and its layout, only the links change', () => {
  const key = fc.constantFrom('id', 'title', 'x y', '"', 'é');
  const link = fc.option(fc.dictionary(fc.constantFrom('status', 'checked', 'mine', 'archived_url'), fc.jsonValue()));
  const extension = fc.option(fc.record({ link, type: fc.string() }, { requiredKeys: [] }));
  const item = fc
    .tuple(fc.dictionary(key, fc.jsonValue()), fc.record({ _resource: extension }, { requiredKeys: [] }))
    .map(([fields, more]) => ({ ...fields, ...more }));
  const layout = fc.constantFrom(undefined, 1, 2, 4, '\t');
  fc.assert(
    fc.property(fc.array(item, { maxLength: 4 }), layout, (items, space) => {
      const feed = JSON.parse(JSON.stringify({ title: 'T', items }));
      const text = JSON.stringify(feed, null, space);
      const written = writeLinks(
        text,
        feed.items.map((_, i) => change(i)),
      );
      for (const one of feed.items) {
        const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
        if (!isObject(one._resource)) one._resource = {};
        const old = isObject(one._resource.link) ? one._resource.link : {};
        one._resource.link = { ...old, status: 'ok', checked: DAY };
      }
      assert.deepEqual(JSON.parse(written), feed);
    }),
    { numRuns: 300 },
  );
});

test('only the address of the title is the item’s, and only where one could tell', () => {
  const outcome = { url: 'https://a.example/', state: 'gone', warnings: [], checked: DAY };
  assert.deepEqual(changeOf({ item: 3, role: 'title' }, outcome)?.item, 3);
  assert.equal(changeOf({ item: 3, role: 'attachment' }, outcome), undefined);
  assert.equal(changeOf({ item: 3, role: 'title' }, { ...outcome, state: 'unclear', reason: 'timeout' }), undefined);
});
