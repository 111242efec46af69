import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/resource-list.js';
import { feedOf, item, sample } from '../support/feeds.js';
import { NARROW, type Page, show } from '../support/page.js';

const press = (key: string): Promise<void> => sendKeys({ press: key });

/** Tabs through the list and calls back at every stop, until it is out again. */
async function walk(page: Page, stop: (focused: Element) => void): Promise<void> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  page.element.before(before);
  // Without it the focus would leave the page, and the next key would be the browser's.
  page.element.after(after);
  before.focus();
  for (;;) {
    await press('Tab');
    if (document.activeElement !== page.element || !page.root.activeElement) break;
    stop(page.root.activeElement);
  }
  const { activeElement } = document;
  before.remove();
  after.remove();
  expect(activeElement).to.equal(after);
}

async function stops(page: Page): Promise<string[]> {
  const names: string[] = [];
  await walk(page, () => names.push(page.focused()));
  return names;
}

describe('by keyboard', () => {
  let page: Page;

  beforeEach(async () => {
    const feed = feedOf([
      item('One', { tags: ['Left'] }),
      item('Two', { tags: ['Right'], url: null }),
      item('Three', { tags: ['Left'] }),
    ]);
    page = await show(html`<resource-list facets="topic" page-size="2" .feed=${feed}></resource-list>`);
  });

  it('everything is reached in the order in which it is read, and left again', async () => {
    await page.choose('Left');
    page.element.pageSize = 1;
    await page.settled();
    expect(await stops(page)).to.deep.equal([
      'button Skip to results',
      'searchbox Search resources',
      'checkbox Left (2)',
      'checkbox Right (1)',
      'combobox Sort by',
      'button Remove filter: Left',
      'button Clear all',
      'link One',
      'button Show more',
    ]);
  });

  it('what is behind the button Filters is reached when it is open', async () => {
    page = await show(html`<resource-list facets="topic" .feed=${page.element.feed}></resource-list>`, NARROW);
    expect(await stops(page)).not.to.contain('checkbox Left (2)');
    await page.press('Filters');
    expect(await stops(page)).to.include.members(['button Filters', 'checkbox Left (2)', 'checkbox Right (1)']);
  });

  it('words are searched for as they are typed, and the focus stays', async () => {
    page.get('searchbox').focus();
    await sendKeys({ type: 'thr' });
    await page.settled();
    expect(page.titles()).to.deep.equal(['Three']);
    expect(page.focused()).to.equal('searchbox Search resources');
  });

  it('a filter is chosen with the space bar, and the focus stays', async () => {
    page.checkbox('Left').focus();
    await press(' ');
    await page.settled();
    expect(page.titles()).to.deep.equal(['One', 'Three']);
    expect(page.focused()).to.equal('checkbox Left (2)');
  });

  it('a removed filter hands the focus to the next one', async () => {
    await page.choose('Left', 'Right');
    page.get('button', 'Remove filter: Left').focus();
    await press('Enter');
    await page.settled();
    expect(page.focused()).to.equal('button Remove filter: Right');
  });

  it('the last removed filter hands the focus to the results', async () => {
    await page.choose('Left');
    page.get('button', 'Remove filter: Left').focus();
    await press(' ');
    await page.settled();
    expect(page.focused()).to.match(/^results/);
  });

  it('Clear all hands the focus to the results', async () => {
    await page.choose('Left');
    page.get('button', 'Clear all').focus();
    await press('Enter');
    await page.settled();
    expect(page.chips()).to.deep.equal([]);
    expect(page.focused()).to.match(/^results/);
  });

  it('Show more hands the focus to the first new item, from which Tab goes on', async () => {
    page.get('button', 'Show more').focus();
    await press('Enter');
    await page.settled();
    expect(page.root.activeElement).to.equal(page.items()[2]);
    await press('Tab');
    expect(page.focused()).to.equal('link Three');
  });

  it('Skip to results goes past the filters', async () => {
    page.get('button', 'Skip to results').focus();
    await press('Enter');
    expect(page.focused()).to.match(/^results/);
    await press('Tab');
    expect(page.focused()).to.equal('combobox Sort by');
  });

  it('Skip to results is seen when it has the focus', function () {
    const button = page.get('button', 'Skip to results');
    button.focus();
    if (!document.hasFocus()) return this.skip();
    const { width, height } = button.getBoundingClientRect();
    expect(width).to.be.greaterThan(23);
    expect(height).to.be.greaterThan(23);
  });

  it('a long text is unfolded and folded, and the focus stays', async () => {
    const summary = 'A sentence that says something, and not much more than that. '.repeat(12);
    page = await show(html`<resource-list .feed=${feedOf([item('Long', { summary })])}></resource-list>`);
    page.get('button', 'Read more: Long').focus();
    await press('Enter');
    await page.settled();
    expect(page.focused()).to.equal('button Read less: Long');
    await press('Enter');
    await page.settled();
    expect(page.focused()).to.equal('button Read more: Long');
  });

  it('Try again hands the focus to where the list will be, and it stays there', async () => {
    page = await show(html`<resource-list .feed=${{}}></resource-list>`);
    page.get('button', 'Try again').focus();
    await page.loadedAfter(() => void press('Enter'));
    expect(page.focused()).to.match(/^results/);
    await page.loadedAfter(() => (page.element.feed = sample));
    expect(page.focused()).to.match(/^results/);
  });

  it('the order is chosen, and the focus stays', async () => {
    const box = page.get('combobox') as HTMLSelectElement;
    box.focus();
    await page.sortBy('Title');
    expect(page.focused()).to.equal('combobox Sort by');
  });

  it('the focus stays when the list comes anew', async () => {
    page.get('searchbox').focus();
    await page.loadedAfter(() => page.element.reload());
    expect(page.focused()).to.equal('searchbox Search resources');
  });

  it('the focus is seen, on every kind of control', async function () {
    await page.choose('Left');
    page.get('searchbox').focus();
    // A window without focus, as WebKit's is under the tests, shows none.
    if (!document.hasFocus()) return this.skip();
    await walk(page, (focused) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      expect(outlineStyle, page.focused()).to.not.equal('none');
      expect(parseFloat(outlineWidth), page.focused()).to.be.at.least(1);
    });
  });

  it('no key is taken away from the page', () => {
    for (const target of [page.get('searchbox'), page.checkbox('Left'), page.get('link', 'One')]) {
      for (const key of ['a', 'Escape', 'Home', 'ArrowDown', 'Enter', '/', 'Shift', 'Tab']) {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
        expect(target.dispatchEvent(event), key).to.equal(true);
      }
    }
  });
});
