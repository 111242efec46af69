// One round: a fresh page, so many actions, and after each of them everything is looked at.
import { ACTIONS, BEGIN } from './actions.js';
import { Random } from './random.js';
import { expectedOf, recounted } from './recount.js';
import { planOf } from './server.js';
import { within } from '../bench/harness/browser.js';

export const ROUND_STEPS = 30;
/** Milliseconds that anything may take: far more than the slowest retries of a feed. */
const PATIENCE = 60_000;
/** Milliseconds until the slowest load has ended: silence of the default length, or two retries. */
const LONGEST_LOAD = 25_000;
/** Milliseconds after which what changed is spoken. */
const SPOKEN_AFTER = 1200;
/** So often is the element taken out and put back, at the end. */
const RECONNECTS = 12;

/** @returns {Promise<{ log: string[], finds: { what: string, step: number }[], mutations: number }>} */
export async function playRound(soakPage, seed) {
  const { page, origin } = soakPage;
  const log = [];
  const finds = [];
  let mutations = 0;
  let expected;
  const find = (what) => finds.push({ what, step: log.length - 1 });

  async function look({ own, before }) {
    const seen = await page.evaluate('soak.look()');
    if (!seen) return find('the element never came to rest');
    const { found, troubles, ...state } = seen;
    for (const what of [...found, ...troubles, ...soakPage.noticed.splice(0)]) find(what);
    // What was loaded in the meantime may have taken the place of what had the focus.
    if (own && before.loads === state.loads && !state.focused) find('the focus is lost');
    if (expected && state.loads === before.sourceLoads + 1) for (const what of recounted(expected, state)) find(what);
    return state;
  }

  const context = { sourceLoads: 0 };
  async function step(number) {
    const random = new Random(seed, number);
    const { act, own } = number === 0 ? BEGIN : random.weighted(ACTIONS);
    context.loads = await page.evaluate('soak.loads()');
    const done = await act(page, random).catch((error) => {
      // What was to be pressed went away in the meantime.
      if (error.name === 'TimeoutError') return undefined;
      throw error;
    });
    if (!done) return;
    const { did, feeds } = typeof done === 'string' ? { did: done } : done;
    log.push(did);
    for (const feed of feeds ?? []) {
      const { from, way, mutations: made } = planOf(feed);
      mutations += made.length;
      log[log.length - 1] += `\n        ${feed}: ${from}, ${way}, ${[...new Set(made)].join(' ') || 'as it is'}`;
    }
    if (feeds) {
      expected = feeds.length > 0 ? expectedOf(origin, feeds) : undefined;
      context.sourceLoads = context.loads;
    }
    await look({ own, before: { ...context } });
  }

  try {
    await within(PATIENCE, soakPage.begin({ strict: new Random(seed).percent(75) }), 'opening the page');
    for (let number = 0; number < ROUND_STEPS && finds.length === 0; number++) {
      await within(PATIENCE, step(number), `step ${number}`);
    }
    if (finds.length === 0) await within(PATIENCE, end(), 'the end');
  } catch (error) {
    find(`the drive failed: ${error.message.split('\n')[0]}`);
  }
  return { log, finds, mutations };

  /** Comes to rest: the load ends, what is said is what is seen, and leaving the page leaves nothing behind. */
  async function end() {
    log.push('come to rest');
    await soakPage.context.setOffline(false);
    await page.evaluate('soak.list().setAttribute("timeout", "900")');
    // The page's policy forbids what waits for a condition inside of it.
    const late = Date.now() + LONGEST_LOAD;
    while (await page.evaluate('soak.loading()')) {
      if (Date.now() > late) return find('the load never ends');
      await page.waitForTimeout(50);
    }
    await page.waitForTimeout(SPOKEN_AFTER);
    const state = await look({ before: { ...context } });
    if (state?.list && state.spoken !== state.status && !state.spoken.includes(state.status))
      find(`"${state.status}" is seen and "${state.spoken}" is said`);
    const reconnect = `soak.reconnect(${RECONNECTS})`;
    const held = [];
    for (let time = 0; time < 4; time++) {
      await page.evaluate(reconnect);
      held.push(await soakPage.held());
    }
    log.push(`held ${JSON.stringify(held)}`);
    for (const what of ['nodes', 'listeners']) {
      // What is collected late may come and go; what leaks grows every time.
      const counts = held.map((it) => it[what]);
      if (counts.every((count, i) => i === 0 || count > counts[i - 1])) find(`${what} grow: ${counts.join(', ')}`);
    }
  }
}
