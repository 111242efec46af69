import { getDomain } from 'tldts';
import { formatOf, formatOfUrl } from '../../model/media-type.js';
import type { AccessLevel, FileFacts } from '../../model/resource.js';
import type { Trail } from './follow.js';
import type { LinkFailure, Outcome, Reason, Warning } from './outcome.js';
import type { PageSigns } from './page-signs.js';
import { type Reply, mediaType } from './request.js';
import { saysMissing } from './says-missing.js';

/** What the feed says of what is at an address. */
export interface Expected {
  readonly facts: FileFacts;
  readonly access: AccessLevel;
}

/** What an answer amounts to before anybody has looked whether the site says the same of addresses that never were. */
export type Judgement = Omit<Outcome, 'url' | 'checked'>;

/** Sizes are written rounded, and in two ways (1,000 or 1,024 to the KB): below this share nothing has changed. */
const SAME_SIZE = 0.1;

const ANY_FILE = /^(application|binary)\/(octet-stream|x-download|force-download|download)$/;

/** Whether what came is another kind of file than the feed says. */
export function typeDiffers({ mimeType }: FileFacts, reply: Reply, url: string): boolean {
  const actual = mediaType(reply);
  if (!mimeType || !actual) return false;
  const wanted = formatOf(mimeType);
  // Many servers send every file as just that.
  const got = ANY_FILE.test(actual) ? (formatOfUrl(url) ?? wanted) : formatOf(actual);
  return wanted || got ? wanted !== got : mimeType.split(';', 1)[0]?.trim().toLowerCase() !== actual;
}

/** Whether what came is clearly larger or smaller than the feed says. */
export const sizeDiffers = ({ size }: FileFacts, reply: Reply): boolean =>
  size !== undefined && reply.size !== undefined && Math.abs(reply.size - size) > SAME_SIZE * size;

/** Two addresses of one owner: hosts with the same registrable domain, by the Public Suffix List. */
export function isSameSite(one: string, other: string): boolean {
  const domain = (url: string): string => getDomain(url, { allowPrivateDomains: true }) ?? new URL(url).hostname;
  return domain(one) === domain(other);
}

/** Whether an address is a site's front page, in whatever language. */
export function isRoot(url: string): boolean {
  const { pathname, search } = new URL(url);
  return search === '' && /^\/([a-z]{2}(-[a-z]{2})?\/?)?((index|default|home)(\.\w+)?\/?)?$/i.test(pathname);
}

/** The new address of what has moved for good: as far as the permanent redirects reach, and no further. */
function movedTo({ hops }: Trail): string | undefined {
  const passing = hops.findIndex(({ permanent }) => !permanent);
  return hops[(passing < 0 ? hops.length : passing) - 1]?.to;
}

function refusal({ status }: Reply): Reason {
  if (status === 401 || status === 407) return 'sign-in';
  if (status === 403 || status === 999) return 'refused-programs';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'server-error' : 'other-status';
}

/** How surely a page says that it is not there: in its title and its heading, or in one of them. */
function missing({ title, headings }: PageSigns): 'surely' | 'maybe' | undefined {
  const says = [saysMissing(title), headings.some(saysMissing)];
  if (says.every(Boolean)) return 'surely';
  return says.some(Boolean) ? 'maybe' : undefined;
}

/** Judges an answer. `maybe-missing` and `maybe-root` are to be looked into: see `check-link.ts`. */
export function judge(asked: string, trail: Trail, { facts, access }: Expected): Judgement {
  const { url, reply, signs, hops } = trail;
  const type = mediaType(reply);
  const moved = movedTo(trail);
  const redirected = hops.length > 0;
  const common = {
    status: reply.status,
    ...(redirected && { finalUrl: url }),
    ...(type && { type }),
    ...(reply.size !== undefined && { size: reply.size }),
  };
  const otherSite: Warning[] = redirected && !isSameSite(asked, url) ? ['other-site'] : [];
  const unclear = (reason: Reason): Judgement => ({ ...common, state: 'unclear', reason, warnings: otherSite });
  const gone = (reason: Reason): Judgement => ({ ...common, state: 'gone', reason, warnings: otherSite });

  if (reply.status === 404 || reply.status === 410) return gone('missing');
  if (reply.status < 200 || reply.status >= 300) return unclear(refusal(reply));
  if (signs) {
    const sure = missing(signs);
    if (sure) return sure === 'surely' ? gone('soft-404') : unclear('maybe-missing');
    // What needs a registration may ask for it.
    if (redirected && signs.asksForPassword && access === 'public') return unclear('sign-in');
  }
  if (redirected && isRoot(url) && !isRoot(asked)) return unclear('maybe-root');
  const warnings: Warning[] = [...otherSite];
  if (redirected && !moved) warnings.push('passing-redirect');
  if (typeDiffers(facts, reply, url)) warnings.push('type');
  else if (sizeDiffers(facts, reply)) warnings.push('size');
  return { ...common, state: moved ? 'moved' : 'ok', ...(moved && { movedTo: moved }), warnings };
}

/** No answer at all: the link may be as good as ever. */
export const judgeFailure = ({ reason, detail }: LinkFailure): Judgement => ({
  state: 'unclear',
  reason,
  warnings: [],
  ...(detail && { detail }),
});
