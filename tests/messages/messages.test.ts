import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { en } from '../../src/messages/en.js';
import { fill, withOverrides } from '../../src/messages/messages.js';

describe('fill', () => {
  const cases: [text: string, values: Record<string, string>, filled: string][] = [
    ['Remove filter: {value}', { value: 'PDF' }, 'Remove filter: PDF'],
    ['{shown} of {n} shown', { n: '7', shown: '3' }, '3 of 7 shown'],
    ['{n} and {n}', { n: '1' }, '1 and 1'],
    ['nothing to fill', { n: '1' }, 'nothing to fill'],
    ['{unknown} stays', { n: '1' }, '{unknown} stays'],
    ['{value}', { value: '' }, ''],
    ['{constructor} {toString}', {}, '{constructor} {toString}'],
    ['{value}', { value: '{n}', n: '7' }, '{n}'],
    ['{value}', { value: '$& $1 $$' }, '$& $1 $$'],
    ['{ n } {} {n', { n: '1' }, '{ n } {} {n'],
  ];
  for (const [text, values, filled] of cases) {
    it(`makes '${filled}' of '${text}'`, () => expect(fill(text, values)).to.equal(filled));
  }

  it('puts in any value as it is', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fill('a {value} b', { value })).to.equal(`a ${value} b`);
      }),
    );
  });
});

describe('withOverrides', () => {
  it('keeps a text in whose place there is null, as JSON may have it', () => {
    const overrides = { search: null, types: { report: null }, facets: null };
    expect(withOverrides(en, overrides)).to.deep.equal(en);
  });

  it('keeps the texts where there is nothing to replace', () => {
    expect(withOverrides(en, undefined)).to.deep.equal(en);
    expect(withOverrides(en, {})).to.deep.equal(en);
  });

  it('replaces a text and leaves the others', () => {
    expect(withOverrides(en, { search: 'Find' })).to.deep.equal({ ...en, search: 'Find' });
  });

  it('replaces one label of a table and leaves the others', () => {
    const { types, facets } = withOverrides(en, { types: { report: 'Study' }, facets: { topic: 'Subject' } });
    expect(types).to.deep.equal({ ...en.types, report: 'Study' });
    expect(facets).to.deep.equal({ ...en.facets, topic: 'Subject' });
  });

  it('takes labels of values that had none', () => {
    expect(withOverrides(en, { types: { podcast: 'Podcast' } }).types['podcast']).to.equal('Podcast');
  });

  it('replaces one form of a plural', () => {
    expect(withOverrides(en, { count: { other: '{n} items' } }).count).to.deep.equal({
      ...en.count,
      other: '{n} items',
    });
  });

  it('keeps a text in whose place there is nothing', () => {
    const overrides = { search: undefined, types: { report: undefined }, facets: undefined } as object;
    expect(withOverrides(en, overrides)).to.deep.equal(en);
  });

  it('passes over what is not a text of the interface', () => {
    const overrides = JSON.parse('{"__proto__": {"search": "x"}, "constructor": "x", "sarch": "x"}') as object;
    const merged = withOverrides(en, overrides);
    expect(merged).to.deep.equal(en);
    expect(Object.getPrototypeOf(merged)).to.equal(Object.prototype);
  });

  it('does not change the texts that others use', () => {
    const before = structuredClone(en);
    withOverrides(en, { search: 'Find', types: { report: 'Study' } });
    expect(en).to.deep.equal(before);
  });
});
