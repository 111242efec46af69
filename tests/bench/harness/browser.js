// One browser, and pages in it that start from nothing.
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../support/find-browsers.js';
import { installProbe } from './probe.js';

const ARGS = [
  // As root, who runs the tests in containers, Chromium refuses to sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  // Waiting for the screen, up to 16.7 ms a frame, would hide everything that is small.
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

export async function launch() {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium is installed; CHROME_PATH may name one.');
  return chromium.launch({ executablePath, args: ARGS });
}

/** A promise that gives up: a page may be busy for minutes. */
export function within(milliseconds, promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took over ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** A page in a context of its own, which gives it a process and a heap of its own. */
export class BenchPage {
  /** @param {import('playwright-core').Browser} browser */
  static async open(browser, { origin, places, total }) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    const loaded = [];
    page.on('response', (response) => loaded.push(response.url()));
    // On the server's own origin already, so that the process does not change with the navigation that is timed, and with
    // text and controls, so that finding fonts and other first times of the browser itself are over.
    await page.goto(`${origin}/warm-up.html`);
    await page.evaluate('new Promise(requestAnimationFrame)');
    await page.addInitScript(installProbe, { places, total });
    const session = await context.newCDPSession(page);
    // The processor's time, not the clock's: what else runs on the machine does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return Object.assign(new BenchPage(), { context, page, session, problems, loaded, origin });
  }

  send(method, parameters) {
    return this.session.send(method, parameters);
  }

  /** Calls a function of the probe. */
  async ask(name, ...values) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression: `window.bench.${name}(${values.map((it) => JSON.stringify(it)).join(', ')})`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** What the armed probe measured, in milliseconds; `undefined` when the count never came right. */
  async result() {
    const { result } = await this.send('Runtime.evaluate', {
      expression: 'window.bench.result',
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  }

  /** What the main thread has worked so far, in milliseconds of the processor. */
  async cpu() {
    const { metrics } = await this.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  }

  throttle(rate) {
    return this.send('Emulation.setCPUThrottlingRate', { rate });
  }

  close() {
    return within(20_000, this.context.close(), 'closing a page').catch(() => undefined);
  }
}
