import { expect, html } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import '../../src/resource-list.js';
import { feedOf, sample } from '../support/feeds.js';
import { type Page, place, show } from '../support/page.js';

const BROKEN = { nonsense: true } as never;

const list = (feed: unknown) => html`
  <resource-list .feed=${feed}>
    <a href="https://agency.example/">The full list</a>
    <p slot="header">Header</p>
    <p slot="footer">Footer</p>
    <p slot="empty">Call us instead</p>
    <p slot="error">Write to us instead</p>
    <p slot="help">Help now</p>
  </resource-list>
`;

/** What stands between the tags, as far as it is on screen. */
const seen = (page: Page): string[] =>
  Array.from(page.element.children)
    .filter((child) => child.checkVisibility())
    .map(({ textContent }) => textContent);

describe('slots', () => {
  it('show the fallback until the list is there', async () => {
    const page = await place(html`<resource-list><a href="https://agency.example/">The full list</a></resource-list>`);
    expect(seen(page)).to.deep.equal(['The full list']);
  });

  it('hide the fallback when the list is there', async () => {
    expect(seen(await show(list(sample)))).to.deep.equal(['Header', 'Footer', 'Help now']);
  });

  it('show the fallback and the error slot when the list cannot be shown', async () => {
    expect(seen(await show(list(BROKEN)))).to.deep.equal([
      'The full list',
      'Header',
      'Footer',
      'Write to us instead',
      'Help now',
    ]);
  });

  it('show the empty slot when nothing matches, in place of our advice', async () => {
    const page = await show(list(sample));
    await page.search('qqqq');
    expect(seen(page)).to.deep.equal(['Header', 'Footer', 'Call us instead', 'Help now']);
    expect(page.text()).to.contain('No resources match').and.not.to.contain(en.advice);
  });

  it('show the empty slot when the feed has no items', async () => {
    expect(seen(await show(list(feedOf([]))))).to.deep.equal(['Header', 'Footer', 'Call us instead', 'Help now']);
  });

  it('have header and footer around everything else', async () => {
    const page = await show(list(sample));
    const tops = Array.from(page.element.querySelectorAll('[slot]'))
      .slice(0, 2)
      .map((child) => child.getBoundingClientRect().top);
    const { top, bottom } = page.get('searchbox').getBoundingClientRect();
    expect(tops[0]).to.be.lessThan(top);
    expect(tops[1]).to.be.greaterThan(bottom);
  });

  it('bring the fallback back when the list goes away', async () => {
    const page = await show(list(sample));
    await page.loadedAfter(() => (page.element.feed = BROKEN));
    expect(seen(page)).to.contain('The full list');
  });
});

describe('parts and custom properties', () => {
  const sheet = new CSSStyleSheet();
  before(() => document.adoptedStyleSheets.push(sheet));
  after(() => void document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1));

  const documented = [
    'base',
    'search-input',
    'filters',
    'facet',
    'status',
    'results',
    'heading',
    'list',
    'item',
    'link',
    'meta',
  ];
  for (const part of documented) {
    it(`let a page style ::part(${part})`, async () => {
      const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
      sheet.replaceSync(`resource-list::part(${part}) { outline-color: rgb(1, 2, 3) }`);
      const element = page.root.querySelector(`[part~="${part}"]`);
      expect(getComputedStyle(element as Element).outlineColor).to.equal('rgb(1, 2, 3)');
    });
  }

  it('let a page set colours by custom properties', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    sheet.replaceSync('resource-list { --resource-list-accent-color: rgb(1, 2, 3) }');
    expect(getComputedStyle(page.get('link', 'Advocate handbook')).color).to.equal('rgb(1, 2, 3)');
  });

  it("inherit the page's font and colour", async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    sheet.replaceSync('resource-list { color: rgb(1, 2, 3); font-family: serif }');
    for (const element of [page.get('heading', 'Tools'), page.get('searchbox'), page.get('combobox')]) {
      const { color, fontFamily } = getComputedStyle(element);
      expect([color, fontFamily]).to.deep.equal(['rgb(1, 2, 3)', 'serif']);
    }
  });
});
