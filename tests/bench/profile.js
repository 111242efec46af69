// Where the element's time goes: what phases of the browser and what functions cost in a load and in typing. It runs a
// readable build of the sources as they are now, which is otherwise the one that is published.
// node tests/bench/profile.js [--n 1000] [--peer resource-list] [--throttle 1]
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { serve } from '../../tools/server/static-server.js';
import { readableFile } from '../../tools/single-file.js';
import { BenchPage, launch } from './harness/browser.js';
import { BUILD, buildFeed, buildPages, pagePath } from './harness/build.js';
import { pause, press } from './harness/keyboard.js';
import { load } from './harness/load.js';
import { PEERS } from './harness/peers.js';
import { functionTable, phaseTable } from './harness/profile-tables.js';
import { WORDS } from './harness/queries.js';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1000' },
    peer: { type: 'string', default: 'resource-list' },
    throttle: { type: 'string', default: '1' },
  },
});
const count = Number(values.n);
const peer = PEERS.find(({ name }) => name === values.peer);
/** Between two samples of the stack, in microseconds. */
const INTERVAL = 200;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'];

/** The single file without its last step, in place of the published one. */
async function readableElement() {
  const { code } = await readableFile();
  await writeFile(`${BUILD}resource-list.min.js`, code);
}

async function type(page) {
  for (const word of WORDS) {
    await page.ask('focusInput', true);
    for (const letter of word) {
      await press(page, letter);
      await pause(150);
    }
  }
}

const loadIt = (page) => load(page, pagePath(peer.name, count), Number(values.throttle));

async function withFunctions(page, act) {
  await page.send('Profiler.enable');
  await page.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await page.send('Profiler.start');
  await act(page);
  const { profile } = await page.send('Profiler.stop');
  return functionTable(profile);
}

async function withPhases(page, act) {
  await page.page.context().browser().startTracing(page.page, { categories: CATEGORIES });
  await act(page);
  const trace = await page.page.context().browser().stopTracing();
  return phaseTable(JSON.parse(trace));
}

await buildPages([peer.name], [count]);
if (peer.places.host) await readableElement();
await buildFeed(count);
const server = await serve(BUILD, { port: 0 });
const origin = `http://localhost:${server.address().port}`;
const browser = await launch();
try {
  for (const [title, prepare, act] of [
    ['Load', undefined, loadIt],
    [`Typing ${WORDS.join(' ')}`, loadIt, type],
  ]) {
    for (const measure of [withPhases, withFunctions]) {
      const page = await BenchPage.open(browser, { origin, places: peer.places, total: count });
      await prepare?.(page);
      console.log(`\n## ${title}: ${peer.name}, ${count} items\n\n${await measure(page, act)}`);
      await page.close();
    }
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
