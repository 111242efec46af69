import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Catalog } from '../../src/catalog/catalog.js';
import type { FacetName } from '../../src/catalog/facets.js';
import { type Grouping, groupItems, orderOfMeeting, steadyLength } from '../../src/catalog/grouping.js';
import { sortByGroup } from '../../src/catalog/order.js';
import { makeCatalog } from '../support/make-resource.js';

/** `Heading / Subheading: items`, in reading order. */
function read(catalog: Catalog, by: FacetName = 'section', order: readonly number[] = []): string[] {
  const { groups, of } = groupItems(catalog, by, order);
  return groups.map(({ path }, group) => {
    const items = [...of.keys()].filter((item) => of[item] === group);
    return `${path.join(' / ')}: ${items.join(' ')}`;
  });
}

const under = (...sections: string[][]) => sections.map((section) => ({ section }));

describe('groupItems', () => {
  it('has no group without items', () => expect(read(makeCatalog([]))).to.deep.equal([]));

  it('puts headings in the order in which they are first met', () => {
    expect(read(makeCatalog(under(['B'], ['A'], ['B'])))).to.deep.equal(['B: 0 2', 'A: 1']);
  });

  it('puts declared headings first, in the order declared', () => {
    const sections = [{ title: 'A' }, { title: 'B' }, { title: 'C' }];
    expect(read(makeCatalog(under(['X'], ['C'], ['A']), { sections }))).to.deep.equal(['A: 2', 'C: 1', 'X: 0']);
  });

  it('has no group for a declared heading with no items', () => {
    expect(read(makeCatalog(under(['A']), { sections: [{ title: 'Empty' }, { title: 'A' }] }))).to.deep.equal(['A: 0']);
  });

  it('puts items without a heading first, so that they seem to belong to none', () => {
    expect(read(makeCatalog(under(['A'], [], ['A']), { sections: [{ title: 'A' }] }))).to.deep.equal([': 1', 'A: 0 2']);
  });

  it('puts what stands right under a heading before its subheadings', () => {
    const catalog = makeCatalog(under(['A', 'two'], ['A', 'one'], ['A'], ['A', 'two']));
    expect(read(catalog)).to.deep.equal(['A: 2', 'A / two: 0 3', 'A / one: 1']);
  });

  it('brings subheadings under their heading, wherever they stand in the feed', () => {
    const catalog = makeCatalog(under(['A', 'one'], ['B'], ['A', 'two'], ['B', 'one', 'deep'], ['A', 'one']));
    expect(read(catalog)).to.deep.equal(['A / one: 0 4', 'A / two: 2', 'B: 1', 'B / one / deep: 3']);
  });

  it('keeps a subheading apart from a heading of the same name', () => {
    expect(read(makeCatalog(under(['A'], ['B', 'A'], ['A', 'A'])))).to.deep.equal(['A: 0', 'A / A: 2', 'B / A: 1']);
  });

  it('takes the names of what objects have as headings like any other', () => {
    const catalog = makeCatalog(under(['constructor'], ['__proto__'], ['constructor', 'toString']));
    expect(read(catalog)).to.deep.equal(['constructor: 0', 'constructor / toString: 2', '__proto__: 1']);
  });

  it('joins the headings of several feeds', () => {
    const catalog = makeCatalog([], { sections: [{ title: 'A' }, { title: 'B' }] });
    catalog.addFeed({ url: 'https://b.example/', sections: [{ title: 'B' }, { title: 'C' }], synonyms: [] });
    for (const one of makeCatalog(under(['C'], ['B'], ['A'])).resources) catalog.add(one);
    expect(read(catalog)).to.deep.equal(['A: 2', 'B: 1', 'C: 0']);
  });

  it('groups by another facet in the order of its filter, each item under its first value', () => {
    const catalog = makeCatalog([
      { topics: ['a', 'b'] },
      { topics: ['c'] },
      {},
      { topics: ['b', 'a'] },
      { topics: ['B'] },
    ]);
    expect(read(catalog, 'topic', [2, 1, 0])).to.deep.equal([': 2', 'c: 1', 'b: 3 4', 'a: 0']);
  });

  it('groups by whatever facet is wanted', () => {
    const catalog = makeCatalog([{ issued: '2015-06' }, { issued: '2016' }, { issued: '2015' }]);
    expect(read(catalog, 'year', [1, 0])).to.deep.equal(['2016: 1', '2015: 0 2']);
  });

  // As many as fit under the ceiling of items: more than there are characters of one place.
  it('keeps tens of thousands of headings apart', () => {
    const catalog = makeCatalog(Array.from({ length: 40_000 }, (_, i) => ({ section: [`A${i}`, `B${i}`] })));
    expect(groupItems(catalog, 'section', []).groups.length).to.equal(40_000);
  }).timeout(20_000);

  it('puts every item under its own path, and each path in one place', () => {
    const heading = fc.constantFrom('A', 'B', 'C', 'AB');
    const path = fc.array(heading, { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(path, { maxLength: 30 }), fc.uniqueArray(heading), (paths, declared) => {
        const catalog = makeCatalog(under(...paths), { sections: declared.map((title) => ({ title })) });
        const { groups, of } = groupItems(catalog, 'section', []);
        paths.forEach((wanted, item) => {
          expect(groups[of[item] as number]?.path).to.deep.equal(wanted);
        });
        const joined = groups.map((group) => group.path.join('/'));
        expect(new Set(joined).size, 'no group twice').to.equal(groups.length);
        // Whatever shares a beginning stands together, and the shorter path before the longer one.
        for (const start of joined) {
          const inside = joined.flatMap((one, at) => (`${one}/`.startsWith(start ? `${start}/` : '') ? [at] : []));
          expect(inside[0], start).to.equal(joined.indexOf(start));
          expect((inside.at(-1) as number) - (inside[0] as number), start).to.equal(inside.length - 1);
        }
        const tops = [...new Set(groups.flatMap((group) => group.path.slice(0, 1)))];
        const present = declared.filter((title) => tops.includes(title));
        expect(tops.slice(0, present.length)).to.deep.equal(present);
      }),
    );
  });
});

describe('orderOfMeeting', () => {
  it('has keys by which paths stand as they were first met, headings before what stands under them', () => {
    const keyOf = orderOfMeeting();
    const paths = [['B'], ['A', 'two'], ['A', 'one'], ['B', 'x'], ['A']];
    const keys = new Map(paths.map((path) => [keyOf(path), path.join('/')]));
    expect([...keys.keys()].sort().map((key) => keys.get(key))).to.deep.equal(['B', 'B/x', 'A', 'A/two', 'A/one']);
    expect(keyOf(['A', 'one'])).to.equal([...keys.keys()][2]);
  });
});

describe('steadyLength', () => {
  /** Items in the order shown, each with its group. */
  const cases: [what: string, items: number[], of: number[], length: number][] = [
    ['none of none', [], [], 0],
    ['all where there is one group', [0, 1, 2], [0, 0, 0], 3],
    ['all where the feed keeps its groups together', [0, 1, 2, 3], [0, 0, 1, 2], 4],
    ['the first group alone where the feed does not', [0, 2, 1, 3], [0, 1, 0, 1], 2],
    ['the first group, though it does not begin the feed', [2, 3, 0, 1], [1, 1, 0, 0], 2],
    ['up to the first that others may come before', [0, 1, 3, 2], [0, 1, 2, 1], 2],
    ['matches of the first group, though some between do not match', [0, 4, 5], [0, 1, 1, 1, 0, 0], 3],
  ];
  for (const [what, items, of, length] of cases) {
    it(`is ${what}`, () =>
      expect(steadyLength(Uint32Array.from(items), { groups: [], of: Uint32Array.from(of) })).to.equal(length));
  }

  it('is nothing while the first declared group may still come', () => {
    const groups = [{ path: ['B'] }];
    const items = Uint32Array.of(0);
    expect(steadyLength(items, { groups, of: items }, 'A')).to.equal(0);
    expect(steadyLength(items, { groups, of: items }, 'B')).to.equal(1);
    expect(steadyLength(items, { groups: [{ path: [] }], of: items }, 'A')).to.equal(1);
  });

  it('counts no item that another place has when more items come in feed order', () => {
    const section = fc.constantFrom('A', 'B', 'C');
    const declared = fc.shuffledSubarray(['A', 'B', 'C']);
    fc.assert(
      fc.property(
        fc.array(section, { maxLength: 12 }),
        fc.array(section, { maxLength: 6 }),
        declared,
        (early, late, sections) => {
          const shown = (all: string[]): { items: Uint32Array; grouping: Grouping } => {
            const feed = { sections: sections.map((title) => ({ title, description: undefined })) };
            const grouping = groupItems(
              makeCatalog(
                all.map((one) => ({ section: [one] })),
                feed,
              ),
              'section',
              [],
            );
            return { items: sortByGroup(Uint32Array.from(all.keys()), grouping), grouping };
          };
          const { items, grouping } = shown(early);
          const { of } = grouping;
          const steady = steadyLength(items, grouping, sections[0]);
          const after = shown([...early, ...late]).items;
          // Others may follow the first group, and then what comes after it moves down, but not up or apart.
          const first = items.filter((item) => of[item] === of[items[0] as number]).length;
          const kept = Math.min(steady, first);
          expect([...after.subarray(0, kept)]).to.deep.equal([...items.subarray(0, kept)]);
        },
      ),
    );
  });
});
