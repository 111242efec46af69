import { expect } from '@open-wc/testing';
import type { ResourceListElement } from '../../src/resource-list-element.js';
import { feedOf, item } from '../support/feeds.js';
import { Page, outcomeIn } from '../support/page.js';

const feed = feedOf(['B', 'A', 'C'].map((title) => item(title)));

/** Elements that are on the page before anybody knows what they are. */
const early = (set: (element: ResourceListElement) => void): ResourceListElement => {
  // The type is a promise: until the script has run these are plain elements.
  const element = document.createElement('resource-list');
  set(element);
  document.body.append(element);
  return element;
};

describe('an element that is on the page before the script', () => {
  const byProperty = early((element) => Object.assign(element, { feed, sort: 'title', pageSize: 2, label: 'Ours' }));
  const byAttribute = early((element) => {
    Object.assign(element, { feed });
    for (const [name, value] of [
      ['sort', 'title'],
      ['page-size', '2'],
      ['label', 'Ours'],
    ] as const) {
      element.setAttribute(name, value);
    }
  });
  const withFallback = early((element) => (element.innerHTML = '<a href="https://agency.example/">The full list</a>'));
  const all = [byProperty, byAttribute, withFallback];

  before(async () => {
    const unknown = all.map((element) => element.matches(':defined'));
    expect(unknown).to.deep.equal([false, false, false]);
    expect(withFallback.checkVisibility()).to.equal(true);
    const loaded = Promise.all([outcomeIn(byProperty), outcomeIn(byAttribute)]);
    await import('../../src/resource-list.js');
    await loaded;
    await Promise.all(all.map((element) => element.updateComplete));
  });

  after(() => all.forEach((element) => element.remove()));

  for (const [how, element] of [
    ['properties', byProperty],
    ['attributes', byAttribute],
  ] as const) {
    it(`counts the ${how} set before`, () => {
      const page = new Page(element);
      expect(page.titles()).to.deep.equal(['A', 'B']);
      expect(page.names('region')).to.deep.equal(['Ours']);
      expect(page.has('button', 'Show more')).to.equal(true);
    });
  }

  it('has accessors of its class and no own properties in their way', async () => {
    byProperty.pageSize = 1;
    await byProperty.updateComplete;
    expect(new Page(byProperty).titles()).to.deep.equal(['A']);
  });

  it('keeps its fallback when there is nothing to load', () => {
    expect(withFallback.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(new Page(withFallback).has('status')).to.equal(false);
  });
});
