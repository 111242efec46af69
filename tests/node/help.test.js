// The help block: its data is not older than it may be, and what is made of it is current. Numbers rot.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { helpBlock, helpFiles, readHelp } from '../../tools/help-block.js';
import { at, shown } from '../../tools/project.js';

const DAY = 86_400_000;
const help = readHelp();

test('somebody has looked at the help lines within the last year', () => {
  const { date, how } = help.verified;
  const age = (Date.now() - Date.parse(date)) / DAY;
  assert.match(date, /^\d{4}-\d\d-\d\d$/);
  assert.ok(age >= -1, `data/help-us.json was verified in the future: ${date}`);
  assert.ok(age <= 365, `data/help-us.json was last verified on ${date}: call the numbers, then change the date`);
  assert.ok(how.length > 20 && help.sources.every((source) => URL.canParse(source)));
});

test('every channel says in which languages and how to reach it, in English and in Spanish', () => {
  assert.deepEqual(Object.keys(help.texts), ['en', 'es']);
  const schemes = help.channels.map(({ kind, href }) => [kind, new URL(href).protocol]);
  assert.deepEqual(schemes, [
    ['voice', 'tel:'],
    ['text', 'sms:'],
    ['chat', 'https:'],
    ['relay', 'tel:'],
  ]);
  for (const [language, texts] of Object.entries(help.texts)) {
    const block = helpBlock(help, language);
    assert.doesNotMatch(block, /undefined/);
    for (const { number, languages } of help.channels) {
      // The number is text to read, and no message is written in advance.
      if (number) assert.ok(block.includes(`>${number}</a>`), number);
      for (const name of languages) assert.ok(block.includes(texts.languages[name]), name);
    }
    assert.doesNotMatch(block, /sms:[^"]*[?&]/);
  }
});

test('what a text of the data holds is never markup', () => {
  const hostile = { ...help, name: { en: '<b>"&' } };
  assert.ok(helpBlock(hostile, 'en').includes('<strong>&lt;b&gt;&quot;&amp;</strong>'));
});

test('the ready blocks and the pages of the demo hold what the data says: npm run help-block', () => {
  const files = helpFiles();
  const names = [...files.keys()].map(shown);
  for (const name of ['data/help-us.en.html', 'data/help-us.es.html', 'demo/government.html', 'demo/ngo.html']) {
    assert.ok(names.includes(name), name);
  }
  for (const [file, text] of files) assert.equal(readFileSync(file, 'utf8'), text, shown(file));
});

test('the README shows the slot as it is', () => {
  assert.ok(readFileSync(at('README.md'), 'utf8').includes('<section slot="help"'));
});
