import { expect } from '@open-wc/testing';
import { readItem } from '../../src/feed/read-item.js';
import type { FeedItem } from '../../src/feed/schema.js';
import type { Resource } from '../../src/model/resource.js';

type Extension = NonNullable<FeedItem['_resource']>;

const NOW = new Date(2026, 2, 10, 12);

describe('an event that readItem is given', () => {
  const training = (dates: NonNullable<Extension['training']>): Resource | undefined =>
    readItem(
      { id: '1', title: 'T', _resource: { training: dates } },
      { url: 'https://feeds.example/', language: 'en', publisher: undefined, now: NOW },
    );

  const over: NonNullable<Extension['training']>[] = [
    { ends: '2026-03-09' },
    { ends: '2026-02' },
    { ends: '2025' },
    { starts: '2026-03-01' },
    { starts: '2026-03-01', ends: '2026-03-09' },
    { starts: '2026-04-01', ends: '2026-03-09T23:59:59+14:00' },
  ];
  for (const dates of over) it(`is over: ${JSON.stringify(dates)}`, () => expect(training(dates)).to.equal(undefined));

  const coming: NonNullable<Extension['training']>[] = [
    {},
    { ends: '2026-03-10' },
    { ends: '2026-03' },
    { ends: '2026' },
    { starts: '2026-03-10' },
    { starts: '2020-01-01', ends: '2026-12' },
    { register_by: '2020-01-01' },
    { starts: 'soon', ends: '2026-02-30' },
    { starts: '2027-01-01', ends: 'later' },
  ];
  for (const dates of coming)
    it(`is not over: ${JSON.stringify(dates)}`, () => expect(training(dates)?.title).to.equal('T'));

  it('keeps its facts', () => {
    const facts = { mode: ' online ', cost: 'free', starts: '2026-04', ends: '2026-05-02', register_by: '2026-03-31' };
    expect(training(facts)?.training).to.deep.equal({
      mode: 'online',
      cost: 'free',
      starts: '2026-04',
      ends: '2026-05-02',
      registerBy: '2026-03-31',
    });
  });
});
