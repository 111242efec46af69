import { expect } from '@open-wc/testing';
import { cleanLine, cleanText } from '../../src/feed/clean-text.js';
import { textOfHtml } from '../../src/feed/html-text.js';
import { excerpt } from '../../src/model/excerpt.js';
import { formatOf } from '../../src/model/media-type.js';
import { facetKey, fold } from '../../src/search/fold.js';
import { words } from '../../src/search/words.js';

describe('a long text made to take for ever', () => {
  const LENGTH = 200_000;
  const pieces = [
    '<',
    '<!--',
    '<script',
    '<script>',
    '<script></script',
    '</script ',
    '<p ',
    '<p',
    '<figaaaa',
    'figa',
    '<a <a',
    '&',
    '&#',
    '&#x1',
    '&a',
    ' ',
    '\n',
    ' \n',
    '\n ',
    '\t',
    '>',
    '"',
    "'",
    '!',
    '!"',
    'abc."',
    'a.',
    "a'",
    'a-',
    '\u200d',
    '\u0301',
    '家',
  ];
  for (const piece of pieces) {
    it(`of ${JSON.stringify(piece)} takes as long as its length, like any other`, () => {
      const text = piece.repeat(LENGTH / piece.length);
      const start = performance.now();
      // Were it to go over the text once more for each of its letters, these would be minutes.
      for (const read of [textOfHtml, cleanText, cleanLine, excerpt, words, fold, facetKey, formatOf]) read(text);
      expect(performance.now() - start).to.be.below(3000);
    });
  }
});
