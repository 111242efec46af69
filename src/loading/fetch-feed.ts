import { MAX_BYTES, MAX_DEPTH } from '../feed/limits.js';
import { FeedError } from '../model/feed-error.js';
import { Watchdog, wait } from './abort.js';
import { FeedText } from './feed-text.js';
import { nextTask } from './slices.js';

/** Waits before the second and the third attempt, in milliseconds; each is varied by up to 30 % (see `jitter`). */
const RETRY_AFTER = [1000, 3000];
/** Longest wait that a server may ask for, in milliseconds. Over it, trying again is left to the visitor. */
const LONGEST_WAIT = 30_000;

/** A body on its way. */
export type Bytes = NonNullable<Response['body']>;

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Milliseconds without a sign of life until the server counts as failed. */
  readonly timeout: number;
  /** What there is to read of a body, where that is packed. The ceilings are those of what it gives. */
  readonly unpack?: ((body: Bytes) => Promise<Bytes>) | undefined;
}

/** A document as it arrived. */
export interface FetchedFeed {
  /** The JSON value. */
  readonly value: unknown;
  /** Address after redirects. */
  readonly url: string;
  /** Whether it came over the network: then its further pages may be asked for, too. */
  readonly fetched: boolean;
}

/**
 * Gets one feed with one plain request: no cookies, no referrer and no header of our own, so that no preflight is
 * needed and the server learns nothing of the visitor but the address it came from. Tries again at most twice,
 * when the network fails or the server says that it is busy or broken.
 *
 * @throws FeedError
 */
export async function fetchFeed(address: string, options: FetchOptions): Promise<FetchedFeed> {
  const url = URL.canParse(address) && new URL(address);
  // With a user name or a password in it browsers make no request.
  if (!url || url.username || url.password) throw new FeedError('format', address, { fault: 'address' });
  for (let attempt = 0; ; attempt++) {
    try {
      return await request(address, options);
    } catch (error) {
      const pause = RETRY_AFTER[attempt];
      options.signal.throwIfAborted();
      if (!(error instanceof FeedError) || !isPassing(error) || pause === undefined) throw error;
      // Many pages that failed together must not come back together.
      const jitter = 0.7 + Math.random() * 0.6;
      await wait(error.detail.retryAfter ?? pause * jitter, options.signal);
    }
  }
}

/** Whether the same request may well succeed in a moment. */
function isPassing({ kind, detail: { status = 0, retryAfter = 0 } }: FeedError): boolean {
  // Who is offline is told so at once.
  if (kind === 'network') return navigator.onLine;
  return (status >= 500 || status === 429) && retryAfter <= LONGEST_WAIT;
}

async function request(address: string, { signal, timeout, unpack }: FetchOptions): Promise<FetchedFeed> {
  const watchdog = new Watchdog(signal, timeout);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: watchdog.signal,
    });
    const url = response.url || address;
    if (!response.ok) {
      const { status } = response;
      void response.body?.cancel();
      const retryAfter = waitAskedFor(response.headers);
      throw new FeedError('status', url, { status, retryAfter });
    }
    const text = await readBody(response, url, () => watchdog.pat(), unpack);
    // Taking in the last bytes and parsing are long tasks each, so they must not be one.
    await nextTask();
    return { value: text.parse(url), url, fetched: true };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FeedError) throw error;
    // Silence is no fault of the server where there is no connection.
    throw new FeedError(watchdog.barked && navigator.onLine ? 'timeout' : 'network', address);
  } finally {
    watchdog.end();
  }
}

/** `Retry-After` in milliseconds, from seconds or a date (RFC 9110, 10.2.3): a date by the server's clock, not ours. */
function waitAskedFor(headers: Headers): number | undefined {
  const asked = `${headers.get('Retry-After')}`;
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.parse(`${headers.get('Date')}`);
  // Neither of them, or over already: not asked for.
  return wait >= 0 ? wait : undefined;
}

/** The body, counted while it arrives: `Content-Length` tells nothing of what a compressed body becomes. */
async function readBody(
  { body }: Response,
  url: string,
  heard: () => void,
  unpack: FetchOptions['unpack'],
): Promise<FeedText> {
  const text = new FeedText();
  const reader = (body && unpack ? await unpack(body) : body)?.getReader();
  // A status that has no body, such as 204.
  if (!reader) return text;
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    heard();
    bytes += value.byteLength;
    text.read(value);
    const fault = bytes > MAX_BYTES ? 'bytes' : text.deepest > MAX_DEPTH ? 'depth' : undefined;
    if (fault) throw new FeedError('format', url, { fault });
  }
}
