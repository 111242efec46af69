import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { feedOf, item, sample } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

const FEED_ORDER = [
  'Hotline poster',
  'Interview guide',
  'Advocate handbook',
  'Annual report',
  'Guía para víctimas',
  'Court protocol',
  'Data workbook',
];
const BY_TITLE = [...FEED_ORDER].sort(new Intl.Collator('en').compare);

describe('sorting', () => {
  let page: Page;

  beforeEach(async () => {
    page = await show(html`<resource-list group-by="none" .feed=${sample}></resource-list>`);
  });

  it('leaves the order of the feed by default', () => {
    expect(page.titles()).to.deep.equal(FEED_ORDER);
    expect(page.order()).to.equal('Listed order');
  });

  it('goes by title as the visitor wishes', async () => {
    await page.sortBy('Title');
    expect(page.titles()).to.deep.equal(BY_TITLE);
  });

  it('goes from the newest, with what has no date at the end', async () => {
    await page.sortBy('Newest first');
    expect(page.titles()).to.deep.equal([
      'Interview guide',
      'Annual report',
      'Data workbook',
      'Hotline poster',
      'Advocate handbook',
      'Guía para víctimas',
      'Court protocol',
    ]);
  });

  it('goes from the oldest, with what has no date at the end', async () => {
    await page.sortBy('Oldest first');
    expect(page.titles().slice(0, 2)).to.deep.equal(['Advocate handbook', 'Hotline poster']);
    expect(page.titles().slice(-2)).to.deep.equal(['Guía para víctimas', 'Court protocol']);
  });

  it('begins with the order of the attribute', async () => {
    page.element.sort = 'title';
    await page.settled();
    expect(page.order()).to.equal('Title');
    expect(page.titles()).to.deep.equal(BY_TITLE);
  });

  it('can be changed by the visitor whatever the attribute says', async () => {
    page.element.sort = 'title';
    await page.settled();
    await page.sortBy('Listed order');
    expect(page.titles()).to.deep.equal(FEED_ORDER);
  });

  it('puts the best match first when there are words in the search box', async () => {
    const feed = feedOf([item('Something else', { summary: 'About court.' }), item('Court guide'), item('Third')]);
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    await page.search('court');
    expect(page.order()).to.equal('Best match');
    expect(page.titles()).to.deep.equal(['Court guide', 'Something else']);
  });

  it('has no best match without words', async () => {
    const options = (): string[] =>
      Array.from((page.get('combobox') as HTMLSelectElement).options, ({ label }) => label);
    expect(options()).not.to.contain('Best match');
    await page.search('guide');
    expect(options()[0]).to.equal('Best match');
  });

  it('lets the visitor choose another order while searching', async () => {
    await page.search('a');
    await page.sortBy('Title');
    const titles = page.titles();
    expect(titles).to.deep.equal(BY_TITLE.filter((title) => titles.includes(title)));
    expect(titles.length).to.be.greaterThan(2);
  });

  it('goes back to the order from before when the words are gone', async () => {
    await page.sortBy('Title');
    await page.search('guide');
    expect(page.order()).to.equal('Best match');
    await page.search('');
    expect(page.order()).to.equal('Title');
    expect(page.titles()).to.deep.equal(BY_TITLE);
  });

  it('sorts numbers in titles as numbers, by the rules of the language', async () => {
    const feed = feedOf(['Part 10', 'Part 9', 'Zusatz', 'Äquator'].map((title) => item(title)));
    page = await show(html`<resource-list sort="title" .feed=${feed}></resource-list>`);
    expect(page.titles()).to.deep.equal(['Äquator', 'Part 9', 'Part 10', 'Zusatz']);
  });

  it('sorts within the groups, which stay in reading order', async () => {
    page.element.groupBy = 'section';
    await page.sortBy('Title');
    expect(page.headings()).to.deep.equal(['2 Tools', '2 Reports']);
    expect(page.titles()).to.deep.equal([
      'Advocate handbook',
      'Hotline poster',
      'Interview guide',
      'Annual report',
      'Court protocol',
      'Data workbook',
      'Guía para víctimas',
    ]);
  });
});
