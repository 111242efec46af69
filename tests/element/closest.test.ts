import { expect, html } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import '../../src/resource-list.js';
import { feedOf, item, sample } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

const marked = (page: Page): string[] =>
  Array.from(page.root.querySelectorAll('mark'), ({ textContent }) => textContent);

const closest = (page: Page): string => page.root.querySelector('[part=closest]')?.textContent.trim() ?? '';

describe('a search that matches nothing as it was spelt', () => {
  let page: Page;

  beforeEach(async () => {
    page = await show(html`<resource-list group-by="none" .feed=${sample}></resource-list>`);
    await page.statusIs('7 resources');
  });

  it('shows what the nearest words find, and says so', async () => {
    await page.search('traficking');
    expect(page.titles()).to.deep.equal(['Interview guide']);
    expect(closest(page)).to.equal('Showing results for trafficking');
    expect(page.text()).to.contain('1 of 7 resources');
  });

  it('says so before the count where it is heard', async () => {
    await page.search('traficking');
    await page.statusIs('Showing results for trafficking. 1 of 7 resources');
  });

  it('marks the words that were found', async () => {
    await page.search('traficking');
    expect(marked(page)).to.deep.equal(['trafficking']);
  });

  it('leaves the words in the box as they were typed', async () => {
    await page.search('Traficking ');
    expect((page.get('searchbox') as HTMLInputElement).value).to.equal('Traficking ');
  });

  it('corrects only the words that are unknown', async () => {
    await page.search('interview giude');
    expect(closest(page)).to.equal('Showing results for interview guide');
    expect(page.titles()).to.deep.equal(['Interview guide']);
  });

  for (const [typed, meant] of [
    ['hand-book', 'handbook'],
    ['work book', 'workbook'],
    ['annualreport', 'annual report'],
  ] as const) {
    it(`joins and splits words: ${typed} → ${meant}`, async () => {
      await page.search(typed);
      expect(closest(page)).to.equal(`Showing results for ${meant}`);
      expect(page.items()).not.to.be.empty;
    });
  }

  for (const words of ['trafficking', 'traff', 'victim', 'GUIA', '"victims"', '']) {
    it(`is none when something matches: '${words}'`, async () => {
      await page.search(words);
      expect(page.items()).not.to.be.empty;
      expect(closest(page)).to.equal('');
    });
  }

  it('is none when a filter leaves nothing of what matches', async () => {
    await page.choose('PDF');
    await page.search('handbook');
    expect(page.text()).to.contain(en.none);
    expect(closest(page)).to.equal('');
  });

  it('is told as before when no word is near', async () => {
    await page.search('qqqqqq');
    expect(closest(page)).to.equal('');
    expect(page.text()).to.contain(en.none).and.to.contain(en.advice);
    await page.statusIs('No resources match');
  });

  it('goes with the next key that makes something match', async () => {
    await page.search('handbok');
    expect(closest(page)).to.equal('Showing results for handbook');
    await page.search('handboo');
    expect(closest(page)).to.equal('');
    expect(page.titles()).to.deep.equal(['Advocate handbook']);
  });

  it('goes with Clear all', async () => {
    await page.search('handbok');
    await page.press('Clear all');
    expect(closest(page)).to.equal('');
    expect(page.items()).to.have.length(7);
  });

  it('shows words of the feed as text, never as markup', async () => {
    const feed = feedOf([item('A <b>bolder</b> title')]);
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    await page.search('<b>boldr</b>');
    expect(closest(page)).to.equal('Showing results for <b>bolder</b>');
    expect(page.root.querySelector('b')).to.equal(null);
  });

  it('is told in Spanish', async () => {
    page.element.lang = 'es';
    await page.settled();
    await page.search('victmas');
    expect(closest(page)).to.equal('Se muestran resultados de victimas');
    await page.statusIs('Se muestran resultados de victimas. 1 de 7 recursos');
    expect(marked(page)).to.deep.equal(['víctimas']);
  });

  it('is told in the words of the page', async () => {
    page.element.messages = { correction: 'Did you mean {words}?' };
    await page.search('handbok');
    expect(closest(page)).to.equal('Did you mean handbook?');
  });
});

describe('a long search that matches only in part', () => {
  let page: Page;

  beforeEach(async () => {
    page = await show(html`<resource-list group-by="none" .feed=${sample}></resource-list>`);
    await page.statusIs('7 resources');
  });

  it('shows what is closest, and says so before the count', async () => {
    await page.search('speak with victims by night');
    expect(page.titles()).to.deep.equal(['Interview guide']);
    expect(closest(page)).to.equal(en.partial);
    await page.statusIs(`${en.partial}. 1 of 7 resources`);
  });

  it('says nothing of it when something has all the words', async () => {
    await page.search('speak with victims of trafficking');
    expect(page.titles()).to.deep.equal(['Interview guide']);
    expect(closest(page)).to.equal('');
  });

  it('says nothing of it when nothing is close', async () => {
    await page.search('nothing nowhere never qqqqq');
    expect(page.items()).to.deep.equal([]);
    expect(page.text()).to.contain(en.none);
    expect(closest(page)).to.equal('');
  });

  it('is answered though a word stands in it twice', async () => {
    await page.search('how to speak with a victim in a court');
    expect(page.titles()).to.deep.equal(['Interview guide']);
  });

  it('is told in Spanish', async () => {
    page.element.lang = 'es';
    await page.settled();
    await page.search('speak with victims by night');
    expect(closest(page)).to.match(/^Ningún recurso tiene todas estas palabras/);
  });
});
