import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { editDistance, nearestWord } from '../../src/search/spelling.js';

/** The definition, word for word: the last letters agree, or one edit was made at the end. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const costs = [edits(shortA, b) + 1, edits(a, shortB) + 1, edits(shortA, shortB) + (a.at(-1) === b.at(-1) ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    costs.push(edits(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...costs);
}

describe('editDistance', () => {
  const cases: [a: string, b: string, edits: number][] = [
    ['', '', 0],
    ['', 'law', 3],
    ['law', 'law', 0],
    ['trafficing', 'trafficking', 1],
    ['traficcing', 'trafficking', 2],
    ['victem', 'victim', 1],
    ['victimm', 'victim', 1],
    ['chidl', 'child', 1],
    ['ca', 'abc', 3],
    ['law', 'police', 5],
  ];
  for (const [a, b, distance] of cases)
    it(`is ${distance} from '${a}' to '${b}'`, () => expect(editDistance(a, b)).to.equal(distance));

  it('is what trying every way to edit finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ñ'), maxLength: 6 });
    fc.assert(fc.property(word, word, (a, b) => void expect(editDistance(a, b)).to.equal(edits(a, b))));
  });

  it('is the same both ways, and nothing only between equals', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('trafficking', 'trafficing', 'victim'));
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).to.equal(editDistance(b, a));
        expect(editDistance(a, b) === 0).to.equal(a === b);
      }),
    );
  });
});

describe('nearestWord', () => {
  const nearest = (typed: string, known: Readonly<Record<string, number>>): string | undefined =>
    nearestWord(typed, Object.keys(known), (word) => known[word] ?? 0);

  const cases: [what: string, typed: string, known: Record<string, number>, word: string | undefined][] = [
    ['one edit in four letters', 'lows', { laws: 1 }, 'laws'],
    ['no edit in three', 'low', { law: 1 }, undefined],
    ['no second edit in seven', 'victams', { vactims: 1, victims: 1 }, 'victims'],
    ['not two edits in seven', 'vuctams', { victims: 1 }, undefined],
    ['two edits in eight', 'sarvavor', { survivor: 1 }, 'survivor'],
    ['not three edits, however long', 'trefecceng', { trafficking: 1 }, undefined],
    ['two swapped letters as one edit', 'chidl', { child: 1 }, 'child'],
    ['a letter too many', 'courtt', { court: 1 }, 'court'],
    ['a letter too few', 'cort', { court: 1 }, 'court'],
    ['fewest edits over most frequent', 'intervew', { interviews: 90, interview: 1 }, 'interview'],
    ['the most frequent of those with as many edits', 'cort', { cart: 2, court: 9, cord: 3 }, 'court'],
    ['the first of those as frequent', 'cort', { cart: 2, cord: 2 }, 'cart'],
    ['one that stands in no document', 'dmts', { dmst: 0 }, 'dmst'],
    ['nothing among nothing', 'court', {}, undefined],
  ];
  for (const [what, typed, known, word] of cases)
    it(`takes ${what}: ${typed} → ${word ?? 'nothing'}`, () => expect(nearest(typed, known)).to.equal(word));

  it('is as near as any other word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, fc.uniqueArray(word), (typed, known) => {
        const found = nearestWord(typed, known, () => 1);
        const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
        const distances = known.map((one) => edits(typed, one)).filter((distance) => distance <= most);
        expect(found === undefined ? [] : [edits(typed, found)]).to.deep.equal(
          distances.length > 0 ? [Math.min(...distances)] : [],
        );
      }),
      { numRuns: 40 },
    );
  });
});
