import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Catalog } from '../../src/catalog/catalog.js';
import { Finder } from '../../src/catalog/finder.js';
import { FACET_NAMES } from '../../src/catalog/facets.js';
import { parseFeed } from '../../src/feed/feed-reader.js';
import { feedDocument } from '../../src/feed/schema.js';
import { anyPlace, anyValue, fullFeed } from '../support/any-value.js';
import { stringFields } from '../support/made-of.js';

const url = 'https://feeds.example/feed.json';
const ids = (value: unknown): string[] => parseFeed(value, { url }).resources.map(({ id }) => id);

describe('a feed with any JSON in any one place of the schema', () => {
  it('is whole before anything is put in', () => {
    expect(parseFeed(fullFeed(), { url }).problems).to.deep.equal([]);
    expect(ids(fullFeed())).to.deep.equal(['before', 'full', 'after']);
    expect(stringFields(feedDocument)).to.have.length.above(50);
  });

  it('keeps its good items and says what it lost', () => {
    fc.assert(
      fc.property(anyPlace, anyValue, (place, value) => {
        const feed = place.put(fullFeed(), value);
        // Items that are no list make no feed; anything else does.
        if (place.path === 'items') return;
        const { resources, problems } = parseFeed(feed, { url });
        const left = resources.map(({ id }) => id);
        expect(left).to.include.members(['before', 'after']);
        expect(problems.length).to.be.at.most(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('can be searched, filtered, sorted and grouped', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyPlace, anyValue), { maxLength: 5 }), fc.string(), (changes, query) => {
        const feed = changes
          .filter(([{ path }]) => path !== 'items')
          .reduce<unknown>((all, [place, value]) => place.put(all, value), fullFeed());
        const { resources, ...info } = parseFeed(feed, { url });
        const catalog = new Catalog();
        catalog.addFeed(info);
        resources.forEach((resource) => catalog.add(resource));
        catalog.finish();
        const finder = new Finder(catalog);
        for (const groupBy of FACET_NAMES) {
          const { items } = finder.find({
            query,
            choice: new Map(),
            sort: 'title',
            groupBy,
            only: '',
            facets: FACET_NAMES,
            language: 'en',
            limit: 10,
          });
          expect(items.length).to.be.at.most(resources.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
