import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type SortOrder, isSortOrder, sortByGroup, sortItems } from '../../src/catalog/order.js';
import type { Resource } from '../../src/model/resource.js';
import { makeCatalog } from '../support/make-resource.js';

const sort = (order: SortOrder, resources: Partial<Resource>[], language = 'en'): number[] => [
  ...sortItems(makeCatalog(resources), order, language),
];
const titled = (...titles: string[]) => titles.map((title) => ({ title }));
const dated = (...dates: (string | undefined)[]) => dates.map((issued) => ({ issued }));

describe('sort orders', () => {
  it('have names that nothing else has', () => {
    for (const name of ['feed', 'title', 'newest', 'oldest']) expect(isSortOrder(name), name).to.equal(true);
    for (const name of ['', 'relevance', 'Title', 'constructor']) expect(isSortOrder(name), name).to.equal(false);
  });
});

describe('sortItems', () => {
  const cases: [what: string, order: SortOrder, resources: Partial<Resource>[], items: number[]][] = [
    ['nothing', 'title', [], []],
    ['the order of the feed', 'feed', titled('c', 'a', 'b'), [0, 1, 2]],
    ['titles by the alphabet', 'title', titled('c', 'a', 'b'), [1, 2, 0]],
    ['titles whatever their case', 'title', titled('b', 'A', 'C', 'a2'), [1, 3, 0, 2]],
    ['accented titles beside plain ones', 'title', titled('Zona', 'Órdenes', 'Oregon', 'Orden'), [3, 1, 2, 0]],
    ['numbers by what they are worth', 'title', titled('5.10', '5.2', '4'), [2, 1, 0]],
    ['the text in place of a title', 'title', [{ title: 'b' }, { text: 'a' }, { title: 'c' }], [1, 0, 2]],
    ['equal titles in feed order', 'title', titled('b', 'a', 'b', 'a', 'b'), [1, 3, 0, 2, 4]],
    ['the newest first', 'newest', dated('2015-06-30', '2020-01-01', '2015-07-01'), [1, 2, 0]],
    ['the oldest first', 'oldest', dated('2015-06-30', '2020-01-01', '2015-07-01'), [0, 2, 1]],
    ['dates of any precision', 'oldest', dated('2016', '2015-06', '2015-07-01', '2014-12-31'), [3, 1, 2, 0]],
    ['what has no date last, newest first', 'newest', dated(undefined, '2015', undefined, '2016'), [3, 1, 0, 2]],
    ['what has no date last, oldest first', 'oldest', dated(undefined, '2015', undefined, '2016'), [1, 3, 0, 2]],
    ['equal dates in feed order, newest first', 'newest', dated('2015', '2016', '2015', '2016'), [1, 3, 0, 2]],
    ['equal dates in feed order, oldest first', 'oldest', dated('2016', '2015', '2016', '2015'), [1, 3, 0, 2]],
  ];
  for (const [what, order, resources, items] of cases) {
    it(`sorts by ${order}: ${what}`, () => expect(sort(order, resources)).to.deep.equal(items));
  }

  it("goes by the language's own alphabet", () => {
    const words = titled('zebra', 'ñandú', 'nube', 'obra');
    expect(sort('title', words, 'es')).to.deep.equal([2, 1, 3, 0]);
    const swedish = titled('zoo', 'ärlig', 'adel');
    expect(sort('title', swedish, 'sv')).to.deep.equal([2, 0, 1]);
    expect(sort('title', swedish, 'en')).to.deep.equal([2, 1, 0]);
  });

  it('keeps equals in feed order, however many there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('2014', '2015-06', undefined), { minLength: 30, maxLength: 600 }),
        fc.constantFrom<SortOrder>('newest', 'oldest'),
        (dates, order) => {
          const wanted = order === 'oldest' ? ['2014', '2015-06', undefined] : ['2015-06', '2014', undefined];
          const items = wanted.flatMap((date) => dates.flatMap((one, at) => (one === date ? [at] : [])));
          expect(sort(order, dated(...dates))).to.deep.equal(items);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('sorting by group', () => {
  const groups = [{ path: ['A'] }, { path: ['A', 'one'] }, { path: ['B'] }];
  const grouping = { groups, of: Uint32Array.of(2, 1, 0, 2, 1) };

  it('brings items of a group together in reading order', () => {
    expect([...sortByGroup(Uint32Array.of(0, 1, 2, 3, 4), grouping)]).to.deep.equal([2, 1, 4, 0, 3]);
  });

  it('keeps the order within a group', () => {
    expect([...sortByGroup(Uint32Array.of(4, 3, 1, 0), grouping)]).to.deep.equal([4, 1, 3, 0]);
  });
});
