// What `resource-list convert` makes of a feed for pages, search engines and feed readers.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseDocument, DomUtils } from 'htmlparser2';
import { at } from '../../tools/project.js';
import { cli, scratchFolder } from './cli.js';

const SEED = at('data/task-force-guide.json');
const HOSTILE = at('data/broken/hostile.json');
const to = async (file, format) => (await cli(['convert', file, '--to', format])).out;
const seed = JSON.parse(readFileSync(SEED, 'utf8'));
const squeezed = (text) => text.replace(/\s+/g, ' ');

test('HTML holds every word of the seed, links what has an address, and names the file in the link', async () => {
  const html = await to(SEED, 'html');
  const words = squeezed(DomUtils.textContent(parseDocument(html)));
  for (const { title, content_text } of seed.items) {
    for (const text of [title, content_text]) if (text) assert.ok(words.includes(squeezed(text)), text);
  }
  assert.match(
    html,
    /<a href="https:[^"]*" rel="noopener noreferrer">National Action Plan to Combat Human Trafficking \[PDF, 793 KB\]<\/a>/,
  );
  assert.deepEqual(
    [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, heading]) => heading),
    ['Law Enforcement Specific Tools'],
  );
});

test('a page in HTML becomes a feed, and HTML again, with the same titles and addresses', async () => {
  const page = at('tests/cli/fixtures/convert/page.html.feed.json');
  const html = await to(page, 'html');
  const { out } = await cli(['convert', '-', '--from', 'html', '--to', 'feed'], { input: html });
  const entries = (feed) => feed.items.map(({ title, url, attachments }) => [title, url ?? attachments?.[0].url]);
  assert.deepEqual(entries(JSON.parse(out)), entries(JSON.parse(readFileSync(page, 'utf8'))));
});

test('schema.org holds the entries with publisher, day and file', async () => {
  const { '@context': context, '@type': type, itemListElement: list } = JSON.parse(await to(SEED, 'jsonld'));
  assert.deepEqual([context, type, list.length], ['https://schema.org', 'ItemList', 7]);
  assert.deepEqual(list[3].item.publisher, {
    '@type': 'Organization',
    name: 'International Association of Chiefs of Police',
  });
  assert.equal(list[3].item.datePublished, '2015');
  assert.deepEqual(list[3].item.encoding, [
    { '@type': 'MediaObject', encodingFormat: 'application/pdf', contentSize: '524000 B' },
  ]);
  assert.match(list[4].item.conditionsOfAccess, /^Restricted\. Please contact/);
});

test('RSS is read back as the same entries', async () => {
  const rss = await to(SEED, 'rss');
  const { code, out } = await cli(['convert', '-', '--from', 'rss', '--to', 'feed'], { input: rss });
  assert.equal(code, 0);
  const facts = ({ id, url, title, content_text }) => ({ id, url, title, content_text });
  // An entry that is only a title has no description.
  assert.deepEqual(JSON.parse(out).items.map(facts), seed.items.map(facts));
  assert.match(rss, /<pubDate>Thu, 15 Apr 2021 00:00:00 GMT<\/pubDate>/);
});

test('a restricted entry is linked nowhere, and nothing of a feed becomes markup or a script', async () => {
  const addresses = /https?:\/\/(?!agency\.example\/)[^\s"'<>&\\]+/g;
  for (const format of ['html', 'rss', 'jsonld']) {
    const made = await to(HOSTILE, format);
    assert.ok(made.length > 1000, format);
    if (format === 'jsonld') assert.ok(!made.includes('<'));
    else {
      const names = new Set(
        DomUtils.getElementsByTagName('*', parseDocument(made, { xmlMode: format === 'rss' })).map(({ name }) => name),
      );
      const expected =
        'section h2 h3 h4 p ul li a br rss channel title link description language item guid dc:creator pubDate category enclosure';
      for (const name of names) assert.ok(expected.split(' ').includes(name), `${format}: <${name}>`);
    }
    const links = [...made.matchAll(/(?:href|url)="([^"]*)"|"(?:url|contentUrl)": "([^"]*)"|<link>([^<]*)</g)].map(
      (m) => m[1] ?? m[2] ?? m[3],
    );
    assert.ok(links.length > 0, format);
    for (const link of links) {
      assert.match(link, /^(?:https:\/\/agency\.example\/|mailto:|tel:|sms:)/, format);
      assert.doesNotMatch(link, addresses);
      assert.doesNotMatch(link, /secret|restricted/i, `${format}: ${link}`);
    }
  }
});

test('a restricted entry keeps its address to itself, also where it is the id', async () => {
  const file = join(scratchFolder(), 'feed.json');
  const secret = { id: 'https://agency.example/secret', title: 'A', _resource: { access: { level: 'restricted' } } };
  writeFileSync(file, JSON.stringify({ title: 'List', items: [secret] }));
  for (const format of ['html', 'rss', 'jsonld']) assert.doesNotMatch(await to(file, format), /secret/, format);
});
