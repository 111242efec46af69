// The three engines as something that takes pictures: `shoot(url, file, state)`, and `close()`.
import { writeFileSync } from 'node:fs';
import { puppeteerCore } from '@web/test-runner-chrome';
import { chromiumPath, firefoxPath } from '../../tests/support/find-browsers.js';
import { until } from '../../tests/support/webdriver.js';
import { webkitLauncher } from '../../tests/support/webkit.js';

export const VIEWPORT = { width: 1000, height: 760 };
const READY = 'document.documentElement.hasAttribute("data-ready")';

/** A picture comes with a frame, and WebKitGTK paints none of a page on which nothing changes. */
const PAINTING =
  'let on = 0; setInterval(() => { document.documentElement.style.paddingBlockEnd = `${(on = 1 - on)}px` }, 50)';

const puppeteer = puppeteerCore.default ?? puppeteerCore;

async function driven(options) {
  const browser = await puppeteer.launch({ headless: true, defaultViewport: VIEWPORT, ...options });
  return {
    async shoot(url, file, { forced }) {
      const page = await browser.newPage();
      try {
        if (forced) {
          const connection = await page.createCDPSession();
          await connection.send('Emulation.setEmulatedMedia', {
            features: [{ name: 'forced-colors', value: 'active' }],
          });
        }
        await page.goto(url);
        await page.waitForFunction(READY, { timeout: 15_000 });
        await page.screenshot({ path: file });
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

async function webkit() {
  const launcher = webkitLauncher();
  await launcher.startSession('shots', 'about:blank');
  await launcher.setViewport(VIEWPORT.width, VIEWPORT.height);
  return {
    async shoot(url, file) {
      // An address that differs in its fragment alone would be no new page.
      await launcher.open('about:blank');
      await launcher.open(url);
      await until(() => launcher.run(`return ${READY}`));
      await launcher.run(PAINTING);
      writeFileSync(file, Buffer.from(await launcher.screenshot(), 'base64'));
    },
    close: () => launcher.stop(),
  };
}

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** How each engine is started. Chromium alone can be told of forced colours. */
export const STARTED = {
  chromium: () => driven({ executablePath: chromiumPath(), args: asRoot }),
  firefox: () => driven({ browser: 'firefox', executablePath: firefoxPath() }),
  webkit,
};
