import { expect, html } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import '../../src/resource-list.js';
import { feedOf, item, sample } from '../support/feeds.js';
import { type Page, place, show } from '../support/page.js';
import { serve } from '../support/served.js';

const marked = (page: Page): string[] =>
  Array.from(page.root.querySelectorAll('mark'), ({ textContent }) => textContent);

describe('searching', () => {
  let page: Page;

  beforeEach(async () => {
    page = await show(html`<resource-list group-by="none" .feed=${sample}></resource-list>`);
  });

  it('looks in titles', async () => {
    await page.search('handbook');
    expect(page.titles()).to.deep.equal(['Advocate handbook']);
  });

  it('looks in texts', async () => {
    await page.search('companion');
    expect(page.titles()).to.deep.equal(['Advocate handbook']);
  });

  it('looks in publishers', async () => {
    await page.search('"agency c"');
    expect(page.titles()).to.deep.equal(['Guía para víctimas', 'Court protocol']);
  });

  it('looks in topics', async () => {
    await page.search('outreach');
    expect(page.titles()).to.deep.equal(['Hotline poster']);
  });

  it('looks in section headings', async () => {
    await page.search('tools');
    expect(page.titles()).to.have.members(['Hotline poster', 'Interview guide', 'Advocate handbook']);
  });

  it('folds case and accents', async () => {
    await page.search('GUIA VICTIMAS');
    expect(page.titles()).to.deep.equal(['Guía para víctimas']);
  });

  it('wants every word', async () => {
    await page.search('annual year');
    expect(page.titles()).to.deep.equal(['Annual report']);
  });

  it('finds the beginning of a word and not its end', async () => {
    await page.search('hand');
    expect(page.titles()).to.deep.equal(['Advocate handbook']);
    await page.search('book');
    expect(page.titles()).to.deep.equal([]);
  });

  it('takes a quoted phrase as written', async () => {
    await page.search('"speak with victims"');
    expect(page.titles()).to.deep.equal(['Interview guide']);
    await page.search('"victims speak"');
    expect(page.titles()).to.deep.equal([]);
  });

  it('knows synonyms from the abbreviation to the words', async () => {
    await page.search('dmst');
    expect(page.titles()).to.deep.equal(['Interview guide']);
  });

  it('knows synonyms from the words to the abbreviation', async () => {
    const feed = feedOf([item('DMST in court'), item('Other')], { _resources: sample._resources });
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    await page.search('domestic minor sex trafficking');
    expect(page.titles()).to.deep.equal(['DMST in court']);
  });

  it('marks what was found, and nothing without words', async () => {
    expect(marked(page)).to.deep.equal([]);
    await page.search('hand companion');
    expect(marked(page)).to.deep.equal(['hand', 'companion']);
  });

  it('narrows together with filters', async () => {
    await page.search('annual');
    await page.choose('PDF');
    expect(page.titles()).to.deep.equal(['Annual report']);
  });

  it('shows everything again when the box is emptied', async () => {
    await page.search('handbook');
    await page.search('');
    expect(page.items()).to.have.length(7);
  });

  it('counts white space as no words', async () => {
    await page.search('   ');
    expect(page.items()).to.have.length(7);
    expect(page.has('button', 'Clear all')).to.equal(false);
  });

  it('keeps what was typed as it was typed', async () => {
    await page.search('Hand ');
    expect((page.get('searchbox') as HTMLInputElement).value).to.equal('Hand ');
  });

  it('says what to do when nothing matches', async () => {
    await page.search('qqqq');
    expect(page.items()).to.deep.equal([]);
    expect(page.text()).to.contain('No resources match').and.to.contain(en.advice);
  });

  it('is taken back by Clear all', async () => {
    await page.search('handbook');
    await page.press('Clear all');
    expect((page.get('searchbox') as HTMLInputElement).value).to.equal('');
    expect(page.items()).to.have.length(7);
  });

  it('is taken back by clear()', async () => {
    await page.search('handbook');
    page.element.clear();
    await page.settled();
    expect((page.get('searchbox') as HTMLInputElement).value).to.equal('');
    expect(page.items()).to.have.length(7);
  });

  it('shows words of the feed and of the visitor as text, never as markup', async () => {
    const feed = feedOf([item('<img src=x onerror=alert(1)>', { summary: '<b>bold</b>' })]);
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    await page.search('img');
    expect(page.titles()).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(page.root.querySelector('img, b')).to.equal(null);
  });

  it('counts what is typed before the list is there, from the same box', async () => {
    const served = await serve(sample, { delay: 500 });
    page = await place(html`<resource-list src=${served.url}></resource-list>`);
    const box = page.get('searchbox');
    box.focus();
    await page.search('handbook');
    expect(page.items()).to.deep.equal([]);
    await page.loadedAfter(() => undefined);
    expect(page.titles()).to.deep.equal(['Advocate handbook']);
    expect(page.root.activeElement).to.equal(box);
    expect((box as HTMLInputElement).value).to.equal('handbook');
  });

  it('finds other forms of a word', async () => {
    await page.search('interviewing');
    expect(page.titles()).to.have.members(['Interview guide', 'Advocate handbook']);
    expect(marked(page)).to.include('Interview');
  });

  it('finds other forms of Spanish words where there is Spanish', async () => {
    await page.search('guías víctima');
    expect(page.titles()).to.deep.equal(['Guía para víctimas']);
  });

  it('takes quoted words in no other form', async () => {
    await page.search('"victim"');
    expect(page.items()).to.deep.equal([]);
  });

  it('is left out by no-search', async () => {
    page.element.noSearch = true;
    await page.settled();
    expect(page.has('searchbox')).to.equal(false);
    expect(page.has('group', 'Format')).to.equal(true);
  });
});
