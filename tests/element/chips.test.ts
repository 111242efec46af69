import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { sample } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

describe('chosen filters', () => {
  let page: Page;

  beforeEach(async () => {
    page = await show(html`<resource-list .feed=${sample}></resource-list>`);
  });

  it('have no buttons while nothing is chosen', () => {
    expect(page.chips()).to.deep.equal([]);
    expect(page.has('button', 'Clear all')).to.equal(false);
  });

  it('have a button each, which takes that filter alone away', async () => {
    await page.choose('PDF', 'Guide');
    await page.press('Remove filter: Guide');
    expect(page.chips()).to.deep.equal(['Remove filter: PDF']);
    expect(page.checked()).to.deep.equal(['PDF (3)']);
    expect(page.items()).to.have.length(3);
  });

  it('lose their button with the check mark', async () => {
    await page.choose('PDF');
    await page.choose('PDF');
    expect(page.chips()).to.deep.equal([]);
    expect(page.items()).to.have.length(7);
  });

  it('are all taken away by Clear all, which then goes away', async () => {
    await page.choose('PDF', 'Guide', 'Tools');
    await page.press('Clear all');
    expect(page.checked()).to.deep.equal([]);
    expect(page.chips()).to.deep.equal([]);
    expect(page.has('button', 'Clear all')).to.equal(false);
    expect(page.items()).to.have.length(7);
  });

  it('are all taken away by clear()', async () => {
    await page.choose('PDF', 'Guide');
    page.element.clear();
    await page.settled();
    expect(page.checked()).to.deep.equal([]);
    expect(page.items()).to.have.length(7);
  });

  it('have the label of the value in their name, also where it comes from the feed', async () => {
    await page.choose('Agency A', 'Survivors', 'Español', '2021');
    expect(page.chips()).to.deep.equal([
      'Remove filter: Agency A',
      'Remove filter: Survivors',
      'Remove filter: Español',
      'Remove filter: 2021',
    ]);
  });

  it('stay as they are when the list is put into another order', async () => {
    await page.choose('PDF');
    await page.sortBy('Title');
    expect(page.chips()).to.deep.equal(['Remove filter: PDF']);
    expect(page.items()).to.have.length(3);
  });
});
