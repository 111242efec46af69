import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { STEMMERS, type Stemmer } from '../../src/search/inflection.js';
import { foldSynonyms, parseQuery } from '../../src/search/query.js';
import { SearchIndex, type WeightedText } from '../../src/search/search-index.js';

// The reference shares nothing with the index: it looks at every document for every query, and what is a form of what
// stands in a list.

const SYNONYMS = [
  ['dmst', 'minor sex law'],
  ['lay', 'la'],
  ['la', 'sex'],
];
const FORMS = [
  ['law', 'laws'],
  ['lawful'],
  ['minor', 'minors'],
  ['policy', 'policies'],
  ['police', 'polices', 'policing'],
  ['dmst', 'dmsts'],
  ['running', 'run', 'runs'],
];
const WORDS = [
  ...FORMS.flat(),
  ...['Laws', 'LA', 'lay', 'sex', 'Minor', 'min', 'tráfico', 'Trafico', 'DMST', 'u2', 'Policies'],
];

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
const tokens = (text: string): string[] =>
  plain(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
const hasPhrase = (texts: string[], phrase: string): boolean =>
  texts.some((text) => ` ${tokens(text).join(' ')} `.includes(` ${phrase} `));
/** The word and its other forms; words of up to three letters are taken as they stand. */
const formsOf = (word: string): readonly string[] =>
  (word.length > 3 && FORMS.find((forms) => forms.includes(word))) || [word];
const hasWord = (texts: string[], word: string): boolean =>
  texts.some((text) => tokens(text).some((token) => token.startsWith(word) || formsOf(word).includes(token)));
const hasName = (texts: string[], name: string): boolean =>
  texts.some((text) => {
    const forms = name.split(' ').map(formsOf);
    const found = tokens(text);
    return found.some((_, at) => forms.every((wanted, i) => wanted.includes(found[at + i] ?? '')));
  });

/** What was typed: runs of words, some of them between quotation marks. */
interface Part {
  readonly quoted: boolean;
  readonly words: readonly string[];
}

function matchesRun(texts: string[], words: readonly string[]): boolean {
  for (let at = 0; at < words.length;) {
    const names = SYNONYMS.flat().filter((name) => ` ${words.slice(at).join(' ')} `.startsWith(` ${name} `));
    const longest = names.sort((a, b) => b.length - a.length)[0];
    const others = SYNONYMS.filter((set) => set.includes(longest ?? ''))
      .flat()
      .filter((name) => name !== longest);
    const length = longest?.split(' ').length ?? 1;
    const own = words.slice(at, at + length).every((word) => hasWord(texts, word));
    if (!own && !others.some((name) => hasName(texts, name))) return false;
    at += length;
  }
  return true;
}

const matches = (texts: string[], query: readonly Part[]): boolean =>
  query.every(({ quoted, words }) => {
    const folded = words.map(plain);
    return quoted ? folded.length === 0 || hasPhrase(texts, folded.join(' ')) : matchesRun(texts, folded);
  });

const word = fc.constantFrom(...WORDS);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '-', '. ', '\n')), { maxLength: 8 })
  .map((pairs) => pairs.flat().join(''));
const document = fc.array(fc.tuple(text, fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 60 })), {
  minLength: 1,
  maxLength: 3,
});
const typed = fc.oneof(
  word,
  word.map((whole) => whole.slice(0, 2)),
  word.map((whole) => whole.toUpperCase()),
);
const synonym = fc.constantFrom(...SYNONYMS.flat()).map((name) => name.split(' '));
const run = fc
  .array(
    fc.oneof(
      typed.map((one) => [one]),
      synonym,
    ),
    { maxLength: 3 },
  )
  .map((names) => names.flat());
const quotation = fc.array(word, { maxLength: 3 });
/** Loose and quoted runs in turn, beginning with a loose one. */
const query = fc.array(fc.tuple(run, quotation), { minLength: 1, maxLength: 2 }).map((pairs) =>
  pairs.flatMap(([loose, close]): Part[] => [
    { quoted: false, words: loose },
    { quoted: true, words: close },
  ]),
);
const typedOut = (parts: readonly Part[]): string =>
  parts.map(({ quoted, words }) => (quoted ? `"${words.join(' ')}"` : words.join(' '))).join(' ');

function indexOf(documents: WeightedText[][]): SearchIndex {
  const index = new SearchIndex((at) => documents[at] as WeightedText[]);
  index.stemmers.add(STEMMERS['en'] as Stemmer);
  documents.forEach(() => index.add());
  return index;
}

describe('SearchIndex, of any documents and query', () => {
  it('finds what looking at every document finds', () => {
    let [some, none] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 12 }),
        fc.array(query, { minLength: 1, maxLength: 3 }),
        (documents, queries) => {
          const index = indexOf(documents);
          // One index for several queries: nothing may be left over from the one before.
          for (const parts of queries) {
            const { score, size, partial } = index.search(parseQuery(typedOut(parts), foldSynonyms(SYNONYMS)));
            const wanted = documents.map((texts) =>
              matches(
                texts.map(([one]) => one),
                parts,
              ),
            );
            // Only where nothing has all of it may something have a part (see correct.test.ts).
            if (partial) {
              expect(wanted).to.not.include(true);
              none++;
              continue;
            }
            expect([...score].map((one) => one > 0 || parts.every(({ words }) => words.length === 0))).to.deep.equal(
              wanted,
            );
            expect(size).to.equal(wanted.filter(Boolean).length);
            if (size > 0) some++;
            else none++;
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(some, 'queries that found something').to.be.above(100);
    expect(none, 'queries that found nothing').to.be.above(100);
  });

  it('never finds more for a longer query', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 12 }), run, typed, (documents, words, more) => {
        const index = indexOf(documents);
        const before = index.search(parseQuery(words.join(' '))).size;
        const { size, partial } = index.search(parseQuery([...words, more].join(' ')));
        if (!partial) expect(size).to.be.at.most(before);
      }),
    );
  });
});
