import { expect } from '@open-wc/testing';
import { STEMMERS, type Stemmer } from '../../src/search/inflection.js';
import { foldSynonyms, parseQuery } from '../../src/search/query.js';
import { SearchIndex, type WeightedText } from '../../src/search/search-index.js';

type Texts = readonly WeightedText[];

function indexOf(documents: readonly Texts[], languages = ['en']): SearchIndex {
  const index = new SearchIndex((document) => documents[document] as Texts);
  for (const language of languages) index.stemmers.add(STEMMERS[language] as Stemmer);
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

const texts = (...lines: string[]): Texts[] => lines.map((line) => [[line, 6, 4]]);

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
    ['traffickings', [0, 2, 3, 4], 'a word by another form of it'],
    ['prosecuting cases', [2], 'words by their verb and their plural'],
    ['traffickingly', [], 'nothing by a longer word'],
    ['enforced', [], 'nothing by a word that only begins alike'],
    ['"prosecutor"', [], 'no other form of a quoted word'],
    ['"minor" sex', [], 'no beginning of a quoted word'],
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
        ['Guide', 48, 8],
        ['for courts', 6, 60],
      ],
      [['Guide', 48, 8]],
    ]);
    expect(find(index, 'guide courts')).to.deep.equal([0]);
    expect(find(index, '"guide for"')).to.deep.equal([]);
  });

  it('passes over texts that are not there', () => {
    expect(
      find(
        indexOf([
          [
            [undefined, 48, 8],
            ['', 20, 2],
            ['law', 6, 60],
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

  it('finds other names in other forms too, side by side all the same', () => {
    const index = indexOf(
      texts('School Resource Officers', 'officer of the school, a resource', 'SRO unit', 'SROs', 'School officers'),
    );
    const synonyms = [['SRO', 'school resource officer']];
    expect(find(index, 'SRO', synonyms)).to.deep.equal([0, 2, 3]);
    // Its words apart will do as any words would.
    expect(find(index, 'school resource officer', synonyms)).to.deep.equal([0, 1, 2]);
    expect(find(index, '"school resource officer"', synonyms)).to.deep.equal([]);
  });

  it('knows the forms of Spanish where there is Spanish', () => {
    const lines = texts('Mujeres y niñas', 'Investigación', 'Investigaciones', 'Un servicio');
    const both = indexOf(lines, ['en', 'es']);
    expect(find(both, 'mujer niños')).to.deep.equal([0]);
    expect(find(both, 'investigaciones')).to.deep.equal([1, 2]);
    expect(find(both, 'servicios')).to.deep.equal([3]);
    expect(find(indexOf(lines), 'niños')).to.deep.equal([]);
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
      return [['sex trafficking', 6, 60]];
    });
    index.add();
    expect(asked).to.equal(1);
    find(index, 'sex traff');
    expect(asked).to.equal(1);
    find(index, '"sex trafficking"');
    expect(asked).to.equal(2);
  });
});
