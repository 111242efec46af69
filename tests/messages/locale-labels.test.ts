import { expect } from '@open-wc/testing';
import type { FacetName } from '../../src/catalog/facets.js';
import { Locale } from '../../src/messages/locale.js';
import type { FileFacts } from '../../src/model/resource.js';

const LOCALES = { en: new Locale('en'), es: new Locale('es') };
type Language = keyof typeof LOCALES;

describe('Locale.size', () => {
  const cases: [language: Language, bytes: number, text: string][] = [
    ['en', 1, '1 byte'],
    ['en', 999, '999 bytes'],
    ['en', 1000, '1 KB'],
    ['en', 1499, '1 KB'],
    ['en', 1500, '2 KB'],
    ['en', 793_000, '793 KB'],
    ['en', 999_499, '999 KB'],
    ['en', 999_500, '1 MB'],
    ['en', 1_200_000, '1.2 MB'],
    ['en', 7_900_000, '7.9 MB'],
    ['en', 322_000_000, '322 MB'],
    ['en', 1_500_000_000, '1,500 MB'],
    ['es', 999, '999 bytes'],
    ['es', 793_000, '793 KB'],
    ['es', 1_200_000, '1,2 MB'],
  ];
  for (const [language, bytes, text] of cases) {
    it(`writes ${bytes} bytes as '${text}' in ${language}`, () => expect(LOCALES[language].size(bytes)).to.equal(text));
  }
});

describe('Locale.facts', () => {
  const pdf = 'application/pdf';
  const cases: [language: Language, facts: FileFacts, text: string][] = [
    ['en', { mimeType: pdf, size: 793_000 }, 'PDF, 793 KB'],
    ['en', { mimeType: pdf, size: 1_200_000, pages: 66 }, 'PDF, 1.2 MB, 66 pages'],
    ['en', { pages: 1 }, '1 page'],
    ['en', { mimeType: 'text/html' }, 'Web page'],
    ['en', { mimeType: 'application/x-other', size: 1000 }, '1 KB'],
    ['en', {}, ''],
    ['es', { mimeType: pdf, size: 1_200_000, pages: 66 }, 'PDF, 1,2 MB, 66 páginas'],
    ['es', { mimeType: 'image/png' }, 'Imagen'],
  ];
  for (const [language, facts, text] of cases) {
    it(`says '${text}' of ${JSON.stringify(facts)} in ${language}`, () => {
      expect(LOCALES[language].facts(facts)).to.equal(text);
    });
  }
});

describe('Locale.language', () => {
  const cases: [tag: string, name: string][] = [
    ['en', 'English'],
    ['es', 'Español'],
    ['fr', 'Français'],
    ['vi', 'Tiếng Việt'],
    ['ar', 'العربية'],
    ['zh', '中文'],
    ['ru', 'Русский'],
    ['ko', '한국어'],
    ['zz', 'zz'],
    ...['', 'klingon!', 'en_US', 'x-private', 'constructor', '__proto__', '"><img src=x>'].map(
      (tag): [string, string] => [tag, tag],
    ),
  ];
  for (const [tag, name] of cases) {
    it(`calls '${tag}' ${name || 'nothing'}, whatever the language around it`, () => {
      for (const locale of Object.values(LOCALES)) expect(locale.language(tag)).to.equal(name);
    });
  }

  // Both are well-formed tags that a feed may have, and names of what a Locale keeps for dates.
  for (const tag of ['day', 'month']) {
    it(`does not take the language '${tag}' for something about dates`, () => {
      const [dateFirst, nameFirst] = [new Locale('en'), new Locale('en')];
      dateFirst.date('2015-06-30');
      dateFirst.date('2015-06');
      expect(typeof dateFirst.language(tag)).to.equal('string');
      nameFirst.language(tag);
      expect(nameFirst.date('2015-06-30')).to.equal('June 30, 2015');
      expect(nameFirst.date('2015-06')).to.equal('June 2015');
    });
  }

  it('gives the same name when asked again', () => {
    const locale = new Locale('en');
    expect([1, 2].map(() => locale.language('es'))).to.deep.equal(['Español', 'Español']);
  });
});

describe('Locale.value', () => {
  const cases: [language: Language, facet: FacetName, name: string, label: string][] = [
    ['en', 'type', 'fact-sheet', 'Fact sheet'],
    ['en', 'type', 'Fact Sheet', 'Fact sheet'],
    ['en', 'type', 'Podcast', 'Podcast'],
    ['es', 'type', 'report', 'Informe'],
    ['en', 'audience', 'law-enforcement', 'Law enforcement'],
    ['en', 'audience', 'public', 'General public'],
    ['es', 'audience', 'survivors', 'Sobrevivientes'],
    ['en', 'access', 'public', 'Public'],
    ['es', 'access', 'restricted', 'Restringido'],
    ['en', 'format', 'PDF', 'PDF'],
    ['es', 'format', 'web-page', 'Página web'],
    ['en', 'language', 'es', 'Español'],
    ['en', 'topic', 'report', 'report'],
    ['es', 'publisher', 'guide', 'guide'],
    ['en', 'section', 'public', 'public'],
    ['en', 'year', '2015', '2015'],
  ];
  for (const [language, facet, name, label] of cases) {
    it(`shows the ${facet} '${name}' as '${label}' in ${language}`, () => {
      expect(LOCALES[language].value(facet, name)).to.equal(label);
    });
  }

  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
    it(`shows '${name}' as it is, though objects have something by that name`, () => {
      for (const facet of ['type', 'audience', 'format', 'access'] as const) {
        expect(LOCALES.en.value(facet, name)).to.equal(name);
      }
    });
  }
});
