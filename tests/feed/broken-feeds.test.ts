import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/feed-reader.js';
import { FeedError } from '../../src/model/feed-error.js';

const read = (value: unknown) => parseFeed(value, { url: 'https://feeds.example/feed.json' });

async function fetchJson(name: string): Promise<unknown> {
  return (await fetch(new URL(`../../data/broken/${name}`, import.meta.url))).json();
}

describe('the feeds in data/broken', () => {
  it('bad-items.json has three broken items of ten', async () => {
    const { resources, problems } = read(await fetchJson('bad-items.json'));
    expect(resources.map(({ id }) => id)).to.deep.equal([1, 2, 3, 4, 5, 6, 7].map((n) => `good-${n}`));
    expect(problems.map(({ index, path }) => [index, path])).to.deep.equal([
      [1, 'id'],
      [4, 'content_text'],
      [7, 'attachments.0.url'],
    ]);
  });

  it('not-a-feed.json is none', async () => {
    const value = await fetchJson('not-a-feed.json');
    expect(() => read(value)).to.throw(FeedError);
  });

  it('plain-blog.json, a JSON Feed 1.0, is read whole', async () => {
    const value = (await fetchJson('plain-blog.json')) as { items: unknown[] };
    expect(read(value)).to.deep.include({ problems: [] });
    expect(read(value).resources).to.have.lengthOf(value.items.length);
  });

  it('hostile.json makes no link of a hostile address, nor of a restricted one', async () => {
    const { resources } = read(await fetchJson('hostile.json'));
    expect(resources.length).to.be.above(10);
    const addresses = resources.flatMap(({ link, attachments, editions, contact }) => [
      ...[link, ...attachments, ...editions].map((one) => one?.url ?? ''),
      contact ?? '',
    ]);
    for (const address of addresses.filter(Boolean))
      expect(address).to.match(/^(https?:\/\/[^@/]+\/|mailto:|tel:|sms:)/);
    expect(addresses.join('\n')).to.not.match(/evil\.example|secret|tracker/);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});
