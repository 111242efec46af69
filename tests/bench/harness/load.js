// Loading a page, under a throttled processor, and what it then holds.
import { pause } from './keyboard.js';
import { within } from './browser.js';

/** A page that needs longer than this to load is dropped. */
const PATIENCE = 180_000;
/** So long, in milliseconds, must a page be quiet to count as loaded. */
const QUIET = 500;

/** Navigates and waits until every item is in and the page is quiet. */
async function settle(page, path) {
  await page.page.goto(`${page.origin}/${path}`, { waitUntil: 'commit' });
  for (;;) {
    const { ready, longTasks } = await page.ask('loadSoFar');
    const now = await page.ask('now');
    const [start, duration] = longTasks.at(-1) ?? [0, 0];
    if (ready && now - Math.max(ready, start + duration) > QUIET) return;
    await pause(50);
  }
}

/** @returns what the load took; times in milliseconds */
export async function load(page, path, rate) {
  await page.throttle(rate);
  const before = await page.cpu();
  await within(PATIENCE, settle(page, path), 'loading');
  const { firstResult, ready, longTasks, shift } = await page.ask('loadSoFar');
  const cpu = (await page.cpu()) - before;
  const feedEnd = await page.ask('feedEnd');
  await page.throttle(1);
  const after = longTasks.filter(([start, duration]) => start + duration > feedEnd);
  return { firstResult, ready, loadCpu: cpu, longest: Math.max(0, ...after.map(([, duration]) => duration)), shift };
}

/** What is alive on the heap, typed arrays included, in bytes. */
export async function heap(page) {
  await page.send('HeapProfiler.enable');
  for (let i = 0; i < 2; i++) await page.send('HeapProfiler.collectGarbage');
  await page.send('HeapProfiler.disable');
  const { usedSize, backingStorageSize = 0 } = await page.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
