import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { STEMMERS, type Stemmer } from '../../src/search/inflection.js';
import { foldSynonyms, parseQuery } from '../../src/search/query.js';
import { SearchIndex } from '../../src/search/search-index.js';

function indexOf(...lines: string[]): SearchIndex {
  const index = new SearchIndex((document) => [[lines[document], 6, 60]]);
  index.stemmers.add(STEMMERS['en'] as Stemmer);
  lines.forEach(() => index.add());
  return index;
}

const library = indexOf(
  'Human trafficking of minors',
  'Interviews with victims of trafficking',
  'A multidisciplinary team',
  'Culture grams, and other grams',
  'Víctimas y niños',
  'Court cases, court records',
  'Carts',
);
for (const [phrase] of foldSynonyms([['DMST', 'domestic violence']])) phrase?.forEach((word) => library.addWord(word));

describe('SearchIndex.correct', () => {
  const cases: [what: string, typed: string, corrected: string | undefined][] = [
    ['nothing of what is spelt right', 'trafficking', undefined],
    ['nothing of a beginning', 'traff', undefined],
    ['nothing of another form', 'interviewing', undefined],
    ['nothing of no words', ' , ', undefined],
    ['nothing of a name that no text holds', 'dmst', undefined],
    ['one letter too few', 'trafficing', 'trafficking'],
    ['two letters swapped', 'vicitms', 'victims'],
    ['two mistakes in a long word', 'intrveiws', 'interviews'],
    ['only the word that is unknown', 'human trafficing', 'human trafficking'],
    ['several words', 'humen trafficing', 'human trafficking'],
    ['and leaves everything between as typed', '  Human, "trafficing"!', '  Human, "trafficking"!'],
    ['accents or none', 'victmas', 'victimas'],
    ['to the only word as near', 'corts', 'carts'],
    ['to a name that no text holds', 'dmtst', 'dmst'],
    ['a word written as two', 'multi-disciplinary', 'multidisciplinary'],
    ['a word written as two, among others', 'a multi disciplinary team', 'a multidisciplinary team'],
    ['two words written as one', 'culturegrams', 'culture grams'],
    ['two words written as one, among others', 'other culturegrams', 'other culture grams'],
    ['no three-letter word', 'hmn', undefined],
    ['no wrong first letter', 'drafficking', undefined],
    ['nothing that is like no word', 'qqqqqqqq', undefined],
    ['nothing when one word is like none', 'trafficing qqqqqqqq', undefined],
  ];
  for (const [what, typed, corrected] of cases)
    it(`corrects ${what}: ${typed} → ${corrected ?? 'nothing'}`, () =>
      expect(library.correct(typed)).to.equal(corrected));

  it('corrects nothing without documents', () => expect(indexOf().correct('trafficking')).to.equal(undefined));

  it('has only words that are known, and nothing left to correct', () => {
    const word = fc.constantFrom(
      'human',
      'trafficing',
      'vicitms',
      'multi',
      'disciplinary',
      'culturegrams',
      'cort',
      'x',
    );
    const typed = fc.array(fc.oneof(word, fc.constantFrom(' ', '-', ', ', '"')), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.oneof(
          typed.map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          const corrected = library.correct(text);
          if (corrected !== undefined) expect(library.correct(corrected), corrected).to.equal(undefined);
        },
      ),
    );
  });
});

describe('a query that no document satisfies', () => {
  const index = indexOf(
    'Training for school officers',
    'School of law',
    'Interviews of child victims in 2015',
    'How to get out: a guide',
  );
  const find = (query: string): { found: number[]; partial: boolean } => {
    const { score, partial } = index.search(parseQuery(query));
    const found = [...score.keys()].filter((at) => score[at]);
    return { found, partial: partial && found.length > 0 };
  };
  const cases: [what: string, query: string, found: number[], partial: boolean][] = [
    ['everything, where some document has all', 'training for school officers', [0], false],
    ['no part of three words', 'training school missing', [], false],
    ['half of four', 'school officers missing nowhere', [0], true],
    ['half of five, rounded up', 'school officers training missing nowhere', [0], true],
    ['no less than half', 'school missing nowhere nothing', [], false],
    ['all that have half', 'training officers child victims', [0, 2], true],
    ['half without counting short words', 'how to interview the child in a court', [2], true],
    ['half, where a number counts like a long word', 'in 2015 the missing', [2], true],
    ['half, whatever the form', 'interviewing a victim nowhere never', [2], true],
    ['half, of a phrase and words', '"school officers" training missing nowhere', [0], true],
    ['no half of a phrase', '"school law" missing nowhere never', [], false],
  ];
  for (const [what, query, found, partial] of cases)
    it(`finds ${what}: ${query}`, () => expect(find(query)).to.deep.equal({ found, partial }));

  it('is answered though a word stands in it twice', () => {
    expect(find('how to interview a child in a court')).to.deep.equal({ found: [2], partial: true });
  });

  it('finds nothing, and says so, when it is made of short words alone', () => {
    const { score, size, partial } = index.search(parseQuery('not for get out'));
    expect(size, 'number of matches').to.equal([...score].filter(Boolean).length);
    expect(partial && size === 0, 'partial without a match').to.equal(false);
  });

  it('is no partial match when nothing is found in part either', () => {
    expect(index.search(parseQuery('nothing nowhere never no'))).to.include({ size: 0, partial: false });
  });

  it('counts a phrase as something asked for, though it begins with a short word', () => {
    expect(find('"the law" school training missing nowhere').found, 'two of five').to.deep.equal([]);
  });

  it('puts what has more of it first', () => {
    const { score } = indexOf('school officers', 'school officers training').search(
      parseQuery('school officers training missing'),
    );
    expect(score[1]).to.be.above(score[0] as number);
    expect(score[0]).to.be.above(0);
  });
});
