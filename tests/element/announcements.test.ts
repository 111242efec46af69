import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import { AFTER_CLICK, AFTER_TYPING } from '../../src/controllers/announcer-controller.js';
import '../../src/resource-list.js';
import { feedOf, item, sample } from '../support/feeds.js';
import { NARROW, type Page, place, show } from '../support/page.js';

/** Long enough that whatever would still be said has been said. */
const SILENCE = AFTER_TYPING + AFTER_CLICK;

/** Notes what the live region says from now on. */
function hear(page: Page): { said: string[]; region: HTMLElement } {
  const region = page.get('status');
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(region.textContent.trim()));
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return { said, region };
}

const spoken = (said: string[]): Promise<void> =>
  waitUntil(() => said.length > 0, 'Nothing was said', { interval: 10, timeout: 5000 });

describe('announcements', () => {
  let page: Page;

  beforeEach(async () => {
    page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    await page.statusIs('7 resources');
  });

  it('come from a region that is there, and empty, before the list is', async () => {
    page = await place(html`<resource-list src="/data/task-force-guide.json"></resource-list>`);
    const region = page.get('status');
    expect(region.textContent.trim()).to.equal('');
    await page.statusIs('7 resources');
    expect(page.get('status')).to.equal(region);
  });

  it('come from the same region through filters, no results, failure and recovery', async () => {
    const { region } = hear(page);
    await page.choose('PDF');
    await page.search('qqqq');
    await page.loadedAfter(() => (page.element.feed = {} as never));
    expect(page.get('status')).to.equal(region);
    await page.loadedAfter(() => (page.element.feed = sample));
    expect(page.get('status')).to.equal(region);
  });

  it('come once per change', async () => {
    const { said } = hear(page);
    await page.choose('PDF');
    await aTimeout(SILENCE);
    expect(said).to.deep.equal(['3 of 7 resources']);
  });

  it('come once after typing pauses, with the outcome', async () => {
    const { said } = hear(page);
    for (const words of ['a', 'an', 'ann', 'annual']) await page.search(words);
    expect(said).to.deep.equal([]);
    await spoken(said);
    await aTimeout(AFTER_CLICK);
    expect(said).to.deep.equal(['2 of 7 resources']);
  });

  it('come once for several filters in quick succession', async () => {
    const { said } = hear(page);
    await page.choose('PDF', 'Guide', 'Agency A');
    await aTimeout(SILENCE);
    expect(said).to.deep.equal(['1 of 7 resources']);
  });

  it('come soon when nothing matches', async () => {
    const { said } = hear(page);
    const start = performance.now();
    await page.search('qqqq');
    await spoken(said);
    expect(performance.now() - start).to.be.lessThan(AFTER_TYPING);
    expect(said).to.deep.equal(['No resources match']);
  });

  it('do not come when nothing changed', async () => {
    await page.search('annual');
    await page.statusIs('2 of 7 resources');
    const { said } = hear(page);
    await page.search('annual ');
    await page.choose('Reports');
    await page.search('ANNUAL');
    await aTimeout(SILENCE);
    expect(said).to.deep.equal([]);
  });

  it('do not come when a change was taken back at once', async () => {
    const { said } = hear(page);
    await page.choose('PDF');
    await page.choose('PDF');
    await aTimeout(SILENCE);
    expect(said).to.deep.equal([]);
  });

  it('do not come with a reload that brings the same list', async () => {
    const { said } = hear(page);
    await page.loadedAfter(() => page.element.reload());
    await aTimeout(SILENCE);
    expect(said).to.deep.equal([]);
  });

  it('do not come with folding, more of the list or the disclosure of filters', async () => {
    const long = item('Long', { summary: 'A sentence that says something. '.repeat(40) });
    const feed = feedOf([long, ...sample.items]);
    page = await show(html`<resource-list page-size="2" .feed=${feed}></resource-list>`, NARROW);
    await page.statusIs('8 resources');
    const { said } = hear(page);
    for (const button of [/^Read more/, /^Read less/, 'Filters', 'Filters', 'Show more']) await page.press(button);
    await aTimeout(SILENCE);
    expect(said).to.deep.equal([]);
  });

  it('come with text that differs when as many others are shown', async () => {
    const feed = feedOf(['A', 'B', 'C'].map((title, i) => item(title, { tags: [`Topic ${i}`] })));
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    await page.choose('Topic 0');
    await page.statusIs('1 of 3 resources');
    const before = page.get('status').textContent;
    const { said } = hear(page);
    await page.choose('Topic 0', 'Topic 1');
    await spoken(said);
    expect(page.get('status').textContent).not.to.equal(before);
    expect(page.status()).to.equal('1 of 3 resources');
  });

  it('are short', async () => {
    await page.choose('PDF');
    await page.statusIs('3 of 7 resources');
    expect(page.get('status').textContent.trim().length).to.be.lessThan(81);
  });

  it('leave the words searched for unsaid', async () => {
    const { said } = hear(page);
    await page.search('annual');
    await spoken(said);
    expect(said.join()).not.to.contain('annual');
  });

  it('are kept apart from the count on screen, which follows every key', async () => {
    await page.search('annual');
    expect(page.text()).to.contain('2 of 7 resources');
    expect(page.status()).to.equal('7 resources');
  });

  describe('say what is', () => {
    it('in the language of the page after that has changed', async () => {
      page.element.lang = 'es';
      await page.statusIs('7 recursos');
    });

    it('in the words of messages that come later', async () => {
      page.element.messages = { count: { other: '{n} things' } };
      await page.statusIs('7 things');
    });

    it('when only changes how many there are and not which are shown', async () => {
      await page.choose('PDF');
      await page.statusIs('3 of 7 resources');
      page.element.only = 'format: pdf';
      await page.statusIs('3 resources');
    });

    it('when another feed has what is shown at the same places', async () => {
      const tagged = (title: string) => item(title, { tags: ['T'] });
      await page.loadedAfter(() => (page.element.feed = feedOf([tagged('A'), item('B'), item('C')])));
      await page.choose('T');
      await page.statusIs('1 of 3 resources');
      await page.loadedAfter(() => (page.element.feed = feedOf([tagged('X'), item('Y')])));
      await page.statusIs('1 of 2 resources');
    });

    it('when the element is moved before it was said', async () => {
      await page.choose('PDF');
      const other = document.createElement('div');
      page.element.parentElement?.append(other);
      other.append(page.element);
      await page.statusIs('3 of 7 resources');
    });
  });
});
