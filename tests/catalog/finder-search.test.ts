import { expect } from '@open-wc/testing';
import { FACET_NAMES } from '../../src/catalog/facets.js';
import { type Criteria, Finder, type Results } from '../../src/catalog/finder.js';
import { parseOnly } from '../../src/catalog/scope.js';
import type { FeedInfo, Resource } from '../../src/model/resource.js';
import { highlight } from '../../src/search/highlight.js';
import { MAX_QUERY_LENGTH } from '../../src/search/query.js';
import { makeCatalog } from '../support/make-resource.js';

const CRITERIA: Criteria = {
  query: '',
  choice: new Map(),
  sort: 'relevance',
  groupBy: 'none',
  only: '',
  facets: FACET_NAMES,
  language: 'en',
  limit: Infinity,
};

const finderOf = (resources: readonly Partial<Resource>[], feed?: Partial<FeedInfo>): Finder =>
  new Finder(
    makeCatalog(
      resources.map((one) => ({ language: 'en', ...one })),
      feed,
    ),
  );

const find = (finder: Finder, query: string, criteria: Partial<Criteria> = {}): Results =>
  finder.find({ ...CRITERIA, query, ...criteria });

const library = finderOf(
  [
    { title: 'Human trafficking', type: 'report' },
    { title: 'Interviews with victims', type: 'guide', text: 'Of trafficking' },
    { title: 'The multidisciplinary team', type: 'guide' },
    { title: 'Culture grams', type: 'report' },
    { title: 'Culture', type: 'guide' },
  ],
  { synonyms: [['DMST', 'domestic minor sex trafficking']] },
);

describe('a search that matches nothing as it was spelt', () => {
  const cases: [typed: string, correction: string | undefined, items: number[]][] = [
    ['trafficking', undefined, [0, 1]],
    ['traff', undefined, [0, 1]],
    ['interviewing', undefined, [1]],
    ['trafficing', 'trafficking', [0, 1]],
    ['Humen Trafficing', 'human trafficking', [0]],
    ['multi-disciplinary', 'multidisciplinary', [2]],
    ['culturegrams', 'culture grams', [3]],
    ['"vicitms"', '"victims"', [1]],
    ['"with vicitms"', '"with victims"', [1]],
    ['qqqqqq', undefined, []],
    ['human culture', undefined, []],
    ['human qqqqqq', undefined, []],
  ];
  for (const [typed, correction, items] of cases) {
    it(`is '${typed}': ${correction ? `searched for as '${correction}'` : 'left as it is'}`, () => {
      const results = find(library, typed);
      expect([...results.items]).to.deep.equal(items);
      expect(results.correction).to.equal(correction);
      expect(results.partial).to.equal(false);
    });
  }

  it('marks what was searched for instead', () => {
    const { marks } = find(library, 'trafficing');
    expect(highlight('Human trafficking', marks).filter(({ match }) => match)).to.deep.equal([
      { text: 'trafficking', match: true },
    ]);
  });

  it('is left as it is where the nearest words match nothing together', () => {
    expect(find(library, 'humen grams')).to.include({ correction: undefined, partial: false });
  });

  it('is not corrected because a filter leaves nothing of what matches', () => {
    const { items, correction } = find(library, 'human', { choice: parseOnly('type: guide') });
    expect([...items]).to.deep.equal([]);
    expect(correction).to.equal(undefined);
  });

  it('is corrected under filters, and counted', () => {
    const { items, counts } = find(library, 'trafficing', { choice: parseOnly('type: guide') });
    expect([...items]).to.deep.equal([1]);
    expect([...(counts.get('type') ?? [])]).to.deep.equal([1, 1]);
  });

  it('is looked at no further than any other query', () => {
    const { correction } = find(library, `trafficing ${' '.repeat(MAX_QUERY_LENGTH)} trafficing`);
    expect(correction?.trim()).to.equal('trafficking');
  });

  it('leaves nothing over for the next one', () => {
    const alone = [...find(library, 'culture').items];
    find(library, 'trafficing');
    find(library, 'qqqq');
    expect(find(library, 'culture')).to.include({ correction: undefined });
    expect([...find(library, 'culture').items]).to.deep.equal(alone);
  });
});

describe('a long query', () => {
  it('shows what has half of it where nothing has all, the most first', () => {
    const results = find(library, 'interviews victims human trafficking');
    expect([...results.items]).to.deep.equal([1, 0]);
    expect(results.partial).to.equal(true);
    expect(results.correction).to.equal(undefined);
  });

  it('shows only what has all of it where something has', () => {
    const results = find(library, 'interviews with victims trafficking');
    expect([...results.items]).to.deep.equal([1]);
    expect(results.partial).to.equal(false);
  });

  it('is not called a partial match where there is none', () => {
    const results = find(library, 'nothing nowhere never noone');
    expect([...results.items]).to.deep.equal([]);
    expect(results.partial).to.equal(false);
  });
});

describe('the best match', () => {
  const ranked = (query: string, ...resources: Partial<Resource>[]): string[] => {
    const finder = finderOf(resources);
    return [...find(finder, query).items].map((item) => finder.catalog.resources[item]?.title ?? '');
  };
  const first: [what: string, query: string, titles: string[]][] = [
    ['the words side by side', 'sex trafficking', ['Trafficking in all kinds of sex', 'Sex trafficking in all kinds']],
    ['the words in the order asked for', 'minor victims', ['Victims minor', 'Minor victims']],
    ['the word itself over another form', 'policy', ['Policies', 'Policy']],
    ['another form over a longer word', 'interview', ['Interviewees', 'Interviews']],
    ['the shorter title', 'guide', ['A guide to the courts and to what they do', 'The guide']],
  ];
  for (const [what, query, titles] of first) {
    it(`is ${what}`, () => {
      const wanted = [...titles].reverse();
      expect(ranked(query, ...titles.map((title) => ({ title })))).to.deep.equal(wanted);
      expect(ranked(query, ...wanted.map((title) => ({ title })))).to.deep.equal(wanted);
    });
  }

  it('is the first of the feed among equals, however many there are', () => {
    const titles = Array.from({ length: 100 }, (_, at) => ({ title: `Guide ${at}` }));
    expect(ranked('guide', ...titles)).to.deep.equal(titles.map(({ title }) => title));
  });
});

describe('searching where some items are in Spanish', () => {
  const spanish = { title: 'Mujeres y niñas', language: 'es-MX' };
  /** How many match as it was spelt. */
  const count = (query: string, ...resources: Partial<Resource>[]): number => {
    const { items, correction } = find(finderOf(resources), query);
    return correction === undefined ? items.length : 0;
  };

  it('knows the forms of Spanish words', () => {
    expect(count('niños', spanish)).to.equal(1);
    expect(count('niños', { title: 'Women', editions: [{ ...spanish, url: 'https://a.example/' }] })).to.equal(1);
    expect(count('niños', { ...spanish, language: 'fr' })).to.equal(0);
  });

  it('knows them also of items that came before the first one in Spanish', () => {
    expect(count('niños', { title: 'Niñas' }, spanish)).to.equal(2);
  });
});
