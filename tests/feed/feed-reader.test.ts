import { expect } from '@open-wc/testing';
import { FeedReader, parseFeed } from '../../src/feed/feed-reader.js';
import { MAX_ITEMS } from '../../src/feed/limits.js';
import { FeedError } from '../../src/model/feed-error.js';

const URL_ = 'https://feeds.example/feed.json';
const read = (value: unknown) => parseFeed(value, { url: URL_, now: new Date(2026, 2, 10) });
const titles = (value: unknown): string[] => read(value).resources.map(({ title }) => title);
const item = (id: unknown, rest: object = {}) => ({ id, title: `Title ${String(id)}`, ...rest });

describe('FeedReader', () => {
  const notFeeds: [what: string, value: unknown][] = [
    ['null', null],
    ['a number', 7],
    ['a text', 'feed'],
    ['a truth', true],
    ['a list', [{ id: '1', title: 'a' }]],
    ['an object without items', { version: 'https://jsonfeed.org/version/1.1', title: 'T' }],
    ['items that are an object', { items: { 0: { id: '1' } } }],
    ['items that are null', { items: null }],
    ['items that are a text', { items: 'none' }],
  ];
  for (const [what, value] of notFeeds) {
    it(`refuses ${what}`, () => {
      expect(() => new FeedReader(value, URL_))
        .to.throw(FeedError)
        .that.deep.includes({ kind: 'format', url: URL_, detail: { fault: 'feed' } });
    });
  }

  it('takes a feed without items, and one with nothing but items', () => {
    expect(read({ items: [] })).to.deep.include({ resources: [], problems: [], sections: [], synonyms: [] });
    expect(titles({ items: [item(1)] })).to.deep.equal(['Title 1']);
  });

  it('reads one item at a time, and knows when it is done', () => {
    const reader = new FeedReader({ items: [item(1), 'broken', item(2)] }, URL_);
    expect(reader.length).to.equal(3);
    const read = [0, 1, 2].map(() => [reader.done, reader.next()?.title]);
    expect(read).to.deep.equal([
      [false, 'Title 1'],
      [false, undefined],
      [false, 'Title 2'],
    ]);
    expect(reader.done).to.equal(true);
  });

  it('leaves a broken item out, says which, where and why, and keeps the rest', () => {
    const { resources, problems } = read({
      items: [item(1), item(2, { attachments: [{ url: 'a' }, { mime_type: 'x' }] }), item(3)],
    });
    expect(resources.map(({ id }) => id)).to.deep.equal(['1', '3']);
    expect(problems).to.have.lengthOf(1);
    expect(problems[0]).to.include({ feed: URL_, index: 1, path: 'attachments.1.url' });
    expect(problems[0]?.reason).to.match(/string/);
  });

  const left: [what: string, items: unknown[], index: number, path: string][] = [
    ['what is not an object', [null], 0, ''],
    ['an item without an id', [item(1), { title: 'T' }], 1, 'id'],
    ['an item with an empty id', [item('')], 0, 'id'],
    ['an item with nothing to show', [{ id: '1', url: 'https://agency.example/' }], 0, ''],
    ['an item whose texts are empty', [{ id: '1', title: ' ', content_html: '<img src=x>' }], 0, ''],
    ['a second item with the same id', [item('1'), item('2'), item(1)], 2, 'id'],
    [
      'an unknown level of access',
      [item(1, { _resource: { access: { level: 'secret' } } })],
      0,
      '_resource.access.level',
    ],
  ];
  for (const [what, items, index, path] of left) {
    it(`leaves out ${what}`, () => {
      const { resources, problems } = read({ items });
      expect(resources).to.have.lengthOf(items.length - 1);
      expect(problems.map((problem) => [problem.index, problem.path])).to.deep.equal([[index, path]]);
      expect(problems[0]?.reason).to.not.equal('');
    });
  }

  it('leaves out an event that is over, which is no problem', () => {
    const over = item(1, { _resource: { training: { ends: '2026-03-09' } } });
    expect(read({ items: [over, item(2)] })).to.deep.include({ problems: [] });
    expect(titles({ items: [over, item(2)] })).to.deep.equal(['Title 2']);
  });

  it('takes the id of an item that was left out for another', () => {
    expect(titles({ items: [item(1, { title: 5 }), item(1)] })).to.deep.equal(['Title 1']);
  });

  it('passes over fields that it does not know', () => {
    expect(read({ items: [item(1, { _other: { deep: [1] }, image: 5 })], _other: 1, icon: 2 }).problems).to.deep.equal(
      [],
    );
  });

  it('is told what is foreign to the feed only by its address', () => {
    const { resources } = read({ feed_url: 'https://other.example/', items: [item(1, { url: '/a' })] });
    expect(resources[0]).to.deep.include({ feed: URL_, link: { url: 'https://feeds.example/a' } });
  });

  it('keeps absolute addresses where it is not told where the feed came from', () => {
    const { resources } = parseFeed({ items: [item(1, { url: 'https://agency.example/' }), item(2, { url: '/a' })] });
    expect(resources.map(({ link }) => link?.url)).to.deep.equal(['https://agency.example/', undefined]);
  });

  it('has a ceiling of 50,000 items', () => expect(MAX_ITEMS).to.equal(50_000));
});

describe('what FeedReader tells of the feed', () => {
  it('is cleaned', () => {
    const feed = {
      title: ' A\u202e feed ',
      language: 'es',
      _resources: {
        sections: [{ title: ' Tools ', description: ' For\n\n\nall ' }, { title: 'Training' }],
        synonyms: [['OVC', 'Office']],
        disclaimer: 'No\u0000 endorsement',
        neutral_title: ' Useful\u202e numbers ',
      },
      items: [],
    };
    expect(new FeedReader(feed, URL_).info).to.deep.equal({
      url: URL_,
      title: 'A feed',
      language: 'es',
      sections: [
        { title: 'Tools', description: 'For\n\nall' },
        { title: 'Training', description: undefined },
      ],
      synonyms: [['OVC', 'Office']],
      disclaimer: 'No endorsement',
      neutralTitle: 'Useful numbers',
    });
  });

  it('gives items their language and publisher', () => {
    const header = { language: 'es', authors: [{ name: 'Agency' }] };
    expect(read({ ...header, items: [item(1)] }).resources[0]).to.include({ language: 'es', publisher: 'Agency' });
    expect(read({ author: { name: 'Kim' }, items: [item(1)] }).resources[0]).to.include({ publisher: 'Kim' });
  });

  const broken: [header: object, path: string][] = [
    [{ title: 7 }, 'title'],
    [{ language: [] }, 'language'],
    [{ authors: 'Kim' }, 'authors'],
    [{ authors: [{ name: 1 }] }, 'authors.0.name'],
    [{ author: [] }, 'author'],
    [{ _resources: [] }, '_resources'],
    [{ _resources: { sections: [{}] } }, '_resources.sections.0.title'],
    [{ _resources: { synonyms: ['OVC'] } }, '_resources.synonyms.0'],
    [{ _resources: { synonyms: [['OVC', 1]] } }, '_resources.synonyms.0.1'],
    [{ _resources: { disclaimer: {} } }, '_resources.disclaimer'],
  ];
  for (const [header, path] of broken) {
    it(`lacks what is broken, ${path}, and nothing else`, () => {
      const { resources, problems, ...info } = read({ title: 'T', language: 'en', items: [item(1)], ...header });
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]).to.include({ feed: URL_, index: undefined, path });
      expect(resources).to.have.lengthOf(1);
      const lost = path.split('.')[0];
      expect(info).to.deep.include({
        title: lost === 'title' ? undefined : 'T',
        language: lost === 'language' ? undefined : 'en',
      });
    });
  }
});
