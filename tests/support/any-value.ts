import fc from 'fast-check';
import { feedDocument } from '../../src/feed/schema.js';
import { isAddress, madeOf } from './made-of.js';

type Key = string | number;

/** A place in a feed. */
export interface Place {
  /** `items.1._resource.file.pages`. */
  readonly path: string;
  /** The feed with another value there. */
  readonly put: (feed: unknown, value: unknown) => unknown;
}

const text = (path: string): string =>
  isAddress(path)
    ? 'https://agency.example/a'
    : /(?:date|issued|due|checked|starts|ends|by)$/.test(path)
      ? '2999'
      : 'en';

/** A feed of three items, of which the one in the middle has every field of the schema. */
export function fullFeed(): Record<string, unknown> {
  const feed = madeOf(feedDocument, { text }) as { items: object[] };
  const [item] = feed.items;
  return {
    ...feed,
    items: [
      { id: 'before', title: 'Before' },
      { ...item, id: 'full' },
      { id: 'after', title: 'After' },
    ],
  };
}

function changed(value: unknown, [key, ...rest]: readonly Key[], put: unknown): unknown {
  if (key === undefined) return put;
  // A place that another change has taken away.
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<Key, unknown>;
  // As `JSON.parse` does it: a key and no more, whatever it is called.
  Object.defineProperty(copy, key, {
    value: changed(copy[key], rest, put),
    enumerable: true,
    writable: true,
    configurable: true,
  });
  return copy;
}

function* places(value: unknown, path: readonly Key[] = []): Generator<readonly Key[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* places(inner, [...path, Array.isArray(value) ? +key : key]);
}

/** All places of `fullFeed` but those of the two good items, and some that no schema knows. */
const PLACES: readonly Place[] = [
  ...Array.from(places(fullFeed())).filter(
    ([first, second]) => first !== 'items' || second === undefined || second === 1,
  ),
  ...['__proto__', 'constructor', 'toString'].flatMap((key) => [[key], ['_resources', key], ['items', 1, key]]),
].map((path) => ({ path: path.join('.'), put: (feed, value) => changed(feed, path, value) }));

export const anyPlace = fc.constantFrom(...PLACES);

/** Any JSON, and what is likely to be taken for right. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>(
    '',
    ' ',
    '2026-02-30',
    '0000',
    'restricted',
    'gone',
    'javascript:x',
    '//x',
    'es-x-a',
    'before',
  ),
  fc.constantFrom<unknown>(-1, 0, -0, 1e308, 5e-324, 1e21, 0.5, null, [], [null], [[]], {}, '__proto__', 'constructor'),
  fc.array(fc.string(), { maxLength: 4 }),
);

/** Some feeds of `fullFeed` with one thing changed, the same at every run. */
export const someFeeds = (count: number): readonly Record<string, unknown>[] =>
  fc
    .sample(fc.tuple(anyPlace, anyValue), { numRuns: count, seed: 1 })
    .map(([place, value]) => place.put(fullFeed(), value) as Record<string, unknown>);
