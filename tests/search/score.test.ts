import { expect } from '@open-wc/testing';
import { STEMMERS, type Stemmer } from '../../src/search/inflection.js';
import { foldSynonyms, parseQuery } from '../../src/search/query.js';
import { SearchIndex, type WeightedText } from '../../src/search/search-index.js';

type Texts = readonly WeightedText[];

function indexOf(documents: readonly Texts[]): SearchIndex {
  const index = new SearchIndex((document) => documents[document] as Texts);
  index.stemmers.add(STEMMERS['en'] as Stemmer);
  documents.forEach(() => index.add());
  return index;
}

const title = (text: string): WeightedText => [text, 48, 8];
const topic = (text: string): WeightedText => [text, 20, 2];
const text = (line: string): WeightedText => [line, 6, 60];
const texts = (...lines: string[]): Texts[] => lines.map((line) => [text(line)]);
const other: Texts = [text('other words')];

describe('the score of SearchIndex', () => {
  const rank = (documents: readonly Texts[], query: string): number[] => {
    const { score } = indexOf(documents).search(parseQuery(query));
    return [...score.keys()].filter((at) => score[at]).sort((a, b) => (score[b] as number) - (score[a] as number));
  };
  const cases: [what: string, documents: Texts[], query: string, order: number[]][] = [
    ['a title over a text', [[text('law')], [title('law')], other], 'law', [1, 0]],
    [
      'a title over topics, topics over a text',
      [[text('law')], [topic('law')], [title('law')], other],
      'law',
      [2, 1, 0],
    ],
    [
      'a word that occurs twice over one that occurs once',
      [...texts('law and order', 'law and law'), other],
      'law',
      [1, 0],
    ],
    [
      'a short title over a long one',
      [[title('the law of the sea and of all ships on it')], [title('law')]],
      'law',
      [1, 0],
    ],
    ['a whole word over the beginning of one', [...texts('lawful', 'law'), other], 'law', [1, 0]],
    ['a whole word over another form of it', [...texts('policies', 'policy'), other], 'policy', [1, 0]],
    ['another form over a longer word', [...texts('interviewees', 'interviews'), other], 'interview', [1, 0]],
    ['a longer word over a much longer one', [...texts('lawgivers', 'laws'), other], 'law', [1, 0]],
    ['a rare word over a common one', [...texts('law', 'law', 'lax'), other], 'la', [2, 0, 1]],
    ['two words in titles over one', [[title('sex'), text('law')], [title('sex law')], other], 'sex law', [1, 0]],
    ['equal matches in the order of the feed', texts('law', 'law', 'law'), 'law', [0, 1, 2]],
  ];
  for (const [what, documents, query, order] of cases) {
    it(`puts ${what}`, () => expect(rank(documents, query)).to.deep.equal(order));
  }

  it('counts the best of several matches, not the last and not their sum', () => {
    const score = (query: string, ...lines: string[]): Float32Array =>
      indexOf(texts(...lines)).search(parseQuery(query, foldSynonyms([['DMST', 'minor sex trafficking']]))).score;
    const [both, whole] = score('law', 'law lawful', 'law other', 'other');
    expect(both).to.equal(whole);
    for (const names of ['DMST minor sex trafficking', 'minor sex trafficking DMST']) {
      const [named, spelt] = score('court DMST', `court ${names}`, 'court with minor sex trafficking', 'other');
      expect(named).to.equal(spelt);
    }
  });

  it('is the same whether or not another search came between', () => {
    const index = indexOf(texts('law school', 'law', 'school law law'));
    const first = [...index.search(parseQuery('law school')).score];
    index.search(parseQuery('school "law school"'));
    expect([...index.search(parseQuery('law school')).score]).to.deep.equal(first);
  });
});

describe('the nearness of SearchIndex', () => {
  const near = (line: string | Texts, query: string): number =>
    indexOf([typeof line === 'string' ? [text(line)] : line]).nearness(0, parseQuery(query));

  const nearerFirst: [what: string, nearer: string | Texts, farther: string | Texts, query: string][] = [
    ['side by side over apart', 'minor sex trafficking', 'trafficking of a minor', 'sex trafficking'],
    ['a few words apart over many', 'sex or trafficking', 'sex and some kinds of trafficking', 'sex trafficking'],
    ['as asked over turned round', 'sex trafficking', 'trafficking sex', 'sex trafficking'],
    ['all side by side over some', 'minor sex trafficking', 'sex trafficking, and minor', 'minor sex trafficking'],
    ['in a title over in a text', [title('sex trafficking')], [text('sex trafficking')], 'sex trafficking'],
    ['in one text over in two', [text('sex trafficking')], [text('sex'), text('trafficking')], 'sex trafficking'],
  ];
  for (const [what, nearer, farther, query] of nearerFirst)
    it(`puts ${what}`, () => expect(near(nearer, query)).to.be.above(near(farther, query)));

  it('knows forms and beginnings', () => {
    const whole = near('victim interview', 'victim interview');
    expect(near('victims, interviewed', 'victim interview')).to.equal(whole);
    expect(near('victim interviewees', 'victim interv')).to.equal(whole);
  });

  it('is between nothing and 1', () => {
    for (const query of ['law school', 'sex trafficking', 'sex sex', '"sex trafficking" minor'])
      expect(near('minor sex trafficking', query), query).to.be.within(0, 1);
    expect(near('', 'sex law')).to.equal(0);
  });
});
