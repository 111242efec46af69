// Which addresses of a feed are asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTargets } from '../../../dist/cli/links/targets.js';

const BASE = 'https://agency.example/feeds/feed.json';
const item = (fields, extension) => ({
  id: 'a',
  title: 'A title',
  ...fields,
  ...(extension && { _resource: extension }),
});
const asked = (...items) =>
  linkTargets(items, BASE).targets.map(({ url, uses }) => `${uses.map(({ role }) => role).join('+')} ${url}`);

test('those that the element would link, against the address of the feed', () => {
  const guide = item(
    {
      url: 'guide',
      attachments: [{ url: 'guide.pdf', mime_type: 'application/pdf', size_in_bytes: 793_000 }],
    },
    {
      access: { level: 'registration', contact_url: 'https://agency.example/ask' },
      editions: [{ language: 'es', url: '/es/guia.pdf' }],
    },
  );
  assert.deepEqual(asked(guide), [
    'title https://agency.example/feeds/guide',
    'attachment https://agency.example/feeds/guide.pdf',
    'edition https://agency.example/es/guia.pdf',
    'contact https://agency.example/ask',
  ]);
  const { facts, access, title } = linkTargets([guide], BASE).targets[1].uses[0];
  assert.deepEqual([facts, access, title], [{ mimeType: 'application/pdf', size: 793_000 }, 'registration', 'A title']);
});

test('nothing of a restricted item', () => {
  const restricted = item(
    {
      url: 'https://a.example/',
      external_url: 'https://b.example/',
      attachments: [{ url: 'c', mime_type: 'text/html' }],
    },
    {
      access: { level: 'restricted', contact_url: 'https://d.example/' },
      editions: [{ language: 'es', url: 'https://e.example/' }],
      link: { status: 'gone', archived_url: 'https://f.example/' },
    },
  );
  const { targets, restricted: count } = linkTargets([restricted], BASE);
  assert.deepEqual([targets, count], [[], 1]);
});

test('what stands twice is asked once, whatever fragment it has', () => {
  assert.deepEqual(asked(item({ url: '/a#one' }), item({ url: '/a#two' }), item({ url: '/a' })), [
    'title+title+title https://agency.example/a',
  ]);
});

test('what is said to be gone is asked again, and so is its archived copy; and what is over', () => {
  const gone = { link: { status: 'gone', archived_url: 'https://archive.example/a' } };
  assert.deepEqual(asked(item({ url: '/a' }, gone)), [
    'title https://agency.example/a',
    'archive https://archive.example/a',
  ]);
  assert.deepEqual(asked(item({ url: '/a' }, { training: { ends: '2001-01-01' } })), [
    'title https://agency.example/a',
  ]);
});

test('only addresses of the web; the others, and items without one, are counted', () => {
  const { targets, unlinked } = linkTargets(
    [item({ url: 'mailto:a@agency.example' }), item({ url: 'tel:1' }), item({ url: 'javascript:alert(1)' }), item({})],
    BASE,
  );
  assert.deepEqual([targets, unlinked], [[], 4]);
});

test('items that do not fit the format are named', () => {
  const { targets, broken } = linkTargets([item({ url: 7 }), 'text', item({ url: '/a' })], BASE);
  assert.equal(targets.length, 1);
  assert.deepEqual(
    broken.map(({ item }) => item),
    [0, 1],
  );
});
