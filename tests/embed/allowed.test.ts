import { expect } from '@open-wc/testing';
import { isAllowed } from '../../src/embed/allowed.js';

const BASE = 'https://owner.example/lists/embed.json';
const FEEDS = ['feed.json', 'more/', 'https://other.example/feeds/', 'https://other.example/one.json?v=1', 'https://['];

describe('what embed.json allows', () => {
  for (const feed of [
    'https://owner.example/lists/feed.json',
    'https://owner.example/lists/more/any.json',
    'https://owner.example/lists/more/deep/any.json?page=2',
    'https://other.example/feeds/a.json',
    'https://other.example/one.json?v=1',
  ]) {
    it(`is ${feed}`, () => expect(isAllowed(feed, FEEDS, BASE)).to.equal(true));
  }

  for (const feed of [
    'https://owner.example/lists/feed.json?other',
    'https://owner.example/lists/feed.json#a',
    'http://owner.example/lists/feed.json',
    'https://owner.example:8443/lists/feed.json',
    'https://me@owner.example/lists/feed.json',
    'https://owner.example/lists/more',
    'https://owner.example/lists/more/../secret.json',
    'https://owner.example/lists/more/%2e%2e/secret.json',
    'https://owner.example/lists/more/..%2fsecret.json',
    'https://owner.example/lists/more/..%5Csecret.json',
    'https://other.example.evil.example/feeds/a.json',
    'https://other.example/feeds.json',
    'data:application/json,{}',
  ]) {
    it(`is not ${feed}`, () => expect(isAllowed(feed, FEEDS, BASE)).to.equal(false));
  }

  it('is nothing where it names nothing', () => {
    expect(isAllowed('https://owner.example/lists/feed.json', [], BASE)).to.equal(false);
  });
});
