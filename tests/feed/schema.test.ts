import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { check, feedDocument, feedHeader, feedItem } from '../../src/feed/schema.js';

const V1_1 = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  home_page_url: 'https://a.example/',
  feed_url: 'https://a.example/feed.json',
  description: 'About',
  user_comment: 'For readers of the source',
  next_url: 'https://a.example/feed2.json',
  icon: 'https://a.example/icon.png',
  favicon: 'https://a.example/favicon.ico',
  authors: [{ name: 'Kim', url: 'https://a.example/kim', avatar: 'https://a.example/kim.png' }],
  language: 'en-US',
  expired: false,
  hubs: [{ type: 'WebSub', url: 'https://a.example/hub' }],
  items: [
    {
      id: 'https://a.example/1',
      url: 'https://a.example/1',
      external_url: 'https://b.example/',
      title: 'One',
      content_html: '<p>One</p>',
      content_text: 'One',
      summary: 'One',
      image: 'https://a.example/1.png',
      banner_image: 'https://a.example/1b.png',
      date_published: '2020-01-02T03:04:05Z',
      date_modified: '2020-01-02T03:04:05Z',
      authors: [{ name: 'Kim' }],
      tags: ['a'],
      language: 'es',
      attachments: [
        {
          url: 'https://a.example/1.mp3',
          mime_type: 'audio/mpeg',
          title: 'One',
          size_in_bytes: 1,
          duration_in_seconds: 60,
        },
      ],
    },
  ],
};
const V1_0 = {
  version: 'https://jsonfeed.org/version/1',
  title: 'A feed',
  author: { name: 'Kim', url: 'https://a.example/kim', avatar: 'https://a.example/kim.png' },
  items: [{ id: 1, content_text: 'One', author: { name: 'Robin' } }],
};

describe('the schema', () => {
  for (const [version, feed] of [
    ['1.1', V1_1],
    ['1.0', V1_0],
  ] as const) {
    it(`takes every field of JSON Feed ${version}`, () => expect(check(feedDocument, feed).misfit).to.equal(undefined));
  }

  it('keeps what the two versions have of their own', () => {
    expect(check(feedDocument, V1_1).value).to.deep.include({
      authors: [{ name: 'Kim', url: 'https://a.example/kim' }],
    });
    expect(check(feedDocument, V1_0).value?.items[0]).to.deep.equal({
      id: 1,
      content_text: 'One',
      author: { name: 'Robin' },
    });
  });

  it('leaves out what it does not know, extensions of others included', () => {
    expect(check(feedItem, { id: '1', _other: {}, image: 7, _resource: { other: 1 } }).value).to.deep.equal({
      id: '1',
      _resource: {},
    });
  });

  it('asks of an item for nothing but an id', () => {
    expect(check(feedItem, { id: '1' }).value).to.deep.equal({ id: '1' });
    expect(check(feedItem, {}).misfit?.path).to.equal('id');
  });

  it('asks of the rest of a feed for nothing', () => expect(check(feedHeader, {}).value).to.deep.equal({}));

  it('is not misled by keys that objects have', () => {
    const value = JSON.parse('{"id": "1", "__proto__": {"title": "x"}, "constructor": 1}') as unknown;
    expect(check(feedItem, value).value).to.deep.equal({ id: '1' });
  });
});

describe('check', () => {
  const misfits: [item: unknown, path: string, reason: RegExp][] = [
    [7, '', /must be an? object/],
    [null, '', /must be an? object/],
    [{ id: '1', title: 7 }, 'title', /must be a string/],
    [{ id: '1', tags: 'x' }, 'tags', /must be an? array/],
    [{ id: '1', tags: ['x', 7] }, 'tags.1', /must be a string/],
    [{ id: '1', attachments: [{ url: 'x', size_in_bytes: '7' }] }, 'attachments.0.size_in_bytes', /must be a number/],
    [{ id: '1', attachments: [{ url: 'x', size_in_bytes: -7 }] }, 'attachments.0.size_in_bytes', /small/],
    [
      { id: '1', _resource: { access: { level: 'x' } } },
      '_resource.access.level',
      /public, registration, paid, restricted/,
    ],
    [{ id: '1', _resource: { link: { status: 'x' } } }, '_resource.link.status', /ok, moved, gone/],
    [{ id: '1', _resource: { section: 7 } }, '_resource.section', /type/],
  ];
  for (const [item, path, reason] of misfits) {
    it(`says where and why: ${JSON.stringify(item)}`, () => {
      const { value, misfit } = check(feedItem, item);
      expect(value).to.equal(undefined);
      expect(misfit?.path).to.equal(path);
      expect(misfit?.reason).to.match(reason);
    });
  }

  it('has either a value or a misfit, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const checked of [check(feedDocument, value), check(feedHeader, value), check(feedItem, value)]) {
          expect(checked.value === undefined).to.equal(checked.misfit !== undefined);
        }
      }),
    );
  });

  it('makes no functions from text, which strict pages forbid', () => expect(z.config().jitless).to.equal(true));
});
