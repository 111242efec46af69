// The judged queries are sound, the measures right, and `resource-list` ranks better than its peers. Needs a build:
// `npm test` makes one first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PEERS, RESOURCE_LIST } from '../relevance/engines.js';
import { FEED, JUDGED, answersOf } from '../relevance/judged.js';
import { recallAt, reciprocalRank, successAt, summarize } from '../relevance/measures.js';

test('enough queries are judged, and enough of them have a typing error', () => {
  assert.ok(JUDGED.filter(({ relevant }) => relevant.length > 0).length >= 60);
  assert.ok(JUDGED.filter(({ kind }) => kind === 'typing error').length >= 10);
  assert.ok(JUDGED.some(({ relevant }) => relevant.length === 0));
});

test('every judgement names items of the feed, each once', () => {
  const ids = new Set(FEED.items.map(({ id }) => id));
  for (const { query, relevant } of JUDGED) {
    assert.deepEqual(
      relevant.filter((id) => !ids.has(id)),
      [],
      query,
    );
    assert.equal(new Set(relevant).size, relevant.length, query);
  }
});

test('every query says who asks and what for, and none is asked twice', () => {
  for (const { kind, who, query, need } of JUDGED) assert.ok(kind && who && query && need, query);
  const asked = JUDGED.map(({ query }) => query.toLowerCase().trim());
  assert.deepEqual(
    asked.filter((query, i) => asked.indexOf(query) !== i),
    [],
  );
});

test('what is called a typing error is no word of the feed', () => {
  const words = new Set(
    JSON.stringify(FEED)
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  for (const { query } of JUDGED.filter(({ kind }) => kind === 'typing error')) {
    assert.ok(
      query
        .toLowerCase()
        .split(' ')
        .some((word) => !words.has(word)),
      query,
    );
  }
});

for (const [found, n, success, recall] of [
  [['a', 'b', 'c'], 3, 1, 1],
  [['a', 'x', 'y'], 3, 1, 0.5],
  [['x', 'a', 'b'], 1, 0, 0],
  [['a', 'b'], 1, 1, 1],
  [['x', 'y', 'z', 'a'], 3, 0, 0],
  [[], 3, 0, 0],
]) {
  test(`of ${JSON.stringify(found)} the first ${n} have success ${success} and recall ${recall} for a and b`, () => {
    assert.equal(successAt(found, ['a', 'b'], n), success);
    assert.equal(recallAt(found, ['a', 'b'], n), recall);
  });
}

test('recall is 1 when all that can stand among the first are relevant', () => {
  assert.equal(recallAt(['a', 'b', 'c'], ['a', 'b', 'c', 'd', 'e'], 3), 1);
});

for (const [found, expected] of [
  [['a'], 1],
  [['x', 'b', 'a'], 1 / 2],
  [[...'123456789', 'a'], 1 / 10],
  [[...'1234567890', 'a'], 0],
  [[], 0],
]) {
  test(`the reciprocal rank of a or b in ${JSON.stringify(found)} is ${expected}`, () => {
    assert.equal(reciprocalRank(found, ['a', 'b']), expected);
  });
}

test('a summary is the mean over the queries with an answer, and counts those without apart', () => {
  assert.deepEqual(
    summarize([
      { found: ['a', 'x'], relevant: ['a'] },
      { found: ['x', 'a'], relevant: ['a', 'b'] },
      { found: ['x'], relevant: ['c'] },
      { found: [], relevant: ['c'] },
      { found: [], relevant: [] },
      { found: ['x'], relevant: [] },
    ]),
    { queries: 4, success1: 1 / 4, success3: 2 / 4, recall3: 1.5 / 4, mrr: 1.5 / 4, unanswerable: 2, silent: 1 },
  );
});

const own = summarize(answersOf(RESOURCE_LIST));
for (const peer of PEERS) {
  // Level with Fuse.js in the first three places: the README says why.
  test(`resource-list is not behind ${peer.name} in the first three places, and ahead in mean reciprocal rank`, () => {
    const other = summarize(answersOf(peer));
    assert.ok(own.success3 >= other.success3, `success@3: ${own.success3}, ${peer.name} ${other.success3}`);
    assert.ok(own.mrr > other.mrr, `MRR: ${own.mrr}, ${peer.name} ${other.mrr}`);
  });
}
