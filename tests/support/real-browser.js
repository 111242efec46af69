// Chromium and Firefox as a visitor has them, with a mouse, keys, tabs and a history, for tests in Node.
import { after, before, beforeEach } from 'node:test';
import { puppeteerCore } from '@web/test-runner-chrome';
import { askedEngines, chromiumPath, firefoxPath, isInstalled } from './find-browsers.js';

// CommonJS or ES module, by version.
const puppeteer = puppeteerCore.default ?? puppeteerCore;

const LAUNCH = {
  chromium: () => ({
    executablePath: chromiumPath(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  }),
  firefox: () => ({ browser: 'firefox', executablePath: firefoxPath() }),
};

/** The engines that can be driven so, of those that are asked for and installed. */
export const DRIVEN = (askedEngines() ?? Object.keys(LAUNCH)).filter(
  (engine) => engine in LAUNCH && isInstalled(engine),
);

/** @returns {Promise<import('puppeteer-core').Browser>} */
export const startBrowser = (engine) =>
  puppeteer.launch({ headless: true, protocolTimeout: 30_000, ...LAUNCH[engine]() });

/**
 * A browser for the tests of a suite, and a new tab for each of them. To be called in `describe`.
 *
 * @param {string} engine
 * @param {(tab: import('puppeteer-core').Page) => Promise<unknown>} prepare gets each tab before its test
 */
export function withTabs(engine, prepare) {
  let browser;
  let tab;
  before(async () => {
    browser = await startBrowser(engine);
  });
  after(() => browser.close());
  beforeEach(async () => {
    await tab?.close();
    tab = await browser.newPage();
    await prepare(tab);
  });
}

/** Longest time, in milliseconds, in which a page answers: one that went away with a question in it never does. */
const ANSWER = 2000;

async function answerTo(ask) {
  let timer;
  const silence = new Promise((resolve, reject) => {
    timer = setTimeout(reject, ANSWER, new Error('None came'));
  });
  const answer = Promise.resolve().then(ask);
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
    answer.catch(() => undefined);
  }
}

/** Calls until the answer is right; a page that goes away meanwhile gives none. */
export async function eventually(what, ask, milliseconds = 8000) {
  const end = Date.now() + milliseconds;
  let last;
  for (;;) {
    try {
      last = await answerTo(ask);
      if (last) return last;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`${what}; the last answer was ${last}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
