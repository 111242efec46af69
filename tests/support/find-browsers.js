// Finds installed browsers; downloads none. Works before anything is installed, because tools/setup uses it too.
// CHROME_PATH, FIREFOX_PATH and WEBKIT_PATH (a MiniBrowser) come first, then the usual names and places.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PROGRAMS = process.env['ProgramFiles'] ?? 'C:\\Program Files';

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these commands that is on the PATH, or where distributions put commands. */
function onPath(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/local/bin', '/usr/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isRunnable);
}

const installed = (...paths) => paths.find(existsSync);

export const chromiumPath = () =>
  process.env.CHROME_PATH ||
  onPath('chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge') ||
  installed(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(PROGRAMS, 'Google', 'Chrome', 'Application', 'chrome.exe'),
  );

export const firefoxPath = () =>
  process.env.FIREFOX_PATH ||
  onPath('firefox-esr', 'firefox') ||
  installed('/Applications/Firefox.app/Contents/MacOS/firefox', join(PROGRAMS, 'Mozilla Firefox', 'firefox.exe'));

/** WebKitGTK's own small browser: no distribution puts it on the PATH. */
export const miniBrowserPath = () =>
  process.env.WEBKIT_PATH ||
  installed(
    ...['x86_64', 'aarch64'].flatMap((machine) =>
      ['6.0', '4.1', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    ),
  );

export const webkitDriverPath = () => onPath('WebKitWebDriver');
export const xvfbPath = () => onPath('Xvfb');

/** WebKitGTK has no headless mode. */
const hasScreen = () => Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || xvfbPath());

/** The engines, in the order in which tests run in them. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const FOUND = {
  chromium: () => Boolean(chromiumPath()),
  firefox: () => Boolean(firefoxPath()),
  webkit: () => Boolean(webkitDriverPath() && miniBrowserPath() && hasScreen()),
};

export const isInstalled = (engine) => FOUND[engine]();

/** The engines that BROWSERS asks for; `undefined` when it does not ask. */
export function askedEngines() {
  const asked = (process.env.BROWSERS ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = asked.filter((engine) => !ENGINES.includes(engine));
  if (unknown.length > 0) throw new Error(`BROWSERS names ${unknown.join(', ')}; there are ${ENGINES.join(', ')}`);
  return asked.length > 0 ? ENGINES.filter((engine) => asked.includes(engine)) : undefined;
}
