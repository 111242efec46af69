import { expect } from '@open-wc/testing';
import { en as actions } from '../../src/actions/en.js';
import { en } from '../../src/messages/en.js';
import { Locale } from '../../src/messages/locale.js';
import { LANGUAGES, textsOf } from '../support/languages.js';

const CODES = ['ar', 'es', 'fil', 'fr', 'ht', 'ko', 'pt', 'ru', 'uk', 'vi', 'zh'];
/** What may be the same as in English, besides units and what Latin letters spell alike. */
const ALIKE = /^(direction|intl|comma|colon|kilobytes|megabytes|bytes\..*)$/;

const PLURAL = /\.(zero|one|two|few|many|other)$/;
const english = textsOf({ ...en, actions });
/** Of all texts but those of languages that browsers have no rules for. */
const withoutForms = (paths: Iterable<string>): string[] =>
  [...new Set(Array.from(paths, (path) => path.replace(PLURAL, '')))].filter(
    (path) => path !== 'intl' && path !== 'months',
  );
const places = (text: string | undefined): string[] =>
  [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort((a, b) => a.localeCompare(b));

it('there are texts in eleven languages besides English', () => {
  expect([...LANGUAGES.keys()].sort((a, b) => a.localeCompare(b))).to.deep.equal(CODES);
});

for (const [code, messages] of LANGUAGES) {
  describe(`the texts in ${code}`, () => {
    const texts = textsOf(messages);
    const { rules } = new Locale(code);

    it('are exactly those that there are in English', () => {
      expect(withoutForms(texts.keys()).sort()).to.deep.equal(withoutForms(english.keys()).sort());
    });

    it('have the places to fill that the English ones have; none, one and two need no number', () => {
      for (const [path, text] of texts) {
        const wanted = places(english.get(path) ?? english.get(path.replace(PLURAL, '.other')));
        if (/\.(zero|one|two)$/.test(path)) expect(wanted, path).to.include.members(places(text));
        else expect(places(text), path).to.deep.equal(wanted);
      }
    });

    it('have a form for each plural category of the language, and no other', () => {
      const known = new Intl.PluralRules(rules).resolvedOptions().pluralCategories;
      // Millions of anything are not listed here, so these do without a form for them.
      const needed = known.filter((category) => !['es', 'ht'].includes(code) || category !== 'many');
      for (const path of withoutForms([...texts.keys()].filter((one) => PLURAL.test(one)))) {
        const forms = [...texts.keys()].filter((one) => one.replace(PLURAL, '') === path);
        expect(forms.map((one) => one.slice(path.length + 1)).sort(), path).to.deep.equal([...needed].sort());
      }
    });

    it('are not left in English', () => {
      const same = [...texts].filter(([path, text]) => english.get(path) === text && !ALIKE.test(path));
      const allowed: Record<string, string[]> = {
        es: ['Audio', 'Video', 'Video'],
        fil: ['Hotline', 'Website'],
        fr: [
          'Article',
          'Audio',
          'Collection',
          'Format',
          'Guide',
          'Image',
          'Public',
          'Section',
          'Service',
          'Source',
          'Type',
          '{n} page',
          '{n} pages',
        ],
        pt: ['Webinar'],
      };
      expect(same.map(([, text]) => text).sort()).to.deep.equal(allowed[code] ?? []);
    });

    it('are in the letters of the language', () => {
      const letters = { ar: 'Arabic', ko: 'Hangul', ru: 'Cyrillic', uk: 'Cyrillic', zh: 'Han' }[code] ?? 'Latin';
      const script = new RegExp(`\\p{Script=${letters}}`, 'u');
      const other = new RegExp(`[^\\p{Script=${letters}}\\p{Script=Common}\\p{Script=Inherited}]`, 'u');
      for (const [path, text] of texts) {
        if (ALIKE.test(path) || path === 'months') continue;
        const own = text.replace(/\{\w+\}/g, '');
        expect(own, path).to.match(script).and.not.to.match(other);
      }
    });

    it('are neither empty nor padded, and have no label twice', () => {
      for (const [path, text] of texts) if (!/^(comma|colon)$/.test(path)) expect(text, path).to.match(/^\S(.*\S)?$/);
      for (const table of ['types', 'audiences', 'formats', 'facets', 'sorts', 'access']) {
        const labels = [...texts].filter(([path]) => path.startsWith(`${table}.`)).map(([, text]) => text);
        expect(labels.length, table).to.be.above(3);
        expect(new Set(labels).size, `${table}: ${labels.join(', ')}`).to.equal(labels.length);
      }
    });

    it('run the way that the language is written', () => {
      expect(messages.direction).to.equal(code === 'ar' ? 'rtl' : 'ltr');
    });

    it('end in the same kind of sign as the English ones: a sentence, a colon, or neither', () => {
      const end = (text = ''): string =>
        /[.。]$/.test(text) ? 'sentence' : /[:：] ?$/.test(text) ? 'colon' : text.endsWith('…') ? 'to come' : '';
      for (const [path, text] of texts) if (english.has(path)) expect(end(text), path).to.equal(end(english.get(path)));
    });
  });
}

describe('labels', () => {
  const labels: readonly (readonly [string, 'type' | 'audience' | 'format', string, string])[] = [
    ['es', 'type', 'hotline', 'Línea de ayuda'],
    ['es', 'audience', 'task-forces', 'Grupos de trabajo'],
    ['fr', 'type', 'protocol', 'Protocole'],
    ['fr', 'audience', 'survivors', 'Personnes survivantes'],
    ['pt', 'type', 'fact-sheet', 'Ficha informativa'],
    ['zh', 'type', 'hotline', '热线电话'],
    ['zh', 'audience', 'public', '公众'],
    ['vi', 'type', 'book', 'Sách'],
    ['ko', 'audience', 'prosecutors', '검사'],
    ['tl', 'type', 'news', 'Balita'],
    ['ht', 'audience', 'attorneys', 'Avoka'],
    ['ru', 'type', 'hotline', 'Горячая линия'],
    ['uk', 'audience', 'judges', 'Судді'],
    ['ar', 'type', 'guide', 'دليل'],
    ['ar', 'format', 'text', 'نص'],
  ];
  for (const [language, facet, id, label] of labels) {
    it(`belong to the ids beside them: ${id} in ${language}`, () => {
      expect(new Locale(language).value(facet, id)).to.equal(label);
    });
  }
});
