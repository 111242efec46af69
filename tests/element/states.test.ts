import { expect, html } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { fill } from '../../src/messages/messages.js';
import '../../src/resource-list.js';
import { entries, feedOf, item, sample } from '../support/feeds.js';
import { type Page, outcomeIn, place, show } from '../support/page.js';
import { listenToErrors, serve } from '../support/served.js';

const feed = feedOf([item('A')]);
const states = (page: Page): string[] => ['loading', 'error', 'empty'].filter((name) => page.state(name));

describe('with nothing to load', () => {
  it('there is no state', async () => {
    const page = await place(html`<resource-list></resource-list>`);
    await page.settled();
    expect(states(page)).to.deep.equal([]);
  });
});

describe('while loading', () => {
  let page: Page;

  beforeEach(async () => {
    const served = await serve(feed, { delay: 300 });
    page = await place(html`<resource-list src=${served.url}><a href="/">The full list</a></resource-list>`);
  });

  it('the state is loading, and then it is not', async () => {
    expect(states(page)).to.deep.equal(['loading']);
    await page.loadedAfter(() => undefined);
    expect(states(page)).to.deep.equal([]);
  });

  it('it says so, and the fallback is there', () => {
    expect(page.text()).to.contain(en.loading);
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('there is a search box, so that it need not come later, but no filter, no order and no list', () => {
    expect(page.has('searchbox')).to.equal(true);
    for (const role of ['group', 'combobox', 'list']) expect(page.has(role), role).to.equal(false);
  });
});

describe('when the list is there', () => {
  it('there is no state', async () => {
    expect(states(await show(html`<resource-list .feed=${sample}></resource-list>`))).to.deep.equal([]);
  });

  it('reloading it is loading, and it stays meanwhile', async () => {
    const served = await serve(feed, { delay: 150 });
    const page = await show(html`<resource-list src=${served.url}></resource-list>`);
    const outcome = outcomeIn(page.element);
    page.element.reload();
    await served.requested(2);
    expect(states(page)).to.deep.equal(['loading']);
    expect(page.titles()).to.deep.equal(['A']);
    await outcome;
  });

  it('a reload that fails keeps it, and says so in an event', async () => {
    const served = await serve(feed, { status: 404, after: 1 });
    const page = await show(html`<resource-list src=${served.url}></resource-list>`);
    const errors = listenToErrors();
    await page.loadedAfter(() => page.element.reload());
    expect(errors.end()).to.deep.equal(['status']);
    expect(page.titles()).to.deep.equal(['A']);
    expect(states(page)).to.deep.equal([]);
    expect(page.has('alert')).to.equal(false);
    const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format();
    const outdated = fill(en.outdated, { date });
    expect(page.text()).to.contain(outdated);
    await page.statusIs(`1 resource. ${outdated}`);
  });

  it('a reload that succeeds later says no more that it is old', async () => {
    const served = await serve(feed, { status: 404, after: 1, times: 2 });
    const page = await show(html`<resource-list src=${served.url}></resource-list>`);
    await page.loadedAfter(() => page.element.reload());
    await page.loadedAfter(() => page.element.reload());
    await page.statusIs('1 resource');
    expect(page.text()).not.to.contain('may be out of date');
  });

  it('a reload brings what has changed, and keeps what the visitor chose', async () => {
    const before = await serve(sample);
    const page = await show(html`<resource-list src=${before.url}></resource-list>`);
    await page.choose('PDF');
    await page.search('annual');
    await page.loadedAfter(() => page.element.reload());
    expect(page.titles()).to.deep.equal(['Annual report']);
    expect(page.chips()).to.deep.equal(['Remove filter: PDF']);
  });
});

describe('when the list cannot be had', () => {
  let page: Page;

  beforeEach(async () => {
    const served = await serve(feed, { status: 404, times: 1 });
    page = await show(html`<resource-list src=${served.url}><a href="/">The full list</a></resource-list>`);
  });

  it('the state is error', () => {
    expect(states(page)).to.deep.equal(['error']);
  });

  it('there is an alert that says what happened, a button named Try again, and the fallback', () => {
    expect(page.get('alert').textContent).to.contain(en.errors.missing);
    expect(page.has('button', 'Try again')).to.equal(true);
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('there is nothing to search, filter or sort', () => {
    for (const role of ['searchbox', 'group', 'combobox', 'list']) expect(page.has(role), role).to.equal(false);
  });

  it('Try again brings the list when it can be had', async () => {
    await page.loadedAfter(() => page.get('button', 'Try again').click());
    expect(page.titles()).to.deep.equal(['A']);
    expect(states(page)).to.deep.equal([]);
    expect(page.has('alert')).to.equal(false);
  });

  it('another src brings the list', async () => {
    const other = await serve(feed);
    await page.loadedAfter(() => (page.element.src = other.url));
    expect(page.titles()).to.deep.equal(['A']);
    expect(states(page)).to.deep.equal([]);
  });

  it('a failure of what a feed says is not shown as markup', async () => {
    await page.loadedAfter(() => (page.element.feed = '<img src=x>' as never));
    expect(page.root.querySelector('img')).to.equal(null);
    expect(page.has('alert')).to.equal(true);
  });
});

describe('when there is nothing in the list', () => {
  it('the state is empty, and that is no error', async () => {
    const page = await show(html`<resource-list .feed=${feedOf([])}></resource-list>`);
    expect(states(page)).to.deep.equal(['empty']);
    expect(page.text()).to.contain(en.empty);
    expect(page.has('alert')).to.equal(false);
  });

  it('the state is empty also when nothing matches, until something does', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    await page.search('qqqq');
    expect(states(page)).to.deep.equal(['empty']);
    expect(page.has('list')).to.equal(false);
    await page.press('Clear all');
    expect(states(page)).to.deep.equal([]);
  });
});

describe('with several feeds', () => {
  it('all are one list', async () => {
    const [a, b] = await Promise.all([serve(feedOf(entries(2))), serve(feedOf([item('Other')]))]);
    const page = await show(html`<resource-list src="${a.url} ${b.url}"></resource-list>`);
    await page.statusIs('3 resources');
    expect(page.titles()).to.deep.equal(['Entry 1', 'Entry 2', 'Other']);
  });

  it('the others show when one fails, and it is named', async () => {
    const [good, bad] = await Promise.all([serve(feed), serve(feed, { status: 404 })]);
    const page = await show(html`<resource-list src="${bad.url} ${good.url}"></resource-list>`);
    expect(page.titles()).to.deep.equal(['A']);
    expect(states(page)).to.deep.equal([]);
    expect(page.text()).to.contain('/test-server/feed');
  });

  it('the one that fails is named in the status', async () => {
    const [good, bad] = await Promise.all([serve(feed), serve(feed, { status: 404 })]);
    const page = await show(html`<resource-list src="${bad.url} ${good.url}"></resource-list>`);
    expect(page.status()).to.match(/^1 resource\b.*\/test-server\/feed/);
  });

  it('what failed before is not said of another src', async () => {
    const [good, bad, other] = await Promise.all([serve(feed), serve(feed, { status: 404 }), serve(feed)]);
    const page = await show(html`<resource-list src="${bad.url} ${good.url}"></resource-list>`);
    await page.loadedAfter(() => (page.element.src = other.url));
    await page.statusIs('1 resource');
    expect(page.text()).not.to.contain('/test-server/feed');
  });

  it('it is an error when all fail', async () => {
    const [a, b] = await Promise.all([serve(feed, { status: 404 }), serve('{}')]);
    const page = await show(html`<resource-list src="${a.url} ${b.url}"></resource-list>`);
    expect(states(page)).to.deep.equal(['error']);
  });
});

describe('when another src fails', () => {
  it('the status says nothing of the list that is not there any more', async () => {
    const feed = feedOf([item('A')]);
    const [good, bad, other] = await Promise.all([serve(feed), serve(feed, { status: 404 }), serve('{}')]);
    const page = await show(html`<resource-list src="${bad.url} ${good.url}"></resource-list>`);
    await page.loadedAfter(() => (page.element.src = other.url));
    expect(page.has('alert')).to.equal(true);
    expect(page.status()).to.equal('');
  });
});

describe('with broken entries', () => {
  const broken = { title: 'No id' };
  const outcome = async (...items: object[]): Promise<string> => {
    const page = await show(html`<resource-list .feed=${{ items }}></resource-list>`);
    return page.status();
  };

  it('the list says nothing of some', async () =>
    expect(await outcome(item('A'), item('B'), broken, broken)).to.equal('2 resources'));

  it('the list says how many are left out when they are the most', async () =>
    expect(await outcome(item('A'), broken, broken)).to.equal('1 resource. 2 resources are left out.'));
});

describe('past the ceiling of 50,000 items', () => {
  it('what is over it is cut off, visibly', async () => {
    const many = Array.from({ length: 50_002 }, (_, i) => ({ id: i, content_text: `Entry ${i}` }));
    const page = await show(html`<resource-list .feed=${feedOf(many)}></resource-list>`);
    const left = en.cutOff.other.replace('{n}', '2');
    await page.statusIs(`50,000 resources. ${left}`);
    expect(page.text()).to.contain(left);
  });
});
