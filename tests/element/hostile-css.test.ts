import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { sample } from '../support/feeds.js';
import { NARROW, type Page, WIDE, show } from '../support/page.js';

// Style sheets of pages: what gets in by inheritance, and what visitors bring along themselves.

/** What inherits and would make the list unreadable or unusable; the font, its colour and its size are the page's. */
const RESET = [
  'cursor',
  'font-style',
  'font-variant-caps',
  'text-align',
  'text-indent',
  'text-shadow',
  'text-transform',
  '-webkit-text-fill-color',
  '-webkit-user-select',
  'white-space',
  'word-break',
];
/** What depends on the custom properties that only the element itself sets. */
const PRIVATE = ['border-radius', 'background-color', 'border-color', 'column-gap', 'row-gap'];

const HOSTILE = `
  * {
    cursor: wait; font-style: italic; font-variant: small-caps; text-align: center; text-indent: 3em;
    text-shadow: 1px 1px red; text-transform: uppercase; -webkit-text-fill-color: red; -webkit-user-select: none;
    white-space: nowrap; word-break: break-all;
    --_accent: red; --_border: red; --_gap: 9em; --_line: red; --_muted: red; --_radius: 9em; --_surface: red;
    --accent: red; --gap: 9em; --radius: 9em;
  }
  button, input, label, select, fieldset, legend, ul, li, p, a, h2, section, [part], [hidden] {
    display: inline !important; position: fixed !important; opacity: 0 !important;
  }`;

/** How everything in the list looks, an entry for each element and property. */
const looks = (page: Page): string[] =>
  Array.from(page.root.querySelectorAll<HTMLElement>('[part=layout] *'), (element) => {
    const style = getComputedStyle(element);
    const name = element.getAttribute('part') ?? element.localName;
    return [...RESET, ...PRIVATE].map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`);
  }).flat();

describe("a page's style sheets", () => {
  const sheet = document.createElement('style');
  afterEach(() => sheet.remove());

  const styled = (css: string): void => {
    sheet.textContent = css;
    document.head.append(sheet);
  };

  it('cannot make the list unreadable by what it inherits', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    await page.choose('PDF');
    const before = looks(page);
    expect(before.length).to.be.greaterThan(1000);
    styled(HOSTILE);
    expect(looks(page)).to.deep.equal(before);
  });

  it('decide how what they put into the slots looks', async () => {
    const page = await show(html`<resource-list .feed=${sample}><p slot="header">Ours</p></resource-list>`);
    styled('resource-list { text-transform: uppercase; }');
    const slotted = page.element.querySelector('p') as Element;
    expect(getComputedStyle(slotted).textTransform).to.equal('uppercase');
  });

  it('can hide the list, as a page does with a tab', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    styled('resource-list { visibility: hidden }');
    expect(page.items()).to.have.length(0);
    styled('resource-list { display: none }');
    expect(page.items()).to.have.length(0);
  });

  for (const reset of [
    'all: revert',
    'all: unset',
    'all: initial',
    'display: inline',
    'display: flex',
    'display: grid',
  ]) {
    it(`leave the filters beside the list where they say resource-list { ${reset} }`, async () => {
      styled(`resource-list { ${reset} }`);
      const page = await show(html`<resource-list .feed=${sample}></resource-list>`, WIDE);
      expect(page.has('button', 'Filters')).to.equal(false);
      const { right } = page.get('group', 'Section').getBoundingClientRect();
      const { left, width } = page.all('list')[0]?.getBoundingClientRect() as DOMRect;
      expect(right).to.be.at.most(left);
      expect(width).to.be.greaterThan(300);
    });

    it(`leave the filters behind their button where there is no room: resource-list { ${reset} }`, async () => {
      styled(`resource-list { ${reset} }`);
      const page = await show(html`<resource-list .feed=${sample}></resource-list>`, NARROW);
      expect(page.has('button', 'Filters')).to.equal(true);
      expect(page.has('group')).to.equal(false);
    });
  }

  it('of visitors can space the text out, in all of the list (WCAG 2.2, 1.4.12)', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`, WIDE);
    styled('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
    const tight: string[] = [];
    for (const element of page.root.querySelectorAll<HTMLElement>('[part=layout] *')) {
      if (!element.checkVisibility() || !element.innerText.trim() || element.localName === 'option') continue;
      const { fontSize, lineHeight, letterSpacing, wordSpacing } = getComputedStyle(element);
      const spaced =
        // Chromium has a line height of its own for these.
        (element.localName === 'select' || parseFloat(lineHeight) >= 1.49 * parseFloat(fontSize)) &&
        parseFloat(letterSpacing) > 1.9 &&
        parseFloat(wordSpacing) > 2.5;
      if (!spaced) tight.push(`${element.getAttribute('part') ?? element.localName}: ${lineHeight}, ${letterSpacing}`);
    }
    expect(tight).to.deep.equal([]);
  });

  it('get nothing from the list', async () => {
    const { length } = document.head.children;
    const outside = document.createElement('p');
    document.body.append(outside);
    const before = JSON.stringify(Object.fromEntries(Object.entries(getComputedStyle(outside))));
    await show(html`<resource-list .feed=${sample}></resource-list>`);
    expect(document.head.children).to.have.length(length);
    expect(JSON.stringify(Object.fromEntries(Object.entries(getComputedStyle(outside))))).to.equal(before);
    outside.remove();
  });
});
