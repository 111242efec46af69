import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';

// The words that the contract names: pages, tests and voice control rely on them.
describe('the English texts', () => {
  const words: [text: string, wanted: string][] = [
    [en.search, 'Search resources'],
    [en.sortBy, 'Sort by'],
    [en.none, 'No resources match'],
    [en.removeFilter, 'Remove filter: {value}'],
    [en.clearAll, 'Clear all'],
    [en.showMore, 'Show more'],
    [en.tryAgain, 'Try again'],
    [en.count.other, '{n} resources'],
    [en.countOf.other, '{shown} of {n} resources'],
  ];
  for (const [text, wanted] of words) it(`say '${wanted}'`, () => expect(text).to.equal(wanted));

  it('name the facets as the contract does', () => {
    // And one that only several feeds have.
    const names = 'Section Type Format Audience Topic Publisher Year Language Access Source';
    expect(Object.values(en.facets).join(' ')).to.equal(names);
  });

  it('have no text that is empty, padded, or an apology', () => {
    const texts: string[] = [];
    // What stands in for data that a browser has of English, and what stands between two texts.
    const silent = ['intl', 'months', 'comma', 'colon'];
    JSON.stringify(en, (key, value: unknown) => {
      if (typeof value === 'string' && !silent.includes(key)) texts.push(value);
      return value;
    });
    expect(texts.length).to.be.above(80);
    for (const text of texts)
      expect(text)
        .to.match(/^\S(.*\S)?$/)
        .and.not.match(/sorry|oops|unfortunately/i);
  });

  it('say of each failure something else, in plain words, and what to do', () => {
    const texts = Object.values(en.errors);
    expect(new Set(texts).size).to.equal(texts.length);
    for (const text of texts)
      expect(text)
        .to.match(/^[A-Z][^.]+\. .*(try again|tell the owner|ask the owner|loads when)[^.]*\.$/i)
        .and.not.match(/\d|error|fail|server|feed|json|http|status/i);
  });
});
