// The parts of the soak that run without a browser: what it makes is the same for the same seed, the feed's reader
// survives it, and a wrong number is found. Needs a build: `npm test` makes one first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedError, parseFeed } from '../../dist/feed/index.js';
import { mutated } from '../soak/mutate.js';
import { Random } from '../soak/random.js';
import { expectedOf, recounted } from '../soak/recount.js';
import { planOf } from '../soak/server.js';

const FEEDS = 150;

test('the same seed gives the same feed, and another gives another', () => {
  const made = Array.from({ length: FEEDS }, (_, seed) => mutated(new Random(seed)));
  made.forEach(({ bytes }, seed) => assert.ok(bytes.equals(mutated(new Random(seed)).bytes)));
  assert.ok(new Set(made.map(({ bytes }) => bytes.toString('latin1'))).size > FEEDS / 2);
  assert.ok(new Set(made.flatMap(({ mutations }) => mutations)).size >= 4);
});

test('no broken feed breaks the reader', () => {
  let read = 0;
  for (let seed = 0; seed < FEEDS; seed++) {
    let value;
    try {
      value = JSON.parse(mutated(new Random(seed)).bytes.toString('utf8'));
    } catch {
      continue;
    }
    try {
      read += parseFeed(value, { url: 'https://agency.example/feed.json' }).resources.length;
    } catch (error) {
      assert.ok(error instanceof FeedError, error);
    }
  }
  assert.ok(read > FEEDS);
});

test('a number that is wrong is found', () => {
  const number = Array.from({ length: 500 }, (_, i) => i).find((i) => {
    const { from, mutations, whole } = planOf(i);
    return from === 'data/task-force-guide.json' && mutations.length === 0 && whole;
  });
  const items = expectedOf('https://agency.example', [number]);
  const state = { total: 7, only: '', facets: {}, status: '7 resources', list: true, loading: false, searching: false };
  const access = (count) => [{ name: 'Access', values: [{ count: 1 }, { count }] }];
  assert.deepEqual(recounted(items, { ...state, groups: access(6) }), []);
  for (const wrong of [
    { total: 8 },
    { status: '6 resources' },
    { groups: access(7) },
    { facets: { type: ['article'] } },
    { only: 'type: article' },
  ]) {
    assert.notDeepEqual(recounted(items, { ...state, groups: access(6), ...wrong }), [], JSON.stringify(wrong));
  }
});
