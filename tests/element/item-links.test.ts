import { expect, html } from '@open-wc/testing';
import type { FeedItem } from '../../src/feed/schema.js';
import { en } from '../../src/messages/en.js';
import '../../src/resource-list.js';
import { nameOf } from '../support/accessible.js';
import { feedOf } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

/** A list of one item. */
const showing = (entry: Partial<FeedItem>): Promise<Page> =>
  show(html`<resource-list .feed=${feedOf([{ id: '1', title: 'Entry', ...entry }])}></resource-list>`);

const links = (page: Page): string[] =>
  page.all('link').map((link) => `${nameOf(link)} → ${(link as HTMLAnchorElement).href}`);

describe('the links of an entry', () => {
  it('links its title to external_url before url', async () => {
    const page = await showing({ external_url: 'https://b.example/', url: 'https://a.example/' });
    expect(links(page)).to.deep.equal(['Entry → https://b.example/']);
  });

  it('links its title to the first attachment where there is no other address', async () => {
    const attachments = [
      { url: 'https://a.example/1.pdf', mime_type: 'application/pdf', size_in_bytes: 793000 },
      { url: 'https://a.example/2.docx', mime_type: 'application/msword', title: 'As a form' },
    ];
    const page = await showing({ attachments });
    expect(links(page)).to.deep.equal([
      'Entry [PDF, 793 KB] → https://a.example/1.pdf',
      'As a form [Word] → https://a.example/2.docx',
    ]);
  });

  it('has its attachments as links of their own under a title that leads elsewhere', async () => {
    const attachments = [{ url: 'https://a.example/a%20form.pdf', mime_type: 'application/pdf' }];
    const page = await showing({ url: 'https://a.example/', attachments });
    expect(links(page)).to.deep.equal([
      'Entry → https://a.example/',
      'a form.pdf [PDF] → https://a.example/a%20form.pdf',
    ]);
  });

  it('is no link without an address', async () => {
    const page = await showing({ content_text: 'Text.' });
    expect(links(page)).to.deep.equal([]);
    expect(page.titles()).to.deep.equal(['Entry']);
  });

  it('shows its text where it has no title', async () => {
    const page = await showing({ title: null, content_text: 'Only a text.', url: 'https://a.example/' });
    expect(links(page)).to.deep.equal(['Only a text. → https://a.example/']);
  });

  it('takes only the text of content_html', async () => {
    const page = await showing({ content_html: '<p>One &amp; <b onclick="x()">two</b></p><script>alert(1)</script>' });
    expect(page.text()).to.contain('One & two').and.not.to.contain('alert');
    expect(page.root.querySelector('b, script')).to.equal(null);
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://user:pass@a.example/', 'ftp://a.example/']) {
    it(`is no link to ${url}`, async () => {
      expect(links(await showing({ url }))).to.deep.equal([]);
    });
  }

  for (const url of ['http://a.example/', 'mailto:a@a.example', 'tel:+18883737888', 'sms:233733']) {
    it(`is a link to ${url}`, async () => {
      expect(links(await showing({ url }))).to.deep.equal([`Entry → ${url}`]);
    });
  }

  it('opens in the same tab and tells nothing of where the visitor came from', async () => {
    const page = await showing({ url: 'https://a.example/' });
    const link = page.get('link') as HTMLAnchorElement;
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.target).to.equal('');
  });

  it('is described and never linked when it is restricted, whatever addresses the feed gives', async () => {
    const url = 'https://secret.example/';
    const page = await showing({
      url,
      external_url: url,
      content_text: 'A protocol.',
      attachments: [{ url, mime_type: 'application/pdf' }],
      _resource: {
        access: { level: 'restricted', note: 'Please contact the unit.' },
        link: { status: 'gone', archived_url: url },
        editions: [{ language: 'es', url }],
      },
    });
    expect(links(page)).to.deep.equal([]);
    expect(page.text()).to.contain('Entry').and.to.contain('A protocol.').and.to.contain('Please contact the unit.');
    expect(page.text()).to.contain('Restricted');
    expect(page.root.innerHTML).not.to.contain('secret.example');
  });

  it('says whom to ask for access', async () => {
    const page = await showing({
      _resource: { access: { level: 'restricted', contact_url: 'mailto:unit@agency.example' } },
    });
    expect(links(page)).to.deep.equal([`${en.contact} → mailto:unit@agency.example`]);
  });

  it('says when one has to register or to pay', async () => {
    expect((await showing({ _resource: { access: { level: 'registration' } } })).text()).to.contain(
      en.access.registration,
    );
    expect((await showing({ _resource: { access: { level: 'paid' } } })).text()).to.contain(en.access.paid);
  });

  it('links to the archived copy when it is gone, and says so', async () => {
    const page = await showing({
      url: 'https://gone.example/',
      _resource: { link: { status: 'gone', archived_url: 'https://archive.example/1' } },
    });
    expect(links(page)).to.deep.equal(['Entry → https://archive.example/1']);
    expect(page.text()).to.contain(en.archived);
  });

  it('links to nothing when it is gone and there is no copy, and says so', async () => {
    const page = await showing({ url: 'https://gone.example/', _resource: { link: { status: 'gone' } } });
    expect(links(page)).to.deep.equal([]);
    expect(page.text()).to.contain(en.gone);
  });

  it('links to its editions in other languages, named in these', async () => {
    const editions = [
      { language: 'es', url: 'https://a.example/es.pdf', mime_type: 'application/pdf', size_in_bytes: 2_000_000 },
      { language: 'vi', url: 'https://a.example/vi', title: 'Bản tiếng Việt' },
    ];
    const page = await showing({ _resource: { editions } });
    expect(links(page)).to.deep.equal([
      'Español [PDF, 2 MB, a.example] → https://a.example/es.pdf',
      'Bản tiếng Việt [a.example] → https://a.example/vi',
    ]);
    expect(page.all('link').map((link) => (link as HTMLAnchorElement).hreflang)).to.deep.equal(['es', 'vi']);
    expect(page.text()).to.contain(en.alsoIn);
  });
});
