import { expect, html } from '@open-wc/testing';
import { prerender } from '../../src/cli/prerender/prerender.js';
import '../../src/lang/ar.js';
import '../../src/resource-list.js';
import { tidy } from '../support/accessible.js';
import { WEBKIT } from '../support/engine.js';
import { everyField } from '../support/every-field.js';
import { feedOf } from '../support/feeds.js';
import { type Page, WIDE, show } from '../support/page.js';

// What `resource-list prerender` writes says what the element says, entry for entry and word for word.

const BASE = 'https://agency.example/feed.json';

interface Settings {
  readonly language?: string;
  readonly groupBy?: string;
  readonly sort?: string;
  readonly only?: string;
  readonly headingLevel?: number;
}

/** The language and the direction that a node is read in. */
function readAs(node: Node): string {
  const parent = node.parentElement as HTMLElement;
  const said = parent.closest('[lang]') ?? (parent.getRootNode() as ShadowRoot).host?.closest('[lang]');
  return `${said?.getAttribute('lang') ?? ''} ${getComputedStyle(parent).direction}`;
}

/** What is read in an element, with language and direction wherever they change. */
function runs(root: Element): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let [said, before] = ['', ''];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(/\s+/g, '');
    if (!text || node.parentElement?.closest('[part=fold]')) continue;
    const now = readAs(node);
    said += `${now === before ? '' : ` [${now}] `}${text}`;
    before = now;
  }
  return said;
}

/** WebKit's `innerText` has no break where `white-space: pre-line` has one; what is seen has. */
const lines = (element: HTMLElement): string[] =>
  WEBKIT ? [tidy(element.innerText)] : element.innerText.split('\n').map(tidy).filter(Boolean);

const links = (element: HTMLElement): unknown[] =>
  Array.from(element.querySelectorAll('a'), ({ href, hreflang, rel, referrerPolicy, innerText }) => [
    tidy(innerText),
    href,
    hreflang,
    rel,
    referrerPolicy,
  ]);

/** The headings, what stands below them, and the entries, in order. */
const said = (root: ParentNode): unknown[] =>
  Array.from(root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, li'), (element) => ({
    what: element.localName,
    below: element.matches(':is(h1, h2, h3, h4, h5, h6):has(+ p)')
      ? tidy((element.nextElementSibling as HTMLElement).innerText)
      : '',
    lines: lines(element),
    runs: runs(element),
    links: links(element),
  }));

/** A list with everything in it open. */
async function opened(
  feed: unknown,
  { language = 'en', groupBy, sort, only, headingLevel = 2 }: Settings,
): Promise<Page> {
  const box = document.createElement('div');
  box.lang = language;
  box.dir = language === 'ar' ? 'rtl' : 'ltr';
  const page = await show(
    html`<resource-list
      .feed=${feed}
      group-by=${groupBy ?? 'section'}
      sort=${sort ?? 'feed'}
      only=${only ?? ''}
      heading-level=${headingLevel}
      page-size="200"
    ></resource-list>`,
    WIDE,
    box,
  );
  for (const button of page.root.querySelectorAll<HTMLElement>('[part=fold]')) button.click();
  await page.settled();
  for (const button of page.root.querySelectorAll<HTMLElement>('[part=fold]')) button.style.display = 'none';
  return page;
}

function written(feed: unknown, { headingLevel = 2, ...settings }: Settings): HTMLElement {
  const { language = 'en' } = settings;
  const box = document.createElement('div');
  box.lang = language;
  box.dir = language === 'ar' ? 'rtl' : 'ltr';
  box.style.inlineSize = WIDE;
  const made = prerender(feed, BASE, { ...settings, language, headingLevel, carriesFeed: false });
  box.innerHTML = made.content;
  document.body.append(box);
  return box;
}

async function expectSame(feed: object, settings: Settings = {}): Promise<void> {
  const page = await opened({ ...feed, feed_url: BASE }, settings);
  const box = written(feed, settings);
  try {
    const [here, there] = [said(box), said(page.root)];
    expect(here.length).to.be.greaterThan(0);
    for (const [at, entry] of here.entries()) expect(entry).to.deep.equal(there[at]);
    expect(here.length).to.equal(there.length);
    const last = box.lastElementChild as HTMLElement;
    if (last.localName === 'p') expect(page.text()).to.include(tidy(last.innerText));
    expect(tidy(box.querySelector(':scope > div')?.textContent)).to.equal(
      tidy(page.root.querySelector('[part=status] [aria-hidden]')?.textContent),
    );
  } finally {
    box.remove();
  }
}

const FEEDS = [
  'task-force-guide',
  'e-guide',
  'broken/bad-items',
  'broken/hostile',
  'broken/multilingual',
  'broken/plain-blog',
];

describe('what stands there without JavaScript says what the element says', () => {
  for (const name of FEEDS) {
    it(`of data/${name}.json`, async () => {
      await expectSame((await (await fetch(`/data/${name}.json`)).json()) as object);
    });
  }

  it('of a feed with all that a feed can say', () => expectSame(everyField));

  for (const language of ['es', 'ar'])
    it(`in the words of ${language}`, () => expectSame(everyField, { language, headingLevel: 4 }));

  for (const groupBy of ['none', 'type', 'format', 'audience', 'topic', 'publisher', 'year', 'language', 'access'])
    it(`under headings by ${groupBy}`, () => expectSame(everyField, { groupBy, headingLevel: 5 }));

  for (const sort of ['title', 'newest', 'oldest']) it(`in the order ${sort}`, () => expectSame(everyField, { sort }));

  it('of some entries only', () => expectSame(everyField, { only: 'access: restricted, paid' }));

  it('of an empty feed', async () => {
    const page = await opened(feedOf([]), {});
    const box = written(feedOf([]), {});
    expect(tidy(box.innerText)).to.equal('0 resources This list is empty.');
    for (const line of lines(box)) expect(page.text()).to.include(line);
    box.remove();
  });
});
