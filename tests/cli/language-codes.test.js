// Which languages there are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { codeOfLanguage, isKnownLanguage } from '../../dist/cli/language-names.js';
import { languageCodes } from '../../tools/language-codes.js';
import { at } from '../../tools/project.js';

test('the codes are those of the registry', async () => {
  assert.equal(readFileSync(at('src/cli/language-codes.ts'), 'utf8'), await languageCodes());
});

test('a language counts that is registered, whether or not `Intl` has a name for it', () => {
  for (const tag of ['en', 'en-US', 'es-419', 'zh-Hans', 'mam', 'tzo', 'kjb', 'ase', 'qu']) {
    assert.ok(isKnownLanguage(tag), tag);
  }
  for (const tag of ['xx', 'qqq', 'english', 'en_US', 'en-QQ', 'zh-Hanz', '']) assert.ok(!isKnownLanguage(tag), tag);
});

test('a name is understood in English and in the language itself', () => {
  for (const [name, code] of Object.entries({
    Spanish: 'es',
    'español ': 'es',
    'Tiếng Việt': 'vi',
    Klingonish: undefined,
  })) {
    assert.equal(codeOfLanguage(name), code);
  }
});
