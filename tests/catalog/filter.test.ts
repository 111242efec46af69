import { expect } from '@open-wc/testing';
import type { Catalog } from '../../src/catalog/catalog.js';
import type { FacetName } from '../../src/catalog/facets.js';
import { filter, scopeOf } from '../../src/catalog/filter.js';
import type { Choice } from '../../src/catalog/scope.js';
import { makeCatalog } from '../support/make-resource.js';

const choose = (choice: Partial<Record<FacetName, string[]>>): Choice =>
  new Map(Object.entries(choice).map(([name, keys]) => [name as FacetName, new Set(keys)]));

const CATALOG = makeCatalog([
  { type: 'report', topics: ['Minors', 'Outreach'], issued: '2015' },
  { type: 'report', topics: ['Minors'], issued: '2016' },
  { type: 'guide', topics: ['Outreach'], issued: '2015' },
  { type: 'guide', topics: [] },
  { type: 'toolkit', topics: ['Minors', 'Outreach'], issued: '2016' },
]);

interface Question {
  choice?: Choice;
  counted?: FacetName[];
  only?: Choice;
  score?: Float32Array;
}

function ask({ choice = choose({}), counted = ['type', 'topic'], only = choose({}), score }: Question = {}) {
  const { items, passes, counts } = filter(CATALOG, choice, counted, scopeOf(CATALOG, only), score);
  expect([...passes.keys()].filter((item) => passes[item])).to.deep.equal([...items]);
  return { items: [...items], size: items.length, counts: named(CATALOG, counts) };
}

const named = (catalog: Catalog, counts: ReadonlyMap<FacetName, Uint32Array>): Record<string, Record<string, number>> =>
  Object.fromEntries(
    [...counts].map(([name, tally]) => [
      name,
      Object.fromEntries(catalog.facet(name).values.map((value, id) => [value.name, tally[id] as number])),
    ]),
  );

describe('filter', () => {
  const cases: [what: string, choice: Choice, items: number[]][] = [
    ['everything without a choice', choose({}), [0, 1, 2, 3, 4]],
    ['what has the value', choose({ type: ['report'] }), [0, 1]],
    ['what has either value of one facet', choose({ type: ['report', 'toolkit'] }), [0, 1, 4]],
    ['what has a value of each facet', choose({ type: ['report', 'guide'], topic: ['outreach'] }), [0, 2]],
    ['what meets three facets', choose({ type: ['report'], topic: ['minors'], year: ['2016'] }), [1]],
    ['nothing where no item meets all', choose({ type: ['toolkit'], year: ['2015'] }), []],
    ['everything where the only value is one that no item has', choose({ type: ['podcast'] }), [0, 1, 2, 3, 4]],
    ['what has the other value, where no item has one of the two', choose({ type: ['podcast', 'guide'] }), [2, 3]],
    ['everything where a facet is chosen without a value', choose({ type: [] }), [0, 1, 2, 3, 4]],
  ];
  for (const [what, choice, items] of cases) {
    it(`lets through ${what}`, () => expect(ask({ choice }).items).to.deep.equal(items));
    it(`counts how many that are: ${what}`, () => expect(ask({ choice }).size).to.equal(items.length));
  }

  it('counts all values without a choice', () => {
    expect(ask().counts).to.deep.equal({
      type: { report: 2, guide: 2, toolkit: 1 },
      topic: { Minors: 3, Outreach: 3 },
    });
  });

  it("counts a facet's own values as if none of them were chosen, and the others' under the choice", () => {
    expect(ask({ choice: choose({ type: ['report'] }) }).counts).to.deep.equal({
      type: { report: 2, guide: 2, toolkit: 1 },
      topic: { Minors: 2, Outreach: 1 },
    });
  });

  it('counts what the list would show of each value where two facets are chosen', () => {
    expect(ask({ choice: choose({ type: ['report'], topic: ['outreach'] }) }).counts).to.deep.equal({
      type: { report: 1, guide: 1, toolkit: 1 },
      topic: { Minors: 2, Outreach: 1 },
    });
  });

  it('counts under a choice of a facet that is not counted itself', () => {
    const { counts } = ask({ choice: choose({ year: ['2016'] }), counted: ['topic'] });
    expect(counts).to.deep.equal({ topic: { Minors: 2, Outreach: 1 } });
  });

  it('counts only what was found', () => {
    const { items, counts } = ask({ score: Float32Array.of(0, 0.5, 2, 0, 0) });
    expect(items).to.deep.equal([1, 2]);
    expect(counts).to.deep.equal({ type: { report: 1, guide: 1, toolkit: 0 }, topic: { Minors: 1, Outreach: 1 } });
  });

  it('counts only what is inside the limits, where the choice cannot widen them', () => {
    const { items, counts } = ask({ only: choose({ year: ['2015'] }), choice: choose({ year: ['2016', '2015'] }) });
    expect(items).to.deep.equal([0, 2]);
    expect(counts).to.deep.equal({ type: { report: 1, guide: 1, toolkit: 0 }, topic: { Minors: 1, Outreach: 2 } });
  });

  it('counts nothing that nobody asked for', () => expect(ask({ counted: [] }).counts).to.deep.equal({}));
});

describe('scopeOf', () => {
  const scope = (only: Choice): number[] | undefined => {
    const found = scopeOf(CATALOG, only);
    return found && [...found];
  };

  it('is undefined where nothing is fixed', () => expect(scope(choose({}))).to.equal(undefined));

  const cases: [what: string, only: Choice, items: number[]][] = [
    ['one value', choose({ type: ['guide'] }), [0, 0, 1, 1, 0]],
    ['one of two values', choose({ type: ['guide', 'toolkit'] }), [0, 0, 1, 1, 1]],
    ['every facet', choose({ type: ['guide', 'toolkit'], topic: ['minors'] }), [0, 0, 0, 0, 1]],
    // Unlike a visitor's choice: showing all of the list would show what the page did not want.
    ['a value that no item has', choose({ type: ['podcast'] }), [0, 0, 0, 0, 0]],
  ];
  for (const [what, only, items] of cases) {
    it(`holds the items of ${what}`, () => expect(scope(only)).to.deep.equal(items));
  }
});
