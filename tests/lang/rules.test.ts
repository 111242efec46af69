import { expect } from '@open-wc/testing';
import { Locale } from '../../src/messages/locale.js';
import '../support/languages.js';

/** Spaces of every kind as one, since `Intl` knows several, and nothing that is not seen. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replace(/\u200F/g, '');

describe('plurals', () => {
  const counts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
    ar: { 0: 'لا توجد موارد', 1: 'مورد واحد', 2: 'موردان', 3: '3 موارد', 11: '11 موردًا', 100: '100 مورد' },
    ru: { 1: '1 ресурс', 2: '2 ресурса', 5: '5 ресурсов', 21: '21 ресурс', 111: '111 ресурсов' },
    uk: { 1: '1 ресурс', 2: '2 ресурси', 5: '5 ресурсів', 21: '21 ресурс' },
    es: { 0: '0 recursos', 1: '1 recurso', 2: '2 recursos', 1_000_000: '1.000.000 recursos' },
    fr: { 0: '0 ressource', 1: '1 ressource', 2: '2 ressources', 1_000_000: '1 000 000 de ressources' },
    pt: { 0: '0 recurso', 1: '1 recurso', 2: '2 recursos', 1_000_000: '1.000.000 de recursos' },
    ht: { 0: '0 resous', 1: '1 resous', 2: '2 resous', 12_345: '12 345 resous' },
    ko: { 0: '자료 0개', 1: '자료 1개', 2: '자료 2개' },
    zh: { 1: '1 项资源', 2: '2 项资源' },
    vi: { 1: '1 nguồn thông tin', 2: '2 nguồn thông tin' },
    tl: { 1: '1 mapagkukunan', 4: '4 mapagkukunan' },
    en: { 0: '0 resources', 1: '1 resource', 2: '2 resources', 1_000_000: '1,000,000 resources' },
  };
  for (const [language, forms] of Object.entries(counts)) {
    for (const [n, text] of Object.entries(forms)) {
      it(`${n} in ${language}`, () => {
        const locale = new Locale(language);
        expect(plain(locale.plural(locale.messages.count, Number(n)))).to.equal(text);
      });
    }
  }
});

describe('dates', () => {
  const dates: Readonly<Record<string, readonly [month: string, day: string]>> = {
    en: ['June 2015', 'June 30, 2015'],
    es: ['junio de 2015', '30 de junio de 2015'],
    fr: ['juin 2015', '30 juin 2015'],
    pt: ['junho de 2015', '30 de junho de 2015'],
    zh: ['2015年6月', '2015年6月30日'],
    vi: ['tháng 6 năm 2015', '30 tháng 6, 2015'],
    ko: ['2015년 6월', '2015년 6월 30일'],
    tl: ['Hunyo 2015', 'Hunyo 30, 2015'],
    ht: ['jen 2015', '30 jen 2015'],
    ru: ['июнь 2015 г.', '30 июня 2015 г.'],
    uk: ['червень 2015 р.', '30 червня 2015 р.'],
    ar: ['يونيو 2015', '30 يونيو 2015'],
  };
  for (const [language, [month, day]] of Object.entries(dates)) {
    it(`are said in ${language}, and never more precisely than they are known`, () => {
      const locale = new Locale(language);
      expect(locale.date('2015')).to.equal('2015');
      expect(plain(locale.date('2015-06'))).to.equal(month);
      expect(plain(locale.date('2015-06-30'))).to.equal(day);
    });
  }
});

describe('facts of a file', () => {
  const file = { mimeType: 'application/pdf', size: 793_000, pages: 66 };
  const facts: Readonly<Record<string, string>> = {
    es: 'PDF, 793 KB, 66 páginas',
    fr: 'PDF, 793 Ko, 66 pages',
    zh: 'PDF，793 KB，66 页',
    ko: 'PDF, 793KB, 66쪽',
    ht: 'PDF, 793 KB, 66 paj',
    ru: 'PDF, 793 КБ, 66 страниц',
    ar: 'PDF، 793 كيلوبايت، 66 صفحة',
  };
  for (const [language, text] of Object.entries(facts)) {
    it(`are told in ${language}`, () => expect(plain(new Locale(language).facts(file))).to.equal(text));
  }

  it('have a comma in megabytes where the language has', () => {
    expect(plain(new Locale('fr').size(1_250_000))).to.equal('1,3 Mo');
    expect(plain(new Locale('ht').size(1_250_000))).to.equal('1,3 MB');
  });
});

describe('a language', () => {
  for (const [tag, search, spoken] of [
    ['fr-CA', 'Rechercher des ressources', 'fr-CA'],
    ['zh-Hans-CN', '搜索资源', 'zh-Hans-CN'],
    ['tl', 'Maghanap ng mapagkukunan', 'fil'],
    ['fil-PH', 'Maghanap ng mapagkukunan', 'fil-PH'],
    ['ht-HT', 'Chèche resous', 'ht-HT'],
    ['AR', 'البحث في الموارد', 'ar'],
    ['de', 'Search resources', 'en'],
    ['so', 'Search resources', 'en'],
    ['en_US', 'Search resources', 'en'],
    ['français', 'Search resources', 'en'],
    ['-', 'Search resources', 'en'],
    ['x-private', 'Search resources', 'en'],
    ['a'.repeat(10_000), 'Search resources', 'en'],
  ] as const) {
    it(`of "${tag.slice(0, 20)}" is spoken as ${spoken}`, () => {
      const locale = new Locale(tag);
      expect([locale.messages.search, locale.tag]).to.deep.equal([search, spoken]);
    });
  }

  it("never follows the browser's own where browsers have no rules for it", () => {
    // Whatever the browser's own language is, these are not its numbers and months.
    const locale = new Locale('ht');
    expect(new Intl.NumberFormat(locale.rules).resolvedOptions().locale).to.equal('fr');
    expect(locale.date('2015-08-01')).to.equal('1 out 2015');
  });
});
