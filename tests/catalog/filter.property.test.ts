import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Catalog } from '../../src/catalog/catalog.js';
import { FACET_NAMES, type FacetName } from '../../src/catalog/facets.js';
import { filter, scopeOf } from '../../src/catalog/filter.js';
import type { Resource } from '../../src/model/resource.js';
import { makeCatalog } from '../support/make-resource.js';
import { type Recount, type Values, recount, shows } from './recount.js';

const FORMATS: Readonly<Record<string, string>> = { pdf: 'application/pdf', zip: 'application/zip', csv: 'text/csv' };
const ACCESS = ['public', 'paid', 'restricted'];
const few = (...keys: string[]): fc.Arbitrary<string[]> => fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 3 });
const one = (...keys: string[]): fc.Arbitrary<string[]> => fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 1 });

const values: fc.Arbitrary<Values> = fc.record({
  section: one('tools', 'reports-studies', 'training'),
  type: one('report', 'fact-sheet', 'constructor'),
  format: few(...Object.keys(FORMATS)),
  audience: few('law-enforcement', 'survivors', 'judges', 'public'),
  topic: few('minors', 'outreach', '人口', 'sex-trafficking'),
  publisher: one('ovc', 'hhs', 'doj'),
  year: one('2015', '2016', '2024'),
  language: few('en', 'es', 'fr'),
  access: fc.constantFrom(...ACCESS).map((level) => [level]),
  // With one feed there is none.
  source: fc.constant([]),
});
const choice = fc
  .dictionary(fc.constantFrom(...FACET_NAMES), fc.nat({ max: 7 }), { maxKeys: 3 })
  .chain((picks) => fc.tuple(fc.constant(picks), values, values))
  .map(
    ([picks, a, b]) =>
      new Map(
        (Object.keys(picks) as FacetName[]).map((name) => [
          name,
          new Set([...a[name], ...b[name], ...(picks[name] === 0 ? ['?'] : [])]),
        ]),
      ),
  );

/** The values as a feed might write them: each time another way. */
function resourceOf(item: Values, at: number): Partial<Resource> {
  const spelt = (key: string): string =>
    [key, key.toUpperCase(), key.replaceAll('-', ' '), key.replaceAll('-', ' & '), ` ${key}`][at % 5] as string;
  const [language, ...editions] = item.language;
  return {
    section: item.section.map(spelt),
    type: item.type.map(spelt)[0],
    attachments: item.format.map((format) => ({ url: 'https://a.example/', mimeType: FORMATS[format] })),
    audience: item.audience.map(spelt),
    topics: item.topic.map(spelt),
    publisher: item.publisher.map(spelt)[0],
    issued: item.year.map((year) => year + ['', '-06', '-06-30'][at % 3])[0],
    language,
    editions: editions.map((tag) => ({ url: 'https://a.example/', language: `${tag}-US` })),
    access: item.access[0] as Resource['access'],
  };
}

const countsByKey = (catalog: Catalog, counts: ReadonlyMap<FacetName, Uint32Array>): Recount =>
  new Map(
    Array.from(counts, ([name, tally]) => [
      name,
      new Map(catalog.facet(name).values.map(({ key }, id) => [key, tally[id] as number])),
    ]),
  );

describe('filter, of any catalog and choice', () => {
  it('shows and counts what a recount of every item does', () => {
    let narrowed = 0;
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 20 }),
        choice,
        choice,
        fc.infiniteStream(fc.boolean()),
        (items, chosen, only, found) => {
          const catalog = makeCatalog(items.map(resourceOf));
          const score = chosen.size % 2 ? undefined : Float32Array.from(items, () => Number(found.next().value) * 0.5);
          const { items: passed, passes, counts } = filter(catalog, chosen, FACET_NAMES, scopeOf(catalog, only), score);

          const meant = new Map(
            [...chosen].filter(([name, keys]) => items.some((item) => item[name].some((key) => keys.has(key)))),
          );
          const candidates = items.filter((item, at) => shows(item, only) && (!score || score[at]));
          const shown = items.map((item) => Number(candidates.includes(item) && shows(item, meant)));
          expect([...passes]).to.deep.equal(shown);
          const size = shown.filter(Boolean).length;
          expect(passed).to.have.length(size);
          expect(countsByKey(catalog, counts)).to.deep.equal(recount(items, meant, candidates));
          if (size > 0 && size < items.length) narrowed++;
        },
      ),
      { numRuns: 500 },
    );
    expect(narrowed, 'choices that left some items and not others').to.be.above(50);
  });

  it('has a count for each value that is what choosing it alone in its facet shows', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 12 }), choice, (items, chosen) => {
        const catalog = makeCatalog(items.map(resourceOf));
        const { counts } = filter(catalog, chosen, FACET_NAMES, undefined, undefined);
        for (const [name, tally] of counts) {
          catalog.facet(name).values.forEach(({ key }, id) => {
            const alone = new Map([...chosen, [name, new Set([key])]]);
            expect(tally[id]).to.equal(filter(catalog, alone, [], undefined, undefined).items.length);
          });
        }
      }),
      { numRuns: 50 },
    );
  });
});
