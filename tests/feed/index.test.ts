import { expect } from '@open-wc/testing';
import * as door from '../../src/feed/index.js';

describe('the door of the feed format', () => {
  it('has what a feed owner needs, and nothing that is ours alone', () => {
    const names = 'FeedError MAX_ITEMS feedDocument feedHeader feedItem feedJsonSchema parseFeed';
    expect(Object.keys(door).sort().join(' ')).to.equal(names);
  });

  it('reads a feed with what it has alone', () => {
    const { resources } = door.parseFeed(
      { items: [{ id: 1, title: 'T', url: 'a' }] },
      { url: 'https://feeds.example/' },
    );
    expect(resources[0]).to.deep.include({ id: '1', title: 'T', link: { url: 'https://feeds.example/a' } });
    expect(() => door.parseFeed({})).to.throw(door.FeedError);
  });
});
