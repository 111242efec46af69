import { expect } from '@open-wc/testing';
import { Catalog } from '../../src/catalog/catalog.js';
import { FACET_NAMES, type FacetName } from '../../src/catalog/facets.js';
import { filter } from '../../src/catalog/filter.js';
import { FeedReader } from '../../src/feed/feed-reader.js';
import { type Chosen, type Values, recount, shows } from './recount.js';

// The values are taken from the JSON itself here, by the contract, so that neither the reading of a feed nor the facets
// of the sources can be wrong in the same way on both sides.

interface Item {
  url?: string;
  tags?: string[];
  authors?: { name: string }[];
  attachments?: { url: string; mime_type: string }[];
  _resource: {
    section: string;
    type?: string;
    publisher?: string;
    audience?: string[];
    issued?: string;
    file?: { mime_type: string };
    access?: { level: string };
  };
}
interface Feed {
  language: string;
  authors?: { name: string }[];
  items: Item[];
}

const names = (authors: { name: string }[] | undefined): string | undefined =>
  authors?.map(({ name }) => name).join(', ');
const present = (...values: (string | undefined)[]): string[] => values.filter((value) => value !== undefined);

function formats({ url, attachments = [], _resource: { file } }: Item): string[] {
  const documents = attachments.length + (file ? 1 : 0);
  for (const { mime_type } of [...attachments, ...(file ? [file] : [])]) expect(mime_type).to.equal('application/pdf');
  if (documents > 0) return ['PDF'];
  return url?.startsWith('http') ? ['web-page'] : [];
}

function valuesOf(item: Item, feed: Feed): Values {
  const { section, type, publisher, audience = [], issued, access } = item._resource;
  return {
    section: [section].flat().slice(0, 1),
    type: present(type),
    format: formats(item),
    audience,
    topic: item.tags ?? [],
    publisher: present(publisher ?? names(item.authors) ?? names(feed.authors)),
    year: present(issued?.slice(0, 4)),
    language: [feed.language],
    access: [access?.level ?? 'public'],
    source: [],
  };
}

async function load(name: string): Promise<{ items: Values[]; catalog: Catalog }> {
  const response = await fetch(new URL(`../../data/${name}`, import.meta.url));
  const feed = (await response.json()) as Feed;
  const reader = new FeedReader(feed, response.url);
  const catalog = new Catalog();
  catalog.addFeed(reader.info);
  while (!reader.done) {
    const resource = reader.next();
    if (resource) catalog.add(resource);
  }
  expect(reader.problems).to.deep.equal([]);
  return { items: feed.items.map((item) => valuesOf(item, feed)), catalog };
}

/** All that differs between the sources' answer and the recount; nothing, it is hoped. */
function differences(catalog: Catalog, items: readonly Values[], byName: Chosen): string[] {
  const byKey = new Map(
    Array.from(byName, ([name, chosen]) => {
      const { values } = catalog.facet(name);
      return [name, new Set(values.filter((value) => chosen.has(value.name)).map(({ key }) => key))] as const;
    }),
  );
  const { passes, counts } = filter(catalog, byKey, FACET_NAMES, undefined, undefined);
  const wanted = recount(items, byName);
  const wrong = [...items.keys()].filter((at) => (passes[at] === 1) !== shows(items[at] as Values, byName)).map(String);
  for (const [name, tally] of counts) {
    const { values } = catalog.facet(name);
    if (values.length !== wanted.get(name)?.size) wrong.push(`${name} has ${values.length} values`);
    values.forEach((value, id) => {
      const count = wanted.get(name)?.get(value.name);
      if (count !== tally[id]) wrong.push(`${name}: ${value.name} is ${tally[id]}, not ${count}`);
    });
  }
  return wrong;
}

const FEEDS: [name: string, items: number, leastPairs: number][] = [
  ['task-force-guide.json', 7, 400],
  ['e-guide.json', 121, 5000],
];
for (const [name, size, leastPairs] of FEEDS) {
  describe(`the counts of data/${name}`, () => {
    let items: Values[];
    let catalog: Catalog;
    const values = (): [name: FacetName, value: string][] =>
      FACET_NAMES.flatMap((facet) =>
        catalog.facet(facet).values.map((value) => [facet, value.name] as [FacetName, string]),
      );

    before(async () => ({ items, catalog } = await load(name)));

    it(`are of ${size} items, as a recount before any choice has them`, () => {
      expect(items).to.have.lengthOf(size);
      expect(catalog.size).to.equal(size);
      expect(differences(catalog, items, new Map())).to.deep.equal([]);
    });

    it('equal a recount for every value', () => {
      for (const [facet, value] of values()) {
        expect(differences(catalog, items, new Map([[facet, new Set([value])]])), `${facet}: ${value}`).to.deep.equal(
          [],
        );
      }
    });

    it('equal a recount for every pair of values', () => {
      const all = values();
      let pairs = 0;
      all.forEach(([facet, value], at) => {
        for (const [otherFacet, other] of all.slice(at + 1)) {
          const chosen = new Map([[facet, new Set([value])]]);
          chosen.set(otherFacet, new Set([...(chosen.get(otherFacet) ?? []), other]));
          const wrong = differences(catalog, items, chosen);
          if (wrong.length > 0) expect.fail(`${facet}: ${value} with ${otherFacet}: ${other}: ${wrong.join('; ')}`);
          pairs++;
        }
      });
      expect(pairs).to.equal((all.length * (all.length - 1)) / 2);
      expect(pairs).to.be.at.least(leastPairs);
    }).timeout(60_000);
  });
}
