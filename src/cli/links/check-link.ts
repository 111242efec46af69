import { createHash } from 'node:crypto';
import { type Ask, type Trail, follow } from './follow.js';
import { type Expected, type Judgement, judge, judgeFailure, sizeDiffers, typeDiffers } from './judge.js';
import { LinkFailure, type Outcome } from './outcome.js';
import type { LinkTarget } from './targets.js';

/** What the feed says of an address, wherever it says something. */
function expectedOf({ uses }: LinkTarget): Expected {
  const facts = uses.map((use) => use.facts);
  return {
    facts: {
      mimeType: facts.find(({ mimeType }) => mimeType)?.mimeType,
      size: facts.find(({ size }) => size)?.size,
    },
    access: uses.find(({ access }) => access !== 'public')?.access ?? 'public',
  };
}

/**
 * Asks one address and says what came of it.
 *
 * @param today day to note, `2026-11-28`
 * @throws only what `signal` was aborted with
 */
export async function checkLink(target: LinkTarget, ask: Ask, today: string): Promise<Outcome> {
  const { url } = target;
  return { url, ...(await judgementOf(url, ask, expectedOf(target))), checked: today };
}

async function judgementOf(url: string, ask: Ask, expected: Expected): Promise<Judgement> {
  try {
    const { facts } = expected;
    const isDoubtful = (reply: Trail['reply']): boolean =>
      typeDiffers(facts, reply, url) || sizeDiffers(facts, reply) || reply.size === 0 || (!!facts.size && !reply.size);
    const trail = await follow(url, ask, isDoubtful);
    const judgement = judge(url, trail, expected);
    const { reason } = judgement;
    if (reason !== 'maybe-missing' && reason !== 'maybe-root') return judgement;
    if (!(await answersAlikeToNonsense(url, trail, ask))) return judgement;
    return { ...judgement, state: 'gone', reason: reason === 'maybe-root' ? 'sent-to-root' : 'soft-404' };
  } catch (error) {
    if (error instanceof LinkFailure) return judgeFailure(error);
    throw error;
  }
}

/** Whether a site gives the same answer for an address beside this one that cannot be: then that is its way to say 404. */
async function answersAlikeToNonsense(url: string, trail: Trail, ask: Ask): Promise<boolean> {
  const nonsense = new URL(`no-such-page-${createHash('sha256').update(url).digest('hex').slice(0, 12)}`, url).href;
  try {
    const other = await follow(nonsense, ask, () => false);
    if (other.reply.status !== trail.reply.status) return false;
    if (trail.hops.length > 0) return other.url === trail.url;
    const { title = '', headings = [] } = trail.signs ?? {};
    return title === other.signs?.title && headings.join('\n') === other.signs.headings.join('\n');
  } catch (error) {
    if (error instanceof LinkFailure) return false;
    throw error;
  }
}
