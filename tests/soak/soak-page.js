// The page that is driven: a strict one, in Chromium, which may ask for nothing but itself, the element and the feeds.
import { chromium } from 'playwright-core';
import { chromiumPath } from '../support/find-browsers.js';
import { within } from '../bench/harness/browser.js';
import { installProbe } from './probe.js';

const ARGS = [
  // As root, who runs the tests in containers, Chromium refuses to sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--js-flags=--expose-gc',
];

export async function launchSoak() {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium is installed; CHROME_PATH may name one.');
  return chromium.launch({ executablePath, args: ARGS });
}

export class SoakPage {
  /** What was noticed from outside of the page since it was last asked for. */
  noticed = [];

  static async open(browser, origin) {
    const context = await browser.newContext({ viewport: { width: 1024, height: 700 } });
    const page = await context.newPage();
    // A control that went away in the meantime is no find.
    page.setDefaultTimeout(3000);
    const soakPage = Object.assign(new SoakPage(), { context, page, origin });
    page.on('pageerror', (error) => soakPage.noticed.push(`uncaught: ${error.message}`));
    page.on('dialog', (dialog) => {
      soakPage.noticed.push('a dialog was opened');
      void dialog.dismiss();
    });
    page.on('crash', () => soakPage.noticed.push('the page crashed'));
    page.on('request', (request) => {
      const url = request.url();
      const script = /^\/(?:loose|resource-list\.min\.js|es\.min\.js|favicon\.ico)?$/.test(new URL(url).pathname);
      // A feed may name any address of its own origin as its next page.
      const expected = url.startsWith(origin) && (script || request.resourceType() === 'fetch');
      if (!expected) soakPage.noticed.push(`asked for ${url.slice(0, 120)}`);
    });
    await page.addInitScript(installProbe);
    soakPage.session = await context.newCDPSession(page);
    return soakPage;
  }

  /** Begins anew, as a visitor who comes for the first time, on a page with the strict policy or with none. */
  async begin({ strict }) {
    await this.context.setOffline(false);
    await this.page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
    await this.page.setViewportSize({ width: 1024, height: 700 });
    await this.page.goto('about:blank');
    await this.page.goto(`${this.origin}/${strict ? '' : 'loose'}`);
    await this.page.evaluate('customElements.whenDefined("resource-list").then(() => undefined)');
    this.noticed = [];
  }

  /** @returns {Promise<{ nodes: number, listeners: number }>} what the page holds once the garbage is collected */
  async held() {
    await this.session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await this.session.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners };
  }

  close() {
    return within(20_000, this.context.close(), 'closing a page').catch(() => undefined);
  }
}
