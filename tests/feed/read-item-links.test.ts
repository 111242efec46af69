import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readItem } from '../../src/feed/read-item.js';
import type { FeedItem } from '../../src/feed/schema.js';
import type { Resource } from '../../src/model/resource.js';

const CONTEXT = { url: 'https://feeds.example/feed.json', language: 'en', publisher: undefined, now: new Date() };

const read = (item: Partial<FeedItem>): Resource => readItem({ id: '1', title: 'T', ...item }, CONTEXT) as Resource;

const EXTERNAL = 'https://agency.example/external';
const PAGE = 'https://agency.example/page';
const [PDF, DOC] = ['https://agency.example/a.pdf', 'https://agency.example/b.doc'];
const BAD = 'javascript:alert(1)';
const pdf = { url: PDF, mime_type: 'application/pdf', size_in_bytes: 793_000, title: 'The plan' };
const doc = { url: DOC, mime_type: 'application/msword' };
const urls = (links: readonly { url: string }[]): string[] => links.map(({ url }) => url);

describe('the link of a title', () => {
  const cases: [what: string, item: Partial<FeedItem>, url: string | undefined, isFile: boolean, rest: string[]][] = [
    ['is the external address', { external_url: EXTERNAL, url: PAGE, attachments: [pdf] }, EXTERNAL, false, [PDF]],
    ['else the address', { url: PAGE, attachments: [pdf, doc] }, PAGE, false, [PDF, DOC]],
    ['else the first attachment', { attachments: [pdf, doc] }, PDF, true, [DOC]],
    ['else nothing', {}, undefined, false, []],
    [
      'is an attachment where the external address is one',
      { external_url: DOC, attachments: [pdf, doc] },
      DOC,
      true,
      [PDF],
    ],
    ['is an attachment where the address is one', { url: PDF, attachments: [pdf, doc] }, PDF, true, [DOC]],
    [
      'is an attachment however its address is written',
      { url: 'https://AGENCY.example:443/a.pdf', attachments: [pdf] },
      PDF,
      true,
      [],
    ],
    ['is the address where the external one is bad', { external_url: BAD, url: PAGE }, PAGE, false, []],
    ['is an attachment where both are bad', { external_url: BAD, url: BAD, attachments: [pdf] }, PDF, true, []],
    ['is the first attachment that can be a link', { attachments: [{ ...pdf, url: BAD }, doc] }, DOC, true, []],
    ['is nothing where every address is bad', { url: BAD, attachments: [{ ...pdf, url: BAD }] }, undefined, false, []],
    ['resolves against the feed', { url: '/page' }, 'https://feeds.example/page', false, []],
    ['may be a telephone number', { url: 'tel:+18883737888' }, 'tel:+18883737888', false, []],
  ];
  for (const [what, item, url, isFile, rest] of cases) {
    it(what, () => {
      const { link, linksToFile, attachments } = read(item);
      expect(link?.url).to.equal(url);
      expect(linksToFile).to.equal(isFile);
      expect(urls(attachments)).to.deep.equal(rest);
    });
  }

  it('has the facts of the attachment that it leads to', () => {
    const facts = { url: PDF, title: 'The plan', mimeType: 'application/pdf', size: 793_000, pages: undefined };
    expect(read({ url: PDF, attachments: [pdf] }).link).to.deep.equal(facts);
    expect(read({ url: PAGE, attachments: [pdf] }).attachments).to.deep.equal([facts]);
    expect(read({ url: PAGE, attachments: [pdf] }).link).to.deep.equal({ url: PAGE });
  });
});

describe('a gone item', () => {
  const gone = (archived_url?: string | null, rest: Partial<FeedItem> = {}): Resource =>
    read({
      url: PAGE,
      external_url: EXTERNAL,
      attachments: [pdf],
      ...rest,
      _resource: { link: { status: 'gone', archived_url } },
    });

  it('links to its archived copy and to nothing else', () => {
    const { link, linksToFile, attachments, linkStatus } = gone('https://archive.example/page');
    expect(link).to.deep.equal({ url: 'https://archive.example/page' });
    expect({ linksToFile, attachments, linkStatus }).to.deep.equal({
      linksToFile: false,
      attachments: [],
      linkStatus: 'gone',
    });
  });

  for (const archived of [undefined, null, '', BAD, 'https://user@archive.example/']) {
    it(`links to nothing where the archived address is ${String(archived)}`, () => {
      const { link, linkStatus } = gone(archived);
      expect(link).to.equal(undefined);
      expect(linkStatus).to.equal('gone');
    });
  }

  for (const status of ['ok', 'moved', null, undefined] as const) {
    it(`is not one whose status is ${String(status)}`, () => {
      const { link, linkStatus } = read({ url: PAGE, _resource: { link: { status, archived_url: EXTERNAL } } });
      expect(link).to.deep.equal({ url: PAGE });
      expect(linkStatus).to.equal(status ?? 'ok');
    });
  }
});

describe('editions', () => {
  it('are links with their language and facts', () => {
    const edition = {
      language: 'es',
      url: '/es.pdf',
      title: ' Guía ',
      mime_type: 'application/pdf',
      size_in_bytes: 1_200_000,
    };
    expect(read({ _resource: { editions: [edition] } }).editions).to.deep.equal([
      {
        language: 'es',
        url: 'https://feeds.example/es.pdf',
        title: 'Guía',
        mimeType: 'application/pdf',
        size: 1_200_000,
        pages: undefined,
      },
    ]);
  });

  it('are left out where their address is bad', () => {
    const editions = [BAD, 'https://user:secret@evil.example/', PAGE].map((url) => ({ language: 'es', url }));
    expect(urls(read({ _resource: { editions } }).editions)).to.deep.equal([PAGE]);
  });
});

describe('a restricted item', () => {
  const access = { level: 'restricted', note: 'Ask the unit.', contact_url: 'mailto:unit@agency.example' } as const;
  const url = fc.constantFrom(EXTERNAL, PAGE, PDF, '/relative', 'tel:911', BAD, null, undefined);
  const item: fc.Arbitrary<Partial<FeedItem>> = fc.record({
    url,
    external_url: url,
    attachments: fc.array(fc.constantFrom(pdf, doc), { maxLength: 2 }),
    content_html: fc.constant(`<a href="${PAGE}">the document</a>`),
    authors: fc.constant([{ name: 'Unit', url: PAGE }]),
    _resource: fc.record({
      access: fc.constant(access),
      link: fc.record({ status: fc.constantFrom('ok', 'moved', 'gone', null), archived_url: url }),
      editions: fc.array(fc.constant({ language: 'es', url: PAGE }), { maxLength: 2 }),
      file: fc.constant({ mime_type: 'application/pdf' }),
    }),
  });

  it('has no address but that of whom to ask, whatever addresses the feed gives', () => {
    fc.assert(
      fc.property(item, (given) => {
        const { feed, contact, ...rest } = read(given);
        expect(contact).to.equal(access.contact_url);
        expect(rest).to.deep.include({ link: undefined, linksToFile: false, attachments: [], editions: [] });
        expect(JSON.stringify(rest)).to.not.match(/:\/\/|mailto:|tel:/);
        expect(feed).to.equal(CONTEXT.url);
      }),
    );
  });

  it('is described in full', () => {
    const {
      title,
      text,
      file,
      access: level,
      accessNote,
    } = read({
      content_text: 'A protocol.',
      _resource: { access, file: { mime_type: 'application/pdf', size_in_bytes: 5 } },
    });
    expect({ title, text, level, accessNote }).to.deep.equal({
      title: 'T',
      text: 'A protocol.',
      level: 'restricted',
      accessNote: 'Ask the unit.',
    });
    expect(file).to.deep.include({ mimeType: 'application/pdf', size: 5 });
  });

  it('is the only kind without a link', () => {
    for (const level of ['public', 'registration', 'paid'] as const) {
      expect(read({ url: PAGE, _resource: { access: { level } } }).link).to.deep.equal({ url: PAGE });
    }
  });
});
