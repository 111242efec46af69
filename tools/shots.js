// `npm run shots`: takes the README's pictures into demo/screenshots/, and a contact sheet into shots/, which is not kept
// in git: the list in each of its states in each engine that is installed, to look at. Run it after a build. BROWSERS names
// engines for the sheet; `npm run shots -- seed states` takes two pages of the demo wide, narrow and dark, and no sheet.
import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../tests/support/find-browsers.js';
import { filesIn } from './files.js';
import { ROOT, at, isMain } from './project.js';
import { serve } from './server/static-server.js';
import { contactSheet } from './shots/sheet.js';

const FOLDER = 'demo/screenshots';
/** The page that the README shows. */
const SHOWN = ['seed'];

/** How each page is looked at. */
const LOOKS = {
  wide: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  narrow: { viewport: { width: 320, height: 800 }, colorScheme: 'light' },
};

/* global document -- this one function runs in the page */

/** Every list has either its items, its error or its empty state; a page that loads for ever is shown loading. */
const settled = () =>
  [...document.querySelectorAll('resource-list')].every((list) => list.shadowRoot && !list.matches(':state(loading)'));

async function shoot(browser, url, file, look) {
  const context = await browser.newContext({ ...look, reducedMotion: 'reduce', deviceScaleFactor: 1 });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(settled, undefined, { timeout: 5000 }).catch(() => undefined);
  await page.screenshot({ path: file, fullPage: false, animations: 'disabled' });
  await context.close();
}

async function shots(only) {
  const pages = filesIn('demo', /\.html$/).map((file) => basename(file, '.html'));
  const unknown = only.filter((name) => !pages.includes(name));
  if (unknown.length > 0) throw new Error(`There is no page ${unknown.join(', ')}; there are ${pages.join(', ')}`);
  mkdirSync(at(FOLDER), { recursive: true });
  const server = await serve(ROOT, { host: '127.0.0.1', port: 18_800 });
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    for (const name of only.length > 0 ? only : SHOWN) {
      for (const [look, settings] of Object.entries(LOOKS)) {
        await shoot(browser, `${origin}/demo/${name}.html`, at(FOLDER, `${name}-${look}.png`), settings);
        console.log(`${FOLDER}/${name}-${look}.png`);
      }
    }
    if (only.length === 0) await contactSheet(origin);
  } finally {
    await browser.close();
    server.close();
  }
}

if (isMain(import.meta.url)) await shots(process.argv.slice(2));
