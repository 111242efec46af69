// What a list says to search engines: in the words of schema.org, the same from `prerender` and `convert`, and of a
// restricted entry never an address.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { at } from '../../tools/project.js';
import { cli, scratchFolder } from './cli.js';

const folder = scratchFolder();

/** Each type of the vocabulary with the properties it may have, from Google's copy of it for TypeScript. */
function vocabulary() {
  const text = readFileSync(at('node_modules/schema-dts/dist/schema.d.ts'), 'utf8');
  const types = new Map();
  for (const [, name, parents = '', body] of text.matchAll(
    /^interface (\w+)Base(?: extends ([^{]*))? \{\n(.*?)^\}/gms,
  )) {
    types.set(name, {
      parents: parents.match(/\w+(?=Base)/g) ?? [],
      names: Array.from(body.matchAll(/^ +"([\w-]+)"\?/gm), ([, property]) => property),
    });
  }
  // A type without properties of its own is the one that it is a kind of.
  for (const [, name, parent] of text.matchAll(/^(?:export )?interface (\w+)Leaf extends (\w+)Base/gm)) {
    if (!types.has(name)) types.set(name, { parents: [parent], names: [] });
  }
  const allowed = (name) => {
    const { parents = [], names = [] } = types.get(name) ?? {};
    return [...names, ...parents.flatMap(allowed)];
  };
  return { has: (name) => types.has(name), allowed };
}

const words = vocabulary();

/** Asserts that every node in a value is of a type that there is, with properties that it may have. */
function assertKnown(value) {
  if (Array.isArray(value)) value.forEach(assertKnown);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { '@type': type, ...properties } = value;
  assert.ok(words.has(type), `there is no type ${type}`);
  const allowed = words.allowed(type);
  for (const [name, inner] of Object.entries(properties)) {
    if (name === '@context') continue;
    assert.ok(allowed.includes(name), `${type} has no ${name}`);
    assert.ok(inner !== '' && inner !== null && inner?.length !== 0, `${type}.${name} is empty`);
    assertKnown(inner);
  }
}

let files = 0;
/** What both commands say of a feed; they must say the same. */
async function dataOf(...items) {
  const name = join(folder, `${(files += 1)}.json`);
  const feed = { title: 'List', language: 'en', feed_url: 'https://agency.example/feed.json', items };
  writeFileSync(name, JSON.stringify(feed));
  const [made, page] = [
    await cli(['convert', name, '--to', 'jsonld']),
    await cli(['prerender', '--group-by', 'none', name]),
  ];
  const data = JSON.parse(made.out);
  const [, inPage] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.out);
  assert.deepEqual(JSON.parse(inPage), data);
  assertKnown(data);
  assert.equal(data.numberOfItems, data.itemListElement.length);
  return data.itemListElement.map(({ item }) => item);
}

test('the vocabulary is the one that is meant', () => {
  assert.ok(words.has('ItemList') && !words.has('Handbook'));
  assert.ok(words.allowed('Report').includes('archivedAt') && !words.allowed('Service').includes('archivedAt'));
});

const FULL = {
  url: 'https://agency.example/a',
  summary: 'What it is.',
  tags: ['Courts'],
  attachments: [{ url: 'a.pdf', mime_type: 'application/pdf', size_in_bytes: 793_000 }],
};
const EXTENSION = {
  publisher: 'Agency Example',
  audience: ['survivors'],
  issued: '2015-06',
  access: { level: 'registration', note: 'Ask the desk.' },
  editions: [{ language: 'es', url: 'es.pdf', title: 'Guía' }],
};

test('each type of ours is one of the vocabulary, with nothing that it may not have', async () => {
  const labels = readFileSync(at('src/messages/labels.ts'), 'utf8');
  const types = /TYPES =\s*'([^']+)'/.exec(labels)[1].split('|');
  const made = await dataOf(
    ...types.map((type) => ({ id: type, title: type, ...FULL, _resource: { ...EXTENSION, type } })),
    ...types.map((type) => ({
      id: `${type}-day`,
      title: type,
      ...FULL,
      _resource: { ...EXTENSION, type, training: { starts: '2999-05-02', ends: '2999-05-03' } },
    })),
    { id: 'own', title: 'Own', _resource: { type: 'Something of ours' } },
    { id: 'none', title: 'None' },
  );
  const found = Object.fromEntries(made.map((item) => [item.identifier, item]));
  const typeOf = (id) => found[id]['@type'];
  assert.deepEqual(['report', 'hotline', 'legal-document', 'own', 'none'].map(typeOf), [
    'Report',
    'Service',
    'Legislation',
    'CreativeWork',
    'CreativeWork',
  ]);
  // What has a day is an event; a webinar without one is something to learn from.
  assert.deepEqual(['webinar', 'webinar-day', 'event-day', 'service-day'].map(typeOf), [
    'LearningResource',
    'EducationEvent',
    'Event',
    'Service',
  ]);
  assert.equal(found['webinar-day'].startDate, '2999-05-02');
  assert.deepEqual(
    [found.report.genre, found.toolkit.genre, found.own.genre],
    [undefined, 'Toolkit', 'Something of ours'],
  );
  assert.deepEqual(found.report, {
    '@type': 'Report',
    identifier: 'report',
    name: 'report',
    description: 'What it is.',
    url: 'https://agency.example/a',
    audience: [{ '@type': 'Audience', audienceType: 'Survivors' }],
    publisher: { '@type': 'Organization', name: 'Agency Example' },
    datePublished: '2015-06',
    inLanguage: 'en',
    keywords: ['Courts'],
    encoding: [
      {
        '@type': 'MediaObject',
        contentUrl: 'https://agency.example/a.pdf',
        encodingFormat: 'application/pdf',
        contentSize: '793000 B',
      },
    ],
    conditionsOfAccess: 'Registration required. Ask the desk.',
    workTranslation: [{ '@type': 'Report', name: 'Guía', inLanguage: 'es', url: 'https://agency.example/es.pdf' }],
  });
});

test('of what is gone the copy is named as one, never as its address', async () => {
  const gone = (link) => ({ status: 'gone', ...link });
  const copy = 'https://web.archive.org/web/2015/https://agency.example/a';
  const [kept, lost, service] = await dataOf(
    { id: 'a', title: 'A', url: 'https://agency.example/a', _resource: { link: gone({ archived_url: copy }) } },
    { id: 'b', title: 'B', url: 'https://agency.example/b', _resource: { link: gone() } },
    {
      id: 'c',
      title: 'C',
      url: 'https://agency.example/c',
      _resource: { type: 'service', link: gone({ archived_url: copy }) },
    },
  );
  assert.deepEqual([kept.url, kept.archivedAt], [undefined, copy]);
  assert.deepEqual([lost.url, lost.archivedAt, service.url], [undefined, undefined, undefined]);
});

test('a help line is a service with a number, and a number is no web address', async () => {
  const [line, texts, guide] = await dataOf(
    { id: 'a', title: 'Line', url: 'tel:+12025550100', _resource: { type: 'hotline' } },
    { id: 'b', title: 'Texts', url: 'sms:+12025550100?body=HELP', _resource: { type: 'service' } },
    { id: 'c', title: 'Guide', url: 'mailto:desk@agency.example' },
  );
  const channel = (kind) => ({
    '@type': 'ServiceChannel',
    [kind]: { '@type': 'ContactPoint', telephone: '+12025550100' },
  });
  assert.deepEqual(line.availableChannel, channel('servicePhone'));
  assert.deepEqual(texts.availableChannel, channel('serviceSmsNumber'));
  assert.deepEqual([line.url, texts.url, guide.url], [undefined, undefined, undefined]);
});

test('what is paid for is not free, and of what asks for a registration nobody knows', async () => {
  const made = await dataOf(
    ...['public', 'paid', 'registration'].map((level) => ({
      id: level,
      title: level,
      _resource: { access: { level } },
    })),
  );
  assert.deepEqual(
    made.map(({ isAccessibleForFree: free, conditionsOfAccess: how }) => [free, how]),
    [
      [true, undefined],
      [false, 'Paid'],
      [undefined, 'Registration required'],
    ],
  );
});

test('a restricted entry has no address, not even as its id', async () => {
  const secret = 'https://agency.example/secret';
  const [item] = await dataOf({
    ...FULL,
    id: secret,
    title: 'For officers',
    url: secret,
    attachments: [{ url: `${secret}.pdf`, mime_type: 'application/pdf', size_in_bytes: 1 }],
    _resource: {
      ...EXTENSION,
      type: 'report',
      access: { level: 'restricted', note: 'Ask the unit.' },
      link: { status: 'gone', archived_url: secret },
    },
  });
  assert.doesNotMatch(JSON.stringify(item), /https?:/);
  assert.equal(item.conditionsOfAccess, 'Restricted. Ask the unit.');
});
