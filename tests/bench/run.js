// Compares the element with other ways to build the same page, in a browser. README.md says what is measured and how.
import { writeFile } from 'node:fs/promises';
import { serve } from '../../tools/server/static-server.js';
import { options } from './harness/args.js';
import { launch } from './harness/browser.js';
import { BUILD, buildPages } from './harness/build.js';
import { Comparison } from './harness/compare.js';
import { growthTable, sizeTable } from './harness/report.js';

/** Progress goes to the error stream, so that the tables can be kept by themselves. */
const log = (text) => console.error(text);

const { counts, rounds, throttle, peers, json } = options();
await buildPages(
  peers.map(({ name }) => name),
  counts,
);
const server = await serve(BUILD, { port: 0 });
const origin = `http://localhost:${server.address().port}`;
const browser = await launch();
const results = [];
try {
  console.log(`# Benchmark: Chromium ${browser.version()}, ${rounds} rounds, loads at 1/${throttle} speed`);
  for (const count of counts) {
    log(`${count} items`);
    const result = await new Comparison({ browser, origin, throttle, count, log }).run(peers, rounds);
    results.push(result);
    console.log(`\n${sizeTable(result)}`);
    if (json) await writeFile(json, `${JSON.stringify({ browser: browser.version(), throttle, results }, null, 2)}\n`);
  }
  const growth = growthTable(results);
  if (growth) console.log(`\n${growth}`);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
