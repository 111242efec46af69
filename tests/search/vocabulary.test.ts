import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Vocabulary } from '../../src/search/vocabulary.js';

function of(...words: string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.add(word);
  return vocabulary;
}

function beginning(vocabulary: Vocabulary, prefix: string): [id: number, word: string][] {
  const found: [number, string][] = [];
  vocabulary.withPrefix(prefix, (id, word) => found.push([id, word]));
  return found;
}

describe('Vocabulary', () => {
  it('numbers words in the order in which they come', () => {
    const vocabulary = new Vocabulary();
    expect(['b', 'a', 'c'].map((word) => vocabulary.add(word))).to.deep.equal([0, 1, 2]);
  });

  it('gives a word that it knows the same number again', () => {
    const vocabulary = of('a', 'b', 'a');
    expect(vocabulary.size).to.equal(2);
    expect(vocabulary.add('a')).to.equal(0);
    expect(vocabulary.get('b')).to.equal(1);
  });

  it('has no number for a word that it does not know, nor for one that objects have', () => {
    for (const word of ['c', 'constructor', '__proto__', '']) expect(of('a').get(word)).to.equal(undefined);
  });

  it('finds the words that begin alike', () => {
    const vocabulary = of('traffic', 'law', 'trafficking', 'lawyer', 'tra', 'trb');
    expect(beginning(vocabulary, 'traf')).to.deep.equal([
      [0, 'traffic'],
      [2, 'trafficking'],
    ]);
  });

  it('finds nothing where no word begins so', () => {
    for (const prefix of ['b', '0', 'z', 'lawx']) expect(beginning(of('law', 'tra'), prefix)).to.deep.equal([]);
    expect(beginning(new Vocabulary(), 'a')).to.deep.equal([]);
  });

  it('sees words that were added since it was last asked', () => {
    const vocabulary = of('law');
    beginning(vocabulary, 'la');
    vocabulary.add('lab');
    expect(beginning(vocabulary, 'la')).to.deep.equal([
      [1, 'lab'],
      [0, 'law'],
    ]);
  });

  it('finds what looking at every word would find, each once', () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '人', '\ud83d\ude00'), maxLength: 5 }),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word), word, (all, prefix) => {
        const wanted = [...new Set(all)].filter((one) => one.startsWith(prefix)).sort();
        expect(beginning(of(...all), prefix).map(([, found]) => found)).to.deep.equal(wanted);
      }),
    );
  });
});
