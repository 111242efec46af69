// Commands that tests send to the test runner, besides those of @web/test-runner-commands. engine.ts has a typed
// function for each. A command that an engine cannot do answers `false`, and the test skips itself.
import { spawnSync } from 'node:child_process';

/** Puppeteer's page, where that is Chromium: Firefox is driven through WebDriver BiDi, which has no such switches. */
function chromiumPage({ browser, id }) {
  return browser.type === 'puppeteer' && browser.name !== 'Firefox' ? browser.getPage(id) : undefined;
}

/** One debugger connection per page: what is emulated ends with the connection. */
const connections = new WeakMap();
async function devtools(page) {
  if (!connections.has(page)) connections.set(page, await page.createCDPSession());
  return connections.get(page);
}

/** Emulated media features by page; Chromium replaces the whole set at every call. */
const media = new WeakMap();

async function emulate(session, features) {
  const page = chromiumPage(session);
  if (!page) return false;
  const all = { ...media.get(page), ...features };
  media.set(page, all);
  const list = Object.entries(all).map(([name, value]) => ({ name, value }));
  await (await devtools(page)).send('Emulation.setEmulatedMedia', { features: list });
  return true;
}

async function printMedia(session, on) {
  const page = chromiumPage(session);
  if (!page) return false;
  await (await devtools(page)).send('Emulation.setEmulatedMedia', { media: on ? 'print' : '' });
  return true;
}

/** Prints the page into a file, as a visitor does; WebKitGTK's driver cannot. Its text comes along where poppler is. */
async function print({ browser, id }) {
  if (browser.type !== 'puppeteer') return false;
  const file = Buffer.from(await browser.getPage(id).pdf());
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: file, encoding: 'utf8' });
  return { text: stdout ?? undefined };
}

async function coarsePointer(session, enabled) {
  const page = chromiumPage(session);
  if (!page) return false;
  await (await devtools(page)).send('Emulation.setTouchEmulationEnabled', { enabled });
  return true;
}

async function resize({ browser, id }, { width, height }) {
  if (browser.setViewport) return browser.setViewport(width, height);
  await browser.getPage(id).setViewport({ width, height });
  return true;
}

/**
 * Chromium's accessibility tree, as a screen reader gets it, closed to nothing. It is built while it is asked for, so it
 * counts as complete when two answers in a row are equally long.
 */
async function accessibilityTree(session) {
  const page = chromiumPage(session);
  if (!page) return false;
  const connection = await devtools(page);
  await connection.send('Accessibility.enable');
  const get = async () => (await connection.send('Accessibility.getFullAXTree')).nodes;
  let nodes = await get();
  for (let tries = 0; tries < 20; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const next = await get();
    const complete = next.length === nodes.length && next.length > 1;
    nodes = next;
    if (complete) break;
  }
  await connection.send('Accessibility.disable');
  return nodes.filter(({ ignored }) => !ignored).map(plainNode);
}

const plainNode = ({ role, name, description, value, properties = [] }) => ({
  role: role?.value ?? '',
  name: name?.value ?? '',
  ...(description?.value && { description: description.value }),
  ...(value && { value: value.value }),
  properties: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
});

const COMMANDS = {
  'forced-colors': (session, on) => emulate(session, { 'forced-colors': on ? 'active' : 'none' }),
  'color-scheme': (session, scheme) => emulate(session, { 'prefers-color-scheme': scheme }),
  'reduced-motion': (session, on) => emulate(session, { 'prefers-reduced-motion': on ? 'reduce' : 'no-preference' }),
  'more-contrast': (session, on) => emulate(session, { 'prefers-contrast': on ? 'more' : 'no-preference' }),
  'coarse-pointer': coarsePointer,
  resize,
  'print-media': printMedia,
  print,
  'accessibility-tree': accessibilityTree,
};

export const extraCommands = () => ({
  name: 'extra-commands',
  // `undefined` would mean that no plugin knows the command.
  executeCommand: ({ command, payload, session }) => COMMANDS[command]?.(session, payload),
});
