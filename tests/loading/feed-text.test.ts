import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FeedText } from '../../src/loading/feed-text.js';
import { type LoadedCatalog, loadCatalog } from '../../src/loading/load-catalog.js';
import { FeedError } from '../../src/model/feed-error.js';
import { feedOf, item } from '../support/feeds.js';
import { serve } from '../support/served.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function depthOf(text: string): number {
  const meter = new FeedText();
  meter.read(bytesOf(text));
  return meter.deepest;
}

function recursiveDepth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(recursiveDepth));
}

describe('FeedText: how deeply it nests', () => {
  const cases: [text: string, depth: number][] = [
    ['', 0],
    ['7', 0],
    ['"text"', 0],
    ['{}', 1],
    ['[]', 1],
    ['[[]]', 2],
    ['[{"a":[]}]', 3],
    ['[[],[],[]]', 2],
    ['{"a":{},"b":{"c":{}}}', 3],
    ['"[[[{{{"', 0],
    ['["[", "{"]', 1],
    ['{"[[[":1}', 1],
    [String.raw`["\"[[[", []]`, 2],
    [String.raw`["\\", []]`, 2],
    [String.raw`["\\\"[[", []]`, 2],
    ['["\u005b\u4e5b\u7b5b€", []]', 2],
    ['[[[[', 4],
    [']]]][', 0],
  ];
  for (const [text, depth] of cases) {
    it(`sees ${depth} ${depth === 1 ? 'level' : 'levels'} in ${text || 'nothing'}`, () =>
      expect(depthOf(text)).to.equal(depth));
  }

  it('sees a document that is as deep as it is long', () => expect(depthOf('['.repeat(1_000_000))).to.equal(1_000_000));

  it('knows the deepest level while more arrives', () => {
    const meter = new FeedText();
    const seen = ['[', '[{', '}]', ']', '[[[['].map((piece) => {
      meter.read(bytesOf(piece));
      return meter.deepest;
    });
    expect(seen).to.deep.equal([1, 3, 3, 3, 4]);
  });

  it('sees in any JSON what going through it does, wherever it is cut', () => {
    const tricky = fc.constantFrom('[', ']', '{', '}', '"', '\\', '\\"', '[[', 'é', '人', '😀', '\u0000', 'a');
    const key = fc.oneof(fc.string(), tricky);
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        fc.oneof(fc.constant(null), fc.integer(), key),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3 }),
      ),
    }));
    let deep = 0;
    fc.assert(
      fc.property(value, fc.array(fc.nat({ max: 40 })), fc.constantFrom(undefined, 2), (json, cuts, indent) => {
        const bytes = bytesOf(JSON.stringify(json, null, indent));
        const meter = new FeedText();
        let at = 0;
        for (const cut of cuts) meter.read(bytes.subarray(at, (at += cut)));
        meter.read(bytes.subarray(at));
        expect(meter.deepest).to.equal(recursiveDepth(json));
        if (meter.deepest > 2) deep++;
      }),
      { numRuns: 300 },
    );
    expect(deep, 'documents of more than two levels').to.be.above(20);
  });

  it('says nothing of a web page, whose scripts seem to nest, and goes on to say nothing', () => {
    const meter = new FeedText();
    for (const text of ['\n<script>', '{['.repeat(50), '</script>', '[[[[']) meter.read(bytesOf(text));
    expect(meter.deepest).to.equal(0);
  });

  it('counts on after a sign of markup in a string', () => expect(depthOf('{"a": "<script>", "b": [[]]}')).to.equal(3));
});

describe('FeedText: what it parses', () => {
  const URL_ = 'https://agency.example/feed.json';

  /** The value, with `items` as a list however it came, and whether they were parsed on the way. */
  function parsed(text: string, least: number, cuts: readonly number[] = []) {
    const whole = new FeedText(least);
    const bytes = bytesOf(text);
    let at = 0;
    for (const cut of cuts) whole.read(bytes.subarray(at, (at += cut)));
    whole.read(bytes.subarray(at));
    const value = whole.parse(URL_) as { items?: unknown };
    const { items } = value ?? {};
    if (!Array.isArray(items) || !Object.hasOwn(items, Symbol.iterator)) return { value, lazy: false };
    const list = [...(items as unknown[])];
    expect(items.length, 'the number of items').to.equal(list.length);
    return { value: { ...value, items: list }, lazy: true };
  }

  const cases: [what: string, text: string, lazy: boolean][] = [
    ['items', '{"items":[{"id":1},{"id":2},{"id":3},{"id":4}]}', true],
    ['items with space around them', '{ "items" : [ {"id":1} ,\n {"id":2} ,{"id":3}, {"id":4} ] }', true],
    [
      'fields before and after',
      '{"title":"a","authors":[{"name":"b"}],"items":[{"a":[]},{"b":{}},{}],"hubs":[{},{}]}',
      true,
    ],
    ['brackets in texts', '{"items":[{"a":"]}"},{"b":"\\"}]"},{"c":"[{"}]}', true],
    ['more than ASCII', '{"items":[{"a":"€"},{"b":"人"},{"c":"😀"}]}', true],
    ['another list at the top', '{"authors":[{"name":"a"},{"name":"b"},{"name":"c"}],"items":[]}', false],
    ['a list inside of an extension', '{"_x":{"items":[{},{},{}]},"items":[]}', false],
    ['a key that only ends like it', String.raw`{"a,\"items":[{},{},{}],"items":[]}`, false],
    ['items that are texts', '{"items":["a","b","c"]}', false],
    ['items twice, a list first', '{"items":[{},{},{}],"items":5}', false],
    ['a list at the root', '[{"items":[{},{},{}]}]', false],
    ['nothing but a number', '7', false],
  ];
  for (const [what, text, lazy] of cases) {
    it(`${what}: the same as at once`, () => {
      const result = parsed(text, 1);
      expect(result.value).to.deep.equal(JSON.parse(text));
      expect(result.lazy, 'parsed on the way').to.equal(lazy);
    });
  }

  it('a short feed is parsed at once', () => expect(parsed('{"items":[{},{},{}]}', 100).lazy).to.equal(false));

  it('any feed, wherever it arrives in pieces: the same as at once', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('"items":[', '\\', '"', ']}', '€', '😀'));
    const item = fc.dictionary(fc.string(), fc.oneof(text, fc.array(text, { maxLength: 2 })), { maxKeys: 3 });
    const feed = fc.record({ title: text, items: fc.array(item, { maxLength: 12 }), _resources: item });
    let lazy = 0;
    fc.assert(
      fc.property(
        feed,
        fc.array(fc.nat({ max: 60 })),
        fc.integer({ min: 1, max: 80 }),
        fc.constantFrom(undefined, 2),
        (value, cuts, least, indent) => {
          const result = parsed(JSON.stringify(value, null, indent), least, cuts);
          expect(result.value).to.deep.equal(JSON.parse(JSON.stringify(value)));
          lazy += Number(result.lazy);
        },
      ),
      { numRuns: 300 },
    );
    expect(lazy, 'feeds that were cut').to.be.above(100);
  });

  const broken: [what: string, text: string][] = [
    ['that ends too early', '{"items":[{},{},{}'],
    ['whose head is broken', '{"title":oops,"items":[{},{},{}]}'],
    ['with a broken item', '{"items":[{},{oops},{},{}]}'],
    ['with a comma too few', '{"items":[{},{} {},{}]}'],
    ['with a comma too many', '{"items":[{},{},,{},{}]}'],
  ];
  for (const [what, text] of broken) {
    it(`a feed ${what} is none`, () => {
      expect(() => JSON.parse(text) as unknown).to.throw();
      expect(() => parsed(text, 1))
        .to.throw(FeedError)
        .with.nested.property('detail.fault', 'json');
    });
  }
});

describe('a long feed', () => {
  const many = Array.from({ length: 2000 }, (_, at) =>
    item(`Resource ${at}`, { summary: 'A sentence about it. '.repeat(5) }),
  );
  const load = async (document: unknown): Promise<LoadedCatalog> => {
    const { url } = await serve(document);
    const signal = new AbortController().signal;
    return loadCatalog([{ url: new URL(url, location.href).href }], { signal, timeout: 10_000 });
  };
  const titles = ({ catalog }: LoadedCatalog): string[] => catalog.resources.map(({ title }) => title);

  it('has all of its items, in order', async () => {
    const loaded = await load(feedOf(many));
    expect(titles(loaded)).to.deep.equal(many.map(({ title }) => title));
    expect(loaded).to.deep.include({ problems: [], failures: [], cutOff: 0 });
  });

  it('that is broken on the way keeps what came before, and counts as failed', async () => {
    const [first, ...others] = many;
    const text = JSON.stringify(feedOf([{ ...first, id: NaN }, ...others])).replace('"Resource 1500"', 'oops');
    const loaded = await load(text);
    expect(titles(loaded)).to.have.length.within(1000, 1499);
    expect(loaded.failures.map(({ kind, detail }) => [kind, detail.fault])).to.deep.equal([['format', 'json']]);
    expect(loaded.problems.map(({ index, path }) => [index, path])).to.deep.equal([[0, 'id']]);
    expect(loaded.catalog.complete).to.equal(true);
  });

  it('is never parsed in one go', async () => {
    const { parse } = JSON;
    let longest = 0;
    JSON.parse = (text: string) => {
      longest = Math.max(longest, text.length);
      return parse(text) as unknown;
    };
    try {
      await load(feedOf(many));
    } finally {
      JSON.parse = parse;
    }
    expect(longest).to.be.within(1, 100_000);
  });
});
