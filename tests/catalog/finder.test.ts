import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FACET_NAMES } from '../../src/catalog/facets.js';
import { type Criteria, Finder, type Results } from '../../src/catalog/finder.js';
import { parseOnly } from '../../src/catalog/scope.js';
import { makeCatalog, makeResource } from '../support/make-resource.js';

const CRITERIA: Criteria = {
  query: '',
  choice: new Map(),
  sort: 'feed',
  groupBy: 'section',
  only: '',
  facets: FACET_NAMES,
  language: 'en',
  limit: Infinity,
};

const finder = (): Finder =>
  new Finder(
    makeCatalog(
      [
        { title: 'Sex trafficking', section: ['Studies'], type: 'report', issued: '2015', topics: ['Minors'] },
        { title: 'Labor trafficking', section: ['Tools'], type: 'report', issued: '2020', topics: ['Labor'] },
        { title: 'A guide', text: 'On trafficking', section: ['Tools'], type: 'guide', topics: ['Minors'] },
        { title: 'DMST', section: ['Studies'], type: 'guide', issued: '2018-06' },
        { title: 'Contact' },
      ],
      { sections: [{ title: 'Tools' }, { title: 'Studies' }], synonyms: [['DMST', 'sex trafficking']] },
    ),
  );

const find = (criteria: Partial<Criteria> = {}, by = finder()): Results => by.find({ ...CRITERIA, ...criteria });
const items = (criteria?: Partial<Criteria>): number[] => [...find(criteria).items];
const chosen = (text: string) => ({ choice: parseOnly(text) });

describe('Finder.find', () => {
  const cases: [what: string, criteria: Partial<Criteria>, items: number[]][] = [
    ['groups in reading order, feed order in each', {}, [4, 1, 2, 0, 3]],
    ['those alone that a script lets through', { among: ({ title }) => title.includes('tr') }, [1, 0]],
    ['of those what the page has set', { among: ({ title }) => title !== 'DMST', only: 'type: guide' }, [2]],
    ['feed order without groups', { groupBy: 'none' }, [0, 1, 2, 3, 4]],
    ['titles in each group', { sort: 'title' }, [4, 2, 1, 3, 0]],
    ['titles without groups', { sort: 'title', groupBy: 'none' }, [2, 4, 3, 1, 0]],
    ['the newest in each group', { sort: 'newest' }, [4, 1, 2, 3, 0]],
    ['the oldest without groups', { sort: 'oldest', groupBy: 'none' }, [0, 3, 1, 2, 4]],
    ['groups of another facet, the largest first', { groupBy: 'type' }, [4, 2, 3, 0, 1]],
    ['feed order for best match without words', { sort: 'relevance' }, [4, 1, 2, 0, 3]],
    ['matches', { query: 'trafficking' }, [1, 2, 0]],
    ['matches by another name', { query: 'sex trafficking' }, [0, 3]],
    ['the best match first', { query: 'trafficking', sort: 'relevance', groupBy: 'none' }, [0, 1, 2]],
    ['the group of the best match first', { query: 'trafficking labor', sort: 'relevance' }, [1]],
    ['the rest of its group after the best match', { query: 'traffick', sort: 'relevance' }, [0, 1, 2]],
    ['what has the chosen value', chosen('type: report'), [1, 0]],
    ['matches that have the chosen value', { query: 'trafficking', ...chosen('topic: minors') }, [2, 0]],
    ['what is inside the limits', { only: 'type: guide' }, [2, 3]],
    ['matches inside the limits', { only: 'type: guide', query: 'traff' }, [2]],
    ['nothing', { query: 'nothing of the kind' }, []],
  ];
  for (const [what, criteria, wanted] of cases)
    it(`shows ${what}`, () => expect(items(criteria)).to.deep.equal(wanted));

  it('tells how many items there are without search and choice, but inside the limits', () => {
    expect(find({ query: 'sex', ...chosen('type: report') }).total).to.equal(5);
    expect(find({ query: 'sex', only: 'type: guide' }).total).to.equal(2);
  });

  it('tells the heading of each item', () => {
    const { groups, groupOf } = find();
    const headings = [0, 1, 2, 3, 4].map((item) => groups[groupOf[item] as number]?.path.join());
    expect(headings).to.deep.equal(['Studies', 'Tools', 'Tools', 'Studies', '']);
  });

  it('has one nameless group where nothing is grouped', () => {
    const { groups, groupOf } = find({ groupBy: 'none' });
    expect(groups).to.deep.equal([{ path: [] }]);
    expect([...groupOf]).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it('counts the facets that it is asked to, under search and choice', () => {
    const { counts } = find({ facets: ['type', 'topic'], query: 'trafficking', ...chosen('topic: minors') });
    expect([...counts.keys()]).to.deep.equal(['type', 'topic']);
    expect([...(counts.get('type') ?? [])]).to.deep.equal([1, 1]);
    expect([...(counts.get('topic') ?? [])]).to.deep.equal([2, 1]);
  });

  it('tells what to mark only where something was searched for', () => {
    expect(find().marks).to.equal(undefined);
    expect(find({ query: ' ,' }).marks).to.equal(undefined);
    const [mark, ...others] = find({ query: 'Traff' }).marks ?? [];
    expect(others).to.have.lengthOf(0);
    expect(mark?.likes.map(({ asked }) => asked).join()).to.equal('traff');
  });

  it('gives the same answer to the same question, so that nothing needs to be rendered', () => {
    const one = finder();
    expect(find({}, one)).to.equal(find({}, one));
    expect(find({ query: 'sex' }, one)).to.not.equal(find({}, one));
  });

  it('is not confused by the questions before', () => {
    const one = finder();
    const questions: Partial<Criteria>[] = cases.map(([, criteria]) => criteria);
    for (const question of [...questions, ...[...questions].reverse()]) {
      expect([...find(question, one).items]).to.deep.equal(items(question));
    }
  });

  it('answers anew when the catalog has grown', () => {
    const one = finder();
    for (const sort of ['feed', 'title'] as const) find({ sort }, one);
    one.catalog.add(makeResource({ title: 'B', section: ['New'], type: 'new' }));
    expect([...find({}, one).items]).to.deep.equal([4, 1, 2, 0, 3, 5]);
    expect([...find({ sort: 'title' }, one).items]).to.deep.equal([4, 2, 1, 3, 0, 5]);
    expect(find({}, one).total).to.equal(6);
    expect(one.values('type', '').map((id) => one.catalog.facet('type').values[id]?.name)).to.include('new');
  });
});

describe('Finder.find, of any criteria', () => {
  const criteria: fc.Arbitrary<Partial<Criteria>> = fc.record({
    query: fc.constantFrom('', 'traff', 'trafficking', 'sex trafficking', '"labor trafficking"', 'guide', 'x'),
    choice: fc.constantFrom('', 'type: report', 'type: report, guide; topic: minors', 'year: 2015').map(parseOnly),
    sort: fc.constantFrom('relevance', 'feed', 'title', 'newest', 'oldest'),
    groupBy: fc.constantFrom('none', ...FACET_NAMES),
    only: fc.constantFrom('', 'type: guide', 'topic: minors, labor', 'type: none'),
  });

  it('shows the same items in whatever order, each once, and those of a group together', () => {
    fc.assert(
      fc.property(criteria, (asked) => {
        const { items, groupOf } = find(asked);
        const plain = find({ ...asked, sort: 'feed', groupBy: 'none' }).items;
        expect([...items].sort((a, b) => a - b)).to.deep.equal([...plain]);
        const groups = Array.from(items, (item) => groupOf[item]);
        const changes = groups.filter((group, at) => group !== groups[at - 1]).length;
        expect(changes).to.equal(new Set(groups).size);
      }),
      { numRuns: 200 },
    );
  });
});
