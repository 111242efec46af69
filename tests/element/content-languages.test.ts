import { expect, html } from '@open-wc/testing';
import type { FeedItem } from '../../src/feed/schema.js';
import '../../src/resource-list.js';
import { nameOf, tidy } from '../support/accessible.js';
import { feedOf, item } from '../support/feeds.js';
import '../support/languages.js';
import { type Page, WIDE, show } from '../support/page.js';

const LONG = 'جملة تقول شيئًا عن الموضوع. '.repeat(30);

const arabic = item('دليل الناجين (2)', {
  language: 'ar',
  summary: LONG,
  tags: ['حقوق'],
  attachments: [{ url: 'https://a.example/form.pdf', mime_type: 'application/pdf', title: 'Form' }],
  _resource: {
    type: 'guide',
    publisher: 'Agency A',
    issued: '2021-04',
    access: { level: 'restricted', note: 'للعاملين فقط.', contact_url: 'mailto:unit@agency.example' },
  },
});
const english = item('A guide for survivors', {
  language: 'en',
  summary: 'What one can do.',
  attachments: [{ url: 'https://a.example/form.pdf', mime_type: 'application/pdf' }],
  _resource: {
    type: 'guide',
    publisher: 'وزارة العمل',
    // On the page's own site: of another one, the host would be told.
    editions: [
      {
        language: 'es',
        url: '/es.pdf',
        title: 'Guía',
        mime_type: 'application/pdf',
        size_in_bytes: 1_200_000,
      },
      { language: 'vi', url: '/vi' },
      { language: 'ar', url: '/ar.pdf', mime_type: 'application/pdf' },
    ],
  },
});

const listOf = (lang: string, ...items: FeedItem[]): Promise<Page> =>
  show(html`<resource-list lang=${lang} .feed=${feedOf(items)}></resource-list>`, WIDE);

/** The innermost element that holds a text, once. */
function holding(page: Page, text: string): Element {
  const found = [...page.root.querySelectorAll('*')].filter(({ textContent }) => textContent.includes(text)).at(-1);
  if (!found) throw new Error(`Nothing holds "${text}"`);
  return found;
}

/** The language in which a screen reader speaks a text. */
const spokenIn = (page: Page, text: string): string | null | undefined =>
  holding(page, text).closest('[lang]')?.getAttribute('lang');

const directionOf = (element: Element): string => getComputedStyle(element).direction;
const part = (page: Page, name: string): HTMLElement => page.root.querySelector(`[part=${name}]`) as HTMLElement;

describe('an Arabic entry in an English list', () => {
  it('says what is Arabic, and what are the words of the interface', async () => {
    const page = await listOf('en', arabic);
    for (const text of ['دليل الناجين', 'جملة تقول', 'للعاملين فقط']) expect(spokenIn(page, text), text).to.equal('ar');
    for (const text of ['Guide', 'April 2021', 'Topics:', 'Restricted', 'Ask for access'])
      expect(spokenIn(page, text), text).to.equal('en');
    expect(
      page
        .get('button', /^Read more/)
        .closest('[lang]')
        ?.getAttribute('lang'),
    ).to.equal('en');
  });

  it('runs from right to left as a whole, while the list runs from left to right', async () => {
    const page = await listOf('en', arabic);
    for (const name of ['item', 'title', 'meta', 'topics', 'text'])
      expect(directionOf(part(page, name)), name).to.equal('rtl');
    for (const name of ['results', 'toolbar', 'search']) expect(directionOf(part(page, name)), name).to.equal('ltr');
    // What belongs together begins at the same edge, though not all of it is as wide.
    const right = (name: string): number => Math.round(part(page, name).getBoundingClientRect().right);
    expect(right('meta')).to.equal(right('title'));
    expect(part(page, 'meta').getBoundingClientRect().left).not.to.equal(
      part(page, 'title').getBoundingClientRect().left,
    );
  });
});

describe('an English entry in an Arabic list', () => {
  it('says what is English, and what are the words of the interface', async () => {
    const page = await listOf('ar', english);
    for (const text of ['A guide for survivors', 'What one can do']) expect(spokenIn(page, text), text).to.equal('en');
    for (const text of ['متاح أيضًا بلغة:', 'دليل']) expect(spokenIn(page, text), text).to.equal('ar');
  });

  it('runs from left to right as a whole, while the list runs from right to left', async () => {
    const page = await listOf('ar', english);
    for (const name of ['item', 'title', 'meta', 'attachments', 'text'])
      if (part(page, name)) expect(directionOf(part(page, name)), name).to.equal('ltr');
    for (const name of ['results', 'toolbar', 'search']) expect(directionOf(part(page, name)), name).to.equal('rtl');
  });

  it('leaves an Arabic entry beside it as the list runs', async () => {
    const page = await listOf('ar', arabic);
    expect(page.items()[0]?.lang).to.equal('');
    for (const name of ['item', 'meta', 'topics', 'text']) expect(directionOf(part(page, name)), name).to.equal('rtl');
  });
});

describe('an English heading in an Arabic list', () => {
  it('begins at the same edge as what is said of it', async () => {
    const sections = [{ title: 'Know your rights', description: 'Leaflets.' }];
    const entry = item('A', { _resource: { section: 'Know your rights' } });
    const feed = feedOf([entry], { _resources: { sections } });
    const page = await show(html`<resource-list lang="ar" .feed=${feed}></resource-list>`, WIDE);
    const left = (name: string): number => Math.round(part(page, name).getBoundingClientRect().left);
    expect(directionOf(part(page, 'section-text'))).to.equal('ltr');
    expect(left('section-text')).to.equal(left('heading'));
  });
});

describe('editions in other languages', () => {
  it('are told in one line, each in its own language', async () => {
    const page = await listOf('en', english);
    expect(tidy(part(page, 'editions').textContent)).to.equal('Also in: Guía [PDF, 1.2 MB], Tiếng Việt, العربية [PDF]');
    expect(page.all('link').slice(1).map(nameOf)).to.include.members(['Tiếng Việt', 'العربية [PDF]']);
    for (const [text, language] of [
      ['Guía', 'es'],
      ['Tiếng Việt', 'vi'],
      ['العربية', 'ar'],
    ] as const)
      expect(holding(page, text).closest('[lang]')?.getAttribute('lang'), text).to.equal(language);
  });

  it('count for the filter of their language, in which the languages are named as their readers name them', async () => {
    const page = await listOf('en', english, arabic);
    expect(page.facet('Language')).to.have.members(['English (1)', 'Español (1)', 'Tiếng Việt (1)', 'العربية (2)']);
    await page.choose('Español');
    expect(page.titles()).to.deep.equal(['A guide for survivors']);
  });

  it('are found by their titles', async () => {
    const page = await listOf('en', english, arabic);
    await page.search('guia');
    expect(page.titles()).to.deep.equal(['A guide for survivors']);
  });
});

describe('an entry that runs the other way than the interface', () => {
  for (const [dir, lang, title] of [
    ['rtl', 'ar', 'A guide'],
    ['ltr', 'en', 'دليل'],
  ] as const) {
    it(`has its title at the edge where it begins: ${title} in ${lang}`, async () => {
      const list = html`<resource-list lang=${lang} .feed=${feedOf([item(title)])}></resource-list>`;
      const page = await show(list);
      const [link, entry] = [page.get('link', title), page.items()[0] as HTMLElement].map((it) =>
        it.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      if (dir === 'rtl') expect(link.left).to.be.closeTo(entry.left, 1);
      else expect(link.right).to.be.closeTo(entry.right, 1);
    });
  }
});
