import { expect, html } from '@open-wc/testing';
import type { ResourceListElement } from '../../src/resource-list-element.js';
import '../../src/resource-list.js';
import { entries, feedOf, item, sample } from '../support/feeds.js';
import { type Page, outcomeIn, place, show } from '../support/page.js';
import { serve } from '../support/served.js';

/** Attributes that all do something to the sample. */
const ATTRIBUTES = {
  label: 'Resources of ours',
  'heading-level': '4',
  facets: 'format year audience',
  'group-by': 'publisher',
  sort: 'title',
  'page-size': '4',
  only: 'access: public',
} as const;

/** Everything a visitor meets, as one text. */
const met = (page: Page): string =>
  [
    ...page.names('region'),
    ...page.headings(),
    ...page.titles(),
    ...page.names('group'),
    ...page.names('checkbox'),
    ...page.names('button'),
    page.order(),
    page.text(),
  ].join('\n');

const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((each, i) => [each, (i * 7919 + seed * 104729) % 31] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([each]) => each);

/** Sets attributes one after the other, each in a rendering of its own or all in one. */
async function setAll(element: ResourceListElement, names: readonly string[], atOnce: boolean): Promise<void> {
  for (const name of names) {
    element.setAttribute(name, ATTRIBUTES[name as keyof typeof ATTRIBUTES]);
    if (!atOnce) await element.updateComplete;
  }
  await element.updateComplete;
}

describe('attributes', () => {
  const names = Object.keys(ATTRIBUTES);

  it('give the same in whatever order they are set, at once or one by one, before or after the feed', async () => {
    const outcomes = new Set<string>();
    for (let seed = 0; seed < 6; seed++) {
      const order = shuffled(names, seed);
      const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
      await setAll(page.element, order, seed % 2 === 0);
      await page.statusIs('6 resources');
      outcomes.add(met(page));
      const early = await place(html`<resource-list></resource-list>`);
      await setAll(early.element, order, seed % 2 === 0);
      await early.loadedAfter(() => (early.element.feed = sample));
      await early.statusIs('6 resources');
      outcomes.add(met(early));
    }
    expect(Array.from(outcomes)).to.have.length(1);
  });

  it('have properties of the same meaning', async () => {
    const byAttribute = await show(html`<resource-list .feed=${sample}></resource-list>`);
    await setAll(byAttribute.element, names, true);
    const byProperty = await show(html`
      <resource-list
        .feed=${sample}
        .label=${'Resources of ours'}
        .headingLevel=${4}
        .facets=${'format year audience'}
        .groupBy=${'publisher'}
        .sort=${'title'}
        .pageSize=${4}
        .only=${'access: public'}
      ></resource-list>
    `);
    await byAttribute.statusIs('6 resources');
    await byProperty.statusIs('6 resources');
    expect(met(byProperty)).to.equal(met(byAttribute));
  });

  it('have the defaults of the contract', () => {
    const element = document.createElement('resource-list');
    const { src, feed, label, headingLevel, facets, groupBy, sort, pageSize, only, timeout, messages } = element;
    expect({ src, feed, label, headingLevel, facets, groupBy, sort, pageSize, only, timeout, messages }).to.deep.equal({
      src: '',
      feed: undefined,
      label: '',
      headingLevel: 2,
      facets: '',
      groupBy: 'section',
      sort: 'feed',
      pageSize: 50,
      only: '',
      timeout: 10_000,
      messages: undefined,
    });
    expect([element.noSearch, element.noFilters, element.urlState]).to.deep.equal([false, false, false]);
  });

  it('are not written by the element', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    await page.choose('PDF');
    await page.search('poster');
    expect(page.element.getAttributeNames()).to.deep.equal([]);
  });

  for (const [name, set, back] of [
    ['heading-level', '5', (page: Page) => page.headings()],
    ['group-by', 'none', (page: Page) => page.headings()],
    ['sort', 'title', (page: Page) => page.titles()],
    ['page-size', '2', (page: Page) => page.titles()],
    ['label', 'Ours', (page: Page) => page.names('region')],
    ['no-search', '', (page: Page) => page.names('searchbox')],
    ['no-filters', '', (page: Page) => page.names('group')],
    ['facets', 'type', (page: Page) => page.names('group')],
    ['only', 'type: guide', (page: Page) => page.titles()],
  ] as const) {
    it(`take effect at any time: ${name}, set and removed`, async () => {
      const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
      const before = back(page);
      page.element.setAttribute(name, set);
      await page.settled();
      expect(back(page)).not.to.deep.equal(before);
      page.element.removeAttribute(name);
      await page.settled();
      expect(back(page)).to.deep.equal(before);
    });
  }

  it('keep what the visitor has chosen when others change', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    await page.choose('PDF');
    await page.search('a');
    await setAll(page.element, ['heading-level', 'group-by', 'page-size', 'label'], true);
    expect(page.chips()).to.deep.equal(['Remove filter: PDF']);
    expect((page.get('searchbox') as HTMLInputElement).value).to.equal('a');
  });

  for (const name of names.concat('timeout')) {
    for (const value of ['', ' ', '-1', 'NaN', 'Infinity', '<b>', ':;:', '__proto__', 'constructor', '😀']) {
      it(`are harmless with bad values: ${name}="${value}"`, async () => {
        const page = await show(html`<resource-list .feed=${feedOf(entries(3))}></resource-list>`);
        page.element.setAttribute(name, value);
        await page.settled();
        await page.element.updateComplete;
        expect(page.titles()).to.deep.equal(['Entry 1', 'Entry 2', 'Entry 3']);
      });
    }
  }

  it('take effect as what they are written as: src may be a URL', async () => {
    const { url } = await serve(feedOf([item('A')]));
    const page = await show(html`<resource-list .src=${new URL(url, location.href)}></resource-list>`);
    expect(page.titles()).to.deep.equal(['A']);
  });

  it('may be set on an element that is not on the page', async () => {
    const element = document.createElement('resource-list');
    for (const name of names) element.setAttribute(name, ATTRIBUTES[name as keyof typeof ATTRIBUTES]);
    element.feed = sample;
    const outcome = outcomeIn(element);
    document.body.append(element);
    expect(await outcome).to.equal('load');
    element.remove();
  });

  it('of other kinds are left alone: hidden hides the element', async () => {
    const page = await show(html`<resource-list hidden .feed=${sample}></resource-list>`);
    expect(getComputedStyle(page.element).display).to.equal('none');
  });

  it('may be taken away: without src there is the fallback, and nothing loads', async () => {
    const page = await show(html`<resource-list src="/data/task-force-guide.json"><a href="/">All</a></resource-list>`);
    page.element.removeAttribute('src');
    await page.settled();
    expect(page.items()).to.deep.equal([]);
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(page.has('alert')).to.equal(false);
    expect(page.state('loading')).to.equal(false);
  });
});
