import { expect, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { sample } from '../support/feeds.js';
import { Page, WIDE, show } from '../support/page.js';

/** A list inside another element, as it was found there. */
async function inside(wrapper: HTMLElement, at: ParentNode = wrapper): Promise<Page> {
  const element = document.createElement('resource-list');
  element.feed = sample;
  const page = new Page(element);
  await page.loadedAfter(() => {
    at.append(element);
    document.body.append(wrapper);
  });
  return page;
}

describe('the language of the interface', () => {
  const pageLanguage = document.documentElement.lang;
  let wrapper: HTMLElement;

  beforeEach(() => (wrapper = document.createElement('div')));
  afterEach(() => {
    fixtureCleanup();
    wrapper.remove();
    document.documentElement.lang = pageLanguage;
  });

  /** The language in which a screen reader speaks the search box. */
  const declared = (page: Page): string | null | undefined =>
    page.get('searchbox').closest('[lang]')?.getAttribute('lang');
  const searchName = (page: Page): string[] => page.names('searchbox');

  it('is English where the page says nothing', async () => {
    document.documentElement.removeAttribute('lang');
    expect(searchName(await inside(wrapper))).to.deep.equal(['Search resources']);
  });

  it('is that of the page', async () => {
    document.documentElement.lang = 'es';
    expect(searchName(await inside(wrapper))).to.deep.equal(['Buscar recursos']);
  });

  it('is that of the nearest lang, which may be its own', async () => {
    wrapper.lang = 'en';
    const page = await show(html`<resource-list lang="es" .feed=${sample}></resource-list>`, WIDE, wrapper);
    expect(searchName(page)).to.deep.equal(['Buscar recursos']);
  });

  it('is that of the nearest lang outside a shadow root', async () => {
    wrapper.lang = 'es';
    const page = await inside(wrapper, wrapper.attachShadow({ mode: 'open' }));
    expect(searchName(page)).to.deep.equal(['Buscar recursos']);
  });

  it('is that of a region of the language too', async () => {
    wrapper.lang = 'es-MX';
    const page = await inside(wrapper);
    expect(searchName(page)).to.deep.equal(['Buscar recursos']);
    expect(declared(page)).to.equal('es-MX');
  });

  for (const lang of ['xx', 'en_US', '!', 'klingon!']) {
    it(`is English with lang="${lang}"`, async () => {
      wrapper.lang = lang;
      const page = await inside(wrapper);
      expect(searchName(page)).to.deep.equal(['Search resources']);
      expect(declared(page)).to.equal('en');
    });
  }

  it('is declared inside, so that screen readers speak it rightly', async () => {
    wrapper.lang = 'es';
    expect(declared(await inside(wrapper))).to.equal('es');
  });

  it('changes at run time, with everything the visitor did kept', async () => {
    wrapper.lang = 'en';
    const page = await inside(wrapper);
    await page.choose('PDF');
    await page.search('a');
    wrapper.lang = 'es';
    await page.settled();
    expect(searchName(page)).to.deep.equal(['Buscar recursos']);
    expect((page.get('searchbox') as HTMLInputElement).value).to.equal('a');
    expect(page.checked()).to.have.length(1);
    expect(page.names('group')).to.contain('Formato');
  });

  it('changes with an ancestor outside a shadow root', async () => {
    const page = await inside(wrapper, wrapper.attachShadow({ mode: 'open' }));
    wrapper.lang = 'es';
    await page.settled();
    expect(searchName(page)).to.deep.equal(['Buscar recursos']);
  });

  it('writes numbers, dates and values its own way', async () => {
    wrapper.lang = 'es';
    const page = await inside(wrapper);
    expect(page.text()).to.contain('30 de junio de 2015');
    expect(page.facet('Formato')).to.deep.equal(['PDF (3)', 'Página web (2)', 'Excel (1)']);
    await page.statusIs('7 recursos');
  });

  it('can be overridden text by text through messages', async () => {
    const page = await inside(wrapper);
    page.element.messages = {
      search: 'Find something',
      facets: { format: 'File type' },
      count: { other: '{n} things' },
    };
    await page.settled();
    expect(searchName(page)).to.deep.equal(['Find something']);
    expect(page.has('group', 'File type')).to.equal(true);
    expect(page.has('group', 'Section')).to.equal(true);
    expect(page.text()).to.contain('7 things');
  });

  it('goes back to its own words when messages are taken away', async () => {
    const page = await inside(wrapper);
    page.element.messages = { search: 'Find something' };
    await page.settled();
    page.element.messages = undefined;
    await page.settled();
    expect(searchName(page)).to.deep.equal(['Search resources']);
  });

  it('takes words of a page as text', async () => {
    const page = await inside(wrapper);
    page.element.messages = { search: '<b>Find</b>' };
    await page.settled();
    expect(searchName(page)).to.deep.equal(['<b>Find</b>']);
  });

  it('follows the element to another place', async () => {
    wrapper.lang = 'es';
    document.body.append(wrapper);
    const page = await show(html`<resource-list lang="" .feed=${sample}></resource-list>`);
    expect(searchName(page)).to.deep.equal(['Search resources']);
    wrapper.append(page.element);
    await page.settled();
    expect(searchName(page)).to.deep.equal(['Buscar recursos']);
  });
});
