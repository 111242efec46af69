import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { languageTag } from '../../src/model/language.js';

describe('languageTag', () => {
  const proper: [tag: string, proper: string][] = [
    ['en', 'en'],
    ['EN', 'en'],
    ['es-mx', 'es-MX'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    [' fr ', 'fr'],
    ['ht', 'ht'],
    ['en-u-ca-gregory', 'en-u-ca-gregory'],
  ];
  for (const [tag, wanted] of proper)
    it(`makes ${wanted} of '${tag}'`, () => expect(languageTag(tag)).to.equal(wanted));

  const malformed = [
    '',
    ' ',
    'x',
    'en_US',
    'klingon!',
    'en-',
    '*',
    '"><img src=x>',
    'e\u202en',
    'constructor',
    '__proto__',
  ];
  for (const tag of [...malformed, null, undefined]) {
    it(`has none for ${JSON.stringify(tag)}`, () => expect(languageTag(tag)).to.equal(undefined));
  }

  it('gives of any text a tag that no Intl constructor refuses, or none', () => {
    const subtag = fc.constantFrom(
      'en',
      'zh',
      'Hans',
      '419',
      'US',
      'x',
      'u',
      'ca',
      'gregory',
      'valencia',
      '1994',
      '_',
      '',
    );
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('en', 'es-mx', 'zh-Hans', 'EN-gb'),
      fc.array(subtag, { maxLength: 5 }).map((subtags) => subtags.join('-')),
    );
    let tags = 0;
    fc.assert(
      fc.property(text, (given) => {
        const tag = languageTag(given);
        if (tag === undefined) return;
        tags++;
        expect(() => [new Intl.Collator(tag), new Intl.NumberFormat(tag), new Intl.PluralRules(tag)]).to.not.throw();
        expect(languageTag(tag)).to.equal(tag);
      }),
      { numRuns: 200 },
    );
    expect(tags, 'texts that were tags').to.be.above(20);
  });
});
