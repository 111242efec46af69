import { expect, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/resource-list.js';
import { isSeen, tidy } from '../support/accessible.js';
import { edgeContrast, textContrast } from '../support/contrast.js';
import { WEBKIT } from '../support/engine.js';
import { feedOf, item, sample } from '../support/feeds.js';
import { type Page, WIDE, place, show } from '../support/page.js';
import { serve } from '../support/served.js';

/** The first is what the element looks like without a theme. */
const THEMES = ['', 'plain', 'uswds', 'govuk', 'high-contrast'] as const;
// WCAG 2.2: 1.4.3 (4.5:1) and 1.4.6 (7:1) for text, 1.4.11 and 2.4.13 (3:1) for the edges of controls and the focus.

/** Pages that a theme is made for: `color-scheme`, background and text. */
const PAGES = [
  ['light', '#fff', '#000'],
  ['light', '#f4f4f4', '#1b1b1b'],
  ['dark', '#000', '#fff'],
  ['dark', '#1e1e1e', '#f0f0f0'],
] as const;

const LONG = 'A sentence of a report that says something. '.repeat(20);
const feed = feedOf(
  [
    ...sample.items,
    item('A long report', {
      summary: LONG,
      tags: ['Figures'],
      attachments: [{ url: 'https://a.example/form.docx', mime_type: 'application/msword', title: 'Form' }],
      _resource: {
        section: 'Reports',
        access: { level: 'paid', note: 'The report is sold.', contact_url: 'mailto:unit@agency.example' },
        editions: [{ language: 'es', url: 'https://a.example/es' }],
      },
    }),
  ],
  {
    _resources: {
      sections: [{ title: 'Reports', description: 'Of the last years.' }],
      disclaimer: 'The reports are not ours.',
    },
  },
);
const list = (source: unknown): TemplateResult => html`<resource-list page-size="3" .feed=${source}></resource-list>`;

const STATES = {
  results: (at: HTMLElement) => show(list(feed), WIDE, at),
  filtered: async (at: HTMLElement) => {
    const page = await show(list(feed), WIDE, at);
    await page.search('report');
    await page.choose('Reports');
    return page;
  },
  'nothing found': async (at: HTMLElement) => {
    const page = await show(list(feed), WIDE, at);
    await page.search('zzzz qqqq');
    return page;
  },
  loading: async (at: HTMLElement) => {
    const { url } = await serve(sample, { hang: 'headers' });
    return place(html`<resource-list src=${url}></resource-list>`, WIDE, at);
  },
  failure: async (at: HTMLElement) => {
    const { url } = await serve('', { status: 404 });
    return show(html`<resource-list src=${url}></resource-list>`, WIDE, at);
  },
};

const describeElement = (element: Element): string =>
  `${element.closest('[part]')?.getAttribute('part') ?? element.localName} "${tidy(element.textContent).slice(0, 20)}"`;

/** What has less contrast than it should have, with how much it has. */
function weak(elements: readonly Element[], ratio: (element: Element) => number, least: number): string[] {
  expect(elements).not.to.deep.equal([]);
  return elements
    .map((element) => [ratio(element), element] as const)
    .filter(([value]) => value < least)
    .map(([value, element]) => `${value.toFixed(2)} ${describeElement(element)}`);
}

const within = (page: Page, selector: string): HTMLElement[] =>
  Array.from(page.root.querySelectorAll<HTMLElement>(selector)).filter(isSeen);

/** Everything that has text of its own. Options are shown by the system, in its colours. */
const texts = (page: Page): HTMLElement[] =>
  within(page, '*:not(option, style)').filter(
    (element) =>
      element.matches('input, select') ||
      Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && tidy(node.textContent)),
  );

for (const theme of THEMES) {
  describe(theme ? `the theme ${theme}` : 'the list without a theme', () => {
    let sheet: HTMLLinkElement | undefined;
    let at: HTMLElement;

    before(async () => {
      if (!theme) return;
      sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/src/themes/${theme}.css` });
      await new Promise((resolve, reject) => {
        sheet?.addEventListener('load', resolve);
        sheet?.addEventListener('error', () => reject(new Error(`There is no theme ${theme}`)));
        if (sheet) document.head.append(sheet);
      });
    });
    after(() => sheet?.remove());
    afterEach(() => fixtureCleanup());

    const on = ([scheme, background, color]: (typeof PAGES)[number]): HTMLElement => {
      at = document.createElement('div');
      Object.assign(at.style, { colorScheme: scheme, background, color });
      return at;
    };

    for (const page of PAGES) {
      const where = `on ${page[1]}`;
      // Without a theme, colours are mixed from whatever text the page has: 7:1 where the page has all that there is.
      const least = theme || /^#(fff|000)$/.test(page[1]) ? 7 : 4.5;
      for (const [state, open] of Object.entries(STATES)) {
        it(`has ${least}:1 for every text: ${state} ${where}`, async () => {
          const shown = await open(on(page));
          expect(weak(texts(shown), textContrast, least)).to.deep.equal([]);
        });
      }

      it(`has 3:1 for the edges of controls and the focus ring ${where}`, async function () {
        // Driven by WebDriver, WebKitGTK shows no focus that a script has moved, and has no pointer that stays.
        if (WEBKIT) return this.skip();
        const shown = await STATES.filtered(on(page));
        const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
        const edges = within(shown, '[part=search-input], [part=sort-select], [part=notice]');
        expect(weak(edges, (each) => edgeContrast(each, style(each).borderInlineStartColor), 3)).to.deep.equal([]);
        const boxes = within(shown, '[type=checkbox]');
        expect(weak(boxes, (box) => edgeContrast(box, style(box).accentColor), 3)).to.deep.equal([]);
        const stops = within(shown, 'a, button, input, select, [part=results]').filter((each) => {
          each.focus();
          return style(each).outlineStyle === 'solid';
        });
        const ring = (each: Element): number => {
          (each as HTMLElement).focus();
          return edgeContrast(each, style(each).outlineColor);
        };
        expect(stops.length).to.be.above(10);
        expect(weak(stops, ring, 3)).to.deep.equal([]);
      });

      it(`has ${least}:1 for a button under the pointer ${where}`, async function () {
        if (WEBKIT) return this.skip();
        const shown = await STATES.results(on(page));
        const button = shown.get('button', 'Show more');
        button.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = button.getBoundingClientRect();
        await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
        await waitUntil(() => button.matches(':hover'), 'The pointer is not there');
        expect(getComputedStyle(button).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
        expect(weak([button], textContrast, least)).to.deep.equal([]);
      });
    }

    it('leaves a link that was followed as it was: whoever comes after must not see what was read', async () => {
      const shown = await STATES.results(on(PAGES[0]));
      for (const { cssRules } of shown.root.adoptedStyleSheets)
        expect(Array.from(cssRules, (rule) => rule.cssText).join('')).not.to.contain(':visited');
    });
  });
}
