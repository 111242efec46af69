import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FeedReader } from '../../src/feed/feed-reader.js';

const URL_ = 'https://feeds.example/lists/feed.json';
const item = (id: string) => ({ id, title: `Title ${id}` });

function readAll(reader: FeedReader): (string | undefined)[] {
  const ids: (string | undefined)[] = [];
  while (!reader.done) ids.push(reader.next()?.id);
  return ids.filter(Boolean);
}

describe('the next page of a feed', () => {
  const nextOf = (next_url: unknown, url = URL_): string | undefined =>
    new FeedReader({ items: [], next_url }, url).nextPage;

  const cases: [next: unknown, page: string | undefined][] = [
    [undefined, undefined],
    [null, undefined],
    ['', undefined],
    [7, undefined],
    [{}, undefined],
    ['https://feeds.example/lists/2.json', 'https://feeds.example/lists/2.json'],
    ['https://FEEDS.example:443/2', 'https://feeds.example/2'],
    ['2.json', 'https://feeds.example/lists/2.json'],
    ['?page=2', 'https://feeds.example/lists/feed.json?page=2'],
    ['/2', 'https://feeds.example/2'],
    ['http://feeds.example/2', undefined],
    ['https://feeds.example:8443/2', undefined],
    ['https://feeds.example.evil.example/2', undefined],
    ['https://evil.example/https://feeds.example/2', undefined],
    ['https://feeds.example@evil.example/2', undefined],
    ['//evil.example/2', undefined],
    ['javascript:alert(1)', undefined],
    ['data:application/json,{}', undefined],
    ['blob:https://feeds.example/2', undefined],
    ['mailto:a@feeds.example', undefined],
    ['https://[', undefined],
  ];
  for (const [next, page] of cases)
    it(`is ${page ?? 'none'} for ${JSON.stringify(next)}`, () => expect(nextOf(next)).to.equal(page));

  it('is none where the feed has no address of its own', () => {
    for (const url of ['', 'feed.json']) expect(nextOf('https://feeds.example/2', url)).to.equal(undefined);
  });

  it('is on the same origin, whatever is said', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.webPath(), fc.anything()), (next) => {
        const page = nextOf(next);
        if (page !== undefined) expect(new URL(page).origin).to.equal('https://feeds.example');
      }),
      { numRuns: 50 },
    );
  });
});

describe('the ids of several pages', () => {
  it('are those of one feed: what stands on two is read once, and noted', () => {
    const ids = new Set<string>();
    const pages = [['1', '2'], ['2', '3'], ['1']].map(
      (page, at) => new FeedReader({ items: page.map(item) }, `${URL_}?page=${at}`, ids),
    );
    expect(pages.map(readAll)).to.deep.equal([['1', '2'], ['3'], []]);
    expect(pages.flatMap(({ problems }) => problems)).to.deep.equal([
      { feed: `${URL_}?page=1`, index: 0, path: 'id', reason: 'is used by an earlier item' },
      { feed: `${URL_}?page=2`, index: 0, path: 'id', reason: 'is used by an earlier item' },
    ]);
  });

  it('are not known to another feed', () => {
    for (const reader of [0, 1].map(() => new FeedReader({ items: [item('1')] }, URL_)))
      expect(readAll(reader)).to.deep.equal(['1']);
  });

  it('do not count for items that are left out', () => {
    const ids = new Set<string>();
    readAll(new FeedReader({ items: [{ id: '1' }] }, URL_, ids));
    expect(readAll(new FeedReader({ items: [item('1')] }, URL_, ids))).to.deep.equal(['1']);
  });
});
