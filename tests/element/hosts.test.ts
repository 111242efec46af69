import { expect, html } from '@open-wc/testing';
import type { FeedItem } from '../../src/feed/schema.js';
import { en } from '../../src/messages/en.js';
import '../../src/resource-list.js';
import { nameOf, tidy } from '../support/accessible.js';
import { GOOD, HOSTILE } from '../support/addresses.js';
import { feedOf } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';
import { serve } from '../support/served.js';

/** A list of one item. */
const showing = (entry: Partial<FeedItem>): Promise<Page> =>
  show(html`<resource-list .feed=${feedOf([{ id: '1', title: 'Entry', ...entry }])}></resource-list>`);

const links = (page: Page): string[] => page.all('link').map(nameOf);

const meta = (page: Page): string => tidy(page.root.querySelector('[part=meta]')?.textContent);

describe('the host that a link leads to', () => {
  it('stands under the title', async () => {
    expect(meta(await showing({ url: 'https://www.agency.example:8443/a' }))).to.equal('agency.example:8443');
  });

  it('is not said of the page itself', async () => {
    const url = `${location.origin}/a`;
    const page = await showing({ url, attachments: [{ url: `${location.origin}/b`, title: 'File' }] });
    expect(meta(page)).to.equal('');
    expect(links(page)).to.deep.equal(['Entry', 'File']);
  });

  it('stands in the link of an attachment that leads elsewhere than the title', async () => {
    const attachments = [
      { url: 'https://agency.example/a.pdf', mime_type: 'application/pdf', title: 'Here' },
      { url: 'https://files.example/a.pdf', mime_type: 'application/pdf', title: 'There', size_in_bytes: 2000 },
      { url: 'https://files.example/a', title: 'There, too' },
    ];
    const page = await showing({ url: 'https://agency.example/', attachments });
    expect(links(page)).to.deep.equal([
      'Entry',
      'Here [PDF]',
      'There [PDF, 2 KB, files.example]',
      'There, too [files.example]',
    ]);
  });

  it('stands in the link of an edition that leads elsewhere than the title', async () => {
    const editions = [
      { language: 'es', url: 'https://agency.example/es' },
      { language: 'fr', url: 'https://www.edition.example/fr' },
    ];
    const page = await showing({ url: 'https://agency.example/', _resource: { editions } });
    expect(links(page)).to.deep.equal(['Entry', 'Español', 'Français [edition.example]']);
  });

  it('stands in the link to whom to ask for access', async () => {
    const page = await showing({
      _resource: { access: { level: 'restricted', contact_url: 'https://unit.example/ask' } },
    });
    expect(links(page)).to.deep.equal([`${en.contact} [unit.example]`]);
  });

  it('is written so that letters of other scripts are seen', async () => {
    const url = 'https://аpple.com/';
    const page = await showing({
      url,
      attachments: [{ url: 'https://ѕame.example/', title: 'File' }],
      _resource: {
        editions: [{ language: 'es', url: 'https://ɡood.example/' }],
        access: { level: 'paid', contact_url: 'https://раураl.example/' },
      },
    });
    expect(meta(page)).to.contain('xn--pple-43d.com');
    for (const name of links(page).slice(1)) expect(name).to.match(/\[xn--[\w-]+\.example\]$/);
    expect(page.all('link')).to.have.length(4);
  });

  it('is never one that an address without a host pretends to have', async () => {
    for (const url of [
      'tel:1900//www.justice.example/',
      'mailto:x@y.example//justice.example/',
      'sms:1//justice.example',
    ])
      expect((await showing({ url })).text(), url).not.to.contain('justice');
  });
});

describe('an address', () => {
  it('that must not be followed leaves the entry as text, wherever it stands', async () => {
    const entry = (url: string, at: number): FeedItem => ({
      id: `${at}`,
      title: `Entry ${at}`,
      url,
      external_url: url,
      attachments: [{ url }],
      _resource: {
        access: { level: 'public', contact_url: url },
        editions: [{ language: 'es', url }],
        link: { status: at % 2 ? 'ok' : 'gone', archived_url: url },
      },
    });
    const { url } = await serve(feedOf(HOSTILE.map(entry)));
    const page = await show(html`<resource-list page-size="500" src=${url}></resource-list>`);
    expect(page.root.querySelectorAll('[part=title]')).to.have.length(HOSTILE.length);
    expect(Array.from(page.root.querySelectorAll('a'), ({ href }) => href)).to.deep.equal([]);
  });

  it('is resolved against the feed, and never against the page', async () => {
    const relative = GOOD.map(([address]) => address).filter((address) => !/^\s*[a-z]+:/i.test(address));
    const served = await serve(feedOf(relative.map((url, at) => ({ id: `${at}`, title: `Entry ${at}`, url }))));
    const base = document.createElement('base');
    base.href = 'https://page.example/';
    document.head.append(base);
    const page = await show(html`<resource-list page-size="500" src=${served.elsewhere}></resource-list>`);
    const hrefs = Array.from(page.root.querySelectorAll('a'), (link) => link.href);
    base.remove();
    expect(hrefs).to.deep.equal(relative.map((address) => new URL(address, served.elsewhere).href));
  });
});

describe('the name of a file that has no title', () => {
  it('holds nothing that is not seen, however it is written in the address', async () => {
    const attachments = ['Report%20%E2%80%AEfdp.exe', 'a%00%1B%0Ab.pdf', '%E2%81%A6%E2%80%AE', '%ED%A0%BD.pdf'].map(
      (name) => ({ url: `https://agency.example/${name}` }),
    );
    const page = await showing({ url: 'https://agency.example/', attachments });
    expect(links(page)).to.deep.equal(['Entry', 'Report fdp.exe', 'a b.pdf', '%E2%81%A6%E2%80%AE', '%ED%A0%BD.pdf']);
  });
});
