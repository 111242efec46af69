import { expect } from '@open-wc/testing';
import { type ItemContext, readItem } from '../../src/feed/read-item.js';
import type { FeedItem } from '../../src/feed/schema.js';
import type { Resource } from '../../src/model/resource.js';

const CONTEXT: ItemContext = {
  url: 'https://feeds.example/feed.json',
  language: 'en',
  publisher: 'Feed',
  now: new Date(2026, 2, 10, 12),
};

function read(item: Partial<FeedItem>, context: Partial<ItemContext> = {}): Resource {
  const resource = readItem({ id: '1', ...item }, { ...CONTEXT, ...context });
  if (!resource) throw new Error('The item counts as over');
  return resource;
}

type Extension = NonNullable<FeedItem['_resource']>;
const extended = (_resource: Extension, rest: Partial<FeedItem> = {}): Resource =>
  read({ title: 'T', ...rest, _resource });

describe('what readItem makes of a plain item', () => {
  it('is a public resource with nothing that the feed does not say', () => {
    expect(read({ id: 7, title: 'T' }, { language: undefined, publisher: undefined })).to.deep.equal({
      id: '7',
      feed: CONTEXT.url,
      title: 'T',
      text: '',
      neutralTitle: undefined,
      section: [],
      type: undefined,
      publisher: undefined,
      audience: [],
      topics: [],
      language: undefined,
      issued: undefined,
      link: undefined,
      linksToFile: false,
      attachments: [],
      file: undefined,
      access: 'public',
      accessNote: undefined,
      contact: undefined,
      reviewed: undefined,
      reviewedBy: undefined,
      linkStatus: 'ok',
      editions: [],
      training: undefined,
    });
  });

  it('is the same where the feed writes null for what it does not have', () => {
    const names = [
      'url',
      'external_url',
      'content_text',
      'content_html',
      'summary',
      'date_published',
      'language',
      'tags',
    ];
    const nothing = Object.fromEntries(
      [...names, 'authors', 'author', 'attachments', '_resource'].map((name) => [name, null]),
    );
    expect(read({ title: 'T', ...nothing })).to.deep.equal(read({ title: 'T' }));
    const fields = [
      'section',
      'type',
      'publisher',
      'audience',
      'issued',
      'neutral_title',
      'file',
      'access',
      'reviewed',
      'link',
      'editions',
      'training',
    ];
    expect(extended(Object.fromEntries(fields.map((name) => [name, null])))).to.deep.equal(read({ title: 'T' }));
  });
});

describe('the text that readItem gives', () => {
  const cases: [what: string, item: Partial<FeedItem>, text: string][] = [
    ['is the plain content', { content_text: 'Text.' }, 'Text.'],
    ['is the text of HTML', { content_html: '<p>One.</p><p>Two &amp; three.</p>' }, 'One.\n\nTwo & three.'],
    ['is the plain content where there is both', { content_text: 'Text.', content_html: '<p>HTML.</p>' }, 'Text.'],
    [
      'is the text of HTML where the plain content is empty',
      { content_text: '', content_html: '<p>HTML.</p>' },
      'HTML.',
    ],
    ['is the summary alone', { summary: 'Short.' }, 'Short.'],
    ['is the summary, then the content', { summary: 'Short.', content_text: 'Long.' }, 'Short.\n\nLong.'],
    ['has no summary that the content begins with', { summary: 'One.', content_text: 'One. Two.' }, 'One. Two.'],
    ['does not repeat the title', { title: 'T', content_text: ' T ' }, ''],
    ['keeps a content that only begins like the title', { title: 'T', content_text: 'T is more.' }, 'T is more.'],
    ['keeps markup in plain content as text', { content_text: '<b>x</b> &amp;' }, '<b>x</b> &amp;'],
    ['has no control that HTML spells out', { content_html: 'a&#x202e;b&#7;' }, 'ab'],
    ['has no script', { content_html: '<script>alert(1)</script>a' }, 'a'],
    ['is empty where there is nothing', {}, ''],
  ];
  for (const [what, item, text] of cases) it(what, () => expect(read(item).text).to.equal(text));

  it('stands in the place of a title that is not there', () => {
    expect(read({ content_text: 'Text.' })).to.include({ title: '', text: 'Text.' });
    expect(read({ title: ' \u202e ', content_text: 'Text.' })).to.include({ title: '', text: 'Text.' });
  });
});

describe('the facts that readItem gives', () => {
  const equal: [what: string, found: unknown, wanted: unknown][] = [
    ['one heading', extended({ section: ' Tools ' }).section, ['Tools']],
    ['a path of headings', extended({ section: ['Tools', 'For courts'] }).section, ['Tools', 'For courts']],
    ['no empty heading', extended({ section: ['', 'Tools', '\u202e'] }).section, ['Tools']],
    ['no heading of an empty text', extended({ section: '' }).section, []],
    ['the type', extended({ type: 'report' }).type, 'report'],
    ['audiences', extended({ audience: ['survivors', '', ' judges'] }).audience, ['survivors', 'judges']],
    ['tags as topics', read({ tags: ['Minors', ' ', 'Out\u202ereach'] }).topics, ['Minors', 'Outreach']],
    ['the own publisher', extended({ publisher: 'Own' }, { authors: [{ name: 'A' }] }).publisher, 'Own'],
    ['else the authors', read({ authors: [{ name: 'A' }, { name: 'B' }] }).publisher, 'A, B'],
    ['else the author of JSON Feed 1.0', read({ author: { name: 'A' } }).publisher, 'A'],
    ['that author where there are no authors', read({ authors: [], author: { name: 'A' } }).publisher, 'A'],
    ['authors over author', read({ authors: [{ name: 'A' }], author: { name: 'B' } }).publisher, 'A'],
    ["else the feed's", read({ authors: [{ url: 'https://a.example/' }, { name: ' ' }] }).publisher, 'Feed'],
    ['else none', read({}, { publisher: undefined }).publisher, undefined],
    ['the own language', read({ language: 'es-MX' }).language, 'es-MX'],
    ['that language in its proper form', read({ language: ' ES-mx' }).language, 'es-MX'],
    ["the feed's for a language that cannot be", read({ language: '"><img src=x>' }).language, 'en'],
    ["the feed's for a name that objects have", read({ language: '__proto__' }).language, 'en'],
    ["else the feed's language", read({ language: ' ' }).language, 'en'],
    ['the year alone', extended({ issued: '2015' }, { date_published: '2020-01-02T03:04:05Z' }).issued, '2015'],
    ['the month alone', extended({ issued: '2015-06' }).issued, '2015-06'],
    ['the day', extended({ issued: '2015-06-30' }).issued, '2015-06-30'],
    ['else the day of publication', read({ date_published: '2020-12-31T23:30:00-05:00' }).issued, '2020-12-31'],
    [
      'that day for a date that cannot be',
      extended({ issued: '2015-02-30' }, { date_published: '2020-01-02' }).issued,
      '2020-01-02',
    ],
    ['no date for text', extended({ issued: 'soon' }).issued, undefined],
    [
      'the file',
      extended({ file: { mime_type: 'application/pdf', size_in_bytes: 793_000, pages: 66 } }).file,
      { mimeType: 'application/pdf', size: 793_000, pages: 66 },
    ],
    ['the access', extended({ access: { level: 'paid', note: ' Ask. ' } }).accessNote, 'Ask.'],
    [
      'whom to ask',
      extended({ access: { level: 'paid', contact_url: 'mailto:a@b.example' } }).contact,
      'mailto:a@b.example',
    ],
    [
      'nobody at a bad address',
      extended({ access: { level: 'paid', contact_url: 'javascript:1' } }).contact,
      undefined,
    ],
    ['when it was reviewed', extended({ reviewed: { date: '2026-01' } }).reviewed, '2026-01'],
    ['a neutral title', extended({ neutral_title: ' Anna’s\u202e office ' }).neutralTitle, 'Anna’s office'],
    ['who reviewed it', extended({ reviewed: { date: '2026-01', by: ' Kim ' } }).reviewedBy, 'Kim'],
  ];
  for (const [what, found, wanted] of equal) it(`are ${what}`, () => expect(found).to.deep.equal(wanted));

  for (const level of ['public', 'registration', 'paid', 'restricted'] as const) {
    it(`are the level of access: ${level}`, () => expect(extended({ access: { level } }).access).to.equal(level));
  }

  it('are cleaned of controls and overrides everywhere', () => {
    const dirty = 'a\u202e\u0000b';
    const resource = extended(
      { section: dirty, type: dirty, publisher: dirty, audience: [dirty], access: { level: 'public', note: dirty } },
      { title: dirty, content_text: dirty + dirty, tags: [dirty] },
    );
    expect(JSON.stringify(resource)).to.not.match(/\\u0000|\u202e/);
    expect(resource).to.include({
      title: 'ab',
      text: 'abab',
      type: 'ab',
      publisher: 'ab',
      accessNote: 'ab',
    });
  });
});
