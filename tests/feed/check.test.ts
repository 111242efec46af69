import { expect } from '@open-wc/testing';
import { checkItem, headerChecks } from '../../src/feed/check.js';
import { feedHeader } from '../../src/feed/schema.js';

// The single-file build has another module in the place of this one: what is asserted here is what both must do.

describe('checkItem', () => {
  it('gives a good item back', () =>
    expect(checkItem({ id: '1', title: 'T' })).to.deep.equal({ value: { id: '1', title: 'T' } }));

  it('tells what is wrong with another', () => {
    const { value, misfit } = checkItem({ id: '1', title: 7 });
    expect(value).to.equal(undefined);
    expect(misfit).to.deep.equal({ path: 'title', reason: 'must be a string' });
  });
});

describe('headerChecks', () => {
  it('are one for each field of a feed but its items', () => {
    expect(Object.keys(headerChecks).sort()).to.deep.equal(Object.keys(feedHeader.shape).sort());
    expect(headerChecks).to.not.have.property('items');
  });

  it('judge a field alone', () => {
    expect(headerChecks.title('T')).to.deep.equal({ value: 'T' });
    expect(headerChecks.title(undefined).misfit).to.equal(undefined);
    expect(headerChecks.title(7).misfit).to.deep.equal({ path: '', reason: 'must be a string' });
    expect(headerChecks._resources({ sections: [{}] }).misfit?.path).to.equal('sections.0.title');
  });
});
