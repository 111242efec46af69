import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/resource-list.js';
import { WEBKIT } from '../support/engine.js';
import { entries, feedOf, item, sample } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';
import { serve } from '../support/served.js';

// What has the focus may go away without its own doing: a list that comes anew has other entries and other filters.
describe('the focus stays in the list', () => {
  let page: Page;

  const inResults = (): Promise<void> =>
    waitUntil(() => /^results/.test(page.focused()), `The focus is at: ${page.focused() || 'nothing'}`);

  beforeEach(async () => {
    page = await show(html`<resource-list facets="type topic" page-size="3" .feed=${sample}></resource-list>`);
  });

  it('when the entry that has it is not in the list that comes', async () => {
    page.get('link', 'Advocate handbook').focus();
    await page.loadedAfter(() => (page.element.feed = feedOf(entries(2))));
    await inResults();
  });

  it('when the filter that has it is not in the list that comes', async () => {
    page.checkbox('Fact sheet').focus();
    await page.loadedAfter(() => (page.element.feed = feedOf(entries(2))));
    await inResults();
  });

  it('when the chip that has it is not in the list that comes', async () => {
    await page.choose('Fact sheet');
    page.get('button', 'Remove filter: Fact sheet').focus();
    await page.loadedAfter(() => (page.element.feed = feedOf(entries(2))));
    expect(page.focused()).not.to.equal('');
  });

  it('when there is no more to show in the list that comes', async () => {
    page.get('button', 'Show more').focus();
    await page.loadedAfter(() => (page.element.feed = feedOf([item('One')])));
    await inResults();
  });

  it('when there is nothing left to search', async () => {
    page.get('searchbox').focus();
    await page.loadedAfter(() => (page.element.feed = feedOf([])));
    await inResults();
  });

  it('when the list that comes cannot be had', async () => {
    const { url } = await serve('', { status: 404 });
    page.get('searchbox').focus();
    await page.loadedAfter(() => {
      page.element.feed = undefined;
      page.element.src = url;
    });
    expect(page.has('alert')).to.equal(true);
    await inResults();
  });

  it('is on nothing that something else lies over, with a ring of 2 px', async function () {
    await page.choose('Fact sheet');
    page.get('searchbox').focus();
    // A window without focus, as WebKit's is under the tests, shows none.
    if (WEBKIT || !document.hasFocus()) return this.skip();
    const controls = ['button', 'searchbox', 'checkbox', 'combobox', 'link'].flatMap((role) => page.all(role));
    expect(controls.length).to.be.above(10);
    for (const control of controls) {
      control.focus();
      expect(parseFloat(getComputedStyle(control).outlineWidth), control.outerHTML).to.be.at.least(2);
      const { left, right, top, bottom } = control.getClientRects()[0] as DOMRect;
      // Inside of rounded corners.
      for (const [x, y] of [
        [left + 4, top + 4],
        [right - 4, top + 4],
        [left + 4, bottom - 4],
        [right - 4, bottom - 4],
      ] as const)
        expect(control.contains(page.root.elementFromPoint(x, y)), `${control.outerHTML} at ${x}, ${y}`).to.equal(true);
    }
  });

  it('and is not taken when it was elsewhere', async () => {
    const button = document.createElement('button');
    page.element.before(button);
    button.focus();
    await page.loadedAfter(() => (page.element.feed = feedOf(entries(2))));
    await page.loadedAfter(() => (page.element.feed = {} as never));
    expect(document.activeElement).to.equal(button);
    button.remove();
  });
});
