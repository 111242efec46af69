import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { entries, feedOf, item, sample } from '../support/feeds.js';
import { NARROW, type Page, WIDE, show } from '../support/page.js';

const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);

const long = feedOf([
  item(`Report on ${WORD}`, {
    summary: `${WORD} ${'A sentence that says something. '.repeat(20)}`,
    tags: [WORD],
    attachments: [{ url: `https://agency.example/${WORD}.pdf`, mime_type: 'application/pdf' }],
    _resource: { publisher: WORD, section: WORD, access: { level: 'paid', note: WORD } },
  }),
  ...sample.items,
  ...entries(60),
]);

const box = (page: Page, role: string, name?: string): DOMRect =>
  page.all(role, name)[0]?.getBoundingClientRect() as DOMRect;

/** What sticks out of the list at the side. */
function sticking(page: Page): string[] {
  const { left, right } = page.element.getBoundingClientRect();
  return Array.from(page.root.querySelectorAll<HTMLElement>('*'))
    .filter((element) => {
      const { left: start, right: end, width } = element.getBoundingClientRect();
      // A page without margins would scroll sideways for a single pixel.
      return width > 1 && (start < left - 0.5 || end > right + 0.5);
    })
    .map((element) => `${element.localName}: ${element.textContent.slice(0, 40)}`);
}

describe('the layout', () => {
  it('has the filters beside the list where the element is wide', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`, WIDE);
    expect(page.has('button', 'Filters')).to.equal(false);
    expect(box(page, 'group', 'Section').right).to.be.at.most(box(page, 'list').left);
    expect(box(page, 'group', 'Section').top).to.be.lessThan(box(page, 'list').bottom);
  });

  it('has them behind a button where the element is narrow, however wide the window is', async () => {
    expect(innerWidth).to.be.greaterThan(700);
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`, NARROW);
    expect(page.has('group')).to.equal(false);
    await page.press('Filters');
    expect(box(page, 'group', 'Access').bottom).to.be.at.most(box(page, 'list').top);
  });

  it('follows the width of the element', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`, NARROW);
    (page.element.parentElement as HTMLElement).style.inlineSize = WIDE;
    await page.settled();
    expect(page.has('button', 'Filters')).to.equal(false);
    expect(page.has('group', 'Section')).to.equal(true);
  });

  for (const width of ['320px', NARROW, '45em', WIDE]) {
    it(`lets nothing stick out at a width of ${width}, however long the words are`, async () => {
      const page = await show(html`<resource-list .feed=${long}></resource-list>`, width);
      if (page.has('button', 'Filters')) await page.press('Filters');
      await page.choose('Agency A', '2021');
      await page.press(/^Remove filter: Agency A/);
      await page.press('Clear all');
      expect(sticking(page)).to.deep.equal([]);
    });
  }

  it('has the count of a value at the end of its words, on whatever line that is', async () => {
    const tags = ['Short', 'A topic whose name is so long that it takes more than one line beside its checkbox'];
    const feed = feedOf([item('A', { tags }), item('B', { tags: ['Short'] }), item('C', { tags: [] })]);
    const page = await show(html`<resource-list .feed=${feed}></resource-list>`, WIDE);
    const boxes = page.all('checkbox', /^(Short|A topic)/, page.get('group', 'Topic'));
    const lines = boxes.map((checkbox) => {
      const [words, count] = checkbox.closest('label')?.querySelectorAll('span span') ?? [];
      const rows = words?.getClientRects() ?? [];
      const { top, left } = count?.getBoundingClientRect() as DOMRect;
      const last = Array.from(rows).at(-1) as DOMRect;
      expect(top).to.be.closeTo(last.top, 1);
      expect(left - last.right).to.be.within(1, 8);
      return rows.length;
    });
    expect(lines[0]).to.equal(1);
    expect(lines[1]).to.be.greaterThan(1);
  });

  it('has the same order on screen as for assistive technology', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`, NARROW);
    await page.press('Filters');
    const tops = ['search', 'searchbox', 'group', 'combobox', 'heading', 'listitem'].map((role) => box(page, role).top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('grows with the size of the text', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`, '120em');
    const before = box(page, 'button').height + box(page, 'searchbox').height;
    page.element.style.fontSize = '200%';
    await page.settled();
    expect(box(page, 'button').height + box(page, 'searchbox').height).to.be.greaterThan(before * 1.5);
    expect(sticking(page)).to.deep.equal([]);
  });

  it('takes up the text spacing that a visitor sets (WCAG 1.4.12), down to buttons and boxes', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    page.element.style.cssText = 'letter-spacing: 2px; word-spacing: 3px';
    await page.choose('PDF');
    for (const element of [...page.all('button'), ...page.all('link'), page.get('searchbox'), page.get('combobox')]) {
      const { letterSpacing, wordSpacing } = getComputedStyle(element);
      expect([letterSpacing, wordSpacing], element.textContent).to.deep.equal(['2px', '3px']);
    }
  });
});
