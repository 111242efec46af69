import { aTimeout, expect, html } from '@open-wc/testing';
import { AFTER_CLICK } from '../../src/controllers/announcer-controller.js';
import '../../src/resource-list.js';
import { feedOf, item, sample } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

describe('two lists on a page', () => {
  let first: Page;
  let second: Page;

  beforeEach(async () => {
    first = await show(html`<resource-list label="First" .feed=${sample}></resource-list>`);
    second = await show(html`<resource-list label="Second" .feed=${sample}></resource-list>`);
  });

  it('have names of their own for their regions and search landmarks', () => {
    expect([first, second].flatMap((page) => page.names('region'))).to.deep.equal(['First', 'Second']);
    const search = [first, second].flatMap((page) => page.names('search'));
    expect(new Set(search).size).to.equal(2);
  });

  it('share no filters, no words and no order', async () => {
    await first.choose('PDF');
    await first.search('a');
    await first.sortBy('Title');
    expect(second.items()).to.have.length(7);
    expect(second.chips()).to.deep.equal([]);
    expect((second.get('searchbox') as HTMLInputElement).value).to.equal('');
    expect(second.order()).to.equal('Listed order');
  });

  it('share no announcements', async () => {
    await first.choose('PDF');
    await first.statusIs('3 of 7 resources');
    await aTimeout(AFTER_CLICK);
    expect(second.status()).to.equal('7 resources');
  });

  it('share no language', async () => {
    second.element.lang = 'es';
    await second.settled();
    expect(first.names('searchbox')).to.deep.equal(['Search resources']);
    expect(second.names('searchbox')).to.deep.equal(['Buscar recursos']);
  });

  it('share no failures', async () => {
    await second.loadedAfter(() => (second.element.feed = {} as never));
    expect(second.has('alert')).to.equal(true);
    expect(first.has('alert')).to.equal(false);
    expect(first.items()).to.have.length(7);
  });

  it('may show items of the same id', async () => {
    const feed = feedOf([item('Hotline poster')]);
    await second.loadedAfter(() => (second.element.feed = feed));
    await first.search('poster');
    expect(first.titles()).to.deep.equal(second.titles());
  });
});
