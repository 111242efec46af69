import { expect } from '@open-wc/testing';
import type { Catalog } from '../../src/catalog/catalog.js';
import { FACET_NAMES, type FacetName } from '../../src/catalog/facets.js';
import { filter } from '../../src/catalog/filter.js';
import { parseOnly } from '../../src/catalog/scope.js';
import { tellingFacets, valueOrder } from '../../src/catalog/value-order.js';
import type { Resource } from '../../src/model/resource.js';
import { makeCatalog } from '../support/make-resource.js';

const countsOf = (catalog: Catalog) => filter(catalog, new Map(), FACET_NAMES, undefined, undefined).counts;

function order(name: FacetName, resources: Partial<Resource>[], titles: string[] = []): (string | undefined)[] {
  const catalog = makeCatalog(resources, { sections: titles.map((title) => ({ title })) });
  return valueOrder(catalog, name, countsOf(catalog).get(name)).map((id) => catalog.facet(name).values[id]?.name);
}

describe('valueOrder', () => {
  const under = (...headings: string[]) => headings.map((heading) => ({ section: [heading] }));

  it('puts headings as authored, undeclared ones after them in feed order', () => {
    const declared = ['Tools', 'Studies', 'Training'];
    expect(order('section', under('X', 'Training', 'W', 'Tools', 'X'), declared)).to.deep.equal([
      'Tools',
      'Training',
      'X',
      'W',
    ]);
  });

  it('puts headings in feed order where none is declared', () => {
    expect(order('section', under('b', 'c', 'a', 'c'))).to.deep.equal(['b', 'c', 'a']);
  });

  it('puts years from the newest', () => {
    const dates = ['2015', '2024-06', '2009-01-01', '2015-02'].map((issued) => ({ issued }));
    expect(order('year', dates)).to.deep.equal(['2024', '2015', '2009']);
  });

  it('puts levels of access from the most open', () => {
    const levels = (['restricted', 'paid', 'paid', 'public', 'registration'] as const).map((access) => ({ access }));
    expect(order('access', levels)).to.deep.equal(['public', 'registration', 'paid', 'restricted']);
  });

  for (const name of ['type', 'publisher'] as const) {
    it(`puts a ${name} with more items first, equals by the alphabet`, () => {
      const values = ['b', 'c', 'd', 'c', 'a'].map((value) => ({ [name]: value }));
      expect(order(name, values)).to.deep.equal(['c', 'a', 'b', 'd']);
    });
  }
});

describe('tellingFacets', () => {
  const RESOURCES: Partial<Resource>[] = [
    { type: 'report', language: 'en', topics: ['Minors'] },
    { type: 'report', language: 'en', topics: [] },
    { type: 'guide', language: 'en', topics: [] },
  ];
  const telling = (wanted: FacetName[] = [], only = '', resources = RESOURCES): FacetName[] => {
    const catalog = makeCatalog(resources);
    return tellingFacets(resources.length, countsOf(catalog), parseOnly(only), wanted);
  };

  const cases: [what: string, telling: FacetName[], wanted: FacetName[]][] = [
    ['those that tell items apart, in the usual order', telling(), ['type', 'topic']],
    ['a wanted one even where all items have the same value', telling(['language', 'type']), ['language', 'type']],
    ['wanted ones in the order wanted', telling(['topic', 'type']), ['topic', 'type']],
    ['no wanted one without a value', telling(['audience', 'type']), ['type']],
    ['none that the page has fixed', telling([], 'type: report'), ['topic']],
    ['none that the page has fixed, though wanted', telling(['type', 'topic'], 'type: report'), ['topic']],
    ['none of an empty list', telling([], '', []), []],
    ['none of a single item, which nothing can narrow', telling([], '', RESOURCES.slice(0, 1)), []],
    ['a wanted one of a single item', telling(['type'], '', RESOURCES.slice(0, 1)), ['type']],
  ];
  for (const [what, found, wanted] of cases) it(`offers ${what}`, () => expect(found).to.deep.equal(wanted));
});
