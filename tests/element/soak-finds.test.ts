import { expect, html, waitUntil } from '@open-wc/testing';
import type { FeedItem } from '../../src/feed/schema.js';
import '../../src/resource-list.js';
import { nameOf } from '../support/accessible.js';
import { feedOf, item, sample } from '../support/feeds.js';
import { place, show } from '../support/page.js';
import { servePages } from '../support/served-pages.js';

// What `npm run soak` has found, each as small as it could be made.
describe('what was found at random', () => {
  it('every link has a name, also one whose address ends in nothing, or whose language is none', async () => {
    const attachments = ['https://agency.example/files/?lang=en', 'https://agency.example/files//'].map((url) => ({
      url,
      mime_type: 'application/pdf',
    }));
    const editions = ['', 'en_US', '-'].map((language, i) => ({
      language,
      url: `https://agency.example/edition-${i}`,
    }));
    const entry = item('A guide', { url: 'https://agency.example/guide', attachments, _resource: { editions } });
    const page = await show(html`<resource-list .feed=${feedOf([entry])}></resource-list>`);
    const links = page.all('link');
    expect(links).to.have.length(6);
    for (const link of links) expect(nameOf(link), (link as HTMLAnchorElement).href).to.match(/\w/);
  });

  it('a setting that is no text is passed over, and the list is there', async () => {
    for (const name of ['only', 'facets'] as const) {
      const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
      const before = page.items().length;
      Object.assign(page.element, { [name]: 3 });
      await page.settled();
      expect(page.items(), name).to.have.length(before);
      expect(page.has('searchbox'), name).to.equal(true);
    }
  });

  it('keeps the focus in the list when there is nothing more to show yet', async () => {
    const inSection = (section: string, name: string): FeedItem => item(name, { _resource: { section } });
    // Where sections take turns, what follows the first of them is not shown until every item is there.
    const items = [
      inSection('Law', 'A'),
      inSection('Health', 'C'),
      inSection('Law', 'B'),
      inSection('Health', 'D'),
      inSection('Health', 'E'),
    ];
    const [first] = await servePages([{ items }, { items: [item('F')], options: { hang: 'headers' } }]);
    const page = await place(html`<resource-list page-size="4" src=${first?.url}></resource-list>`);
    await waitUntil(() => page.has('button', 'Show more'));
    await page.settled();
    expect(page.titles()).to.deep.equal(['A', 'B']);
    page.get('button', 'Show more').focus();
    await page.press('Show more');
    await waitUntil(() => page.root.activeElement === page.item('B'), 'The focus is not on the last entry');
  });
});
