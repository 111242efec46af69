import { expect, html, waitUntil } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import '../../src/actions/actions.js';
import '../../src/lang/ar.js';
import '../../src/resource-list.js';
import type { FeedItem } from '../../src/feed/schema.js';
import { nameOf } from '../support/accessible.js';
import { entries, feedOf, item, sample } from '../support/feeds.js';
import { onPaper } from '../support/on-paper.js';
import { type Page, show } from '../support/page.js';
import { type Served, replace } from '../support/served.js';
import { servePages } from '../support/served-pages.js';

declare const axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };

const seven = feedOf(entries(7));
const list = (feed: unknown = seven, pageSize = 50) =>
  html`<resource-list actions="print copy shortlist" page-size=${pageSize} .feed=${feed}></resource-list>`;

const ADD = 'Add to shortlist';
const ONLY = /^Show shortlist only/;
const add = (title: string): string => `${ADD}: ${title}`;

async function showList(...args: Parameters<typeof list>): Promise<Page> {
  const page = await show(list(...args));
  await waitUntil(() => page.has('button', ONLY), 'There never was a shortlist');
  return page;
}

/** Puts entries on the shortlist, or takes them off. */
async function tick(page: Page, ...titles: string[]): Promise<void> {
  for (const title of titles) await page.press(add(title));
}

const isPressed = (button: HTMLElement): boolean => button.ariaPressed === 'true';
const ticked = (page: Page): string[] =>
  page
    .all('button', new RegExp(`^${ADD}`))
    .filter(isPressed)
    .map((button) => nameOf(button).slice(ADD.length + 2));
/** Which entry itself has the focus, by its place; less than none where none has. */
const itemInFocus = (page: Page): number => page.items().indexOf(page.root.activeElement as HTMLElement);
const toggle = (page: Page): HTMLElement => page.get('button', ONLY);

describe('the shortlist', () => {
  it('has a button on each entry, named by what is seen and by the entry', async () => {
    const page = await showList(feedOf([...entries(2), item('', { id: 'text', summary: 'A text alone.' })]));
    const names = ['Entry 1', 'Entry 2', 'A text alone.'].map(add);
    expect(page.names('button').filter((name) => name.startsWith(ADD))).to.deep.equal(names);
    for (const name of names) expect(page.get('button', name).innerText).to.contain(ADD);
  });

  it('is there only where the page asks for it', async () => {
    const page = await show(html`<resource-list actions="print" .feed=${seven}></resource-list>`);
    await waitUntil(() => page.has('button', 'Print'));
    expect(page.has('button', new RegExp(ADD))).to.equal(false);
    page.element.setAttribute('actions', 'shortlist');
    await waitUntil(() => page.all('button', new RegExp(ADD)).length === 7);
    page.element.setAttribute('actions', 'print');
    await waitUntil(() => !page.has('button', /shortlist/));
  });

  it('says how many are on it: on its button, and through the one live region', async () => {
    const page = await showList();
    await tick(page, 'Entry 2');
    expect(page.status()).to.equal('On the shortlist: 1');
    await tick(page, 'Entry 5');
    expect(page.status()).to.equal('On the shortlist: 2');
    expect(nameOf(toggle(page))).to.equal('Show shortlist only (2)');
    expect(toggle(page).innerText).to.contain('Show shortlist only (2)');
    await tick(page, 'Entry 2');
    expect(page.status()).to.equal('On the shortlist: 1');
    expect(page.all('status')).to.have.length(1);
    expect(ticked(page)).to.deep.equal(['Entry 5']);
  });

  it('is shown alone, and the whole list again', async () => {
    const page = await showList();
    await tick(page, 'Entry 2', 'Entry 5');
    await page.press(ONLY);
    expect(isPressed(toggle(page))).to.equal(true);
    expect(page.titles()).to.deep.equal(['Entry 2', 'Entry 5']);
    await page.statusIs('2 of 7 resources');
    await page.press(ONLY);
    expect(isPressed(toggle(page))).to.equal(false);
    await page.statusIs('7 resources');
    expect(ticked(page)).to.deep.equal(['Entry 2', 'Entry 5']);
  });

  it('is shown whole, whatever was searched and filtered, and can be searched and filtered itself', async () => {
    const page = await showList(sample);
    await tick(page, 'Hotline poster', 'Court protocol');
    await page.choose('PDF');
    await page.search('annual');
    await tick(page, 'Annual report');
    await page.press(ONLY);
    expect(page.titles()).to.have.members(['Hotline poster', 'Court protocol', 'Annual report']);
    await page.choose('PDF');
    expect(page.titles()).to.have.members(['Hotline poster', 'Annual report']);
    await page.statusIs('2 of 7 resources');
  });

  it('lasts through filtering, sorting, searching and Show more', async () => {
    const page = await showList(sample, 3);
    await tick(page, 'Hotline poster');
    await page.press('Show more');
    await page.press('Show more');
    await tick(page, 'Court protocol');
    await page.choose('PDF');
    expect(ticked(page)).to.deep.equal(['Hotline poster']);
    await page.choose('PDF');
    await page.sortBy('Title');
    await page.press('Show more');
    await page.press('Show more');
    expect(ticked(page)).to.have.members(['Hotline poster', 'Court protocol']);
    await page.search('court');
    expect(ticked(page)).to.deep.equal(['Court protocol']);
  });

  it('lasts through a new load, as far as the entries are still there', async () => {
    const page = await showList();
    await tick(page, 'Entry 2', 'Entry 5');
    await page.loadedAfter(() => (page.element.feed = feedOf(entries(4))));
    await waitUntil(() => nameOf(toggle(page)) === 'Show shortlist only (1)', 'It still counts what is gone');
    expect(ticked(page)).to.deep.equal(['Entry 2']);
    await page.press(ONLY);
    await page.loadedAfter(() => (page.element.feed = feedOf(entries(1))));
    await waitUntil(() => nameOf(toggle(page)) === 'Show shortlist only (0)');
    expect(page.titles()).to.deep.equal(['Entry 1']);
  });

  it('lasts through a new load of a feed in pages where an entry has moved to another page', async () => {
    const [one, two, three] = entries(3) as [FeedItem, FeedItem, FeedItem];
    const [first, second] = (await servePages([{ items: [one, two] }, { items: [three] }])) as [Served, Served];
    const page = await show(html`<resource-list actions="shortlist" src=${first.url}></resource-list>`);
    await waitUntil(() => page.has('button', ONLY));
    await tick(page, 'Entry 2', 'Entry 3');
    await replace(first, feedOf([three, one], { next_url: second.url }));
    await replace(second, feedOf([two]));
    await page.loadedAfter(() => page.element.reload());
    expect(page.titles()).to.deep.equal(['Entry 3', 'Entry 1', 'Entry 2']);
    expect(ticked(page)).to.deep.equal(['Entry 3', 'Entry 2']);
    expect(nameOf(toggle(page))).to.equal('Show shortlist only (2)');
  });

  it('keeps the focus: on what was pressed, and on the next entry where the pressed one goes', async () => {
    const page = await showList(sample);
    const titles = ['Hotline poster', 'Annual report', 'Court protocol'];
    for (const title of titles) page.get('button', add(title)).focus();
    await tick(page, ...titles);
    expect(page.focused()).to.equal(`button ${add('Court protocol')}`);
    toggle(page).focus();
    await page.press(ONLY);
    expect(page.focused()).to.equal('button Show shortlist only (3)');
    for (const left of [2, 1]) {
      const [first] = page.all('button', new RegExp(ADD));
      first?.focus();
      first?.click();
      await page.settled();
      await page.statusIs(`${left} of 7 resources`);
      expect(itemInFocus(page)).to.equal(0);
    }
    const [last] = page.all('button', new RegExp(ADD));
    last?.focus();
    last?.click();
    await page.statusIs('7 resources');
    expect(itemInFocus(page)).to.be.at.least(0);
    expect(isPressed(toggle(page))).to.equal(false);
  });

  it('is cleared, and the focus stays', async () => {
    const page = await showList();
    await tick(page, 'Entry 2', 'Entry 3');
    await page.press(ONLY);
    page.get('button', 'Clear shortlist').focus();
    await page.press('Clear shortlist');
    expect(page.focused()).to.equal('button Clear shortlist');
    expect(page.titles()).to.have.length(7);
    expect(ticked(page)).to.deep.equal([]);
    for (const name of [ONLY, 'Clear shortlist']) expect(page.get('button', name).ariaDisabled).to.equal('true');
    await page.press(ONLY);
    expect(page.titles()).to.have.length(7);
  });

  it('is forgotten when the page is left, also where the browser keeps the page', async () => {
    const page = await showList();
    await tick(page, 'Entry 2');
    await page.press(ONLY);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await page.settled();
    expect(ticked(page)).to.deep.equal([]);
    expect(nameOf(toggle(page))).to.equal('Show shortlist only (0)');
    expect(page.titles()).to.have.length(7);
  });

  it('leaves no trace: nothing stored, no history entry, and no event that says what is on it', async () => {
    const events: string[] = [];
    const page = await showList();
    for (const name of ['filter', 'open', 'load'])
      page.element.addEventListener(`resource-list-${name}`, () => events.push(name));
    const state = (): unknown => [
      document.cookie,
      { ...localStorage },
      { ...sessionStorage },
      history.length,
      location.href,
      document.title,
      performance.getEntriesByType('resource').length,
    ];
    const before = state();
    await tick(page, 'Entry 2', 'Entry 3');
    await page.press(ONLY);
    await tick(page, 'Entry 3');
    await page.press('Clear shortlist');
    expect(state()).to.deep.equal(before);
    expect(events).to.deep.equal([]);
  });

  it('tells the page nothing, whatever was filtered and searched before it was shown, and in it', async () => {
    const shown: number[] = [];
    const page = await showList(sample);
    page.element.addEventListener('resource-list-filter', (event) => shown.push(event.shown));
    await tick(page, 'Hotline poster', 'Court protocol', 'Annual report');
    await page.choose('PDF');
    await page.search('annual');
    expect(shown).to.deep.equal([3, 1]);
    await page.press(ONLY);
    expect(page.titles()).to.have.length(3);
    await page.choose('PDF');
    await page.search('poster');
    expect(page.titles()).to.deep.equal(['Hotline poster']);
    await page.press('Clear all');
    await page.press(ONLY);
    expect(page.titles()).to.have.length(7);
    expect(shown).to.deep.equal([3, 1]);
    await page.choose('PDF');
    expect(shown).to.deep.equal([3, 1, 3]);
  });

  it('is what is printed while it is shown', async () => {
    const page = await showList(seven, 1);
    await tick(page, 'Entry 1');
    await page.press('Show more');
    await tick(page, 'Entry 2');
    await page.press(ONLY);
    const { seen } = await onPaper(() => page.titles());
    expect(seen).to.deep.equal(['Entry 1', 'Entry 2']);
  });

  it('speaks the language of the interface, and runs its way', async () => {
    const page = await showList(feedOf([item('Una guía', { language: 'es' })]));
    page.element.lang = 'ar';
    await waitUntil(() => page.has('button', /^إضافة إلى القائمة المختصرة: Una guía$/));
    const button = page.get('button', /^إضافة/);
    expect([button.lang, button.dir]).to.deep.equal(['ar', 'rtl']);
    expect(button.querySelector('[lang=es]')?.textContent).to.contain('Una guía');
    page.element.lang = 'es';
    await waitUntil(() => page.has('button', 'Añadir a la selección: Una guía'));
  });

  it('keeps two lists apart', async () => {
    const [one, other] = [await showList(), await showList()];
    await tick(one, 'Entry 2');
    expect([ticked(one), ticked(other)]).to.deep.equal([['Entry 2'], []]);
  });

  it('passes axe, shown and not, and its targets are 24 px high', async () => {
    const main = document.createElement('main');
    const page = await show(list(sample), '60em', main);
    await waitUntil(() => page.has('button', ONLY));
    const options: RunOptions = {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      rules: { 'target-size': { enabled: true } },
    };
    const violations = async (): Promise<string[]> => (await axe.run(main, options)).violations.map(({ id }) => id);
    expect(await violations()).to.deep.equal([]);
    await tick(page, 'Hotline poster', 'Court protocol');
    await page.press(ONLY);
    expect(await violations()).to.deep.equal([]);
    for (const button of page.all('button', /shortlist/))
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
  });
});
