import { expect } from '@open-wc/testing';
import { Catalog } from '../../src/catalog/catalog.js';
import type { Resource } from '../../src/model/resource.js';
import { parseQuery } from '../../src/search/query.js';
import { makeCatalog, makeResource } from '../support/make-resource.js';

const edition = (title: string) => ({ url: 'https://a.example/', language: 'es', title });

describe('Catalog', () => {
  it('is empty at first, and not complete', () => {
    const catalog = new Catalog();
    expect(catalog.size).to.equal(0);
    expect(catalog.complete).to.equal(false);
    expect(catalog.index.search(parseQuery('law')).size).to.equal(0);
  });

  it('grows by one item in every facet and in the index', () => {
    const catalog = new Catalog();
    for (const title of ['Law', 'Order']) {
      catalog.add(makeResource({ title }));
      for (const [name, { offsets }] of catalog.facets) {
        // Which feeds have an item is known when all of them are in.
        expect(offsets, name).to.have.lengthOf(name === 'source' ? 1 : catalog.size + 1);
      }
      expect(catalog.index.search(parseQuery(title)).size).to.equal(1);
    }
    expect(catalog.resources.map(({ title }) => title)).to.deep.equal(['Law', 'Order']);
  });

  it('joins sections and synonyms of several feeds in their order', () => {
    const catalog = makeCatalog([], { sections: [{ title: 'A' }], synonyms: [['OVC', 'Office']] });
    catalog.addFeed({
      url: 'https://b.example/',
      sections: [{ title: 'B' }],
      synonyms: [['HHS', 'Health'], ['alone']],
    });
    expect(catalog.feeds.map(({ url }) => url)).to.deep.equal([
      'https://feeds.example/feed.json',
      'https://b.example/',
    ]);
    expect(catalog.sections.map(({ title }) => title)).to.deep.equal(['A', 'B']);
    expect(catalog.synonyms).to.deep.equal([
      [['ovc'], ['office']],
      [['hhs'], ['health']],
    ]);
  });
});

describe('the languages of a catalog', () => {
  const cases: [what: string, resource: Partial<Resource>, stemmers: number][] = [
    ['none of an item that does not tell its own', {}, 0],
    ['English', { language: 'en' }, 1],
    ['a regional variant, however it is written', { language: 'ES-mx' }, 1],
    ['those of editions', { language: 'en', editions: [edition('Guía')] }, 2],
    ['none that is not known', { language: 'zh' }, 0],
  ];
  for (const [what, resource, stemmers] of cases)
    it(`are ${what}`, () => expect(makeCatalog([resource]).index.stemmers.size).to.equal(stemmers));
});

describe('the search over a catalog', () => {
  const searched: [what: string, resource: Partial<Resource>][] = [
    ['the title', { title: 'A law' }],
    ['the text', { text: 'A law' }],
    ['the publisher', { publisher: 'A law' }],
    ['the second topic', { topics: ['Other', 'A law'] }],
    ['a subheading', { section: ['Other', 'A law'] }],
    ['the note on access', { accessNote: 'A law' }],
    ["an edition's title", { editions: [edition('A law')] }],
  ];
  for (const [what, resource] of searched) {
    it(`looks into ${what}`, () => {
      expect(makeCatalog([resource, {}]).index.search(parseQuery('law')).size).to.equal(1);
    });
  }

  it('does not join the end of one topic to the beginning of the next as a word', () => {
    const { index } = makeCatalog([{ topics: ['ab', 'cd'], section: ['ef', 'gh'] }]);
    for (const query of ['abcd', 'efgh']) expect(index.search(parseQuery(query)).size, query).to.equal(0);
  });

  it('finds no phrase that begins in one topic, heading or edition and ends in the next', () => {
    const { index } = makeCatalog([
      {
        topics: ['Sex', 'Trafficking'],
        section: ['Sex', 'Trafficking'],
        editions: [edition('Sex'), edition('Trafficking')],
      },
    ]);
    expect(index.search(parseQuery('"sex trafficking"')).size).to.equal(0);
    expect(index.search(parseQuery('sex trafficking')).size).to.equal(1);
  });

  it('counts words of synonyms as spelt right, though no text holds them', () => {
    const { index } = makeCatalog([{ title: 'Courts' }], { synonyms: [['tribunals', 'bench']] });
    expect(index.correct('tribunals')).to.equal(undefined);
    expect(index.correct('tribunalss')).to.equal('tribunals');
    expect(index.search(parseQuery('tribunals')).size).to.equal(0);
  });

  it('does not look into what nobody reads: ids and addresses', () => {
    const resource = { id: 'law', feed: 'https://law.example/', link: { url: 'https://law.example/' } };
    expect(makeCatalog([resource]).index.search(parseQuery('law')).size).to.equal(0);
  });

  it('counts a match in the title over one in topics, publisher and text, in this order', () => {
    const order: Partial<Resource>[] = [{ text: 'Law' }, { publisher: 'Law' }, { topics: ['Law'] }, { title: 'Law' }];
    const { score } = makeCatalog([...order, {}]).index.search(parseQuery('law'));
    const scores = [...score].slice(0, order.length);
    expect([...scores].sort((a, b) => a - b)).to.deep.equal(scores);
    expect(new Set(scores).size).to.equal(order.length);
  });
});
