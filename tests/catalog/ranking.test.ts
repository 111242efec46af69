import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { best, bestByGroup } from '../../src/catalog/ranking.js';

const ranked = (items: number[], score: number[], limit = Infinity): number[] =>
  best(Uint32Array.from(items), Float32Array.from(score), limit);

describe('best', () => {
  it('puts the best match first', () => expect(ranked([0, 1, 2], [0.5, 2, 1])).to.deep.equal([1, 2, 0]));
  it('keeps equal matches in their order', () =>
    expect(ranked([3, 1, 2, 0], [1, 1, 5, 1])).to.deep.equal([2, 3, 1, 0]));
  it('leaves out what it was not given', () => expect(ranked([2, 0], [1, 9, 2])).to.deep.equal([2, 0]));
  it('takes no items, and items without a score', () => {
    expect(ranked([], [])).to.deep.equal([]);
    expect(ranked([1, 0], [0, 0])).to.deep.equal([1, 0]);
  });
  it('gives as many as are wanted, the first of equal ones', () => {
    expect(ranked([0, 1, 2, 3], [1, 2, 1, 1], 3)).to.deep.equal([1, 0, 2]);
    expect(ranked([0, 1, 2], [1, 2, 3], 0)).to.deep.equal([]);
  });

  it('gives the beginning of what sorting everything gives', () => {
    const score = fc.oneof(fc.constantFrom(0, 1, 2), fc.float({ min: 0, max: 1000, noNaN: true }));
    fc.assert(
      fc.property(fc.array(score), fc.nat(30), (scores, limit) => {
        const exact = [...Float32Array.from(scores)];
        const sorted = [...exact.keys()].sort((a, b) => (exact[b] as number) - (exact[a] as number));
        expect(ranked([...scores.keys()], scores, limit)).to.deep.equal(sorted.slice(0, limit));
      }),
    );
  });
});

describe('bestByGroup', () => {
  const groups = [{ path: ['A'] }, { path: ['A', 'one'] }, { path: ['B'] }, { path: ['A', 'two'] }];
  const of = Uint32Array.of(2, 1, 0, 2, 1, 3);
  const grouped = (items: number[], score: number[], limit = Infinity): number[] => [
    ...bestByGroup(Uint32Array.from(items), Float32Array.from(score), { groups, of }, limit),
  ];

  it('puts the group with the best item first, and the best first in each', () => {
    expect(grouped([0, 2, 3], [1, 0, 2, 3])).to.deep.equal([3, 0, 2]);
    expect(grouped([0, 2, 3], [1, 0, 9, 3])).to.deep.equal([2, 3, 0]);
  });

  it('does not part what shares a heading, nor put a subheading before what stands above it', () => {
    expect(grouped([0, 1, 2, 3, 4], [3, 2, 1, 4, 9])).to.deep.equal([2, 4, 1, 3, 0]);
  });

  it('puts the better of two subheadings first', () => {
    expect(grouped([1, 2, 4, 5], [0, 1, 1, 0, 1, 5])).to.deep.equal([2, 5, 1, 4]);
  });

  it('ends where enough are shown', () => {
    expect(grouped([0, 1, 2, 3, 4], [3, 2, 1, 4, 9], 3)).to.deep.equal([2, 4, 1]);
    expect(grouped([0, 1, 2, 3, 4], [3, 2, 1, 4, 9], 4)).to.deep.equal([2, 4, 1, 3]);
  });

  it('takes no items', () => expect(grouped([], [])).to.deep.equal([]));
});
