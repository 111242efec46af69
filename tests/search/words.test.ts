import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold } from '../../src/search/fold.js';
import { foldedWords, words } from '../../src/search/words.js';

const written = (text: string): string[] => Array.from(words(text), ({ start, end }) => text.slice(start, end));

describe('words', () => {
  const cases: [text: string, folded: string[]][] = [
    ['', []],
    [' \n—…!?', []],
    ['Human trafficking', ['human', 'trafficking']],
    ['anti-trafficking', ['anti', 'trafficking']],
    ['victims, survivors; (children)', ['victims', 'survivors', 'children']],
    ["Law Enforcement's Role", ['law', 'enforcements', 'role']],
    ['O’Brien', ['obrien']],
    ["victims' needs", ['victims', 'needs']],
    ["'quoted'", ['quoted']],
    ['U.S. Government', ['us', 'government']],
    ['the U.S.A.', ['the', 'usa']],
    ['version 5.2', ['version', '5', '2']],
    ['T-visa and U-visa', ['t', 'visa', 'and', 'u', 'visa']],
    ['niños y niñas', ['ninos', 'y', 'ninas']],
    ['n\u0303', ['n']],
    ['Торговля людьми', ['торговля', 'людьми']],
    ['الاتجار بالبشر', ['الاتجار', 'بالبشر']],
    ['मानव तस्करी', ['मानव', 'तस्करी']],
    ['인신매매 방지', ['인신매매', '방지']],
    ['snake_case', ['snake', 'case']],
    ['https://a.example/b', ['https', 'a', 'example', 'b']],
    ['end.Begin', ['end', 'begin']],
    ['__proto__ constructor', ['proto', 'constructor']],
  ];
  for (const [text, folded] of cases) {
    it(`finds ${folded.length > 0 ? folded.join(' | ') : 'none'} in '${text}'`, () => {
      expect(foldedWords(text)).to.deep.equal(folded);
    });
  }

  it('tells where each stands in the text as written', () => {
    expect(written('The U.S. Government’s “Plan”: niño')).to.deep.equal([
      'The',
      'U.S.',
      'Government’s',
      'Plan',
      'niño',
    ]);
  });

  it('keeps a letter and its marks together', () => {
    expect(written('nin\u0303o e\u0301')).to.deep.equal(['nin\u0303o', 'e\u0301']);
  });

  const unspaced: [language: string, text: string, some: string[]][] = [
    ['Chinese', '打击人口贩运', ['打击', '人口']],
    ['Japanese', '人身取引の報告書', ['報告']],
    ['Thai', 'การค้ามนุษย์', ['การ']],
  ];
  for (const [language, text, some] of unspaced) {
    it(`cuts ${language} into words, which it writes without spaces`, () => {
      const found = written(text);
      expect(found.join('')).to.equal(text);
      expect(found.length).to.be.above(1);
      for (const word of some)
        expect(
          found.some((other) => other.startsWith(word)),
          found.join('|'),
        ).to.equal(true);
    });
  }

  // Beginning with a digit or a Latin letter, as titles often do.
  for (const text of ['2024年人口贩运报告', 'PDF版人口贩运报告', 'T签证申请指南']) {
    it(`cuts '${text}' into words`, () => expect(foldedWords(text).length).to.be.above(2));
  }

  it('has no word that is only an apostrophe', () => expect(foldedWords('人口’贩运')).to.deep.equal(['人口', '贩运']));

  it('goes on counting places after a text without spaces', () => {
    const text = 'PDF, 人口贩运报告, 2015 año';
    for (const { start, end, folded } of words(text)) expect(fold(text.slice(start, end))).to.equal(folded);
    expect(written(text).at(-1)).to.equal('año');
  });

  describe('of any text', () => {
    const piece = fc.constantFrom(
      'law',
      "'s",
      '’',
      '.',
      'U.S.',
      ' ',
      '-',
      'É',
      '\u0301',
      '人口贩运',
      'การค้า',
      '5',
      '한국',
      '\n',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );

    it('are the same alone as with their places', () => {
      const plain = fc.string({ unit: fc.constantFrom(...'aBz09 .\'-_"\n\t\0\x7f') });
      const dotted = fc.array(fc.constantFrom('U.', 'S.', 'a', ' ', "'", '.')).map((pieces) => pieces.join(''));
      fc.assert(
        fc.property(fc.oneof(text, plain, dotted, fc.string({ unit: 'binary-ascii' })), (whole) => {
          expect(foldedWords(whole)).to.deep.equal(Array.from(words(whole), ({ folded }) => folded));
        }),
        { numRuns: 1000 },
      );
    });

    it('stand in order, do not overlap and are not empty', () => {
      fc.assert(
        fc.property(text, (whole) => {
          let last = 0;
          for (const { start, end } of words(whole)) {
            expect(start).to.be.at.least(last);
            expect(end).to.be.above(start);
            last = end;
          }
          expect(last).to.be.at.most(whole.length);
        }),
      );
    });

    it('leave no letter and no digit out', () => {
      fc.assert(
        fc.property(text, (whole) => {
          let between = '';
          let last = 0;
          for (const { start, end } of words(whole)) {
            between += `${whole.slice(last, start)} `;
            last = end;
          }
          expect(between + whole.slice(last)).to.not.match(/[\p{L}\p{N}]/u);
        }),
      );
    });
  });
});
