import { expect, nextFrame } from '@open-wc/testing';
import { prerender } from '../../src/cli/prerender/prerender.js';
import { entries, feedOf, item } from '../support/feeds.js';
import { Page, WIDE, outcomeIn } from '../support/page.js';

// A page that was written with its list in it, as `resource-list prerender` does, and whose script comes later.

const LONG = 'An annual report on what was done in schools and in courts, and by whom. '.repeat(8);
const feed = feedOf(
  [
    item('A protocol', { _resource: { section: 'Tools', access: { level: 'restricted' } } }),
    ...entries(70, { summary: LONG, _resource: { section: 'Reports' } }),
  ],
  { feed_url: 'https://agency.example/feed.json' },
);

const wrapper = document.createElement('div');
wrapper.style.inlineSize = WIDE;

/** What a visitor sees in one frame. */
interface Frame {
  /** Distance of the first line and of the first link that was there before from the top; absent when they are gone. */
  readonly before: readonly number[] | undefined;
  /** Whether the element shows a list. */
  readonly after: boolean;
}

describe('a list that was there before the script', () => {
  let page: Page;
  const frames: Frame[] = [];
  const shifts: number[] = [];
  let titles: string[] = [];
  let fetched = 0;

  before(async () => {
    const { content } = prerender(feed, 'https://agency.example/feed.json', { headingLevel: 2, carriesFeed: true });
    wrapper.innerHTML = `<p>Before the list.</p><resource-list page-size="100">${content}</resource-list>`;
    document.body.append(wrapper);
    const element = wrapper.querySelector('resource-list') as Page['element'];
    const first = element.querySelector(':scope > div') as HTMLElement;
    const link = element.querySelector('a') as HTMLElement;
    titles = [...element.querySelectorAll('li > :first-child strong')].map((title) => title.textContent ?? '');
    await nextFrame();
    await nextFrame();
    expect(element.matches(':defined')).to.equal(false);

    let watching = true;
    const look = (): void => {
      const seen = first.checkVisibility();
      const before = seen ? [first, link].map((part) => part.getBoundingClientRect().top) : undefined;
      frames.push({ before, after: Boolean(element.shadowRoot?.querySelector('li')) });
      if (watching) requestAnimationFrame(look);
    };
    look();
    // Only Chromium measures this; the frames say the same in every engine.
    const note = (entries: PerformanceEntryList): void =>
      entries.forEach((entry) => shifts.push((entry as PerformanceEntry & { value: number }).value));
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) observer.observe({ type: 'layout-shift' });
    performance.clearResourceTimings();
    const outcome = outcomeIn(element);
    await import('../../src/resource-list.js');
    expect(await outcome).to.equal('load');
    page = new Page(element);
    await page.settled();
    await nextFrame();
    await nextFrame();
    watching = false;
    note(observer.takeRecords());
    observer.disconnect();
    fetched = performance
      .getEntriesByType('resource')
      .filter((entry) => /fetch|xmlhttprequest/.test((entry as PerformanceResourceTiming).initiatorType)).length;
  });

  after(() => wrapper.remove());

  it('is taken over with the same entries in the same order', () => {
    expect(page.titles()).to.deep.equal(titles);
    expect(titles).to.have.length(71);
  });

  it('stays where it is until the other takes its place', () => {
    const [first] = frames;
    expect(first?.before).to.have.length(2);
    for (const { before } of frames) if (before) expect(before).to.deep.equal(first?.before);
    expect(frames.at(-1)).to.deep.equal({ before: undefined, after: true });
  });

  it('is never gone, and never there twice', () => {
    expect(frames.filter(({ before, after }) => Boolean(before) === after)).to.deep.equal([]);
  });

  it('moves nothing on the page', () => {
    expect(shifts).to.deep.equal([]);
  });

  it('needs no request for its feed', () => {
    expect(fetched).to.equal(0);
  });

  it('links no restricted entry, before or after', () => {
    expect(wrapper.querySelector('a')?.textContent).to.contain('Entry 1');
    expect(wrapper.innerHTML).not.to.contain('A%20protocol');
    expect(page.item('A protocol').querySelector('a')).to.equal(null);
  });
});
