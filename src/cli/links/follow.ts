import { mayDoBetter } from './failures.js';
import { LinkFailure } from './outcome.js';
import { type PageSigns, pageSigns } from './page-signs.js';
import { type Reply, isPage } from './request.js';
import { withoutFragment } from './targets.js';

export type Ask = (method: 'HEAD' | 'GET', url: string) => Promise<Reply>;

/** A step from one address to the next. */
export interface Hop {
  readonly to: string;
  /** 301 and 308: the server says that the new address is the one to use. */
  readonly permanent: boolean;
}

/** Where asking for an address led. */
export interface Trail {
  readonly hops: readonly Hop[];
  /** Address of the last answer. */
  readonly url: string;
  readonly reply: Reply;
  /** Of a page that was read. */
  readonly signs: PageSigns | undefined;
}

/** As many as browsers follow, half: who needs more has lost the way. */
const MOST_HOPS = 10;

const isRedirect = ({ status, headers }: Reply): boolean =>
  [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined;

/**
 * Asks for an address with HEAD, and with GET where HEAD says nothing, says no, or may not be the whole truth; follows
 * redirects, those of pages included.
 *
 * @param isDoubtful whether an answer to HEAD must be confirmed although it is good, because it contradicts the feed
 * @throws LinkFailure when there is no last answer
 */
export async function follow(start: string, ask: Ask, isDoubtful: (reply: Reply) => boolean): Promise<Trail> {
  const hops: Hop[] = [];
  const seen = new Set([start]);
  let url = start;
  for (;;) {
    const reply = await headThenGet(url, ask, isDoubtful);
    const signs = reply.status < 300 && reply.body ? pageSigns(reply.body) : undefined;
    const to = isRedirect(reply) ? reply.headers.location : signs?.refresh;
    if (!to) return { hops, url, reply, signs };
    const next = nextAddress(to, url);
    // A page that only loads itself again is there.
    if (next === url && !isRedirect(reply)) return { hops, url, reply, signs };
    if (seen.has(next)) throw new LinkFailure('redirect-loop');
    if (hops.length === MOST_HOPS) throw new LinkFailure('too-many-redirects');
    seen.add(next);
    hops.push({ to: next, permanent: reply.status === 301 || reply.status === 308 });
    url = next;
  }
}

function nextAddress(to: string, from: string): string {
  const next = URL.canParse(to, from) ? new URL(to, from) : undefined;
  if (!next || !/^https?:$/.test(next.protocol) || next.username || next.password) {
    throw new LinkFailure('bad-redirect', to.slice(0, 200));
  }
  return withoutFragment(next.href);
}

async function headThenGet(url: string, ask: Ask, isDoubtful: (reply: Reply) => boolean): Promise<Reply> {
  try {
    const reply = await ask('HEAD', url);
    const { status } = reply;
    if (isRedirect(reply) || status === 429 || status === 503) return reply;
    // A page must be read: it may say that it is not there.
    if (status >= 200 && status < 300 && !isPage(reply) && !isDoubtful(reply)) return reply;
  } catch (error) {
    if (!(error instanceof LinkFailure) || !mayDoBetter(error)) throw error;
  }
  return ask('GET', url);
}
