import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldSynonyms, parseQuery } from '../../src/search/query.js';
import { SearchIndex, type WeightedText } from '../../src/search/search-index.js';

// The reference shares nothing with the index: it looks at every document for every query.

const SYNONYMS = [
  ['dmst', 'minor sex law'],
  ['lay', 'la'],
  ['la', 'sex'],
];
const WORDS = ['law', 'laws', 'Lawful', 'LA', 'lay', 'sex', 'Minor', 'min', 'tráfico', 'Trafico', 'DMST', 'u2'];

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
const hasBeginning = (texts: string[], word: string): boolean =>
  texts.some((text) => tokens(text).some((token) => token.startsWith(word)));

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
    const own = words.slice(at, at + length).every((word) => hasBeginning(texts, word));
    if (!own && !others.some((name) => hasPhrase(texts, name))) return false;
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
const document = fc.array(fc.tuple(text, fc.integer({ min: 1, max: 16 })), { minLength: 1, maxLength: 3 });
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

describe('SearchIndex, of any documents and query', () => {
  it('finds what looking at every document finds', () => {
    let [some, none] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 12 }),
        fc.array(query, { minLength: 1, maxLength: 3 }),
        (documents, queries) => {
          const index = new SearchIndex((at) => documents[at] as WeightedText[]);
          documents.forEach(() => index.add());
          // One index for several queries: nothing may be left over from the one before.
          for (const parts of queries) {
            const { score, size } = index.search(parseQuery(typedOut(parts), foldSynonyms(SYNONYMS)));
            const wanted = documents.map((texts) =>
              matches(
                texts.map(([one]) => one),
                parts,
              ),
            );
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
        const index = new SearchIndex((at) => documents[at] as WeightedText[]);
        documents.forEach(() => index.add());
        const before = index.search(parseQuery(words.join(' '))).size;
        expect(index.search(parseQuery([...words, more].join(' '))).size).to.be.at.most(before);
      }),
    );
  });
});
