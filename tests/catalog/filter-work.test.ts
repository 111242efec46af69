import { expect } from '@open-wc/testing';
import { type Criteria, Finder } from '../../src/catalog/finder.js';
import { parseOnly } from '../../src/catalog/scope.js';
import { makeCatalog } from '../support/make-resource.js';

// What a key costs, in items looked at: those that match, and no others.

const CRITERIA: Criteria = {
  query: '',
  choice: new Map(),
  sort: 'feed',
  groupBy: 'none',
  only: '',
  facets: ['type'],
  language: 'en',
  limit: Infinity,
};

/** A hundred items, every tenth of which is a law, and every twentieth a law and a report. */
function watched(): { finder: Finder; looksOf: (criteria: Partial<Criteria>) => number[] } {
  const catalog = makeCatalog(
    Array.from({ length: 100 }, (_, at) => ({
      title: at % 10 === 0 ? `Law ${at}` : `Guide ${at}`,
      type: at % 20 === 0 ? 'report' : 'guide',
    })),
  );
  const reads: number[] = [];
  const column = catalog.facet('type');
  const offsets = new Proxy(column.offsets, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads.push(Number(key));
      return Reflect.get(target, key) as unknown;
    },
  });
  Object.defineProperty(column, 'offsets', { value: offsets });
  const finder = new Finder(catalog);
  // What is derived once for the whole catalog is not what a key costs.
  finder.find(CRITERIA);
  const looksOf = (criteria: Partial<Criteria>): number[] => {
    reads.length = 0;
    finder.find({ ...CRITERIA, ...criteria });
    // A look at an item reads where its values end, then where they begin.
    const ends = reads.filter((_, at) => at % 2 === 0);
    expect(reads.filter((_, at) => at % 2 === 1)).to.deep.equal(ends.map((end) => end - 1));
    return ends.map((end) => end - 1);
  };
  return { finder, looksOf };
}

const laws = Array.from({ length: 10 }, (_, at) => at * 10);
const twice = (items: readonly number[]): number[] => items.flatMap((item) => [item, item]);

describe('the work of one key', () => {
  it('is one look at the facets of each item that matches', () => {
    expect(watched().looksOf({ query: 'law' })).to.deep.equal(laws);
  });

  it('is no look at any item when none matches', () => {
    expect(watched().looksOf({ query: 'qqqq' })).to.deep.equal([]);
  });

  it('is no look at the facets when none is counted', () => {
    expect(watched().looksOf({ query: 'law', facets: [] })).to.deep.equal([]);
  });

  it('is a second look at each item that matches where the facet narrows the list', () => {
    const looks = watched().looksOf({ query: 'law', choice: parseOnly('type: report') });
    expect(looks.sort((a, b) => a - b)).to.deep.equal(twice(laws));
  });

  it('is nothing at all when the same is asked again', () => {
    const { finder, looksOf } = watched();
    looksOf({ query: 'law' });
    const criteria = { ...CRITERIA, query: 'law' };
    const answer = finder.find(criteria);
    expect(looksOf({ query: 'law' })).to.deep.equal([]);
    expect(finder.find(criteria)).to.equal(answer);
  });

  it('is one look at each item for everything that is derived once', () => {
    const { finder, looksOf } = watched();
    const all = [...finder.catalog.resources.keys()];
    expect(looksOf({ query: '', sort: 'title' })).to.deep.equal(all);
    expect(looksOf({ query: 'gu', sort: 'title' }).length).to.equal(90);
  });
});
