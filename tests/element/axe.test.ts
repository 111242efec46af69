import { expect, html } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import type { TemplateResult } from 'lit';
import '../../src/resource-list.js';
import { entries, feedOf, item, sample } from '../support/feeds.js';
import { NARROW, type Page, WIDE, place, show } from '../support/page.js';
import { serve } from '../support/served.js';

declare const axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };

/** All of WCAG, and what axe holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: TAGS },
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: false } },
};

async function violations(): Promise<string[]> {
  const results = await axe.run(document, OPTIONS);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: markup }) => markup).join(' ')}`);
}

const LONG = 'A sentence that says something, and not much more than that. '.repeat(12);
const rich = feedOf([
  ...sample.items,
  item('A long one', {
    summary: LONG,
    url: 'https://gone.example/',
    attachments: [{ url: 'https://a.example/form.docx', mime_type: 'application/msword', title: 'Form' }],
    _resource: {
      link: { status: 'gone', archived_url: 'https://archive.example/' },
      editions: [
        { language: 'es', url: 'https://a.example/es' },
        { language: 'vi', url: 'https://a.example/vi' },
      ],
      reviewed: { date: '2026-01-01', by: 'Someone' },
    },
  }),
  ...entries(4, { tags: ['More'] }),
]);
const list = (feed: unknown): TemplateResult => html`<resource-list page-size="9" .feed=${feed}></resource-list>`;

const STATES: readonly (readonly [string, (width: string, main: HTMLDivElement) => Promise<Page>])[] = [
  [
    'loading',
    async (width, main) => {
      const { url } = await serve(sample, { hang: 'headers' });
      return place(html`<resource-list src=${url}></resource-list>`, width, main);
    },
  ],
  ['results', (width, main) => show(list(rich), width, main)],
  [
    'filtered',
    async (width, main) => {
      const page = await show(list(rich), width, main);
      if (width === NARROW) await page.press('Filters');
      await page.choose('PDF', 'Excel', '2021');
      await page.search('a');
      return page;
    },
  ],
  [
    'empty',
    async (width, main) => {
      const page = await show(list(rich), width, main);
      await page.search('qqqq');
      return page;
    },
  ],
  [
    'with items of the page',
    async (width, main) => {
      const page = await show(list(rich), width, main);
      page.element.renderItem = (_item, pieces) => {
        const card = document.createElement('article');
        card.append(...Object.values(pieces));
        return card;
      };
      await page.search('a');
      return page;
    },
  ],
  ['without items', (width, main) => show(list(feedOf([])), width, main)],
  ['error', (width, main) => show(list({}), width, main)],
  [
    'partly loaded',
    async (width, main) => {
      const [good, bad] = await Promise.all([serve(sample), serve(sample, { status: 404 })]);
      return show(html`<resource-list src="${good.url} ${bad.url}"></resource-list>`, width, main);
    },
  ],
];

const landmark = (role: string): HTMLDivElement => {
  const element = document.createElement('div');
  element.role = role;
  return element;
};

describe('axe finds nothing', () => {
  const { lang } = document.documentElement;
  const header = document.createElement('header');
  header.innerHTML = '<h1>A page with a list</h1>';
  let main: HTMLDivElement;

  before(() => {
    document.body.append(header);
    document.documentElement.lang = 'en';
    document.title = 'A page with a list';
    document.body.style.background = 'white';
  });
  after(() => {
    header.remove();
    document.documentElement.lang = lang;
    document.body.removeAttribute('style');
  });

  beforeEach(() => {
    main = landmark('main');
  });

  for (const [width, name] of [
    [WIDE, 'wide'],
    [NARROW, 'narrow'],
  ] as const) {
    for (const [state, make] of STATES) {
      it(`in the state ${state}, ${name}`, async () => {
        await make(width, main);
        expect(await violations()).to.deep.equal([]);
      });
    }
  }

  it('on a dark page', async () => {
    document.body.style.cssText = 'background: #14181f; color: #e8eaed';
    await show(list(rich), WIDE, main);
    expect(await violations()).to.deep.equal([]);
    document.body.style.cssText = 'background: white';
  });

  it('with two lists on a page', async () => {
    await show(html`<resource-list label="First" .feed=${sample}></resource-list>`, WIDE, main);
    await show(html`<resource-list label="Second" .feed=${sample}></resource-list>`, WIDE, landmark('complementary'));
    expect(await violations()).to.deep.equal([]);
  });

  it('with an entry open to the public, one for some and one in another language unfolded', async () => {
    const page = await show(list(rich), WIDE, main);
    await page.press('Read more: A long one');
    await page.press('Show more');
    expect(await violations()).to.deep.equal([]);
  });

  it('with what it must find: an image without a text', async () => {
    const image = document.createElement('img');
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    const page = await show(list(sample), WIDE, main);
    page.root.append(image);
    expect((await violations()).map((each) => each.split(':')[0])).to.contain('image-alt');
  });
});
