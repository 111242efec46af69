// All pages with one feed: verified first, then timed in turn.
import { readFile } from 'node:fs/promises';
import { compressedSize } from '../../../tools/compressed-size.js';
import { Reference } from '../reference.js';
import { BenchPage, within } from './browser.js';
import { BUILD, buildFeed, pagePath } from './build.js';
import { interact } from './interact.js';
import { heap, load } from './load.js';
import { rotated } from './statistics.js';
import { verify } from './verify.js';

/** What typing and ticking may take in a page, in milliseconds. */
const LONGEST = 180_000;

/** What the scripts and style sheets that a page has loaded weigh, each compressed alone, in bytes. */
async function bytesOf({ loaded, origin }) {
  const files = loaded.map((url) => url.slice(origin.length + 1)).filter((path) => /\.(?:js|css)$/.test(path));
  let sum = 0;
  for (const file of files) sum += compressedSize(await readFile(BUILD + file));
  return sum;
}

export class Comparison {
  /** @param {{ browser: object, origin: string, throttle: number, count: number, log: (text: string) => void }} options */
  constructor(options) {
    Object.assign(this, options);
    /** Pages that take part, with what they find for each query. */
    this.entrants = [];
    this.notes = [];
  }

  async run(peers, rounds) {
    Object.assign(this, await buildFeed(this.count));
    const reference = new Reference(this.feed);
    for (const peer of peers) await this.#admit(peer, reference);
    for (let round = 0; round < rounds; round++) {
      for (const entrant of rotated(this.entrants, round)) await this.#time(entrant, round);
    }
    const dropped = ({ rounds: measured }) => measured.length === 0;
    return {
      count: this.count,
      feedBytes: this.bytes,
      notes: this.notes,
      peers: this.entrants
        .filter((it) => !dropped(it))
        .map(({ peer, weight, rounds: measured }) => ({ name: peer.name, weight, rounds: measured })),
    };
  }

  #open({ places }) {
    return BenchPage.open(this.browser, { origin: this.origin, places, total: this.count });
  }

  async #admit(peer, reference) {
    const page = await this.#open(peer);
    try {
      await load(page, pagePath(peer.name, this.count), 1);
      const { failures, deviations, answers } = await within(
        LONGEST,
        verify(page, peer, reference, this.feed),
        'verifying',
      );
      for (const text of deviations) this.#note(`${peer.name} finds more: ${text}`);
      for (const text of failures) this.#note(`${peer.name} FAILED and is not timed: ${text}`);
      if (failures.length === 0) this.entrants.push({ peer, answers, weight: await bytesOf(page), rounds: [] });
    } catch (error) {
      this.#note(`${peer.name} FAILED and is not timed: ${error.message}`);
    } finally {
      await page.close();
    }
  }

  async #time(entrant, round) {
    if (entrant.dropped) return;
    const { peer, answers } = entrant;
    const page = await this.#open(peer);
    try {
      const loaded = await load(page, pagePath(peer.name, this.count), this.throttle);
      const size = await heap(page);
      const acted = await within(LONGEST, interact(page, answers, this.feed), 'typing');
      entrant.rounds[round] = { ...loaded, heap: size, ...acted };
      this.log(
        `  round ${round + 1}, ${peer.name}: key ${acted.key.toFixed(1)} ms, ready ${loaded.ready.toFixed(0)} ms`,
      );
    } catch (error) {
      entrant.dropped = true;
      entrant.rounds = [];
      this.#note(`${peer.name} was dropped in round ${round + 1}: ${error.message}`);
    } finally {
      await page.close();
    }
  }

  #note(text) {
    this.notes.push(text);
    this.log(text);
  }
}
