import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { facetKey, fold } from '../../src/search/fold.js';

describe('fold', () => {
  const same: [a: string, b: string][] = [
    ['Trafficking', 'TRAFFICKING'],
    ['víctimas', 'Victimas'],
    ['niño', 'NINO'],
    ['Prävention', 'pravention'],
    ['Straße', 'STRASSE'],
    ['façade', 'facade'],
    ['Łódź', 'lodz'],
    ['København', 'kobenhavn'],
    ['œuvre', 'oeuvre'],
    ['Đà Nẵng', 'da nang'],
    ['İstanbul', 'istanbul'],
    ['ısı', 'isi'],
    ['ＰＤＦ', 'pdf'],
    ['ﬁle', 'file'],
    ['e\u0301tude', '\u00e9tude'],
    ['ёлка', 'елка'],
    ['Αθήνα', 'αθηνα'],
    ['مُحَمَّد', 'محمد'],
    ['أمل', 'امل'],
  ];
  for (const [a, b] of same) it(`takes '${a}' and '${b}' as one`, () => expect(fold(a)).to.equal(fold(b)));

  const apart: [a: string, b: string][] = [
    ['ka', 'ga'],
    ['か', 'が'],
    ['กา', 'กำ'],
    ['कि', 'की'],
    ['2015', '2016'],
    ['한국', '한굴'],
    ['e-guide', 'eguide'],
  ];
  for (const [a, b] of apart) it(`keeps '${a}' and '${b}' apart`, () => expect(fold(a)).to.not.equal(fold(b)));

  it('gives composed characters, so that text of either form compares alike', () => {
    expect(fold('한국 が')).to.equal('한국 が'.normalize('NFC'));
  });

  it('only lowers plain text', () => expect(fold('Law & "Order", 5.2\n~')).to.equal('law & "order", 5.2\n~'));

  it('takes any text as the same in all four Unicode forms', () => {
    const letter = fc.constantFrom('a', 'É', 'n\u0303', 'ﬁ', 'Ⅷ', 'が', '각', 'Å', 'ḍ̇', 'q\u0307\u0323', 'ﷺ');
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        const text = letters.join('');
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) expect(fold(text.normalize(form))).to.equal(fold(text));
      }),
    );
  });
});

describe('facetKey', () => {
  const keys: [value: string, key: string][] = [
    ['law-enforcement', 'law-enforcement'],
    ['Law enforcement', 'law-enforcement'],
    ['LAW_ENFORCEMENT', 'law-enforcement'],
    [' Law   Enforcement ', 'law-enforcement'],
    ['Law/Enforcement', 'law-enforcement'],
    ['Reports & Studies', 'reports-studies'],
    ['Víctimas', 'victimas'],
    ['2015', '2015'],
    ['报告', '报告'],
    ['हिंदी', 'हिंदी'],
    ['(5.2)', '5-2'],
    ['&', '&'],
    [' ?! ', '?!'],
    ['', ''],
    ['  ', ''],
  ];
  for (const [value, key] of keys) it(`makes '${key}' of '${value}'`, () => expect(facetKey(value)).to.equal(key));

  it('is its own key', () => {
    const value = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('Law', '-', ' ', '_', '&', 'É', '报')).map((a) => a.join('')),
    );
    fc.assert(fc.property(value, (text) => facetKey(facetKey(text)) === facetKey(text)));
  });

  it('has no separator of the only attribute in it, where the value has a letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(facetKey(`${before}a${after}`)).to.not.match(/[,;:\s]/);
      }),
    );
  });
});
