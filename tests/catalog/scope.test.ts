import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FACET_NAMES } from '../../src/catalog/facets.js';
import { parseFacetNames, parseOnly } from '../../src/catalog/scope.js';

const only = (text: string): Record<string, string[]> =>
  Object.fromEntries(Array.from(parseOnly(text), ([name, keys]) => [name, [...keys]]));

describe('parseOnly', () => {
  const cases: [text: string, only: Record<string, string[]>][] = [
    ['', {}],
    ['type: report', { type: ['report'] }],
    ['type: training, toolkit; language: es', { type: ['training', 'toolkit'], language: ['es'] }],
    ['type:report', { type: ['report'] }],
    ['  TYPE :  Fact Sheet ;', { type: ['fact-sheet'] }],
    ['topic: Trauma-informed practice, Víctimas', { topic: ['trauma-informed-practice', 'victimas'] }],
    ['type: report, Report, REPORT', { type: ['report'] }],
    ['year: 2015, 2016\n;\naccess: public', { year: ['2015', '2016'], access: ['public'] }],
    ['type: a: b', { type: ['a-b'] }],
    ['colour: red; type: report', { type: ['report'] }],
    ['type: ; topic: ,, ; year: 2015', { year: ['2015'] }],
    ['type', {}],
    ['report', {}],
    [': report', {}],
    [';;;', {}],
    ['__proto__: x; constructor: y', {}],
  ];
  for (const [text, wanted] of cases) {
    it(`reads '${text}' as ${JSON.stringify(wanted)}`, () => expect(only(text)).to.deep.equal(wanted));
  }

  it('takes any text, and holds only facets with at least one value', () => {
    const part = fc.constantFrom(...FACET_NAMES, ':', ';', ',', ' ', 'report', 'É', '&');
    const text = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (attribute) => {
        for (const [name, keys] of Object.entries(only(attribute))) {
          expect(FACET_NAMES).to.include(name);
          expect(keys).to.not.be.empty;
          expect(keys).to.not.include('');
        }
      }),
    );
  });
});

describe('parseFacetNames', () => {
  const cases: [text: string, names: string[]][] = [
    ['', []],
    ['type', ['type']],
    ['topic type section', ['topic', 'type', 'section']],
    ['topic, type,section', ['topic', 'type', 'section']],
    [' Topic\n\tTYPE ', ['topic', 'type']],
    ['type topic type', ['type', 'topic']],
    ['type colour constructor __proto__', ['type']],
  ];
  for (const [text, names] of cases) {
    it(`reads '${text}' as ${names.join(', ') || 'none'}`, () => expect(parseFacetNames(text)).to.deep.equal(names));
  }
});
