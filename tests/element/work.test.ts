import { expect, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/resource-list.js';
import { countRenders, typeAhead, watchRows } from '../support/counters.js';
import { entries, feedOf, item } from '../support/feeds.js';
import { type Page, place, show } from '../support/page.js';
import { servePages, timesAsked } from '../support/served-pages.js';

// What a key costs, in things that can be counted. Nothing here depends on how long anything takes.

/** As many as come first; the others come after the next frame. */
const FIRST = 8;

/** Forty entries of which ten are about law. */
const feed = feedOf(
  entries(40).map((entry, at) => ({ ...entry, tags: [at % 4 === 0 ? 'Lawful' : 'Other'], summary: 'Annual things' })),
);

const box = (page: Page): HTMLInputElement => page.get('searchbox') as HTMLInputElement;
const type = (page: Page, words: string): void => {
  box(page).value = '';
  typeAhead(box(page), words);
};

/** Lets the element answer what was typed, and no frame pass. */
async function answered(renders: () => number): Promise<void> {
  const before = renders();
  for (let turns = 0; renders() === before && turns < 100; turns++) await Promise.resolve();
}

describe('a key', () => {
  let page: Page;

  beforeEach(async () => {
    page = await show(html`<resource-list group-by="none" .feed=${feed}></resource-list>`);
    await page.statusIs('40 resources');
  });

  it('is answered with the first eight entries at once, and with the rest after the next frame', async () => {
    await page.search('lawful');
    const renders = countRenders(page);
    type(page, 'annual');
    await answered(renders);
    expect(page.items()).to.have.length(FIRST);
    expect(page.text()).to.contain('40 resources');
    await page.element.updateComplete;
    expect(page.items()).to.have.length(40);
  });

  it('brings the counts of the filters with the rest of the list', async () => {
    expect(page.facet('Topic')).to.have.members(['Lawful (10)', 'Other (30)']);
    const renders = countRenders(page);
    type(page, 'lawful');
    await answered(renders);
    expect(page.text()).to.contain('10 of 40 resources');
    expect(page.facet('Topic')).to.have.members(['Lawful (10)', 'Other (30)']);
    await page.element.updateComplete;
    expect(page.facet('Topic')).to.have.members(['Lawful (10)', 'Other (0)']);
  });

  it('costs two renders where the list is another one: the first screen, and the rest', async () => {
    await page.search('lawful');
    const renders = countRenders(page);
    await page.search('');
    expect(renders()).to.equal(2);
  });

  it('costs one render where everything stays where it is', async () => {
    await page.search('l');
    const renders = countRenders(page);
    for (const [at, words] of ['la', 'law', 'lawf'].entries()) {
      await page.search(words);
      expect(renders(), words).to.equal(at + 1);
    }
  });

  it('costs a third render when the outcome is spoken, which makes no entry anew', async () => {
    await page.search('lawful');
    const before = page.items();
    const [renders, rows] = [countRenders(page), watchRows(page)];
    await page.statusIs('10 of 40 resources');
    expect(renders()).to.equal(1);
    expect(rows()).to.deep.equal({ made: 0, gone: 0 });
    expect(page.items()).to.deep.equal(before);
  });

  it('makes no entry anew when the query only grows and finds the same', async () => {
    await page.search('law');
    const [before, text] = [page.items(), page.items().map((each) => each.innerText)];
    expect(before).to.have.length(10);
    const rows = watchRows(page);
    for (const words of ['lawf', 'lawfu', 'lawful', 'lawful ']) await page.search(words);
    expect(rows()).to.deep.equal({ made: 0, gone: 0 });
    expect(page.items()).to.deep.equal(before);
    expect(page.items().map((each) => each.innerText)).to.deep.equal(text);
  });

  it('makes no entry anew when the query only grows and finds the same, also of long lists', async () => {
    await page.search('ann');
    const before = page.items();
    const rows = watchRows(page);
    for (const words of ['annu', 'annua', 'annual']) await page.search(words);
    expect(rows()).to.deep.equal({ made: 0, gone: 0 });
    expect(page.items()).to.deep.equal(before);
  });

  it('makes no entry anew when it finds fewer of the first screen', async () => {
    await page.search('law');
    const rows = watchRows(page);
    await page.search('lawful entry 5');
    expect(page.items().length).to.be.below(10);
    expect(rows().made).to.equal(0);
  });

  it('makes no more than the first eight entries at once', async () => {
    await page.search('entry 17');
    const [renders, rows] = [countRenders(page), watchRows(page)];
    type(page, 'annual');
    await answered(renders);
    expect(rows().made).to.be.at.most(FIRST);
  });

  it('makes no request', async () => {
    const served = await servePages([{ items: entries(3) }, { items: [item('Law')] }]);
    page = await show(html`<resource-list src=${served[0]?.url}></resource-list>`);
    for (const words of ['l', 'la', 'law', 'trafficing', '']) await page.search(words);
    await page.sortBy('Title');
    expect(await timesAsked(served)).to.deep.equal([1, 1]);
  });
});

describe('typing ahead', () => {
  let page: Page;

  beforeEach(async () => {
    page = await show(html`<resource-list group-by="none" .feed=${feed}></resource-list>`);
    await page.statusIs('40 resources');
  });

  it('costs two renders for ten letters, and ends in the right list with every letter in its place', async () => {
    const renders = countRenders(page);
    typeAhead(box(page), 'lawful ent');
    await page.settled();
    expect(box(page).value).to.equal('lawful ent');
    expect(page.titles()).to.deep.equal([1, 5, 9, 13, 17, 21, 25, 29, 33, 37].map((at) => `Entry ${at}`));
    expect(renders()).to.equal(2);
  });

  it('is not disturbed by entries that are still coming', async () => {
    page = await place(html`<resource-list group-by="none" .feed=${feed}></resource-list>`);
    await waitUntil(() => page.items().length > 0, 'Nothing was shown', { interval: 1 });
    box(page).focus();
    for (const letters of ['la', 'w', 'fu', 'l']) {
      typeAhead(box(page), letters);
      await nextFrame();
    }
    await page.settled();
    expect(box(page).value).to.equal('lawful');
    expect(page.items()).to.have.length(10);
    expect(page.root.activeElement).to.equal(box(page));
    await page.statusIs('10 of 40 resources');
  });
});

describe('the focus', () => {
  it('stays in the search box at every step of every answer', async () => {
    const page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    const seen = new Set<Element | null>();
    const observer = new MutationObserver(() => void seen.add(page.root.activeElement));
    observer.observe(page.root, { childList: true, subtree: true, characterData: true });
    box(page).focus();
    for (const words of ['a', 'annual', 'annual entry 3', 'qqqq', 'lawfull', '']) await page.search(words);
    observer.disconnect();
    expect([...seen]).to.deep.equal([box(page)]);
  });

  it('stays on an entry of the first screen while the rest comes in', async () => {
    const page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    await page.search('lawful');
    const renders = countRenders(page);
    type(page, 'annual');
    await answered(renders);
    expect(page.items()).to.have.length(FIRST);
    const link = page.get('link', 'Entry 3');
    link.focus();
    await page.settled();
    expect(page.items()).to.have.length(40);
    expect(page.root.activeElement).to.equal(link);
  });

  for (const [what, at] of [
    ['of the first screen', 3],
    ['after the first screen', 30],
  ] as const) {
    it(`stays on an entry ${what} when the feed is loaded again`, async () => {
      const page = await show(html`<resource-list .feed=${feed}></resource-list>`);
      page.get('link', `Entry ${at}`).focus();
      await page.loadedAfter(() => page.element.reload());
      expect(page.focused()).to.equal(`link Entry ${at}`);
    });
  }
});
