import { expect } from '@open-wc/testing';
import { FACET_NAMES, FacetColumn, type FacetName, isFacetName } from '../../src/catalog/facets.js';
import type { Resource } from '../../src/model/resource.js';
import { makeResource } from '../support/make-resource.js';

function columnOf(name: FacetName, ...resources: Partial<Resource>[]): FacetColumn {
  const column = new FacetColumn(name);
  for (const resource of resources) column.add(makeResource(resource));
  return column;
}

const names = (column: FacetColumn): string[] => column.values.map(({ name }) => name);
/** Names of the values that an item has. */
const valuesOf = (column: FacetColumn, item: number): (string | undefined)[] =>
  column.ids.slice(column.offsets[item], column.offsets[item + 1]).map((id) => column.values[id]?.name);

describe('facets', () => {
  it('are the nine of the contract, in its order, and the source', () => {
    expect(FACET_NAMES.join(' ')).to.equal('section type format audience topic publisher year language access source');
  });

  it('have names that nothing else has', () => {
    for (const name of FACET_NAMES) expect(isFacetName(name), name).to.equal(true);
    for (const name of ['', 'Type', 'types', 'constructor', '__proto__'])
      expect(isFacetName(name), name).to.equal(false);
  });
});

describe('FacetColumn', () => {
  const [page, pdf] = ['https://a.example/page', 'https://a.example/plan.pdf'];
  const file = { mimeType: 'application/pdf' };
  const word = { url: 'https://a.example/1', mimeType: 'application/msword' };
  const cases: [facet: FacetName, what: string, resource: Partial<Resource>, values: string[]][] = [
    ['section', 'the outermost heading', { section: ['Tools', 'For courts'] }, ['Tools']],
    ['section', 'nothing without a heading', { section: [] }, []],
    ['type', 'the type', { type: 'report' }, ['report']],
    ['type', 'nothing without a type', {}, []],
    ['audience', 'every audience', { audience: ['survivors', 'prosecutors'] }, ['survivors', 'prosecutors']],
    ['topic', 'every topic', { topics: ['Minors', 'Outreach'] }, ['Minors', 'Outreach']],
    ['publisher', 'the publisher', { publisher: 'OVC' }, ['OVC']],
    ['year', 'the year of a day', { issued: '2015-06-30' }, ['2015']],
    ['year', 'the year of a month', { issued: '2015-06' }, ['2015']],
    ['year', 'the year alone', { issued: '2015' }, ['2015']],
    ['year', 'nothing without a date', {}, []],
    ['language', 'the language without its region', { language: 'es-MX' }, ['es']],
    ['language', 'the language in lower case', { language: 'ES' }, ['es']],
    ['language', 'editions', { language: 'en', editions: [{ url: page, language: 'fr-CA' }] }, ['en', 'fr']],
    ['language', 'a language once', { language: 'en', editions: [{ url: page, language: 'en-GB' }] }, ['en']],
    ['language', 'nothing without a language', {}, []],
    ['access', 'the level', { access: 'restricted' }, ['restricted']],
    ['format', 'the media type of the link', { link: { url: page, ...file } }, ['PDF']],
    ['format', 'the ending of an address that says no more', { link: { url: pdf } }, ['PDF']],
    ['format', 'that ending where the media type is empty', { link: { url: pdf, mimeType: '' } }, ['PDF']],
    ['format', 'a page for any other address', { link: { url: page } }, ['web-page']],
    ['format', 'no page for what is no web address', { link: { url: 'tel:+18883737888' } }, []],
    ['format', 'the file where the address is the page that tells of it', { link: { url: page }, file }, ['PDF']],
    ['format', 'the file without an address', { file }, ['PDF']],
    ['format', 'nothing without either', {}, []],
    ['format', 'further attachments', { link: { url: page, ...file }, attachments: [word] }, ['PDF', 'Word']],
    ['format', 'a format once', { link: word, attachments: [word, word], file }, ['Word', 'PDF']],
    ['format', 'nothing for a media type without a name', { file: { mimeType: 'application/x-other' } }, []],
  ];
  for (const [facet, what, resource, values] of cases) {
    it(`holds of ${facet} ${what}`, () => {
      const column = columnOf(facet, resource);
      expect(names(column)).to.deep.equal(values);
      expect(valuesOf(column, 0)).to.deep.equal(values);
    });
  }

  it('takes all ways to write a value as one, named as first written', () => {
    const written = ['Law enforcement', 'law-enforcement', 'LAW_ENFORCEMENT', 'Law  Enforcement'];
    const column = columnOf('audience', ...written.map((audience) => ({ audience: [audience] })), {
      audience: written,
    });
    expect(column.values).to.deep.equal([{ key: 'law-enforcement', name: 'Law enforcement' }]);
    for (const item of [0, 1, 2, 3, 4]) expect(valuesOf(column, item)).to.deep.equal(['Law enforcement']);
  });

  it('keeps the values of each item apart from those of the next', () => {
    const column = columnOf('topic', { topics: ['a', 'b'] }, {}, { topics: ['b', 'c'] }, { topics: ['a'] });
    const all = [0, 1, 2, 3].map((item) => valuesOf(column, item));
    expect(all).to.deep.equal([['a', 'b'], [], ['b', 'c'], ['a']]);
  });

  it('finds a value by its key, and nothing by a key that no item has', () => {
    const column = columnOf('topic', { topics: ['Outreach', 'Trauma-informed practice'] });
    expect(column.indexOf('trauma-informed-practice')).to.equal(1);
    for (const key of ['Outreach', 'minors', '', 'constructor', '__proto__']) expect(column.indexOf(key)).to.equal(-1);
  });

  it("knows an item's first value, and that there is none", () => {
    const column = columnOf('topic', { topics: ['a', 'b'] }, {}, { topics: ['b', 'a'] });
    expect([0, 1, 2].map((item) => column.firstOf(item))).to.deep.equal([0, -1, 1]);
  });

  it('takes the names of what objects have as values like any other', () => {
    const topics = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
    expect(valuesOf(columnOf('topic', { topics }), 0)).to.deep.equal(topics);
  });
});
