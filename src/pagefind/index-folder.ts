import { FORM, HEAD, type IndexHead } from '../catalog/index-files.js';
import { type Bytes, type FetchOptions, fetchFeed } from '../loading/fetch-feed.js';
import { FeedError } from '../model/feed-error.js';
import type { PagefindInstance, PagefindModule } from './api.js';

/** How often a script of an index could not be had: browsers remember that of an address. */
let failures = 0;

/**
 * Whether the script of an index may run here: it is the page's own or comes from where this one does. An address that
 * anybody could write, as an author who may not write scripts, must not bring a script from elsewhere. Only web servers
 * have an origin that says whose a script is.
 */
function isTrusted({ protocol, origin }: URL): boolean {
  return /^https?:$/.test(protocol) && [location.origin, new URL(import.meta.url).origin].includes(origin);
}

/** What a compressed file holds: some servers say that it is one, and the browser has it unpacked already. */
async function gunzipped(body: Bytes): Promise<Bytes> {
  const [beginning, whole] = body.tee();
  const reader = beginning.getReader();
  const { value } = await reader.read();
  void reader.cancel();
  return value?.[0] === 0x1f ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
}

/** The folder of an index on its server. */
export class IndexFolder {
  readonly url: string;
  readonly #options: FetchOptions;

  /** @throws FeedError when scripts from there may not run here */
  constructor(url: string, options: FetchOptions) {
    this.url = url;
    this.#options = options;
    if (isTrusted(new URL(url))) return;
    console.warn('<resource-list> loads an index from the page’s own origin or that of pagefind.min.js alone:', url);
    throw new FeedError('format', url, { fault: 'address' });
  }

  /** @throws FeedError */
  async head(): Promise<IndexHead> {
    const head = await this.#get<IndexHead | null>(HEAD);
    if (head?.form !== FORM) throw new FeedError('format', this.url, { fault: 'feed' });
    return head;
  }

  /**
   * Gets one of the compressed files.
   *
   * @throws FeedError
   */
  file<T>(name: string): Promise<T> {
    return this.#get(name, gunzipped);
  }

  async #get<T>(name: string, unpack?: FetchOptions['unpack']): Promise<T> {
    const address = this.url + name;
    const { value, url } = await fetchFeed(address, { ...this.#options, unpack });
    // Wherever it leads, that was not looked at above.
    if (url !== address) throw new FeedError('format', this.url, { fault: 'address' });
    return value as T;
  }

  /** Begins to use Pagefind, with the script that the index brings. */
  async engine(): Promise<PagefindInstance> {
    try {
      const address = `${this.url}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
      const pagefind = (await import(/* webpackIgnore: true */ /* @vite-ignore */ address)) as PagefindModule;
      // Its worker would copy every result, which takes four times as long as finding them; and where Trusted Types are
      // enforced, it would be refused.
      return pagefind.createInstance({ basePath: this.url, noWorker: true });
    } catch (error) {
      failures++;
      throw error;
    }
  }

  /** What went wrong, in our own terms: Pagefind does not say what it was. */
  failure(error: unknown): FeedError {
    return error instanceof FeedError ? error : new FeedError('network', this.url);
  }
}
