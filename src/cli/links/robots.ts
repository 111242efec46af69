import robotsParser from 'robots-parser';
import { mayDoBetter } from './failures.js';
import { LinkFailure } from './outcome.js';
import type { Reply } from './request.js';

/** The name by which a `robots.txt` may address us. */
export const ROBOT = 'resource-list';

type Robots = ReturnType<typeof robotsParser>;
type Get = (url: string) => Promise<Reply>;

/** Redirects of a `robots.txt` that are followed (RFC 9309, 2.3.1.2). */
const MOST_HOPS = 5;

/** What sites allow programs to ask for, each `robots.txt` read once (RFC 9309). */
export class RobotRules {
  readonly #sites = new Map<string, Promise<Robots>>();
  readonly #get: Get;

  /** @param get gets one address, redirects not followed; rejects with `LinkFailure` */
  constructor(get: Get) {
    this.#get = get;
  }

  /** Whether we may ask for an address, and how many milliseconds the site wants between two requests. */
  async rulesFor(url: string): Promise<{ allowed: boolean; pause: number }> {
    const { origin } = new URL(url);
    let rules = this.#sites.get(origin);
    if (!rules) this.#sites.set(origin, (rules = this.#read(`${origin}/robots.txt`)));
    const robots = await rules;
    return {
      allowed: robots.isAllowed(url, ROBOT) !== false,
      pause: (robots.getCrawlDelay(ROBOT) ?? 0) * 1000,
    };
  }

  async #read(address: string): Promise<Robots> {
    let url = address;
    for (let hop = 0; hop <= MOST_HOPS; hop++) {
      const { status, headers, body } = await this.#insist(url);
      const to = headers.location;
      if (status >= 300 && status < 400 && to && URL.canParse(to, url)) {
        url = new URL(to, url).href;
        if (!/^https?:/.test(url)) break;
        continue;
      }
      // A site that is broken has not said yes (2.3.1.4); one that has no such file has nothing against it (2.3.1.3).
      if (status >= 500 || status === 429) throw new LinkFailure('robots-unreachable', `${status}`);
      return robotsParser(address, status === 200 ? body : '');
    }
    return robotsParser(address, '');
  }

  /** A whole site hangs on this one answer, so a hiccup gets a second chance. */
  async #insist(url: string): Promise<Reply> {
    try {
      return await this.#get(url);
    } catch (error) {
      if (error instanceof LinkFailure && mayDoBetter(error)) return this.#get(url);
      throw error;
    }
  }
}
