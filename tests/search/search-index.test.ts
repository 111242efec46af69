import { expect } from '@open-wc/testing';
import { foldSynonyms, parseQuery } from '../../src/search/query.js';
import { SearchIndex, type WeightedText } from '../../src/search/search-index.js';

type Texts = readonly WeightedText[];

function indexOf(documents: readonly Texts[]): SearchIndex {
  const index = new SearchIndex((document) => documents[document] as Texts);
  documents.forEach(() => index.add());
  return index;
}

/** Numbers of the documents that match, and how many the index says they are. */
function find(index: SearchIndex, query: string, synonyms: readonly string[][] = []): number[] {
  const { score, size } = index.search(parseQuery(query, foldSynonyms(synonyms)));
  const found = [...score.keys()].filter((document) => score[document]);
  expect(found, 'number of matches').to.have.lengthOf(size);
  return found;
}

const texts = (...lines: string[]): Texts[] => lines.map((line) => [[line, 2]]);

describe('SearchIndex', () => {
  const library = texts(
    'Human trafficking: a guide for prosecutors',
    'Guía para víctimas de la trata de personas',
    'Law enforcement and prosecutors in trafficking cases',
    'Sex and labor: trafficking of minors',
    'Sex trafficking of minors',
  );
  const cases: [query: string, found: number[], what: string][] = [
    ['trafficking', [0, 2, 3, 4], 'a word'],
    ['trafficking prosecutors', [0, 2], 'every word that was asked for'],
    ['prosecutors trafficking', [0, 2], 'words in any order'],
    ['trafficking survivors', [], 'nothing when one word is missing'],
    ['traff', [0, 2, 3, 4], 'a word by its beginning'],
    ['prosec minors', [], 'nothing when no text has both'],
    ['rafficking', [], 'nothing by the end of a word'],
    ['traffickings', [], 'nothing by a longer word'],
    ['TRAFFICKING', [0, 2, 3, 4], 'capitals'],
    ['victimas', [1], 'accents left out'],
    ['GUÍA', [1], 'accents written'],
    ['gui', [0, 1], 'the beginning of both an accented word and a plain one'],
    ['"sex trafficking"', [4], 'a phrase, side by side'],
    ['"trafficking sex"', [], 'no phrase in another order'],
    ['"sex traffick"', [], 'no phrase that ends inside a word'],
    ['"of minors" sex', [3, 4], 'a phrase and a word'],
    ['"trafficking"', [0, 2, 3, 4], 'a quoted word'],
    ['"traffick"', [], 'no beginning of a word in quotation marks'],
    ['"SEX Trafficking"', [4], 'a phrase in capitals'],
    ['constructor', [], 'no name that objects have'],
  ];
  for (const [query, found, what] of cases) {
    it(`finds ${what}: ${query}`, () => expect(find(indexOf(library), query)).to.deep.equal(found));
  }

  it('takes words from different texts of one document', () => {
    const index = indexOf([
      [
        ['Guide', 16],
        ['for courts', 2],
      ],
      [['Guide', 16]],
    ]);
    expect(find(index, 'guide courts')).to.deep.equal([0]);
    expect(find(index, '"guide for"')).to.deep.equal([]);
  });

  it('passes over texts that are not there', () => {
    expect(
      find(
        indexOf([
          [
            [undefined, 16],
            ['', 8],
            ['law', 2],
          ],
        ]),
        'law',
      ),
    ).to.deep.equal([0]);
  });

  it('finds other names of what was asked for, both ways', () => {
    const index = indexOf(
      texts('DMST report', 'domestic minor sex trafficking report', 'minor report', 'domestic trafficking'),
    );
    const synonyms = [['DMST', 'domestic minor sex trafficking']];
    expect(find(index, 'DMST', synonyms)).to.deep.equal([0, 1]);
    expect(find(index, 'domestic minor sex trafficking', synonyms)).to.deep.equal([0, 1]);
    expect(find(index, 'dmst minor', synonyms)).to.deep.equal([1]);
    expect(find(index, 'DMST')).to.deep.equal([0]);
  });

  it('has every document for a query without words, none of them scored', () => {
    const { score, size } = indexOf(library).search([]);
    expect(size).to.equal(library.length);
    expect([...score]).to.deep.equal(library.map(() => 0));
  });

  it('has nothing when it is empty', () => expect(find(indexOf([]), 'law')).to.deep.equal([]));

  it('finds what was added after a search, and forgets the search before', () => {
    const documents = texts('law', 'law school');
    const index = new SearchIndex((document) => documents[document] as Texts);
    index.add();
    expect(find(index, 'law')).to.deep.equal([0]);
    index.add();
    expect(find(index, 'school')).to.deep.equal([1]);
    expect(find(index, 'law')).to.deep.equal([0, 1]);
    expect(find(index, '"law school"')).to.deep.equal([1]);
  });

  it('asks for the texts again only to look at phrases', () => {
    let asked = 0;
    const index = new SearchIndex(() => {
      asked++;
      return [['sex trafficking', 2]];
    });
    index.add();
    expect(asked).to.equal(1);
    find(index, 'sex traff');
    expect(asked).to.equal(1);
    find(index, '"sex trafficking"');
    expect(asked).to.equal(2);
  });
});

describe('the score of SearchIndex', () => {
  const rank = (documents: readonly Texts[], query: string): number[] => {
    const { score } = indexOf(documents).search(parseQuery(query));
    return [...score.keys()].filter((at) => score[at]).sort((a, b) => (score[b] as number) - (score[a] as number));
  };
  const other: Texts = [['other words', 2]];

  const cases: [what: string, documents: Texts[], query: string, order: number[]][] = [
    ['a title over a text', [[['law', 2]], [['law', 16]], other], 'law', [1, 0]],
    ['a title over topics, topics over a text', [[['law', 2]], [['law', 8]], [['law', 16]], other], 'law', [2, 1, 0]],
    [
      'a word that occurs twice over one that occurs once',
      [texts('law')[0] as Texts, [['law law', 2]], other],
      'law',
      [1, 0],
    ],
    ['a whole word over the beginning of one', [[['lawful', 2]], [['law', 2]], other], 'law', [1, 0]],
    ['a rare word over a common one', [[['law', 2]], [['law', 2]], [['lax', 2]], other], 'la', [2, 0, 1]],
    [
      'two words in titles over one',
      [
        [
          ['sex', 16],
          ['law', 2],
        ],
        [['sex law', 16]],
        other,
      ],
      'sex law',
      [1, 0],
    ],
  ];
  for (const [what, documents, query, order] of cases) {
    it(`puts ${what}`, () => expect(rank(documents, query)).to.deep.equal(order));
  }

  it('counts the best of several matches, not the last and not their sum', () => {
    const score = (query: string, ...lines: string[]): Float32Array =>
      indexOf(texts(...lines)).search(parseQuery(query, foldSynonyms([['DMST', 'minor sex trafficking']]))).score;
    const [both, whole] = score('law', 'law lawful', 'law', 'other');
    expect(both).to.equal(whole);
    for (const names of ['DMST minor sex trafficking', 'minor sex trafficking DMST']) {
      const [named, spelt] = score('court DMST', `court ${names}`, 'court minor sex trafficking', 'other');
      expect(named).to.equal(spelt);
    }
  });

  it('is the same whether or not another search came between', () => {
    const index = indexOf(texts('law school', 'law', 'school law law'));
    const first = [...index.search(parseQuery('law school')).score];
    index.search(parseQuery('school "law school"'));
    expect([...index.search(parseQuery('law school')).score]).to.deep.equal(first);
  });
});
