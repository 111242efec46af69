import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';

import { Locale } from '../../src/messages/locale.js';
import { FeedError, type FeedErrorDetail, type FeedErrorKind } from '../../src/model/feed-error.js';

const LOCALES = { en: new Locale('en'), es: new Locale('es') };
type Language = keyof typeof LOCALES;

describe('the language of a Locale', () => {
  const cases: [asked: string, tag: string, search: string][] = [
    ['en', 'en', 'Search resources'],
    ['en-GB', 'en-GB', 'Search resources'],
    ['es', 'es', 'Buscar recursos'],
    ['es-MX', 'es-MX', 'Buscar recursos'],
    ['ES-mx', 'es-MX', 'Buscar recursos'],
    ['de', 'en', 'Search resources'],
    ['esx', 'en', 'Search resources'],
    ...['', ' ', 'es_MX', 'klingon!', 'x', '*', 'en-', '\u0000', 'constructor', '__proto__', 'toString'].map(
      (malformed): [string, string, string] => [malformed, 'en', 'Search resources'],
    ),
  ];
  for (const [asked, tag, search] of cases) {
    it(`is ${tag} where the page says '${asked}'`, () => {
      const locale = new Locale(asked);
      expect(locale.tag).to.equal(tag);
      expect(locale.messages.search).to.equal(search);
    });
  }

  for (const [language, foreign] of [
    ['es', true],
    ['en', false],
    ['en-GB', false],
    ['EN', false],
    ['eng', true],
  ] as const) {
    it(`takes ${language} ${foreign ? 'as foreign' : 'as its own'} in an English page`, () => {
      expect(new Locale('en-US').isForeign(language)).to.equal(foreign);
    });
  }

  it("takes the page's own words", () => {
    const { messages } = new Locale('es', { search: 'Busca', types: { report: 'Estudio' } });
    expect(messages.search).to.equal('Busca');
    expect(messages.types).to.include({ report: 'Estudio', guide: 'Guía' });
  });
});

describe('Locale.plural', () => {
  const cases: [language: Language, n: number, text: string][] = [
    ['en', 0, '0 resources'],
    ['en', 1, '1 resource'],
    ['en', 7, '7 resources'],
    ['en', 50_000, '50,000 resources'],
    ['es', 0, '0 recursos'],
    ['es', 1, '1 recurso'],
    ['es', 7, '7 recursos'],
    ['es', 50_000, '50.000 recursos'],
  ];
  for (const [language, n, text] of cases) {
    it(`says '${text}'`, () => {
      const locale = LOCALES[language];
      expect(locale.plural(locale.messages.count, n)).to.equal(text);
    });
  }

  it('goes by the number that the text is about, and fills other places as told', () => {
    expect(LOCALES.en.plural(en.countOf, 7, { shown: '1' })).to.equal('1 of 7 resources');
    expect(LOCALES.en.plural(en.countOf, 1, { shown: '0' })).to.equal('0 of 1 resource');
    expect(LOCALES.es.plural(LOCALES.es.messages.countOf, 7, { shown: '3' })).to.equal('3 de 7 recursos');
  });

  it('says a text with one form for any number', () => {
    expect(LOCALES.en.plural({ other: '{n} of them' }, 1)).to.equal('1 of them');
  });
});

describe('Locale.date', () => {
  const cases: [language: string, date: string, text: string][] = [
    ['en', '2015', '2015'],
    ['en', '2015-06', 'June 2015'],
    ['en', '2015-06-30', 'June 30, 2015'],
    ['en-GB', '2015-06-30', '30 June 2015'],
    ['es', '2015', '2015'],
    ['es', '2015-06', 'junio de 2015'],
    ['es', '2015-06-30', '30 de junio de 2015'],
    ['en-u-ca-buddhist', '2015-06-30', 'June 30, 2015'],
  ];
  for (const [language, date, text] of cases) {
    it(`writes ${date} as '${text}' in ${language}`, () => expect(new Locale(language).date(date)).to.equal(text));
  }

  it('is never more precise than is known', () => {
    for (const locale of Object.values(LOCALES)) {
      expect(locale.date('2015-06')).to.not.match(/\b(1|01|30)\b/);
      expect(locale.date('2015')).to.equal('2015');
    }
  });

  // The tests' own zone is often UTC, where a shifted day would not show.
  for (const timeZone of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
    it(`is not shifted for a visitor in ${timeZone}`, () => {
      const original = Intl.DateTimeFormat;
      Intl.DateTimeFormat = new Proxy(original, {
        construct: (Format, [locale, options]: [string, object]) => new Format(locale, { timeZone, ...options }),
      });
      try {
        const locale = new Locale('en');
        expect(locale.date('2015-01-01')).to.equal('January 1, 2015');
        expect(locale.date('2014-12-31')).to.equal('December 31, 2014');
        expect(locale.date('2015-01')).to.equal('January 2015');
      } finally {
        Intl.DateTimeFormat = original;
      }
    });
  }
});

describe('Locale.error', () => {
  const cases: [kind: FeedErrorKind, detail: FeedErrorDetail, online: boolean, text: keyof typeof en.errors][] = [
    ['network', {}, true, 'network'],
    ['network', {}, false, 'offline'],
    ['timeout', {}, true, 'timeout'],
    ['timeout', {}, false, 'timeout'],
    ['status', { status: 404 }, true, 'missing'],
    ['status', { status: 410 }, true, 'missing'],
    ['status', { status: 401 }, true, 'denied'],
    ['status', { status: 403 }, true, 'denied'],
    ['status', { status: 429 }, true, 'busy'],
    ['status', { status: 503 }, true, 'busy'],
    ['status', { status: 400 }, true, 'status'],
    ['status', { status: 500 }, true, 'status'],
    ['status', { status: 404 }, false, 'missing'],
    ['format', { fault: 'address' }, true, 'address'],
    ['format', { fault: 'html' }, true, 'html'],
    ['format', { fault: 'json' }, true, 'json'],
    ['format', { fault: 'feed' }, true, 'feed'],
    ['format', { fault: 'bytes' }, true, 'bytes'],
    ['format', { fault: 'depth' }, true, 'feed'],
    ['format', {}, true, 'feed'],
  ];
  for (const [kind, detail, online, text] of cases) {
    it(`has the sentence '${text}' for ${kind} ${Object.values(detail).join()}${online ? '' : ' offline'}`, () => {
      const error = new FeedError(kind, 'https://a.example/', detail);
      for (const locale of Object.values(LOCALES))
        expect(locale.error(error, online)).to.equal(locale.messages.errors[text]);
    });
  }
});
