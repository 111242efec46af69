import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/model/feed-error.js';

const URL = 'https://a.example/feed.json';

describe('FeedError', () => {
  it('is an Error that tells its kind and address', () => {
    const error = new FeedError('timeout', URL);
    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({ kind: 'timeout', url: URL });
  });

  it('has its name under any minifier, in the log as well', () => {
    const error = new FeedError('network', URL);
    expect(error.name).to.equal('FeedError');
    expect(String(error)).to.match(/^FeedError: /);
  });

  const messages: [error: FeedError, parts: string[]][] = [
    [new FeedError('network', URL), ['network', URL]],
    [new FeedError('status', URL, { status: 503 }), ['status', '503', URL]],
    [new FeedError('format', URL, { fault: 'html' }), ['format', 'html', URL]],
  ];
  for (const [error, parts] of messages) {
    it(`says what a programmer needs to know: ${parts.join(', ')}`, () => {
      for (const part of parts) expect(error.message).to.include(part);
    });
  }

  it('has an empty detail unless more is known', () => {
    expect(new FeedError('network', URL).detail).to.deep.equal({});
  });

  it('keeps status, fault and waiting time', () => {
    const detail = { status: 503, fault: 'json', retryAfter: 2000 } as const;
    expect(new FeedError('status', URL, detail).detail).to.deep.equal(detail);
  });
});
