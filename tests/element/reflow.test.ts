import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { WEBKIT, resize } from '../support/engine.js';
import { entries, feedOf, item, sample } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

const LONG = 'A sentence of a report that says something. '.repeat(20);
const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const feed = feedOf([
  item(`A report of the ${WORD}`, {
    summary: LONG,
    attachments: [{ url: `https://agency.example/${WORD}.pdf`, mime_type: 'application/pdf' }],
    _resource: { access: { level: 'paid', note: 'The report is sold.' }, section: 'Tools', publisher: WORD },
  }),
  ...sample.items,
  ...entries(5),
]);

/** What a visitor's own style sheet says (WCAG 2.2, 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** What holds more than it shows and could only be scrolled sideways, or not at all. */
function cut(page: Page): string[] {
  return Array.from(page.root.querySelectorAll<HTMLElement>('*'))
    .filter((element) => {
      const { overflowX } = getComputedStyle(element);
      const { scrollWidth, clientWidth } = element;
      // A single pixel is what is there for screen readers alone.
      return overflowX !== 'visible' && clientWidth > 1 && scrollWidth > clientWidth;
    })
    .map((element) => `${element.getAttribute('part') ?? element.localName}: ${element.scrollWidth}`);
}

// 320 px is what a window of 1280 px has at 400 %, and 256 px what one of 1024 px has (WCAG 2.2, 1.4.10).
describe('in a window of 320 by 256 pixels', () => {
  const visitors = document.createElement('style');
  before(() => resize(WEBKIT ? 334 : 320, 256));
  after(async () => {
    await resize(800, 600);
  });
  afterEach(() => visitors.remove());

  const used = async (style: string): Promise<Page> => {
    const at = document.createElement('div');
    at.style.cssText = style;
    const page = await show(html`<resource-list page-size="5" .feed=${feed}></resource-list>`, 'auto', at);
    await page.press('Filters');
    await page.choose('Tools', 'PDF');
    await page.press(/^Remove filter: PDF/);
    await page.press(/^Read more/);
    await page.press('Clear all');
    await page.press('Show more');
    return page;
  };
  const scrolls = (): number => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  };

  for (const [what, style, css] of [
    ['as it is', '', ''],
    ['with text of twice the size', 'font-size: 200%', ''],
    ['with the text spaced out', '', SPACING],
    ['from right to left', 'direction: rtl', ''],
  ] as const) {
    it(`nothing has to be scrolled sideways, and nothing is cut: ${what}`, async () => {
      visitors.textContent = css;
      document.head.append(visitors);
      const page = await used(style);
      expect(innerWidth).to.be.at.most(334);
      // No box is wider than the window there either: WebKitGTK rounds up by a pixel what large text takes.
      expect(scrolls()).to.be.at.most(WEBKIT ? 1 : 0);
      expect(cut(page)).to.deep.equal([]);
    });
  }

  it('a page with something wider would have to be scrolled', async () => {
    const page = await used('');
    page.element.style.inlineSize = '400px';
    expect(scrolls()).to.be.above(0);
  });
});

describe('where there is all the room in the world', () => {
  it('lines of text are of 80 characters at most, and 1.5 apart', async () => {
    const page = await show(html`<resource-list .feed=${feed}></resource-list>`, '160em');
    const texts = page.root.querySelectorAll<HTMLElement>('[part=text], [part=title], [part=notice]');
    expect(texts.length).to.be.above(5);
    for (const text of texts) {
      const ruler = document.createElement('span');
      ruler.style.cssText = 'display: inline-block; inline-size: 80ch';
      text.append(ruler);
      const { width } = ruler.getBoundingClientRect();
      ruler.remove();
      expect(width).to.be.above(300);
      expect(text.getBoundingClientRect().width).to.be.at.most(width);
      const { lineHeight, fontSize, textAlign } = getComputedStyle(text);
      expect(parseFloat(lineHeight)).to.be.at.least(1.49 * parseFloat(fontSize));
      expect(textAlign).not.to.equal('justify');
    }
  });
});
