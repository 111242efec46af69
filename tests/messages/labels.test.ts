import { expect } from '@open-wc/testing';
import { facetKey } from '../../src/search/fold.js';
import { AUDIENCES, FORMATS, TYPES, inEnglish, labelsFor } from '../../src/messages/labels.js';

describe('labelsFor', () => {
  it('puts ids and labels together by their order', () => {
    expect(labelsFor('a|b-c', 'Á|B and C')).to.deep.equal({ a: 'Á', 'b-c': 'B and C' });
  });
});

describe('inEnglish', () => {
  it('writes ids in sentence case', () => {
    expect(inEnglish('report|fact-sheet|law-enforcement')).to.deep.equal({
      report: 'Report',
      'fact-sheet': 'Fact sheet',
      'law-enforcement': 'Law enforcement',
    });
  });
});

describe('the ids that have labels', () => {
  const ids = { TYPES, AUDIENCES, FORMATS };
  for (const [name, text] of Object.entries(ids)) {
    it(`are each there once and in the form of a key: ${name}`, () => {
      const all = text.split('|');
      expect(new Set(all).size).to.equal(all.length);
      for (const id of all) expect(facetKey(id)).to.equal(id);
    });
  }

  it('hold those that the contract names', () => {
    for (const id of ['report', 'toolkit', 'training', 'guide', 'article', 'service'])
      expect(TYPES.split('|')).to.include(id);
    for (const id of ['law-enforcement', 'service-providers', 'prosecutors', 'survivors']) {
      expect(AUDIENCES.split('|')).to.include(id);
    }
  });
});
