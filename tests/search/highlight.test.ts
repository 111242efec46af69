import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold } from '../../src/search/fold.js';
import { STEMMERS } from '../../src/search/inflection.js';
import { highlight, marksOf } from '../../src/search/highlight.js';
import { foldSynonyms, parseQuery } from '../../src/search/query.js';
import { foldedWords } from '../../src/search/words.js';

const SYNONYMS = foldSynonyms([['DMST', 'domestic minor sex trafficking']]);

/** The text with brackets around what is marked. */
const marked = (text: string, query: string, ...languages: string[]): string =>
  highlight(
    text,
    marksOf(
      parseQuery(query, SYNONYMS),
      languages.flatMap((language) => STEMMERS[language] ?? []),
    ),
  )
    .map((fragment) => (fragment.match ? `[${fragment.text}]` : fragment.text))
    .join('');

describe('highlight', () => {
  const cases: [text: string, query: string, result: string][] = [
    ['Human trafficking', 'traffick', 'Human [traffick]ing'],
    ['Human trafficking', 'HUMAN', '[Human] trafficking'],
    ['Law Enforcement Tools', 'tools law', '[Law] Enforcement [Tools]'],
    ['outlaw law', 'law', 'outlaw [law]'],
    ['law, laws, lawful', 'law', '[law], [law]s, [law]ful'],
    ['law lawful', 'law lawf', '[law] [lawf]ul'],
    ['sex trafficking and trafficking', '"sex trafficking"', '[sex trafficking] and trafficking'],
    ['sex and trafficking', '"sex trafficking"', 'sex and trafficking'],
    ['sex — Trafficking!', '"sex trafficking"', '[sex — Trafficking]!'],
    ['laws', '"law"', 'laws'],
    ['Law school', '"law"', '[Law] school'],
    ['las víctimas', 'vict', 'las [víct]imas'],
    ['las vi\u0301ctimas', 'vict', 'las [vi\u0301ctimas]'],
    // Folding takes one character away and adds one: the lengths are equal, the places are not.
    ['tra\u0301ficoﬁle', 'tráfico', '[tra\u0301ficoﬁle]'],
    ['die Straße', 'stra', 'die [Stra]ße'],
    // An accent written apart is not left behind.
    ['nin\u0303o', 'nin', '[nin\u0303]o'],
    ['the U.S. Government', 'us', 'the [U.S.] Government'],
    ['youth victims of DMST', 'domestic minor sex trafficking', 'youth victims of [DMST]'],
    ['domestic minor sex trafficking', 'DMST', '[domestic minor sex trafficking]'],
    ['dmsts', 'DMST', '[dmst]s'],
    ['人口贩运报告', '人口', '[人口]贩运报告'],
    ['nothing here', 'law', 'nothing here'],
    ['', 'law', ''],
    ['<b>law</b>', 'law', '<b>[law]</b>'],
  ];
  for (const [text, query, result] of cases) {
    it(`marks ${result} for ${query}`, () => expect(marked(text, query)).to.equal(result));
  }

  const forms: [text: string, query: string, result: string][] = [
    ['Interviews with victims', 'interviewing victim', '[Interviews] with [victim]s'],
    ['prosecutors and their prosecution', 'prosecuting', '[prosecutors] and their [prosecution]'],
    ['interviewees', 'interview', '[interview]ees'],
    ['interviewees interview', 'interviewing', 'interviewees [interview]'],
    ['policies of the police', 'policy', '[policies] of the police'],
    ['interviews', '"interview"', 'interviews'],
    ['School Resource Officers', '"school resource officer"', 'School Resource Officers'],
    ['DMSTs', 'domestic minor sex trafficking', '[DMST]s'],
    ['the officer’s office', 'offices', 'the officer’s [office]'],
  ];
  for (const [text, query, result] of forms)
    it(`marks other forms as a whole, and of longer words what was typed: ${result} for ${query}`, () =>
      expect(marked(text, query, 'en')).to.equal(result));

  it('marks forms of a language only where there are items in it', () => {
    expect(marked('mujeres y niñas', 'mujer niños', 'en', 'es')).to.equal('[mujer]es y [niñas]');
    expect(marked('mujeres y niñas', 'mujer niños', 'en')).to.equal('[mujer]es y niñas');
  });

  it('gives the text whole where nothing is searched for', () => {
    expect(highlight('any text', undefined)).to.deep.equal([{ text: 'any text', match: false }]);
    expect(highlight('any text', marksOf([]))).to.deep.equal([{ text: 'any text', match: false }]);
  });

  it('gives an empty text one fragment, so that there is something to show', () => {
    expect(highlight('', marksOf(parseQuery('law')))).to.deep.equal([{ text: '', match: false }]);
  });

  it('prefers the longest phrase', () => {
    expect(marked('sex trafficking court case', '"sex trafficking" "sex trafficking court"')).to.equal(
      '[sex trafficking court] case',
    );
  });

  describe('of any text and query', () => {
    const word = fc.constantFrom('law', 'Lawful', 'sex', 'Tráfico', 'tra\u0301fico', 'U.S.', '人口贩运', 'DMST');
    const mark = fc.constantFrom(' ', ', ', '-', '"', '\n', '😀');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.oneof(word, mark)).map((parts) => parts.join('')),
    );
    const query = fc.oneof(
      text,
      word,
      word.map((whole) => whole.slice(0, 2)),
    );

    it('has fragments that joined are the text', () => {
      fc.assert(
        fc.property(text, query, (whole, asked) => {
          const fragments = highlight(whole, marksOf(parseQuery(asked, SYNONYMS)));
          expect(fragments.map((fragment) => fragment.text).join('')).to.equal(whole);
          if (whole) for (const fragment of fragments) expect(fragment.text).to.not.equal('');
        }),
      );
    });

    it('marks only what was asked for', () => {
      fc.assert(
        fc.property(text, query, (whole, asked) => {
          const clauses = parseQuery(asked).flat();
          for (const fragment of highlight(whole, marksOf(parseQuery(asked)))) {
            if (!fragment.match) continue;
            const found = foldedWords(fragment.text);
            const wanted = clauses.some(({ words, least }) =>
              least > 0
                ? words.join(' ') === found.join(' ')
                : found.length === 1 && found[0]?.startsWith(words[0] ?? ''),
            );
            expect(wanted, fragment.text).to.equal(true);
          }
        }),
      );
    });

    it('marks every word that begins as asked', () => {
      fc.assert(
        fc.property(fc.array(word), word, (parts, asked) => {
          const unmarked = highlight(parts.join(' '), marksOf(parseQuery(asked)))
            .filter(({ match }) => !match)
            .flatMap((fragment) => fragment.text.split(' '));
          const prefixes = foldedWords(asked);
          for (const rest of unmarked) expect(prefixes).to.not.include(fold(rest));
        }),
      );
    });
  });
});
