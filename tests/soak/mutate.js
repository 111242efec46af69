// Real feeds, broken in three ways: field by field, value by value, and byte by byte.
import { readFileSync } from 'node:fs';
import { filesIn } from '../../tools/files.js';
import { shown } from '../../tools/project.js';
import { ADDRESSES, DATES, LANGUAGES, NUMBERS, TEXTS, TYPES, anyValue } from './values.js';

const SEEDS = filesIn('data', /\.json$/).map((file) => ({ name: shown(file), bytes: readFileSync(file) }));

const record = (value) => (typeof value === 'object' && value !== null ? value : {});

const some = (values, most) => (random) => random.some(values, most);
const one = (values) => (random) => random.pick(values);
const text = one(TEXTS);
const address = one(ADDRESSES);

/** Fields of an item, each with values that it may well have. */
const FIELDS = {
  id: (random) => random.pick(['same', 7, '', ...TEXTS]),
  url: address,
  external_url: address,
  title: text,
  content_text: text,
  content_html: (random) => `<p>${text(random)}</p><script>${text(random)}</script>${text(random)}`,
  summary: text,
  date_published: one(DATES),
  language: one(LANGUAGES),
  tags: some(TEXTS, 6),
  authors: (random) => [{ name: text(random), url: address(random) }],
  attachments: (random) =>
    Array.from({ length: random.below(4) }, () => ({
      url: address(random),
      mime_type: random.pick(TYPES),
      title: text(random),
      size_in_bytes: random.pick(NUMBERS),
    })),
};

/** Fields of `_resource`. */
const EXTENSION = {
  section: (random) => (random.percent(50) ? text(random) : random.some(TEXTS, 7)),
  type: one(['report', 'toolkit', ...TEXTS]),
  publisher: text,
  audience: some(['law-enforcement', 'survivors', ...TEXTS], 4),
  issued: one(DATES),
  file: (random) => ({
    mime_type: random.pick(TYPES),
    size_in_bytes: random.pick(NUMBERS),
    pages: random.pick(NUMBERS),
  }),
  access: (random) => ({
    level: random.pick(['public', 'registration', 'paid', 'restricted', 'restricted', 'secret']),
    note: text(random),
    contact_url: address(random),
  }),
  reviewed: (random) => ({ date: random.pick(DATES), by: text(random) }),
  link: (random) => ({ status: random.pick(['ok', 'moved', 'gone']), archived_url: address(random) }),
  editions: (random) =>
    Array.from({ length: random.below(4) }, () => ({
      language: random.pick(LANGUAGES),
      url: address(random),
      title: text(random),
    })),
  training: (random) => ({
    mode: text(random),
    cost: text(random),
    starts: random.pick(DATES),
    ends: random.pick(DATES),
  }),
};

const HEADER = {
  title: text,
  language: one(LANGUAGES),
  authors: FIELDS.authors,
  next_url: address,
  _resources: (random) => ({
    sections: random.some(TEXTS, 5).map((title) => ({ title, description: text(random) })),
    synonyms: [random.some(TEXTS, 3), random.some(['report', 'guide', 'training', 'trafficking'], 3)],
    disclaimer: text(random),
  }),
};

/** Sets a field of the feed, of an item or of its extension to something that fits its kind. */
function field(feed, random) {
  const items = Array.isArray(record(feed).items) ? feed.items : [];
  const item = record(random.pick(items));
  const [target, fields] = random.weighted([
    [5, [item, FIELDS]],
    [5, [(item._resource = record(item._resource)), EXTENSION]],
    [1, [record(feed), HEADER]],
  ]);
  const name = random.pick(Object.keys(fields));
  target[name] = fields[name](random);
}

// Not by assignment, to which `__proto__` is something else.
const WRITABLE = { enumerable: true, writable: true, configurable: true };

/** Documents with more places than this are not made larger. */
const MOST_PLACES = 30_000;

/** Every place of a document, as the object or array it stands in, and its key there. */
function places(value, found = []) {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    places(value[key], found);
  }
  return found;
}

/** Puts any value in any place, takes one away, doubles it, or moves it. */
function place(feed, random) {
  const all = places(feed);
  // A document that is put into itself again and again would grow without end.
  if (all.length === 0 || all.length > MOST_PLACES) return;
  const [parent, key] = random.pick(all);
  const [other, otherKey] = random.pick(all);
  random.weighted([
    [6, () => (parent[key] = anyValue(random))],
    [2, () => (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key])],
    [2, () => Array.isArray(parent) && parent.splice(Number(key), 0, structuredClone(parent[key]))],
    [2, () => (parent[key] = structuredClone(other[otherKey]))],
    [1, () => (parent[key] = [parent[key]])],
    // A list with names is none that JSON can write, and one with a `constructor` is none that Node can copy.
    [
      1,
      () =>
        Array.isArray(parent) ||
        Object.defineProperty(parent, random.pick(TEXTS), { value: anyValue(random), ...WRITABLE }),
    ],
  ])();
}

/** Makes a feed much longer, with identifiers that are new or are not. */
function multiply(feed, random) {
  if (!Array.isArray(record(feed).items)) return;
  const times = random.between(2, 12);
  feed.items = Array.from({ length: times }, (_, copy) =>
    feed.items.map((item) => ({ ...record(item), id: random.percent(3) ? 'same' : `${record(item).id}-${copy}` })),
  ).flat();
}

/** Flips, cuts out, doubles and puts in bytes. */
function bytewise(bytes, random) {
  const from = random.below(bytes.length);
  const to = Math.min(bytes.length, from + random.between(1, 40));
  const parts = random.pick([
    () => [bytes.subarray(0, from), Buffer.from([bytes[from] ^ (1 << random.below(8))]), bytes.subarray(from + 1)],
    () => [bytes.subarray(0, from), bytes.subarray(to)],
    () => [bytes.subarray(0, to), bytes.subarray(from)],
    () => [bytes.subarray(0, from), Buffer.from([random.below(256), random.below(256)]), bytes.subarray(from)],
    () => [bytes.subarray(0, from)],
    () => [Buffer.from([0xef, 0xbb, 0xbf]), bytes],
    () => [Buffer.from(bytes.toString('utf8'), random.pick(['utf16le', 'latin1']))],
  ])();
  return Buffer.concat(parts);
}

/**
 * A feed made from a real one.
 *
 * @param {import('./random.js').Random} random
 * @returns {{ bytes: Buffer, from: string, mutations: string[] }}
 */
export function mutated(random) {
  const { name, bytes } = random.pick(SEEDS);
  const mutations = [];
  let feed;
  try {
    feed = JSON.parse(bytes.toString('utf8'));
  } catch {
    // Some are not JSON from the start; bytes can be changed all the same.
  }
  if (feed !== undefined) {
    if (random.percent(15)) {
      multiply(feed, random);
      mutations.push('multiply');
    }
    const count = random.weighted([
      [2, 0],
      [4, random.between(1, 5)],
      [2, random.between(6, 60)],
    ]);
    for (let done = 0; done < count; done++) {
      const mutation = random.percent(65) ? field : place;
      mutation(feed, random);
      mutations.push(mutation.name);
    }
  }
  let made = feed === undefined || mutations.length === 0 ? bytes : Buffer.from(JSON.stringify(feed));
  if (random.percent(20)) {
    for (let left = random.between(1, 4); left > 0 && made.length > 0; left--) {
      made = bytewise(made, random);
      mutations.push('bytes');
    }
  }
  return { bytes: made, from: name, mutations };
}
