import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/resource-list.js';
import { sample } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

const address = location.href;

const goTo = (fragment: string): void => history.replaceState(null, '', location.pathname + location.search + fragment);
const withState = (): Promise<Page> => show(html`<resource-list url-state .feed=${sample}></resource-list>`);

describe('url-state', () => {
  beforeEach(() => goTo(''));
  after(() => history.replaceState(null, '', address));

  it('is off by default, and then the address stays as it is', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    await page.choose('PDF');
    expect(location.hash).to.equal('');
  });

  it('is off by default, and then the address is not read', async () => {
    goTo('#format=pdf');
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    expect(page.items()).to.have.length(7);
  });

  it('keeps the chosen filters in the fragment', async () => {
    const page = await withState();
    await page.choose('PDF', 'Guide', 'Report');
    expect(location.hash).to.equal('#format=pdf&type=guide,report');
  });

  it('restores the filters from the fragment', async () => {
    goTo('#format=pdf&type=guide,report');
    const page = await withState();
    expect(page.chips()).to.have.members(['Remove filter: PDF', 'Remove filter: Guide', 'Remove filter: Report']);
    expect(page.titles()).to.deep.equal(['Interview guide', 'Annual report']);
  });

  it('leaves no trace of filters that were taken back', async () => {
    const page = await withState();
    await page.choose('PDF');
    await page.press('Clear all');
    expect(location.href).not.to.contain('#');
  });

  it('keeps what else is in the fragment', async () => {
    goTo('#chapter-2&tab=b');
    const page = await withState();
    await page.choose('PDF');
    expect(location.hash).to.equal('#chapter-2&tab=b&format=pdf');
    await page.press('Clear all');
    expect(location.hash).to.equal('#chapter-2&tab=b');
  });

  it('keeps path and query', async () => {
    const { pathname, search } = location;
    const page = await withState();
    await page.choose('PDF');
    expect(location.pathname + location.search).to.equal(pathname + search);
  });

  it('makes no history entry', async () => {
    const page = await withState();
    const { length } = history;
    await page.choose('PDF', 'Guide');
    await page.press('Clear all');
    expect(history.length).to.equal(length);
  });

  it("keeps the page's own history state", async () => {
    history.replaceState({ page: 'own' }, '');
    const page = await withState();
    await page.choose('PDF');
    expect(history.state).to.deep.equal({ page: 'own' });
  });

  it('never holds the words searched for', async () => {
    const page = await withState();
    await page.search('handbook');
    expect(location.href).not.to.contain('#');
    await page.search('guide');
    await page.choose('PDF');
    expect(location.hash).to.equal('#format=pdf');
  });

  it('follows the fragment when the visitor goes elsewhere in the page or edits the address', async () => {
    const page = await withState();
    const changed = oneEvent(window, 'hashchange');
    location.replace('#type=report');
    await changed;
    await waitUntil(() => page.items().length === 1);
    expect(page.titles()).to.deep.equal(['Annual report']);
  });

  it('takes values of any script', async () => {
    const page = await withState();
    await page.choose('Español', 'Agency A');
    const { hash } = location;
    const other = await withState();
    expect(other.chips()).to.have.members(['Remove filter: Español', 'Remove filter: Agency A']);
    expect(location.hash).to.equal(hash);
  });

  it('tells lists apart by their ids', async () => {
    const first = await show(html`<resource-list id="first" url-state .feed=${sample}></resource-list>`);
    const second = await show(html`<resource-list id="second" url-state .feed=${sample}></resource-list>`);
    await first.choose('PDF');
    await second.choose('Guide');
    expect(location.hash).to.equal('#first.format=pdf&second.type=guide');
    expect(first.chips()).to.deep.equal(['Remove filter: PDF']);
    expect(second.chips()).to.deep.equal(['Remove filter: Guide']);
  });

  for (const fragment of ['#format=', '#=pdf', '#format=%', '#nonsense=pdf', '#format=nonsense', '#&&==', '#type']) {
    it(`shows everything at ${fragment}, and throws nothing`, async () => {
      goTo(fragment);
      const page = await withState();
      expect(page.items()).to.have.length(7);
      expect(page.chips()).to.deep.equal([]);
    });
  }

  it('takes ids of any script, and with signs that addresses write in another way', async () => {
    for (const id of ['ü', '列表', 'a b', 'a&b=c', '100%', "it's"]) {
      goTo('#kept');
      const page = await show(html`<resource-list id=${id} url-state .feed=${sample}></resource-list>`);
      await page.choose('PDF');
      await page.choose('Guide');
      const said = new URLSearchParams(location.hash.slice(1));
      expect([...said], id).to.deep.equal([
        ['kept', ''],
        [`${id}.format`, 'pdf'],
        [`${id}.type`, 'guide'],
      ]);
      page.element.remove();
      const again = await show(html`<resource-list id=${id} url-state .feed=${sample}></resource-list>`);
      expect(again.titles(), id).to.deep.equal(['Interview guide']);
      await again.press('Clear all');
      expect(location.hash, id).to.equal('#kept');
      again.element.remove();
    }
  });

  it('does not read a value from the fragment as markup', async () => {
    goTo(`#type=${encodeURIComponent('<img src=x>')}`);
    const page = await withState();
    expect(page.root.querySelector('img')).to.equal(null);
  });

  it('keeps what was chosen before it was set', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    await page.choose('PDF');
    page.element.urlState = true;
    await page.settled();
    expect(page.chips()).to.deep.equal(['Remove filter: PDF']);
  });
});
