import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hasPassed, partialDate } from '../../src/model/partial-date.js';

describe('partialDate', () => {
  const read: [text: string, date: string][] = [
    ['2015', '2015'],
    ['2015-06', '2015-06'],
    ['2015-06-30', '2015-06-30'],
    ['  2015-06 ', '2015-06'],
    ['2016-02-29', '2016-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2021-04-15T00:00:00Z', '2021-04-15'],
    ['2021-04-15 08:30', '2021-04-15'],
    ['2021-04-15t08:30:00z', '2021-04-15'],
    ['2021-04-15T23:59:59.999Z', '2021-04-15'],
  ];
  for (const [text, date] of read) it(`reads '${text}' as ${date}`, () => expect(partialDate(text)).to.equal(date));

  // The day is the one its author wrote: converted to another zone each of these would be another day.
  for (const text of ['2019-12-31T23:30:00-05:00', '2019-12-31T00:30:00+14:00', '2019-12-31T12:00:00-11:00']) {
    it(`keeps the author's day of ${text}`, () => expect(partialDate(text)).to.equal('2019-12-31'));
  }

  const impossible = [
    '2015-13',
    '2015-00',
    '2015-00-10',
    '2015-06-00',
    '2015-06-31',
    '2015-02-29',
    '2015-02-30',
    '1900-02-29',
    '2015-01-99',
    '2015-02-30T10:00:00Z',
  ];
  for (const text of impossible) {
    it(`has no date for ${text}, which cannot be`, () => expect(partialDate(text)).to.equal(undefined));
  }

  const other = [
    '',
    ' ',
    'June 2015',
    '15',
    '201',
    '20150630',
    '2015-6-30',
    '2015/06/30',
    '30-06-2015',
    '-2015',
    '+2015',
  ];
  for (const text of [...other, '2015-06T10:00', '2015T10:00', '2015-06-30x', '２０１５', '__proto__', '2015–06']) {
    it(`has no date for '${text}'`, () => expect(partialDate(text)).to.equal(undefined));
  }

  it('has no date for what a feed left out', () => {
    expect(partialDate(undefined)).to.equal(undefined);
    expect(partialDate(null)).to.equal(undefined);
  });

  it('takes every day that there is, and gives it back unchanged', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          for (const text of [day, day.slice(0, 7), day.slice(0, 4)]) expect(partialDate(text)).to.equal(text);
        },
      ),
    );
  });

  it('gives a beginning of what it read, or nothing', () => {
    const digits = fc.stringMatching(/^\d{4}-\d{2}-\d{2}([T ][\d:+-]{0,6})?$/);
    fc.assert(
      fc.property(fc.oneof(digits, fc.string()), (text) => {
        const date = partialDate(text);
        if (date !== undefined) expect(text.trim().startsWith(date), text).to.equal(true);
      }),
    );
  });
});

describe('hasPassed', () => {
  const noon = (year: number, month: number, day: number): Date => new Date(year, month - 1, day, 12);
  const cases: [date: string, now: Date, passed: boolean][] = [
    ['2026-03-10', noon(2026, 3, 9), false],
    ['2026-03-10', noon(2026, 3, 10), false],
    ['2026-03-10', noon(2026, 3, 11), true],
    ['2026-03', noon(2026, 3, 31), false],
    ['2026-03', noon(2026, 4, 1), true],
    ['2026-12', noon(2026, 12, 31), false],
    ['2026-12', noon(2027, 1, 1), true],
    ['2026', noon(2026, 12, 31), false],
    ['2026', noon(2027, 1, 1), true],
    ['2024-02-29', noon(2024, 2, 29), false],
    ['2024-02-29', noon(2024, 3, 1), true],
  ];
  for (const [date, now, passed] of cases) {
    it(`${date} ${passed ? 'is over' : 'is not over'} at noon of ${now.toDateString()}`, () => {
      expect(hasPassed(date, now)).to.equal(passed);
    });
  }

  it('lasts to the last moment of its day and not one longer', () => {
    expect(hasPassed('2026-03-10', new Date(2026, 2, 10, 23, 59, 59, 999))).to.equal(false);
    expect(hasPassed('2026-03-10', new Date(2026, 2, 11))).to.equal(true);
  });

  it("agrees with comparing the visitor's calendar day as text, at every precision", () => {
    const times = fc.date({ min: new Date(1970, 0, 2), max: new Date(2100, 0, 1), noInvalidDate: true });
    const pad = (value: number): string => String(value).padStart(2, '0');
    const dayOf = (date: Date): string => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
    const near = fc.tuple(times, fc.integer({ min: -800, max: 800 }), fc.constantFrom(4, 7, 10));
    fc.assert(
      fc.property(near, ([now, days, precision]) => {
        const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
        const date = dayOf(then).slice(0, precision);
        expect(hasPassed(date, now)).to.equal(dayOf(now).slice(0, precision) > date);
      }),
    );
  });
});
