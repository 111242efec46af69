import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cleanLine, cleanText } from '../../src/feed/clean-text.js';

const EMPTY = [undefined, null, '', ' ', '\n\t\r', '\u00a0\u3000\ufeff', '\u0000\u202e'];

describe('cleanLine', () => {
  const cases: [what: string, text: string, clean: string][] = [
    ['leaves a line as it is', 'Law & “Order”, 5.2', 'Law & “Order”, 5.2'],
    ['takes white space away at both ends', ' \n a \t', 'a'],
    ['makes one space of any white space inside', 'a \n\r\n\t\u00a0\u2028\u2029\u3000b', 'a b'],
    ['takes control characters away', 'a\u0000\u0007\u001b[31mb\u007f\u0085\u009f', 'a[31mb'],
    ['takes overrides of direction away', 'Report \u202efdp.exe\u202c', 'Report fdp.exe'],
    ['takes isolates away', '\u2066a\u2067b\u2068c\u2069', 'abc'],
    ['keeps the marks that Arabic and Hebrew need', 'א\u200e\u200f\u061cب', 'א\u200e\u200f\u061cب'],
    ['keeps joiners, which Persian and emoji need', 'می\u200cخواهم 👩\u200d⚖️', 'می\u200cخواهم 👩\u200d⚖️'],
    ['takes halves of a surrogate pair away', '\udc69a\ud83d👩b\ud83d', 'a👩b'],
    ['keeps a line of 2,048 characters', 'a'.repeat(2048), 'a'.repeat(2048)],
    ['leaves no half of a pair at the end of one', `${'a'.repeat(2047)}😀`, 'a'.repeat(2047)],
    ['keeps the beginning of a longer one', 'ab '.repeat(700), 'ab '.repeat(700).slice(0, 2048)],
    ['keeps markup as the text that it is', '<b>x</b> &amp;', '<b>x</b> &amp;'],
  ];
  for (const [what, text, clean] of cases) it(what, () => expect(cleanLine(text)).to.equal(clean));
});

describe('cleanText', () => {
  const cases: [what: string, text: string, clean: string][] = [
    ['keeps lines and paragraphs', 'a\nb\n\nc', 'a\nb\n\nc'],
    ['makes one empty line of several', 'a\n\n\n\nb', 'a\n\nb'],
    ['makes one empty line of several that hold white space', 'a\n \n\t\n\u00a0\nb', 'a\n\nb'],
    ['reads the line ends of Windows', 'a\r\nb\r\n\r\nc', 'a\nb\n\nc'],
    ['takes white space away around line ends', 'a  \n  b', 'a\nb'],
    ['makes one space of several inside a line', 'a \t\u00a0 b', 'a b'],
    ['takes controls and overrides away', 'a\u0000\u202eb\u2066\u0007', 'ab'],
    ['takes white space away at both ends', '\n\n a \n', 'a'],
  ];
  for (const [what, text, clean] of cases) it(what, () => expect(cleanText(text)).to.equal(clean));
});

for (const [name, clean] of [
  ['cleanLine', cleanLine],
  ['cleanText', cleanText],
] as const) {
  describe(`${name}, of any text`, () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\r',
      '\t',
      '\u0000',
      '\u001f',
      '\u0085',
      '\u202a',
      '\u2069',
      '\u200f',
      '\ud83d',
      '\udc69',
      '\u2028',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );

    it('has nothing where nothing is left', () => {
      for (const empty of EMPTY) expect(clean(empty)).to.equal(undefined);
    });

    it('leaves no control but the line end, no override and no isolate', () => {
      fc.assert(
        fc.property(text, (dirty) => {
          const rest = (clean(dirty) ?? '').replace(name === 'cleanText' ? /\n/g : '', '');
          expect(rest).to.not.match(/\p{Cc}/u);
          expect(rest).to.not.match(/[\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        }),
      );
    });

    it('keeps every other character', () => {
      const kept = (one: string): string => one.replace(/\s|\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu, '');
      fc.assert(
        fc.property(text, (dirty) => {
          expect(kept(clean(dirty) ?? '')).to.equal(kept(dirty));
        }),
      );
    });

    it('has nothing more to do the second time', () => {
      fc.assert(fc.property(text, (dirty) => clean(clean(dirty)) === clean(dirty)));
    });
  });
}
