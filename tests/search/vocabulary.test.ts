import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Vocabulary } from '../../src/search/vocabulary.js';

function of(...words: string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.postings(word);
  return vocabulary;
}

describe('Vocabulary', () => {
  it('keeps the postings of each word', () => {
    const vocabulary = of('a', 'b');
    vocabulary.postings('a').push(1, 2);
    expect(vocabulary.postings('a')).to.deep.equal([1, 2]);
    expect(vocabulary.postings('b')).to.deep.equal([]);
  });

  it('tells the words that it knows, and none that objects have', () => {
    expect(of('a').has('a')).to.equal(true);
    for (const word of ['c', 'constructor', '__proto__', '']) expect(of('a').has(word)).to.equal(false);
  });

  it('finds the words that begin alike', () => {
    const vocabulary = of('traffic', 'law', 'trafficking', 'lawyer', 'tra', 'trb');
    expect(vocabulary.withPrefix('traf')).to.deep.equal(['traffic', 'trafficking']);
  });

  it('finds nothing where no word begins so', () => {
    for (const prefix of ['b', '0', 'z', 'lawx']) expect(of('law', 'tra').withPrefix(prefix)).to.deep.equal([]);
    expect(new Vocabulary().withPrefix('a')).to.deep.equal([]);
  });

  it('sees words that were added since it was last asked', () => {
    const vocabulary = of('law');
    vocabulary.withPrefix('la');
    vocabulary.postings('lab');
    expect(vocabulary.withPrefix('la')).to.deep.equal(['lab', 'law']);
  });

  it('finds what looking at every word would find, each once', () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '人', '\ud83d\ude00'), maxLength: 5 }),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word), word, (all, prefix) => {
        const wanted = [...new Set(all)].filter((one) => one.startsWith(prefix)).sort();
        expect(of(...all).withPrefix(prefix)).to.deep.equal(wanted);
      }),
    );
  });
});
