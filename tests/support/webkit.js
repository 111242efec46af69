// WebKitGTK for @web/test-runner, through WebKitWebDriver, under Xvfb where there is no screen.
import { spawn } from 'node:child_process';
import { miniBrowserPath, webkitDriverPath, xvfbPath } from './find-browsers.js';
import { WebDriverSession, freePort } from './webdriver.js';

/** As the test runner sizes its other browsers' pages. */
const VIEWPORT = { width: 800, height: 600 };

/** Starts a virtual screen; it chooses a free number and tells it. */
async function startScreen(processes) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
  const screen = spawn(xvfbPath(), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  processes.push(screen);
  const display = await new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended at once')));
    screen.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
  });
  return { DISPLAY: display };
}

export function webkitLauncher() {
  const processes = [];
  /** Addresses of the pages that run, by the test runner's session. The browser has one window: one at a time. */
  const urls = new Map();
  let session;
  let starting;

  const killAll = () => processes.splice(0).forEach((child) => child.kill('SIGKILL'));
  // However the test runner ends, no browser stays behind.
  process.once('exit', killAll);

  async function start() {
    // No accessibility bus and no compositing on a graphics card: servers have neither.
    let env = { ...process.env, GTK_A11Y: 'none', NO_AT_BRIDGE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env = { ...env, ...(await startScreen(processes)) };
    const port = await freePort();
    processes.push(spawn(webkitDriverPath(), [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
    session = new WebDriverSession(port);
    // Without its toolbar the window can be narrower.
    const args = ['--automation', '--full-screen'];
    await session.start({ 'webkitgtk:browserOptions': { binary: miniBrowserPath(), args } });
  }

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,

    async stop() {
      await session?.end();
      session = undefined;
      starting = undefined;
      killAll();
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async startSession(id, url) {
      await (starting ??= start());
      urls.set(id, url);
      await session.resize(VIEWPORT.width, VIEWPORT.height);
      await session.open(url);
    },
    async stopSession(id) {
      await session.open('about:blank');
      urls.delete(id);
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit cannot be debugged from here: run the tests in Chromium');
    },

    // What @web/test-runner-commands asks of a browser of type 'webdriver'.
    sendKeys: (_id, keys) => session.press(keys),
    sendMouseMove: (_id, x, y) => session.point({ type: 'pointerMove', duration: 0, x, y }),
    sendMouseClick: (_id, x, y) =>
      session.point(
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ),
    sendMouseDown: () => session.point({ type: 'pointerDown', button: 0 }),
    sendMouseUp: () => session.point({ type: 'pointerUp', button: 0 }),
    resetMouse: () => session.release(),

    // What commands.js asks of it.
    setViewport: (width, height) => session.resize(width, height),

    // What tools/shots asks of it.
    open: (url) => session.open(url),
    run: (script) => session.run(script),
    screenshot: () => session.screenshot(),
  };
}
