import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/resource-list.js';
import { en } from '../../src/messages/en.js';
import { addLanguage } from '../../src/messages/languages.js';
import type { Messages } from '../../src/messages/messages.js';
import { isSeen, nameOf, tidy } from '../support/accessible.js';
import { entries, feedOf, item } from '../support/feeds.js';
import { type Page, WIDE, place, show } from '../support/page.js';
import { serve } from '../support/served.js';

// Every text of the interface in a language that nobody speaks, in Greek letters and 40 % longer than in English; it
// stands in for Greek, so that the browser's own words, as for months, are in these letters as well. The feed is in
// Chinese characters. Then whatever is left in Latin letters is English that was forgotten.

/** Places to fill stay as they are. */
const pseudo = (text: string): string => {
  const greek = text.replace(/\{\w+\}|[a-z]/gi, (part) =>
    part.startsWith('{') ? part : String.fromCodePoint(0x3b1 + (part.toLowerCase().charCodeAt(0) % 24)),
  );
  const more = Math.ceil(text.replace(/\{\w+\}/g, '').length * 0.4);
  return `${greek} ${'ωωωω '.repeat(Math.ceil(more / 5))}`.trim();
};
const KEPT = new Set(['direction', 'intl', 'months', 'comma', 'colon']);
const inPseudo = (texts: object): object =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]: [string, string | object]) => [
      key,
      typeof text === 'object' ? inPseudo(text) : KEPT.has(key) ? text : pseudo(text),
    ]),
  );
const messages = inPseudo(en) as Messages;
const LANGUAGE = 'el';

/** What is the same in every language: names of formats, hosts, and languages by their own names. */
const SAME = /PDF|Word|agency\.example|a\.example|127\.0\.0\.1:\d+\S*|localhost:\d+\S*|Español/g;

const url = (path: string): string => `https://a.example/${path}`;
const rich = feedOf(
  [
    item('資料一', {
      url: url('1.pdf'),
      summary: '這是一個句子。'.repeat(90),
      tags: ['主題一'],
      attachments: [{ url: url('2.docx'), mime_type: 'application/msword', title: '表格', size_in_bytes: 1_300_000 }],
      _resource: {
        section: '第一節',
        type: 'fact-sheet',
        publisher: '機構',
        audience: ['law-enforcement', 'public'],
        issued: '2015-06-30',
        file: { mime_type: 'application/pdf', size_in_bytes: 524_000, pages: 66 },
        reviewed: { date: '2026-03-01', by: '人' },
        editions: [{ language: 'es', url: url('es') }],
      },
    }),
    item('資料二', {
      url: null,
      _resource: {
        section: '第一節',
        type: 'protocol',
        audience: ['prosecutors'],
        access: { level: 'restricted', note: '備註', contact_url: 'mailto:unit@agency.example' },
        reviewed: { date: '2026-03' },
      },
    }),
    item('資料三', {
      _resource: {
        section: '第二節',
        type: 'training',
        access: { level: 'paid' },
        link: { status: 'gone' },
        training: { starts: '2999-05-01', register_by: '2999-04-01' },
        file: { mime_type: 'video/mp4', size_in_bytes: 12 },
      },
    }),
    item('資料四', {
      _resource: {
        section: '第二節',
        access: { level: 'registration' },
        link: { status: 'gone', archived_url: url('old') },
      },
    }),
    ...entries(3).map((entry, at) => ({ ...entry, id: `${at}`, title: `資料五${at}` })),
  ],
  { title: '', _resources: { disclaimer: '聲明' } },
);

const list = (feed: object): TemplateResult =>
  html`<resource-list lang=${LANGUAGE} page-size="4" .feed=${feed}></resource-list>`;

/** Everything that is seen or spoken, but for what is the same everywhere, that has Latin letters. */
function english(page: Page): string[] {
  const names = [...page.root.querySelectorAll('*')]
    .filter(isSeen)
    .flatMap((element) => [
      ...['aria-label', 'title', 'placeholder', 'alt', 'aria-description'].map((name) => element.getAttribute(name)),
      ...(element.matches('button, a, input, select, fieldset, [role=search], section') ? [nameOf(element)] : []),
      ...(element.matches('option') ? [element.textContent] : []),
    ]);
  return [...names, page.text()]
    .map((text) => tidy(text).replace(SAME, ''))
    .flatMap((text) => text.match(/[a-z]+/gi) ?? []);
}

/** What does not fit: it is cut, or sticks out of the list. */
function clipped(page: Page): string[] {
  const { left, right } = page.element.getBoundingClientRect();
  return [...page.root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => isSeen(element) && !element.closest('.visually-hidden, [part=skip]'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const cut = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return box.width > 1 && (cut || box.left < left - 4 || box.right > right + 4);
    })
    .map(
      (element) => `${element.getAttribute('part') ?? element.localName}: ${tidy(element.textContent).slice(0, 30)}`,
    );
}

const STATES: Readonly<Record<string, (width: string) => Promise<Page>>> = {
  'the list': (width) => show(list(rich), width),
  'a list that is searched and filtered': async (width) => {
    const page = await show(list(rich), width);
    const toggle = page.all('button').find((button) => button.getAttribute('aria-expanded') === 'false');
    if (width !== WIDE) toggle?.click();
    await page.settled();
    page.all('checkbox')[0]?.click();
    await page.settled();
    await page.search('資料');
    return page;
  },
  'nothing found': async (width) => {
    const page = await show(list(rich), width);
    await page.search('零零零');
    return page;
  },
  'the closest': async (width) => {
    const page = await show(list(rich), width);
    await page.search('資料 備註 表格 零零零');
    return page;
  },
  'an empty list': (width) => show(list(feedOf([], { title: '' })), width),
  loading: async (width) => {
    const { url: src } = await serve(rich, { hang: 'headers' });
    return place(html`<resource-list lang=${LANGUAGE} src=${src}></resource-list>`, width);
  },
  failure: async (width) => {
    const { url: src } = await serve('', { status: 404 });
    return show(html`<resource-list lang=${LANGUAGE} src=${src}></resource-list>`, width);
  },
  'a part that is missing': async (width) => {
    const [good, bad] = await Promise.all([serve(rich), serve('', { status: 404 })]);
    return show(html`<resource-list lang=${LANGUAGE} src="${good.url} ${bad.url}"></resource-list>`, width);
  },
};

describe('in a language that nobody speaks', () => {
  before(() => addLanguage(LANGUAGE, messages));

  for (const [state, open] of Object.entries(STATES)) {
    it(`no English is left, and the words of the interface are there: ${state}`, async () => {
      const page = await open(WIDE);
      expect(english(page)).to.deep.equal([]);
      expect(page.text()).to.match(/\p{Script=Greek}/u);
    });

    it(`nothing is cut at a width of 320 px: ${state}`, async () => {
      expect(clipped(await open('320px'))).to.deep.equal([]);
    });
  }

  it('a list that comes before its language shows it as soon as it is there', async () => {
    const page = await show(html`<resource-list lang="hu" .feed=${rich}></resource-list>`);
    expect(page.has('searchbox', 'Search resources')).to.equal(true);
    await page.search('資料一');
    addLanguage('hu', { ...messages, search: 'Keresés' });
    await page.settled();
    expect((page.get('searchbox', 'Keresés') as HTMLInputElement).value).to.equal('資料一');
    expect(page.items()).to.have.length(1);
  });
});
