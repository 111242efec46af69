import { expect, html } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import '../../src/resource-list.js';
import { isSeen, nameOf } from '../support/accessible.js';
import { feedOf, sample } from '../support/feeds.js';
import { type Page, place, show } from '../support/page.js';
import { serve } from '../support/served.js';

declare const axe: { run: (context: Element) => Promise<AxeResults> };

/** The block as a page has it: its HTML, between the tags. */
async function helpBlock(language: string): Promise<Element> {
  const made = document.createElement('div');
  made.innerHTML = await (await fetch(`/data/help-us.${language}.html`)).text();
  return made.firstElementChild as Element;
}

const LINKS = [
  ['911', 'tel:911'],
  ['1-888-373-7888', 'tel:+18883737888'],
  ['233733', 'sms:233733'],
  ['CHAT', 'https://humantraffickinghotline.org/chat'],
  ['711', 'tel:711'],
] as const;
const CHAT: Readonly<Record<string, string>> = { en: 'Chat', es: 'Chatee' };

const linksSeen = (page: Page): (string | null)[][] =>
  Array.from(page.element.querySelectorAll('a'))
    .filter(isSeen)
    .map((link) => [nameOf(link), link.getAttribute('href')]);

const STATES: readonly (readonly [string, (help: Element) => Promise<Page>])[] = [
  ['the list is there', (help) => show(html`<resource-list .feed=${sample}>${help}</resource-list>`)],
  [
    'it loads',
    async (help) => {
      const { url } = await serve(sample, { hang: 'headers' });
      return place(html`<resource-list src=${url}>${help}</resource-list>`);
    },
  ],
  ['it cannot be had', (help) => show(html`<resource-list .feed=${{ broken: true }}>${help}</resource-list>`)],
  ['it is empty', (help) => show(html`<resource-list .feed=${feedOf([])}>${help}</resource-list>`)],
  [
    'nothing matches',
    async (help) => {
      const page = await show(html`<resource-list .feed=${sample}>${help}</resource-list>`);
      await page.search('qqqq');
      return page;
    },
  ],
  ['there is no feed at all', (help) => place(html`<resource-list>${help}</resource-list>`)],
];

describe('the help block', () => {
  for (const language of ['en', 'es']) {
    const expected = LINKS.map(([name, href]) => [name === 'CHAT' ? CHAT[language] : name, href]);

    for (const [state, enter] of STATES) {
      it(`can be called, texted and chatted with when ${state} (${language})`, async () => {
        const page = await enter(await helpBlock(language));
        expect(linksSeen(page)).to.deep.equal(expected);
      });
    }

    it(`is a region with a name, in its language, and axe finds nothing (${language})`, async () => {
      const page = await show(html`<resource-list .feed=${sample}>${await helpBlock(language)}</resource-list>`);
      const block = page.element.querySelector('section');
      expect(block?.lang).to.equal(language);
      expect(nameOf(block as Element)).not.to.equal('');
      const { violations } = await axe.run(page.element);
      expect(violations.map(({ id }) => id)).to.deep.equal([]);
    });
  }

  it('stands above the search box, where those who are in a hurry begin', async () => {
    const page = await show(html`<resource-list .feed=${sample}>${await helpBlock('en')}</resource-list>`);
    const block = page.element.querySelector('section')?.getBoundingClientRect();
    expect(block?.bottom).to.be.at.most(page.get('searchbox').getBoundingClientRect().top);
  });

  it('is there without JavaScript, where nothing makes an element of the tag', async () => {
    const page = document.implementation.createHTMLDocument();
    page.body.innerHTML = `<resource-list>${(await helpBlock('en')).outerHTML}</resource-list>`;
    document.body.append(document.importNode(page.querySelector('section') as Element, true));
    const links = document.querySelectorAll('body > section[slot="help"] a');
    expect(Array.from(links, isSeen)).to.deep.equal(LINKS.map(() => true));
    document.querySelector('body > section[slot="help"]')?.remove();
  });
});
