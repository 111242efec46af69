import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fetchFeed } from '../../src/loading/fetch-feed.js';
import { FeedError } from '../../src/model/feed-error.js';
import { Clock } from '../support/clock.js';

const NOW = 'Tue, 10 Mar 2026 12:00:00 GMT';
const DEFAULT = { from: 700, to: 1300 };

describe('the second attempt', () => {
  const { fetch } = globalThis;
  let clock: Clock;
  let controller: AbortController;
  let requests: number;

  beforeEach(() => {
    clock = new Clock();
    controller = new AbortController();
    requests = 0;
  });

  afterEach(() => {
    clock.restore();
    globalThis.fetch = fetch;
  });

  /** Asks a server that refuses once. Answers how long the second attempt waits, in milliseconds; if there is one. */
  async function wait(headers: Record<string, string>): Promise<{ left: number | undefined; feed: Promise<unknown> }> {
    globalThis.fetch = () =>
      Promise.resolve(++requests === 1 ? new Response('', { status: 503, headers }) : new Response('{}'));
    const feed = fetchFeed('https://agency.example/feed.json', { signal: controller.signal, timeout: 10_000 });
    feed.catch(() => undefined);
    for (let i = 0; i < 20; i++) await Promise.resolve();
    return { left: clock.left[0], feed };
  }

  const cases: [retryAfter: string, wanted: number | { from: number; to: number } | undefined, date?: string][] = [
    ['0', 0],
    ['2', 2000],
    ['30', 30_000],
    ['31', undefined],
    ['86400', undefined],
    ['99999999999999999999', undefined],
    ['Tue, 10 Mar 2026 12:00:05 GMT', 5000, NOW],
    ['Tue, 10 Mar 2026 12:00:00 GMT', 0, NOW],
    ['Tue, 10 Mar 2026 12:00:31 GMT', undefined, NOW],
    ['Tue, 10 Mar 2026 11:59:00 GMT', DEFAULT, NOW],
    ['Fri, 31 Dec 2100 23:59:59 GMT', undefined, NOW],
    ['Fri, 31 Dec 2100 23:59:59 GMT', DEFAULT],
    ['Thu, 01 Jan 1970 00:00:00 GMT', DEFAULT],
    ['-1', DEFAULT],
    ['1.5', DEFAULT],
    ['soon', DEFAULT],
    ['', DEFAULT],
  ];
  for (const [retryAfter, wanted, date] of cases) {
    const waits = wanted === undefined ? 'is left to the visitor' : `waits ${JSON.stringify(wanted)} ms`;
    it(`${waits} when the server says '${retryAfter}'${date ? ` at ${date}` : ''}`, async () => {
      const { left, feed } = await wait({ 'Retry-After': retryAfter, ...(date && { Date: date }) });
      if (wanted === undefined) {
        expect(left).to.equal(undefined);
        expect(await feed.catch((error: unknown) => error)).to.be.instanceOf(FeedError);
      } else if (typeof wanted === 'number') expect(left).to.equal(wanted);
      else expect(left).to.be.within(wanted.from, wanted.to);
    });
  }

  it('takes the place of the first', async () => {
    const { left = 0, feed } = await wait({});
    expect(requests).to.equal(1);
    clock.pass(left);
    expect(await feed).to.deep.include({ value: {}, fetched: true });
    expect(requests).to.equal(2);
  });

  it('does not come once the load is given up', async () => {
    const { left = 0, feed } = await wait({});
    controller.abort('gone');
    expect(await feed.catch((reason: unknown) => reason)).to.equal('gone');
    clock.pass(left);
    expect(clock.running).to.equal(0);
    expect(requests).to.equal(1);
  });

  it('waits half a minute at most, whatever the server says', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme-ascii' }), async (text) => {
        requests = 0;
        const { left = 0 } = await wait({ 'Retry-After': text });
        expect(left).to.be.within(0, 30_000);
        clock.pass(left);
      }),
    ));
});
