import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Catalog } from '../../src/catalog/catalog.js';
import type { Resource } from '../../src/model/resource.js';
import { makeResource } from '../support/make-resource.js';

type Known = Partial<Resource> & { readonly title: string };

const at = (url: string): Partial<Resource> => ({ link: { url } });

function catalogOf(...feeds: (readonly Known[])[]): Catalog {
  const catalog = new Catalog();
  feeds.forEach((resources, index) => {
    catalog.addFeed({ url: `https://${index}.example/`, title: `Feed ${index}`, sections: [], synonyms: [] });
    resources.forEach((resource, id) => catalog.add(makeResource({ id: String(id), ...resource })));
  });
  catalog.finish();
  return catalog;
}

const shown = (catalog: Catalog): string[] =>
  catalog.resources.map((resource) => [resource.title, ...catalog.sourcesOf(resource)].join(' | '));

describe('several feeds as one', () => {
  it('join what leads to one address, however it is written, under one name', () => {
    const catalog = catalogOf(
      [{ title: 'A guide', ...at('https://www.a.example/guide/') }, { title: 'One' }],
      [{ title: 'A Guide', ...at('http://a.example//guide') }, { title: 'Two' }],
      [{ title: 'a guide', ...at('https://a.example/guide') }],
    );
    expect(shown(catalog)).to.deep.equal(['A guide | Feed 0 | Feed 1 | Feed 2', 'One | Feed 0', 'Two | Feed 1']);
  });

  it('join one document under two names, and not two entries that one page lists', () => {
    const pdf = { ...at('https://a.example/plan.pdf'), linksToFile: true };
    const page = at('https://a.example/list');
    const catalog = catalogOf(
      [
        { title: 'Plan', ...pdf },
        { title: 'First', ...page },
      ],
      [
        { title: 'The plan', ...pdf },
        { title: 'Second', ...page },
      ],
    );
    expect(shown(catalog)).to.deep.equal(['Plan | Feed 0 | Feed 1', 'First | Feed 0', 'Second | Feed 1']);
  });

  it('never join entries of one feed, nor those without an address', () => {
    const page = at('https://a.example/list');
    const catalog = catalogOf([{ title: 'A', ...page }, { title: 'A', ...page }, { title: 'B' }], [{ title: 'B' }]);
    expect(shown(catalog)).to.deep.equal(['A | Feed 0', 'A | Feed 0', 'B | Feed 0', 'B | Feed 1']);
  });

  it('have a source each that can be counted, and one feed has none', () => {
    const same = { title: 'Same', ...at('https://a.example/') };
    const column = catalogOf([same, { title: 'One' }], [same]).facet('source');
    expect(column.values.map(({ name }) => name)).to.deep.equal(['Feed 0', 'Feed 1']);
    expect(column.offsets).to.deep.equal([0, 2, 3]);
    const alone = catalogOf([same]);
    expect(alone.facet('source').values).to.deep.equal([]);
    expect(shown(alone)).to.deep.equal(['Same']);
  });

  it('lose no entry: each is shown, or joined to one of its address that names its feed', () => {
    const entry = fc.record({
      title: fc.constantFrom('A', 'B', 'C'),
      link: fc.option(fc.constantFrom('https://x.example/', 'http://www.x.example', 'tel:1', 'https://y.example/p/'), {
        nil: undefined,
      }),
      linksToFile: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.array(entry, { maxLength: 6 }), { minLength: 2, maxLength: 4 }), (feeds) => {
        const made = feeds.map((items) =>
          items.map(({ title, link, linksToFile }) => ({
            title,
            linksToFile: linksToFile && link !== undefined,
            link: link === undefined ? undefined : { url: new URL(link).href },
          })),
        );
        const catalog = catalogOf(...made);
        const named = catalog.resources.flatMap((resource) => catalog.sourcesOf(resource));
        for (const [index, items] of made.entries()) {
          expect(named.filter((name) => name === `Feed ${index}`)).to.have.length(items.length);
        }
      }),
    );
  });
});
