import { aTimeout, expect, html } from '@open-wc/testing';
import '../../src/lang/fr.js';
import '../../src/resource-list.js';
import { isSeen, tidy } from '../support/accessible.js';
import { AFTER_CLICK } from '../../src/controllers/announcer-controller.js';
import { printMedia } from '../support/engine.js';
import { entries, feedOf, item, sample } from '../support/feeds.js';
import { onPaper } from '../support/on-paper.js';
import { type Page, place, show } from '../support/page.js';
import { serve } from '../support/served.js';

const LONG = 'A sentence of a report that says something. '.repeat(20).trim();
const seven = feedOf(entries(7));

/** The words of the filters and of the search, line by line, as the paper has them. */
const asked = (page: Page): string[] =>
  Array.from(page.root.querySelectorAll('[part=asked]'), ({ textContent }) => tidy(textContent));

describe('what the browser prints', () => {
  it('is the whole list, whatever was shown of it', async () => {
    const page = await show(html`<resource-list page-size="3" .feed=${seven}></resource-list>`);
    const { seen } = await onPaper(() => page.titles());
    expect(seen).to.deep.equal(entries(7).map(({ title }) => title));
    expect(page.titles()).to.deep.equal(['Entry 1', 'Entry 2', 'Entry 3']);
  });

  it('is there at once when a script of the page prints', async () => {
    const page = await show(html`<resource-list page-size="3" .feed=${seven}></resource-list>`);
    dispatchEvent(new Event('beforeprint'));
    expect(page.items()).to.have.length(7);
    dispatchEvent(new Event('afterprint'));
    expect(page.items()).to.have.length(3);
  });

  it('is what was searched and filtered, and says so in words at the top', async () => {
    const page = await show(html`<resource-list page-size="1" .feed=${sample}></resource-list>`);
    await page.choose('PDF', 'Excel');
    await page.choose('2021');
    await page.search('data');
    const { seen } = await onPaper(() => [page.titles(), asked(page)]);
    expect(seen).to.deep.equal([
      ['Data workbook', 'Annual report'],
      ['Search resources: data', 'Format: PDF, Excel', 'Year: 2021'],
    ]);
    const [line] = page.root.querySelectorAll('[part=asked], [part=groups]');
    expect(line?.part.value).to.equal('groups');
  });

  it('says so in the language of the interface', async () => {
    const page = await show(html`<resource-list lang="fr" .feed=${sample}></resource-list>`);
    await page.choose('PDF');
    const { seen } = await onPaper(() => asked(page));
    expect(seen).to.deep.equal(['Format : PDF']);
  });

  it('says nothing where nothing was asked for', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    const { seen } = await onPaper(() => asked(page));
    expect(seen).to.deep.equal([]);
  });

  it('has the words searched for nowhere else, and tells the page nothing', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    await page.search('"court prot"');
    const events: string[] = [];
    for (const name of ['filter', 'open', 'load', 'error'])
      page.element.addEventListener(`resource-list-${name}`, () => events.push(name));
    const before = [document.title, location.href, history.length];
    const { seen } = await onPaper(() => document.title);
    expect(page.root.textContent).not.to.contain('court prot');
    expect([seen, location.href, history.length]).to.deep.equal(before);
    expect(events).to.deep.equal([]);
  });

  it('has the heading that the page gives it, of the level of the list', async () => {
    const list = html`<resource-list heading-level="3" print-title="Reading list" .feed=${sample}></resource-list>`;
    const page = await show(list);
    const { seen } = await onPaper(() => page.headings());
    expect(seen).to.deep.equal(['3 Reading list', '3 Tools', '3 Reports']);
    expect(page.headings()).to.deep.equal(['3 Tools', '3 Reports']);
  });

  it('has no heading of ours where the page gives none', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    const { seen } = await onPaper(() => page.headings());
    expect(seen).to.deep.equal(['2 Tools', '2 Reports']);
  });

  it('ends at 2,000 entries, and says so', async () => {
    const page = await show(html`<resource-list .feed=${feedOf(entries(2001))}></resource-list>`);
    dispatchEvent(new Event('beforeprint'));
    const seen = [page.root.querySelectorAll('li').length, asked(page)];
    dispatchEvent(new Event('afterprint'));
    expect(seen).to.deep.equal([2000, ['2,000 of 2,001 shown']]);
  });

  it('leaves the list as it was: the same entries, the focus where it was, and nothing to say', async () => {
    const page = await show(html`<resource-list page-size="3" .feed=${seven}></resource-list>`);
    await page.press('Show more');
    await page.statusIs('7 resources');
    page.get('link', 'Entry 5').focus();
    const [items, status] = [page.items(), page.get('status').textContent];
    await onPaper(() => undefined);
    await aTimeout(AFTER_CLICK + 100);
    expect(page.items()).to.deep.equal(items);
    expect(page.focused()).to.equal('link Entry 5');
    expect(page.get('status').textContent).to.equal(status);
  });

  it('is what there is, while the list is loading', async () => {
    const { url } = await serve(sample, { hang: 'headers' });
    const page = await place(html`<resource-list src=${url}></resource-list>`);
    const { seen } = await onPaper(() => page.text());
    expect(seen).to.contain('Loading…');
  });

  it('does not concern a list that was taken off the page', async () => {
    const page = await show(html`<resource-list page-size="3" .feed=${seven}></resource-list>`);
    page.element.remove();
    await onPaper(() => undefined);
    dispatchEvent(new Event('beforeprint'));
    expect(page.root.querySelectorAll('li')).to.have.length(3);
    dispatchEvent(new Event('afterprint'));
  });

  it('can be read', async function () {
    const page = await show(html`<resource-list page-size="3" .feed=${seven}></resource-list>`);
    await page.search('entry');
    const { text } = await onPaper(() => undefined);
    // WebKitGTK prints for no driver, and elsewhere poppler may not be there.
    if (text === undefined) return this.skip();
    for (const it of ['Search resources: entry', '7 resources', 'Entry 7', '(https://agency.example/Entry%207)'])
      expect(text).to.contain(it);
    for (const it of ['Show more', 'Sort by', 'Clear all']) expect(text).not.to.contain(it);
  });
});

describe('on paper', () => {
  let page: Page;

  beforeEach(async function () {
    if (!(await printMedia(true))) return this.skip();
    const feed = feedOf([
      item('A long report', { summary: LONG, _resource: { access: { level: 'paid', note: 'The report is sold.' } } }),
      ...sample.items,
    ]);
    page = await show(html`<resource-list page-size="6" .feed=${feed}></resource-list>`);
  });
  afterEach(() => printMedia(false));

  it('does not stand out of the paper, however long a word of a name or an address is', async () => {
    const long = 'x'.repeat(2000);
    const page = await show(html`<resource-list .feed=${feedOf([item(long), item(`A ${long}`)])}></resource-list>`);
    const list = page.get('region').getBoundingClientRect();
    for (const link of page.all('link')) expect(link.getBoundingClientRect().width).to.be.at.most(list.width);
  });

  it('there is no control', async () => {
    for (const role of ['button', 'checkbox', 'combobox', 'searchbox', 'group'])
      expect(page.names(role), role).to.deep.equal([]);
    page.root.querySelector<HTMLElement>('[type=checkbox]')?.click();
    await page.settled();
    expect(page.names('button')).to.deep.equal([]);
  });

  it('texts are unfolded', () => {
    expect(page.text()).to.contain(LONG);
  });

  it('each link has its address after it', () => {
    const links = page.all('link') as HTMLAnchorElement[];
    expect(links).to.have.length(6);
    for (const link of links) {
      const { content, display } = getComputedStyle(link, '::after');
      // In one piece or in three, by version.
      expect(content.replaceAll('" "', '')).to.equal(`"(${link.href})"`);
      expect(display).to.equal('inline-block');
    }
  });

  it('what is restricted has its note, and no address', async () => {
    page.element.pageSize = 20;
    await page.settled();
    const item = page.item('Court protocol');
    expect(item.innerText).to.contain('Restricted').and.to.contain('Please contact the court.');
    expect(page.all('link', undefined, item)).to.deep.equal([]);
  });

  it('no entry is cut in two, and no heading parted from what follows', () => {
    for (const each of page.items()) expect(getComputedStyle(each).breakInside).to.equal('avoid');
    const heads = Array.from(page.root.querySelectorAll('[part=heading], [part=section-text]'));
    expect(heads.length).to.be.above(0);
    for (const each of heads.filter(isSeen)) expect(getComputedStyle(each).breakAfter).to.equal('avoid');
  });
});
