import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { excerpt } from '../../src/model/excerpt.js';

/** A sentence of exactly so many characters. */
const sentence = (length: number, end = '.'): string => `${'word '.repeat(length).slice(0, length - 2)}x${end}`;
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

describe('excerpt', () => {
  const whole: [what: string, text: string][] = [
    ['nothing', ''],
    ['a short text', 'One sentence. And another.'],
    ['a text of just the greatest length', `${sentence(100)} ${sentence(319)}`],
    ['a long text of one sentence', sentence(900)],
    ['a long text without any sentence end', 'word '.repeat(300).trim()],
    ['one word as long as a page', 'x'.repeat(5000)],
    ['a text of which only a little would be folded', `${sentence(400)} ${sentence(60)}`],
  ];
  for (const [what, text] of whole) it(`shows ${what} whole`, () => expect(excerpt(text)).to.deep.equal([text, '']));

  it('folds at the last sentence end that comes early enough', () => {
    const [a, b, c, d] = [sentence(100), sentence(150), sentence(120), sentence(200)];
    expect(excerpt([a, b, c, d].join(' '))).to.deep.equal([`${a} ${b}`, `${c} ${d}`]);
  });

  it('takes a sentence that ends on the very last place for it', () => {
    const [a, b, c] = [sentence(100), sentence(219), sentence(200)];
    expect(excerpt([a, b, c].join(' '))).to.deep.equal([`${a} ${b}`, c]);
  });

  it('folds after a first sentence that is too long by itself', () => {
    const [a, b, c] = [sentence(380), sentence(100), sentence(100)];
    expect(excerpt([a, b, c].join(' '))).to.deep.equal([a, `${b} ${c}`]);
  });

  for (const end of ['.', '!', '?', '…?', '."', '.)', '!’', '؟', '。', '！', '？']) {
    it(`knows '${end}' as the end of a sentence`, () => {
      const [first, second] = [sentence(300, end), sentence(300)];
      expect(excerpt(`${first} ${second}`)).to.deep.equal([first, second]);
    });
  }

  it('folds Chinese, which has no spaces between sentences', () => {
    const one = `${'人'.repeat(149)}。`;
    expect(excerpt(one.repeat(4))).to.deep.equal([one.repeat(2), one.repeat(2)]);
  });

  for (const abbreviation of [
    'U.S. Government',
    'e.g. this',
    'see No. 5 of',
    'the Dr. Smith',
    'a vs. b',
    'version 2.5 of',
    'https://a.example/b.c is',
  ]) {
    it(`does not fold inside '${abbreviation}'`, () => {
      const lead = sentence(200);
      const rest = `${sentence(60, '')} ${abbreviation} ${sentence(300)}`;
      expect(excerpt(`${lead} ${rest}`)).to.deep.equal([lead, rest]);
    });
  }

  it('leaves a closing mark with its sentence in Chinese', () => {
    const one = `“${'人'.repeat(297)}。”`;
    expect(excerpt(one + one)).to.deep.equal([one, one]);
  });

  it('folds where a paragraph ends as well, and the rest begins as a paragraph', () => {
    const [first, second] = [sentence(300), sentence(300)];
    expect(excerpt(`${first}\n\n${second}`)).to.deep.equal([first, `\n\n${second}`]);
  });

  describe('of any text', () => {
    const word = fc.constantFrom('a', 'task', 'force', 'U.S.', 'No.', 'trafficking', '3.5', '(see', 'there)', '“so”');
    const end = fc.constantFrom('.', '!', '?', '.”', ',', ':', '');
    const clause = fc.tuple(fc.array(word, { maxLength: 30 }), end).map(([words, mark]) => words.join(' ') + mark);
    const text = fc.array(clause, { maxLength: 30 }).map((clauses) => clauses.join(' ').trim());

    it('keeps every word, in order', () => {
      fc.assert(
        fc.property(text, (whole) => {
          expect(wordsOf(excerpt(whole).join(' '))).to.deep.equal(wordsOf(whole));
        }),
      );
    });

    it('folds only after what can end a sentence, and only where it is worth it', () => {
      fc.assert(
        fc.property(text, (whole) => {
          const [lead, rest] = excerpt(whole);
          if (!rest) return;
          expect(whole.length).to.be.above(420);
          expect(lead).to.match(/[.!?]”?$/);
          expect(rest.length).to.be.at.least(79);
          expect(lead.length <= 320 || !/\w\w[.!?]\s/.test(lead.slice(0, 320)), lead).to.equal(true);
        }),
      );
    });
  });
});
