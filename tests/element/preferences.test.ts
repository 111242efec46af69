import { expect, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import '../../src/resource-list.js';
import { isSeen } from '../support/accessible.js';
import { backgrounds, contrast, edgeContrast, textContrast } from '../support/contrast.js';
import { WEBKIT, coarsePointer, forcedColors, moreContrast, reducedMotion } from '../support/engine.js';
import { entries, feedOf, item, sample } from '../support/feeds.js';
import { NARROW, type Page, WIDE, show } from '../support/page.js';

// What visitors set in their system or have at hand. Only Chromium can be told of them by a test.

const LONG = 'A sentence of a report that says something. '.repeat(20);
const feed = feedOf([
  item('A long report', { summary: LONG, _resource: { access: { level: 'paid', note: 'The report is sold.' } } }),
  ...sample.items,
  ...entries(5, { summary: 'A report.' }),
]);

async function used(width: string, style = ''): Promise<Page> {
  const at = document.createElement('div');
  at.style.cssText = style;
  const page = await show(html`<resource-list page-size="4" .feed=${feed}></resource-list>`, width, at);
  if (width === NARROW) await page.press('Filters');
  await page.choose('2021', 'PDF');
  await page.press('Remove filter: PDF');
  await page.choose('Reports');
  return page;
}

const within = (page: Page, selector: string): HTMLElement[] =>
  Array.from(page.root.querySelectorAll<HTMLElement>(selector)).filter(isSeen);

const describePart = (element: Element): string => element.getAttribute('part') ?? element.localName;

describe('with forced colours', () => {
  beforeEach(async function () {
    if (!(await forcedColors(true))) this.skip();
  });
  afterEach(() => forcedColors(false));

  it('buttons and boxes have an edge of 3:1, and links their line', async () => {
    const page = await used(WIDE);
    const controls = within(page, 'button:not([part=skip], [part=fold]), select, [type=search]');
    expect(controls.length).to.be.above(4);
    for (const control of controls) {
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(control);
      expect(borderTopStyle, describePart(control)).to.equal('solid');
      expect(parseFloat(borderTopWidth), describePart(control)).to.be.at.least(1);
      expect(edgeContrast(control, borderTopColor), describePart(control)).to.be.at.least(3);
    }
    // A box that is seen keeps away from its words.
    for (const control of within(page, 'button:not([part=skip], [part=fold])'))
      expect(parseFloat(getComputedStyle(control).paddingInlineStart), describePart(control)).to.be.at.least(8);
    for (const link of page.all('link')) expect(getComputedStyle(link).textDecorationLine).to.equal('underline');
  });

  it('the focus is seen', async () => {
    const page = await used(WIDE);
    for (const control of within(page, 'a, button, input, select')) {
      control.focus();
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
      if (outlineStyle === 'auto') continue;
      expect(outlineStyle, describePart(control)).to.equal('solid');
      expect(parseFloat(outlineWidth), describePart(control)).to.be.at.least(2);
      expect(edgeContrast(control, outlineColor), describePart(control)).to.be.at.least(3);
    }
  });

  it('what was searched for is still marked', async () => {
    const page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    await page.search('annual');
    const mark = page.root.querySelector('mark') as Element;
    // The system's own colour for it, however near it is to that of the page.
    expect(contrast(getComputedStyle(mark).backgroundColor, backgrounds(mark.parentElement))).to.be.above(1);
    expect(textContrast(mark)).to.be.at.least(4.5);
  });
});

describe('for those who want no motion', () => {
  it('nothing moves, asked for or not', async () => {
    for (const on of [false, true]) {
      await reducedMotion(on);
      const page = await used(NARROW);
      for (const element of page.root.querySelectorAll('*')) {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        expect([transitionDuration, animationName, scrollBehavior], describePart(element)).to.deep.equal([
          '0s',
          'none',
          'auto',
        ]);
      }
    }
    await reducedMotion(false);
  });
});

describe('for those who want more contrast', () => {
  it('the page has the theme for it, and nobody else', async function () {
    if (!(await moreContrast(false))) return this.skip();
    const sheet = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: '/src/themes/high-contrast.css',
      media: '(prefers-contrast: more)',
    });
    try {
      const page = await used(WIDE);
      const edge = (): string => getComputedStyle(page.get('searchbox')).borderTopWidth;
      const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
      document.head.append(sheet);
      await loaded;
      expect(edge()).to.equal('1px');
      await moreContrast(true);
      expect(edge()).to.equal('2px');
      for (const text of within(page, '[part=meta], [part=count]')) expect(textContrast(text)).to.be.at.least(18);
    } finally {
      sheet.remove();
      await moreContrast(false);
    }
  });
});

describe('what is pressed', () => {
  const short = (page: Page, least: number, selector: string): string[] =>
    within(page, selector)
      .filter((each) => !each.matches('[part=skip]') && each.getBoundingClientRect().height < least)
      .map((each) => `${describePart(each)} ${each.getBoundingClientRect().height}`);
  const CONTROLS = 'button, select, [type=search], [part=facet-value]';

  for (const size of ['12px', '16px', '24px']) {
    it(`is 24 px high or more where the page's text is ${size}`, async () => {
      const page = await used(WIDE, `font-size: ${size}`);
      expect(short(page, 24, CONTROLS)).to.deep.equal([]);
    });

    it(`is 44 px high or more under a finger, where the page's text is ${size}`, async function () {
      if (!(await coarsePointer(true))) return this.skip();
      try {
        expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
        expect(short(await used(NARROW, `font-size: ${size}`), 44, CONTROLS)).to.deep.equal([]);
      } finally {
        await coarsePointer(false);
      }
    });
  }

  it('does nothing when the pointer is moved away before it is lifted', async function () {
    // Driven by WebDriver, WebKitGTK has no pointer that stays.
    if (WEBKIT) return this.skip();
    const page = await used(WIDE);
    const middle = (element: Element): [number, number] => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [Math.round(x + width / 2), Math.round(y + height / 2)];
    };
    const before = page.checked();
    try {
      for (const target of [
        page.checkbox('Excel'),
        page.get('button', 'Clear all'),
        ...page.all('button', /^Remove/),
      ]) {
        target.scrollIntoView({ block: 'center' });
        await sendMouse({ type: 'move', position: middle(target) });
        await sendMouse({ type: 'down' });
        await page.settled();
        expect(page.checked()).to.deep.equal(before);
        await sendMouse({ type: 'move', position: [1, 1] });
        await sendMouse({ type: 'up' });
        await page.settled();
        expect(page.checked()).to.deep.equal(before);
      }
    } finally {
      await resetMouse();
    }
  });
});
