// Each rule finds what it should in its failing fixture, at the right places, and nothing in its passing one.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { JsonFile } from '../../dist/cli/json-file.js';
import { readTerms } from '../../dist/cli/validate/terms.js';
import { validate, validatePages } from '../../dist/cli/validate/validate.js';
import { readSource } from '../../dist/cli/io/read-source.js';
import { RULES } from '../../dist/cli/validate/rules.js';
import { at } from '../../tools/project.js';

const NOW = new Date('2026-01-15T12:00:00Z');
const fixture = (id, kind) => at('tests/cli/fixtures/rules', `${id}.${kind}.json`);

async function problemsIn(path) {
  return validate(new JsonFile(await readSource(path)), await readTerms(), NOW);
}

/** What each failing fixture holds: where, and what a person is told to write instead. */
const FOUND = {
  'duplicate-id': [['17:13', 'Give it an id that no other item has; what it was before does not matter.']],
  'duplicate-item': [
    ['12:5', 'Keep one of the two. If it belongs under two headings, say so in the text of one.'],
    ['25:5', 'Keep one of the two. If it belongs under two headings, say so in the text of one.'],
    ['44:5', 'Keep one of the two. If it belongs under two headings, say so in the text of one.'],
  ],
  'empty-section': [
    [
      '10:7',
      'Take the section out, or write "section": "Reports" in the entries that belong there, letter for letter.',
    ],
  ],
  'html-in-text': [
    ['8:16', 'Write "Health & safety".'],
    ['14:23', 'Take the tags out, or rename the field to "content_html": of that the text alone is taken.'],
    ['21:22', 'Write "Agency".'],
    ['28:85', 'Write "Forms\u00a01".'],
    ['30:54', 'It was made into HTML twice. Write "<p>" for "&lt;p&gt;", and "&amp;" for "&amp;amp;".'],
    ['35:79', 'Take it out.'],
    ['39:16', 'Write the character itself in place of "&frac12;".'],
  ],
  'impossible-date': [
    ['11:19', 'Write the year, "2015", or with month and day as far as you know them: "2015-06", "2015-06-30".'],
    ['18:25', 'Write the year, "2015", or with month and day as far as you know them: "2015-06", "2015-06-30".'],
    ['25:19', 'Write "2014-08".'],
    ['34:19', 'Write the day on which it was done, or take the date out.'],
    ['45:19', 'Correct one of the two.'],
    ['53:44', 'Write the day on which it was done, or take the date out.'],
    ['55:91', 'Write the year, "2015", or with month and day as far as you know them: "2015-06", "2015-06-30".'],
  ],
  'language-tag': [
    ['4:15', 'Write "en".'],
    ['10:19', 'Write "es".'],
    ['16:19', 'Write "en-US".'],
    ['25:25', 'Write a tag such as "en", "es", "ar", "zh-Hans" or "vi".'],
    ['31:78', 'Write a tag such as "en", "es", "ar", "zh-Hans" or "vi".'],
    ['32:78', 'Write a tag such as "en", "es", "ar", "zh-Hans" or "vi".'],
  ],
  'nothing-to-show': [
    ['6:5', 'Write a "title", or at least a "content_text".'],
    ['10:5', 'Write a "title", or at least a "content_text".'],
  ],
  'pdf-size': [
    ['11:9', 'Add its size in bytes: "size_in_bytes": 793000 is 793 KB.'],
    ['21:17', 'Add its size in bytes: "size_in_bytes": 793000 is 793 KB.'],
    ['33:11', 'Add its size in bytes: "size_in_bytes": 793000 is 793 KB.'],
    [
      '41:73',
      'Write it as a file, with its size in bytes, in place of "url": "attachments": [{ "url": "https://agency.example/d.pdf", "mime_type": "application/pdf", "size_in_bytes": 793000 }].',
    ],
  ],
  'restricted-address': [
    ['10:23', 'Take "external_url" out, and say in "access.note" or "access.contact_url" whom to ask.'],
    ['11:22', 'Take "attachments" out, and say in "access.note" or "access.contact_url" whom to ask.'],
    ['21:27', 'Take "archived_url" out, and say in "access.note" or "access.contact_url" whom to ask.'],
    ['26:13', 'Give it an "id" that is no address, such as "undercover-protocol".'],
  ],
  'review-overdue': [
    ['13:18', 'Check the entry and its link, then write the day in "date" and the next one in "due".'],
  ],
  'street-address': [
    ['9:23', 'Write how to reach it, by telephone or through a public office, and leave the place out.'],
    ['18:18', 'Write how to reach it, by telephone or through a public office, and leave the place out.'],
    ['24:23', 'Write how to reach it, by telephone or through a public office, and leave the place out.'],
    ['30:23', 'Write how to reach it, by telephone or through a public office, and leave the place out.'],
    ['33:54', 'Write how to reach it, by telephone or through a public office, and leave the place out.'],
    ['34:54', 'Write how to reach it, by telephone or through a public office, and leave the place out.'],
    ['38:23', 'Write how to reach it, by telephone or through a public office, and leave the place out.'],
    ['39:86', 'Write how to reach it, by telephone or through a public office, and leave the place out.'],
  ],
  terms: [
    [
      '8:16',
      'Write "child who was trafficked", "trafficked minor", or "commercial sexual exploitation of children", unless it is a name or somebody else\'s title.',
    ],
    ['14:23', 'Write "identified", "assisted", or "helped to leave", unless it is a name or somebody else\'s title.'],
    [
      '14:23',
      'Write "human trafficking" or "person who was trafficked", unless it is a name or somebody else\'s title.',
    ],
    ['20:16', 'Write "trafficker", unless it is a name or somebody else\'s title.'],
    ['22:54', 'Write "identified", "assisted", or "helped to leave", unless it is a name or somebody else\'s title.'],
    ['27:78', 'Write "identified", "assisted", or "helped to leave", unless it is a name or somebody else\'s title.'],
  ],
  'unusable-address': [
    ['10:14', 'Write an address that begins with https://, mailto:, tel: or sms:, without user name and password.'],
    ['18:18', 'Write an address that begins with https://, mailto:, tel: or sms:, without user name and password.'],
    ['29:26', 'Write an address that begins with https://, mailto:, tel: or sms:, without user name and password.'],
  ],
};

test('every rule has its fixtures, and a level', () => {
  for (const { id, level, about } of RULES) {
    for (const kind of ['bad', 'good']) assert.ok(existsSync(fixture(id, kind)), `${id}.${kind}.json`);
    assert.ok(['error', 'warning'].includes(level) && about.endsWith('.') && FOUND[id], id);
  }
});

for (const { id, level } of RULES) {
  test(`${id}: what is wrong is found where it stands`, async () => {
    const problems = await problemsIn(fixture(id, 'bad'));
    assert.deepEqual(
      problems.map(({ place, advice }) => [`${place.line}:${place.column}`, advice]),
      FOUND[id],
    );
    for (const problem of problems) {
      assert.deepEqual([problem.rule, problem.level], [id, level], problem.message);
      assert.match(problem.message, /[.)"]$|^"|: </);
    }
  });

  test(`${id}: what is right is left alone`, async () => {
    assert.deepEqual(await problemsIn(fixture(id, 'good')), []);
  });
}

test('an item that an earlier page has is found on a later one', async () => {
  const page = (number, item) => {
    const feed = { items: [{ id: `${number}`, title: 'A guide', ...item }] };
    const url = `https://agency.example/${number}.json`;
    return new JsonFile({ name: url, url, bytes: new TextEncoder().encode(JSON.stringify(feed)) });
  };
  const pages = [
    page(1, { url: 'https://agency.example/guide' }),
    page(2, { url: 'http://www.agency.example/guide/' }),
    page(3, { url: 'https://agency.example/other' }),
  ];
  const problems = validatePages(pages, await readTerms(), true, NOW);
  assert.deepEqual(
    problems.map(({ place, message }) => [place.file, message]),
    [
      [
        'https://agency.example/2.json',
        '"A guide" leads to the same address as an item of an earlier page, "A guide".',
      ],
    ],
  );
});
