// As much of the W3C WebDriver protocol as the tests need, over fetch.
import net from 'node:net';

/** Keys without a character of their own, as WebDriver encodes them (https://w3c.github.io/webdriver/#keyboard-actions). */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Delete: '\uE017',
};

/** Actions for one key press; `Shift+Tab` holds the first while the second is pressed. */
function keyPress(press) {
  const keys = press.length > 1 ? press.split('+').map((key) => KEYS[key] ?? key) : [press];
  return [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Calls `attempt` until it gives something; what it throws meanwhile counts as nothing. */
export async function until(attempt, milliseconds = 15_000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await Promise.resolve()
      .then(attempt)
      .catch(() => undefined);
    if (value) return value;
    if (Date.now() > end) throw new Error(`nothing came within ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** One browser window, driven by a driver that listens on a port. */
export class WebDriverSession {
  #base;
  #path = '';

  constructor(port) {
    this.#base = `http://127.0.0.1:${port}`;
  }

  async #call(method, path, body) {
    const response = await fetch(this.#base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  async start(capabilities) {
    await until(async () => (await this.#call('GET', '/status')).ready);
    const { sessionId } = await this.#call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    this.#path = `/session/${sessionId}`;
  }

  async end() {
    // The driver may be gone already.
    await this.#call('DELETE', this.#path).catch(() => undefined);
  }

  open(url) {
    return this.#call('POST', `${this.#path}/url`, { url });
  }

  run(script) {
    return this.#call('POST', `${this.#path}/execute/sync`, { script, args: [] });
  }

  /** @returns {Promise<string>} the viewport as PNG, in base64 */
  screenshot() {
    return this.#call('GET', `${this.#path}/screenshot`);
  }

  press(keys) {
    const actions = [{ type: 'key', id: 'keyboard', actions: keys.flatMap(keyPress) }];
    return this.#call('POST', `${this.#path}/actions`, { actions });
  }

  /** Pointer actions, such as `{ type: 'pointerMove', x, y }`. */
  point(...actions) {
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.#call('POST', `${this.#path}/actions`, { actions: [pointer] });
  }

  release() {
    return this.#call('DELETE', `${this.#path}/actions`);
  }

  /**
   * Makes the viewport, not the window, this large.
   * @returns {Promise<boolean>} false where the window cannot be so small
   */
  async resize(width, height) {
    const viewport = () => this.run('return [innerWidth, innerHeight]');
    await this.#call('POST', `${this.#path}/window/rect`, { width, height });
    // The window's own bars are not part of the viewport: measure, then correct by the difference.
    const [innerWidth, innerHeight] = await viewport();
    const outer = await this.#call('GET', `${this.#path}/window/rect`);
    await this.#call('POST', `${this.#path}/window/rect`, {
      width: outer.width + width - innerWidth,
      height: outer.height + height - innerHeight,
    });
    const reached = async () => {
      const [w, h] = await viewport();
      return w === width && h === height;
    };
    return until(reached, 1500).catch(() => false);
  }
}
