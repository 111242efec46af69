import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { feedOf, item, sample } from '../support/feeds.js';
import { show } from '../support/page.js';
import { nameOf } from '../support/accessible.js';

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
});
