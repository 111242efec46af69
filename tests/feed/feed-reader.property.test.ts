import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseFeed } from '../../src/feed/feed-reader.js';
import { feedHeader, feedItem } from '../../src/feed/schema.js';
import { FeedError } from '../../src/model/feed-error.js';
import { formatOf } from '../../src/model/media-type.js';

const URL_ = 'https://feeds.example/feed.json';

/** One of every field that an item may have, each of its right type. */
const FULL = {
  id: 'full',
  url: 'https://agency.example/',
  external_url: 'https://agency.example/',
  title: 'Full',
  content_text: 'Text',
  content_html: '<p>Text</p>',
  summary: 'Text',
  date_published: '2020-01-02',
  language: 'en',
  tags: ['Minors'],
  authors: [{ name: 'Kim', url: 'https://agency.example/' }],
  author: { name: 'Kim', url: 'https://agency.example/' },
  attachments: [{ url: 'https://agency.example/', mime_type: 'text/csv', title: 'Table', size_in_bytes: 1 }],
  _resource: {
    section: 'Tools',
    type: 'report',
    publisher: 'OVC',
    audience: ['survivors'],
    issued: '2015',
    file: { mime_type: 'application/pdf', size_in_bytes: 1, pages: 1 },
    access: { level: 'public', note: 'Ask', contact_url: 'mailto:a@b.example' },
    reviewed: { date: '2026-01-01', by: 'Kim', due: '2027-01-01' },
    link: { status: 'ok', checked: '2026-01-01', archived_url: 'https://archive.example/' },
    editions: [{ language: 'es', url: '/es', title: 'Guía', mime_type: 'text/html', size_in_bytes: 1 }],
    training: { mode: 'online', cost: 'free', starts: '2999', ends: '2999', register_by: '2999' },
  },
};

const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  string: [7, true, {}, ['x']],
  number: ['7', true, {}, [7], -1],
  list: [7, 'x', true, {}],
  object: [7, 'x', true, ['x']],
};
const SPECIAL: Readonly<Record<string, readonly unknown[]>> = {
  id: [true, {}, [], '', null],
  '_resource.section': [7, true, {}, [7]],
  '_resource.access.level': ['secret', '', 7, null],
  '_resource.link.status': ['dead', '', 7],
  'attachments.0.url': [7, null],
  '_resource.editions.0.url': [7, null],
  '_resource.editions.0.language': [7, null],
  '_resource.reviewed.date': [7, null],
};

/** Every place in a value, with its path. */
function* places(value: unknown, path: string[] = []): Generator<[path: string[], kind: string]> {
  if (path.length > 0) yield [path, Array.isArray(value) ? 'list' : typeof value];
  if (typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value as object)) yield* places(inner, [...path, key]);
}

function changed(value: unknown, [key, ...rest]: string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = changed(copy[key], rest, put);
  return copy;
}

describe('an item with every field', () => {
  it('has every field of the schema', () => {
    expect(Object.keys(FULL).sort()).to.deep.equal(Object.keys(feedItem.shape).sort());
    expect(parseFeed({ items: [FULL] }, { url: URL_ })).to.deep.include({ problems: [] });
  });

  for (const [path, kind] of places(FULL)) {
    const name = path.join('.');
    it(`is left out where ${name} has a wrong type`, () => {
      for (const put of SPECIAL[name] ?? WRONG[kind] ?? []) {
        const items = [{ id: 'a', title: 'A' }, changed(FULL, path, put), { id: 'b', title: 'B' }];
        const { resources, problems } = parseFeed({ items }, { url: URL_ });
        const what = `${name} = ${JSON.stringify(put)}`;
        expect(
          resources.map(({ id }) => id),
          what,
        ).to.deep.equal(['a', 'b']);
        expect(problems, what).to.have.lengthOf(1);
        expect(problems[0], what).to.include({ feed: URL_, index: 1, path: name });
        expect(problems[0]?.reason, what).to.match(/^(must|is|has) /);
      }
    });

    if (!(name in SPECIAL) && !path.some((key) => /^\d+$/.test(key) && path.at(-1) === key)) {
      it(`is kept where ${name} is null`, () => {
        const { resources } = parseFeed({ items: [changed(FULL, path, null)] }, { url: URL_ });
        expect(resources.map(({ id }) => id)).to.deep.equal(['full']);
      });
    }
  }
});

describe('a feed of any JSON', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  /** Known names with any values, so that it is not always the first check that fails. */
  const recordOf = (names: string[], some: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> =>
    fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor', 'toJSON'), some, { maxKeys: 5 });
  const likely = fc.oneof(json, fc.string(), fc.constantFrom('2026-01-01', 'restricted', 'https://a.example/', null));
  const inner = recordOf(
    Object.keys(FULL._resource),
    fc.oneof(likely, recordOf(['level', 'status', 'date', 'url', 'title', 'ends'], likely)),
  );
  const item = fc.oneof(
    json,
    fc
      .tuple(
        recordOf(Object.keys(FULL), likely),
        fc.option(inner, { nil: undefined }),
        fc.option(fc.string(), { nil: undefined }),
      )
      .map(([fields, _resource, title]) => ({ id: 'x', title, ...fields, _resource })),
  );
  const feed = fc
    .tuple(recordOf(Object.keys(feedHeader.shape), likely), fc.array(item, { maxLength: 6 }))
    .map(([header, items]) => ({ ...header, items }));

  it('never throws anything but a FeedError', () => {
    fc.assert(
      fc.property(fc.oneof(json, feed), (value) => {
        try {
          parseFeed(value, { url: URL_ });
        } catch (error) {
          expect(error).to.be.instanceOf(FeedError).and.to.include({ kind: 'format' });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps each good item between whatever stands around it, and tells of all that it lost', () => {
    const good = fc.uniqueArray(fc.stringMatching(/^good [a-z]{1,5}$/), { maxLength: 5 });
    fc.assert(
      fc.property(good, fc.array(item, { maxLength: 5 }), fc.infiniteStream(fc.boolean()), (ids, others, turns) => {
        const [left, rest] = [[...ids], [...others]];
        const items: unknown[] = [];
        while (left.length + rest.length > 0) {
          const next = turns.next().value ? left : rest;
          if (next.length > 0) items.push(next === left ? { ...FULL, id: left.shift() } : rest.shift());
        }
        const { resources, problems } = parseFeed({ items }, { url: URL_ });
        expect(resources.map(({ id }) => id).filter((id) => id.startsWith('good '))).to.deep.equal(ids);
        expect(resources.length + problems.length).to.be.at.most(items.length);
        const places = problems.map(({ index }) => index);
        expect(places).to.deep.equal([...new Set(places)].sort((a, b) => Number(a) - Number(b)));
      }),
      { numRuns: 200 },
    );
  });

  it('gives items that the rest of the code can rely on', () => {
    let items = 0;
    fc.assert(
      fc.property(feed, (value) => {
        for (const resource of parseFeed(value, { url: URL_ }).resources) {
          items++;
          expect(resource.title + resource.text).to.not.equal('');
          expect(resource.id).to.be.a('string').and.not.equal('');
          for (const list of [resource.section, resource.audience, resource.topics]) expect(list).to.not.include('');
          for (const date of [resource.issued, resource.reviewed])
            if (date) expect(date).to.match(/^\d{4}(-\d\d){0,2}$/);
          expect(() => formatOf(resource.file?.mimeType)).to.not.throw();
        }
      }),
      { numRuns: 300 },
    );
    expect(items, 'items that were looked at').to.be.above(10);
  });
});
