// The launchers of the three engines, for web-test-runner.config.js.
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { ENGINES, askedEngines, chromiumPath, firefoxPath, isInstalled } from './find-browsers.js';
import { webkitLauncher } from './webkit.js';

// One page at a time in each: a page in the background gets no focus and fewer frames, and tests look at both.
const concurrency = 1;

// Chromium refuses to sandbox for root, who runs the tests in containers. The rest keeps it from calling home.
const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const LAUNCHERS = {
  chromium: () =>
    chromeLauncher({ concurrency, launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } }),
  firefox: () =>
    chromeLauncher({
      concurrency,
      // With a puppeteer of its own the launcher can start Firefox as well.
      puppeteer: puppeteerCore.default ?? puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: firefoxPath(), headless: true },
    }),
  webkit: webkitLauncher,
};

/** The engines to test in: those that BROWSERS names, or all that are installed. */
export const engines = askedEngines() ?? ENGINES.filter(isInstalled);

export const launchers = () => engines.map((engine) => LAUNCHERS[engine]());
