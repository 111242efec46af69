import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { entries, feedOf, item } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

describe('paging', () => {
  let page: Page;

  beforeEach(async () => {
    const feed = feedOf(entries(7).map((entry, i) => ({ ...entry, tags: [i < 5 ? 'Low' : 'High'] })));
    page = await show(html`<resource-list page-size="3" .feed=${feed}></resource-list>`);
  });

  it('shows as many items as page-size says, and a button', () => {
    expect(page.titles()).to.deep.equal(['Entry 1', 'Entry 2', 'Entry 3']);
    expect(page.has('button', 'Show more')).to.equal(true);
  });

  it('counts them all in the status', async () => {
    await page.statusIs('7 resources');
  });

  it('says how many are shown', async () => {
    expect(page.text()).to.contain('3 of 7 shown');
    await page.press('Show more');
    expect(page.text()).to.contain('6 of 7 shown');
  });

  it('shows the next ones after the button is pressed, with the focus on the first of them', async () => {
    await page.press('Show more');
    expect(page.items()).to.have.length(6);
    expect(page.root.activeElement).to.equal(page.items()[3]);
  });

  it('keeps the items that were there', async () => {
    const before = page.items();
    await page.press('Show more');
    expect(page.items().slice(0, 3)).to.deep.equal(before);
  });

  it('takes the button away when everything is shown', async () => {
    await page.press('Show more');
    await page.press('Show more');
    expect(page.items()).to.have.length(7);
    expect(page.has('button', 'Show more')).to.equal(false);
    expect(page.root.activeElement).to.equal(page.items()[6]);
  });

  it('begins anew with another choice', async () => {
    await page.press('Show more');
    await page.choose('Low');
    expect(page.titles()).to.deep.equal(['Entry 1', 'Entry 2', 'Entry 3']);
  });

  it('puts the focus on the first new item also when that begins a group', async () => {
    const feed = feedOf(['A', 'A', 'B', 'B'].map((section, i) => item(`Entry ${i}`, { _resource: { section } })));
    page = await show(html`<resource-list page-size="2" .feed=${feed}></resource-list>`);
    expect(page.headings()).to.deep.equal(['2 A']);
    await page.press('Show more');
    expect(page.headings()).to.deep.equal(['2 A', '2 B']);
    expect(page.root.activeElement).to.equal(page.item('Entry 2'));
  });

  it('follows page-size when it changes', async () => {
    page.element.setAttribute('page-size', '5');
    await page.settled();
    expect(page.items()).to.have.length(5);
  });

  it('shows fifty by default', async () => {
    page = await show(html`<resource-list .feed=${feedOf(entries(51))}></resource-list>`);
    expect(page.items()).to.have.length(50);
  });

  for (const size of ['0', '-3', 'many', '']) {
    it(`shows fifty with page-size="${size}"`, async () => {
      page = await show(html`<resource-list page-size=${size} .feed=${feedOf(entries(51))}></resource-list>`);
      expect(page.items()).to.have.length(50);
    });
  }

  it('begins anew with another feed', async () => {
    await page.press('Show more');
    await page.loadedAfter(() => (page.element.feed = feedOf(entries(9))));
    expect(page.items()).to.have.length(3);
  });
});
