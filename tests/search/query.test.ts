import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LEAST } from '../../src/search/inflection.js';
import { MAX_QUERY_LENGTH, type Query, foldSynonyms, parseQuery } from '../../src/search/query.js';

/** `law*` for a beginning or a form, `law school` for forms, `"law school"` for a whole; alternatives after `|`. */
const spelt = (query: Query): string[] =>
  query.map((clause) =>
    clause
      .map(({ words, least }) => {
        const phrase = words.join(' ');
        return least === LEAST.prefix ? `${phrase}*` : least === LEAST.form ? phrase : `"${phrase}"`;
      })
      .join(' | '),
  );

describe('parseQuery', () => {
  const cases: [text: string, clauses: string[]][] = [
    ['', []],
    ['  ,;  ', []],
    ['Law', ['law*']],
    ['law Víctimas', ['law*', 'victimas*']],
    ['law-enforcement', ['law*', 'enforcement*']],
    ['"sex trafficking"', ['"sex trafficking"']],
    ['“Sex Trafficking”', ['"sex trafficking"']],
    ['«trata de personas»', ['"trata de personas"']],
    ['„Menschenhandel“', ['"menschenhandel"']],
    ['"law"', ['"law"']],
    ['minor "sex trafficking" court', ['minor*', '"sex trafficking"', 'court*']],
    ['"one" "two"', ['"one"', '"two"']],
    ['""', []],
    ['" , "', []],
    ['law ""', ['law*']],
    ['"sex traffick', ['sex*', 'traffick*']],
    ['"one" "two', ['"one"', 'two*']],
    ['"', []],
    ['law law', ['law*', 'law*']],
    ['(a+)+$ .* [', ['a*']],
    ['__proto__ constructor', ['proto*', 'constructor*']],
  ];
  for (const [text, clauses] of cases) {
    it(`reads '${text}' as ${clauses.join(', ') || 'nothing'}`, () => {
      expect(spelt(parseQuery(text))).to.deep.equal(clauses);
    });
  }

  it(`looks at the first ${MAX_QUERY_LENGTH} characters and no further`, () => {
    expect(MAX_QUERY_LENGTH).to.equal(200);
    const text = 'x'.repeat(199);
    expect(spelt(parseQuery(`${text} y`))).to.deep.equal([`${text}*`]);
    expect(spelt(parseQuery(`${text.slice(1)} yz`))).to.deep.equal([`${text.slice(1)}*`, 'y*']);
  });

  it('takes any text, however long, and no more than its words', () => {
    const mark = fc.constantFrom('"', '“', '”', '«', '»', ' ', "'", 'a', 'é', '人', '\ud83d', '\\', '*');
    const text = fc.oneof(
      fc.string(),
      fc.array(mark, { maxLength: 500 }).map((marks) => marks.join('')),
    );
    fc.assert(
      fc.property(text, (query) => {
        for (const clause of parseQuery(query)) {
          expect(clause).to.have.lengthOf(1);
          expect(clause[0]?.words).to.not.be.empty;
          expect(clause[0]?.words).to.not.include('');
        }
        expect(parseQuery(query).length).to.be.at.most(MAX_QUERY_LENGTH);
      }),
    );
  });
});

describe('synonyms', () => {
  const synonyms = foldSynonyms([
    ['DMST', 'domestic minor sex trafficking'],
    ['CAST', 'Coalition to Abolish Slavery & Trafficking', 'Coalition Against'],
    ['minor', 'child'],
    ['child', 'niño'],
  ]);
  const cases: [text: string, clauses: string[]][] = [
    ['DMST', ['dmst* | domestic minor sex trafficking']],
    ['dmst report', ['dmst* | domestic minor sex trafficking', 'report*']],
    ['domestic minor sex trafficking', ['domestic* | dmst', 'minor* | dmst', 'sex* | dmst', 'trafficking* | dmst']],
    ['cast', ['cast* | coalition to abolish slavery trafficking | coalition against']],
    [
      'coalition against',
      [0, 1].map((at) => `${['coalition', 'against'][at]}* | cast | coalition to abolish slavery trafficking`),
    ],
    ['minor', ['minor* | child']],
    ['child', ['child* | minor | nino']],
    ['Niño', ['nino* | child']],
    ['dms', ['dms*']],
    ['dmsts', ['dmsts*']],
    ['domestic minor sex', ['domestic*', 'minor* | child', 'sex*']],
    ['"DMST"', ['"dmst"']],
    ['domestic "minor" sex trafficking', ['domestic*', '"minor"', 'sex*', 'trafficking*']],
  ];
  for (const [text, clauses] of cases) {
    it(`reads '${text}' as ${clauses.join(', ')}`, () => {
      expect(spelt(parseQuery(text, synonyms))).to.deep.equal(clauses);
    });
  }

  it('goes by the longest name, in whatever order the sets stand', () => {
    const sets = [
      ['DMST', 'domestic minor sex trafficking'],
      ['domestic', 'home'],
    ];
    for (const order of [sets, [...sets].reverse()]) {
      const [first] = spelt(parseQuery('domestic minor sex trafficking', foldSynonyms(order)));
      expect(first).to.equal('domestic* | dmst');
    }
  });

  it('works both ways between any two names of a set', () => {
    const names = ['OVC', 'Office for Victims of Crime', 'the Office'];
    const set = foldSynonyms([names]);
    for (const name of names) {
      const others = names.filter((other) => other !== name).map((other) => other.toLowerCase());
      for (const clause of spelt(parseQuery(name, set))) expect(clause.split(' | ').slice(1)).to.deep.equal(others);
    }
  });

  it('are folded as text is', () => {
    expect(foldSynonyms([['TVPA', 'Víctimas & "Ley"']])).to.deep.equal([[['tvpa'], ['victimas', 'ley']]]);
  });

  it('leave out names without a word, and sets that are then no sets', () => {
    expect(foldSynonyms([['&', 'and'], ['alone'], [], ['a', '', 'b']])).to.deep.equal([[['a'], ['b']]]);
  });
});
