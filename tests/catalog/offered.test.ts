import { expect } from '@open-wc/testing';
import type { FacetName } from '../../src/catalog/facets.js';
import { Finder } from '../../src/catalog/finder.js';
import { makeCatalog } from '../support/make-resource.js';

const finder = (): Finder =>
  new Finder(
    makeCatalog(
      [
        { title: 'Sex trafficking', section: ['Studies'], type: 'report', issued: '2015', topics: ['Minors'] },
        { title: 'Labor trafficking', section: ['Tools'], type: 'report', issued: '2020', topics: ['Labor'] },
        { title: 'A guide', text: 'On trafficking', section: ['Tools'], type: 'guide', topics: ['Minors'] },
        { title: 'DMST', section: ['Studies'], type: 'guide', issued: '2018-06' },
        { title: 'Contact' },
      ],
      { sections: [{ title: 'Tools' }, { title: 'Studies' }] },
    ),
  );

describe('Finder.offered and Finder.values', () => {
  const values = (name: FacetName, only = ''): (string | undefined)[] => {
    const one = finder();
    return one.values(name, only).map((id) => one.catalog.facet(name).values[id]?.name);
  };

  it('offers the facets that tell items apart', () => {
    expect(finder().offered('', '')).to.deep.equal(['section', 'type', 'topic', 'year']);
  });

  it('offers the facets that the page wants, without what it has fixed', () => {
    expect(finder().offered('year, type', '')).to.deep.equal(['year', 'type']);
    expect(finder().offered('year, type', 'type: report')).to.deep.equal(['year']);
  });

  it('offers only facets that tell apart what is inside the limits', () => {
    expect(finder().offered('', 'topic: labor')).to.deep.equal([]);
  });

  it('has the values in their order', () => {
    expect(values('section')).to.deep.equal(['Tools', 'Studies']);
    expect(values('year')).to.deep.equal(['2020', '2018', '2015']);
    expect(values('topic')).to.deep.equal(['Minors', 'Labor']);
  });

  it('has only values of what is inside the limits', () => {
    expect(values('topic', 'type: guide')).to.deep.equal(['Minors']);
    expect(values('publisher')).to.deep.equal([]);
  });
});
