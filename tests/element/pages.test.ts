import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { fill } from '../../src/messages/messages.js';
import '../../src/resource-list.js';
import { listenToConsole } from '../support/console.js';
import { entries, feedOf, item } from '../support/feeds.js';
import { type Page, place, show } from '../support/page.js';
import { type PageOfFeed, servePages, timesAsked } from '../support/served-pages.js';
import { type Served, listenToErrors, serve } from '../support/served.js';

const page = (...names: string[]): PageOfFeed => ({ items: names.map((name) => item(name)) });
const late = (one: PageOfFeed, delay = 700): PageOfFeed => ({ ...one, options: { delay } });
const list = (served: readonly Served[]) => html`<resource-list src=${served[0]?.url}></resource-list>`;

/** Waits until entries are on screen, while more are on their way. */
async function begun(shown: Page, count = 1): Promise<void> {
  await waitUntil(() => shown.items().length >= count, `Never were ${count} shown`, { interval: 5, timeout: 10_000 });
  await shown.settled();
}

describe('a feed in pages', () => {
  it('is one list, from one request for each page', async () => {
    const served = await servePages([page('A', 'B'), page('B', 'C'), page('D')]);
    const console = listenToConsole();
    const shown = await show(list(served));
    expect(console.end(), 'that B stands on two pages').to.have.length(1);
    expect(shown.titles()).to.deep.equal(['A', 'B', 'C', 'D']);
    await shown.statusIs('4 resources');
    expect(await timesAsked(served)).to.deep.equal([1, 1, 1]);
  });

  it('shows all of its first page, however slowly that is read', async () => {
    const served = await servePages([page('A', 'B'), late(page('C'))]);
    const realNow = performance.now.bind(performance);
    let now = 0;
    // So that every slice is over after one item.
    performance.now = () => (now += 100);
    try {
      const shown = await place(list(served));
      await begun(shown, 2);
      expect(shown.titles()).to.deep.equal(['A', 'B']);
      await shown.loadedAfter(() => undefined);
      expect(shown.titles()).to.deep.equal(['A', 'B', 'C']);
    } finally {
      performance.now = realNow;
    }
  });

  it('shows its first page before the second arrives, and the filters when all are there', async () => {
    const served = await servePages([page('A', 'B'), late({ items: [item('C', { tags: ['Minors'] })] })]);
    const shown = await place(list(served));
    await begun(shown, 2);
    expect(shown.titles()).to.deep.equal(['A', 'B']);
    expect(shown.state('loading')).to.equal(true);
    expect(shown.text()).to.contain(en.loading);
    expect(shown.status()).to.equal('');
    expect(shown.has('group')).to.equal(false);
    await shown.loadedAfter(() => undefined);
    expect(shown.titles()).to.deep.equal(['A', 'B', 'C']);
    expect(shown.state('loading')).to.equal(false);
    expect(shown.facet('Topic')).to.deep.equal(['Minors (1)']);
  });

  it('keeps the entries that were there when more come', async () => {
    const served = await servePages([page('A', 'B'), late(page('C'))]);
    const shown = await place(list(served));
    await begun(shown);
    const before = shown.items();
    await shown.loadedAfter(() => undefined);
    expect(shown.items().slice(0, 2)).to.deep.equal(before);
  });

  it('says of a section what a feed that comes later says of it', async () => {
    const inSection = (name: string): PageOfFeed => ({ items: [item(name, { _resource: { section: 'Law' } })] });
    const header = { _resources: { sections: [{ title: 'Law', description: 'For those who enforce it.' }] } };
    const [first] = await servePages([inSection('A'), late(inSection('B'))]);
    const [second] = await servePages([{ ...inSection('C'), header }]);
    const shown = await place(html`<resource-list src="${first?.url} ${second?.url}"></resource-list>`);
    await begun(shown);
    expect(shown.text()).to.not.contain('For those who enforce it.');
    await shown.loadedAfter(() => undefined);
    expect(shown.titles()).to.deep.equal(['A', 'B', 'C']);
    expect(shown.text()).to.contain('For those who enforce it.');
  });

  it('shows the first declared section as soon as it begins, though others come before it', async () => {
    const inSection = (section: string, ...names: string[]): PageOfFeed => ({
      items: names.map((name) => item(name, { _resource: { section } })),
    });
    const header = { _resources: { sections: [{ title: 'Law' }, { title: 'Health' }] } };
    const served = await servePages([
      { ...inSection('Health', 'H'), header },
      inSection('Law', 'A', 'B'),
      late(inSection('Law', 'C'), 2000),
    ]);
    const shown = await place(list(served));
    await begun(shown, 2);
    expect(shown.state('loading')).to.equal(true);
    expect(shown.titles()).to.deep.equal(['A', 'B']);
    await shown.loadedAfter(() => undefined);
    expect(shown.titles()).to.deep.equal(['A', 'B', 'C', 'H']);
  });

  it('is searched while it comes, and what comes later too', async () => {
    const served = await servePages([page('Law one', 'Other'), late(page('Law two'))]);
    const shown = await place(list(served));
    await begun(shown);
    await shown.search('law');
    expect(shown.text()).not.to.contain('Other');
    await shown.loadedAfter(() => undefined);
    expect(shown.titles()).to.deep.equal(['Law one', 'Law two']);
    expect((shown.get('searchbox') as HTMLInputElement).value).to.equal('law');
  });

  for (const [what, at] of [
    ['on the first screen', 3],
    ['after the first screen', 15],
  ] as const) {
    it(`leaves the focus where it is, ${what}, when more come`, async () => {
      const served = await servePages([{ items: entries(20) }, late(page('More'))]);
      const shown = await place(list(served));
      await begun(shown, at);
      const link = shown.get('link', `Entry ${at}`);
      link.focus();
      await shown.loadedAfter(() => undefined);
      expect(shown.items()).to.have.length(21);
      expect(shown.focused()).to.equal(`link Entry ${at}`);
      expect(shown.root.activeElement).to.equal(link);
    });
  }

  describe('of which one fails', () => {
    it('says what is missing, and shows the rest', async () => {
      const errors = listenToErrors();
      const served = await servePages([page('A'), { ...page('B'), options: { status: 404 } }]);
      const shown = await show(list(served));
      expect(shown.titles()).to.deep.equal(['A']);
      const said = fill(en.partly, { feeds: `${location.host}/test-server/feed` });
      expect(said).to.match(/^Part of the list could not be loaded/);
      expect(shown.text()).to.contain(said);
      await shown.statusIs(`1 resource. ${said}`);
      expect(shown.state('error')).to.equal(false);
      expect(shown.has('alert')).to.equal(false);
      expect(errors.end()).to.deep.equal([]);
    });

    it('is whole again after a reload that gets all pages', async () => {
      const served = await servePages([page('A'), { ...page('B'), options: { status: 404, times: 1 } }]);
      const shown = await show(list(served));
      expect(shown.titles()).to.deep.equal(['A']);
      await shown.loadedAfter(() => shown.element.reload());
      expect(shown.titles()).to.deep.equal(['A', 'B']);
      await shown.statusIs('2 resources');
      expect(shown.text()).not.to.contain('Part of the list');
      expect(await timesAsked(served)).to.deep.equal([2, 2]);
    });
  });

  it('has failed when it is loaded again before it was whole, and nothing comes', async () => {
    const served = await servePages([
      { ...page('A'), options: { status: 404, after: 1 } },
      { ...page('B'), options: { hang: 'headers' } },
    ]);
    const shown = await place(list(served));
    await begun(shown);
    await served[1]?.requested(1);
    const failed = oneEvent(shown.element, 'resource-list-error');
    shown.element.reload();
    await failed;
    await shown.settled();
    expect(shown.titles()).to.deep.equal([]);
    expect(shown.has('alert')).to.equal(true);
    expect(shown.has('button', 'Try again')).to.equal(true);
    expect(shown.state('error')).to.equal(true);
  });

  it('ends with the element', async () => {
    const served = await servePages([page('A'), { ...page('B'), options: { hang: 'headers' } }, page('C')]);
    const shown = await place(list(served));
    await begun(shown);
    await served[1]?.requested(1);
    shown.element.remove();
    await served[1]?.abandoned();
    expect((await timesAsked(served))[2]).to.equal(0);
  });

  it('gives way to another src while its pages come', async () => {
    const served = await servePages([page('A'), { ...page('B'), options: { hang: 'headers' } }]);
    const shown = await place(list(served));
    await begun(shown);
    const other = await serve(feedOf([item('Other')]));
    await shown.loadedAfter(() => (shown.element.src = other.url));
    await served[1]?.abandoned();
    expect(shown.titles()).to.deep.equal(['Other']);
  });

  it('goes round in no circle, and to no other origin', async () => {
    const circle = await servePages([page('A'), page('B')], (at, served) => served[1 - at]?.url);
    const elsewhere = await servePages([page('C'), page('D')], (_, served) => served[1]?.elsewhere);
    const shown = await show(html`<resource-list src="${circle[0]?.url} ${elsewhere[0]?.url}"></resource-list>`);
    expect(shown.titles()).to.deep.equal(['A', 'B', 'C']);
    expect(await timesAsked(circle)).to.deep.equal([1, 1]);
    expect(await timesAsked(elsewhere)).to.deep.equal([1, 0]);
  });

  it('is not asked for by a feed that the page has already', async () => {
    const served = await servePages([page('B')]);
    const feed = feedOf([item('A')], { next_url: new URL(served[0]?.url ?? '', location.href).href });
    const given = await show(html`<resource-list .feed=${feed}></resource-list>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(feed);
    const inline = await show(html`<resource-list>${script}</resource-list>`);
    for (const shown of [given, inline]) expect(shown.titles()).to.deep.equal(['A']);
    expect(await timesAsked(served)).to.deep.equal([0]);
  });
});
