// `npm run soak -- --seed 7 --seconds 60`: breaks real feeds, serves them over a broken network, drives the element at
// random, and says what a visitor would notice. A find names the seed of its round: `--seed N --rounds 1` does it again.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BUNDLE } from '../../tools/check-size.js';
import { at } from '../../tools/project.js';
import { runNode } from '../../tools/run.js';
import { SoakPage, launchSoak } from './soak-page.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    seconds: { type: 'string', default: '30' },
    rounds: { type: 'string', default: 'Infinity' },
    verbose: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const end = Date.now() + Number(values.seconds) * 1000;
/** A page is used for so many rounds: a new one takes long to start. */
const ROUNDS_PER_PAGE = 40;

if (!existsSync(at(BUNDLE)) && !(await runNode('tools/build.js'))) throw new Error('The build failed.');
// These read what was built.
const { serveSoak } = await import('./server.js');
const { ROUND_STEPS, playRound } = await import('./round.js');

const { origin, close } = await serveSoak();
const browser = await launchSoak();
const sum = { rounds: 0, actions: 0, mutations: 0 };
const finds = new Map();
console.log(`soak: seed ${seed}, ${values.seconds} s, rounds of ${ROUND_STEPS} steps`);
try {
  let soakPage;
  for (let round = 0; round < Number(values.rounds) && (round === 0 || Date.now() < end); round++) {
    if (round % ROUNDS_PER_PAGE === 0) {
      await soakPage?.close();
      soakPage = await SoakPage.open(browser, origin);
    }
    const played = await playRound(soakPage, seed + round);
    sum.rounds++;
    sum.actions += played.log.length;
    sum.mutations += played.mutations;
    for (const { what, step } of played.finds) {
      const kind = what.replace(/\d+|".*?"|https?:\S+/g, '…');
      const known = finds.get(kind);
      finds.set(kind, (known ?? 0) + 1);
      if (known) continue;
      console.log(`\nFOUND ${what}\n  again: npm run soak -- --seed ${seed + round} --rounds 1\n  after step ${step}:`);
      for (const line of played.log.slice(0, step + 1)) console.log(`    ${line}`);
    }
    if (values.verbose) for (const line of played.log) console.log(`    ${line}`);
    // A page that was broken must not break the next round.
    if (played.finds.length > 0) {
      await soakPage.close();
      soakPage = await SoakPage.open(browser, origin);
    }
  }
  await soakPage?.close();
} finally {
  await browser.close();
  close();
}
console.log(`\nsoak: seed ${seed}, ${sum.rounds} rounds, ${sum.actions} actions, ${sum.mutations} mutations`);
for (const [kind, times] of finds) console.log(`  ${times} × ${kind}`);
console.log(`soak: ${finds.size} kinds of finds`);
process.exitCode = finds.size > 0 ? 1 : 0;
