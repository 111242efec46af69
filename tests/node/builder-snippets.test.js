// The code that demo/builder.html writes, on a page of somebody's own: served as it is, with the built files, in Chromium.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { WAYS } from '../../demo/builder/snippet.js';
import { ROOT, at } from '../../tools/project.js';
import { serve } from '../../tools/server/static-server.js';
import { cli } from '../cli/cli.js';
import { chromiumPath } from '../support/find-browsers.js';

const browserPath = chromiumPath();
const options = { skip: browserPath ? false : 'There is no Chromium here.' };
const HERE = '<!-- Put what list.html holds here. -->';
const FRAME = '<!-- In your page: -->';

let server;
let browser;
let origin;
before(async () => {
  if (!browserPath) return;
  server = await serve(ROOT, { host: 'localhost', port: 8300 });
  origin = `http://localhost:${server.address().port}`;
  browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

const choice = () => ({
  src: `${origin}/data/task-force-guide.json`,
  facets: ['topic', 'type'],
  groupBy: 'section',
  language: 'fr',
  theme: 'uswds',
  colours: { page: '#ffffff', text: '#1c1c1c', accent: '#0a4b8f', muted: '#484848', border: '#767676' },
  folder: '/dist',
  integrity: JSON.parse(readFileSync(at('dist/integrity.json'), 'utf8')).files,
});

/** Opens a page with what was copied in it, and says which addresses it asked for. */
async function open(files) {
  const page = await browser.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const [path, body] of Object.entries(files)) {
    await page.route(`${origin}${path}`, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  }
  await page.goto(`${origin}/partner.html`);
  return { page, asked };
}

/** Waits until the list is there as it was chosen. */
async function assertList(scope) {
  await scope.getByRole('searchbox', { name: 'Rechercher des ressources' }).waitFor({ timeout: 30_000 });
  await scope
    .getByRole('link', { name: /^National Action Plan/ })
    .first()
    .waitFor();
  const list = scope.locator('resource-list');
  const style = (name) =>
    list.evaluate((element, name) => globalThis.getComputedStyle(element).getPropertyValue(name), name);
  assert.equal(await style('--resource-list-accent-color'), '#0a4b8f');
  assert.notEqual(await style('--resource-list-radius'), '');
}

test('every way is in these tests', () => assert.deepEqual(Object.keys(WAYS), ['pinned', 'plain', 'frame', 'static']));

for (const way of ['pinned', 'plain']) {
  test(`${way}: the list is there`, options, async () => {
    const { page, asked } = await open({ '/partner.html': `<!doctype html>${WAYS[way].code(choice()).join('\n')}` });
    await assertList(page);
    assert.ok(
      asked.every((url) => url.startsWith(origin)),
      asked.join(' '),
    );
  });
}

test('pinned: a script that is any other is not run', options, async () => {
  const wrong = choice();
  wrong.integrity['resource-list.min.js'].integrity = `sha384-${'A'.repeat(64)}`;
  const { page } = await open({ '/partner.html': `<!doctype html>${WAYS.pinned.code(wrong).join('\n')}` });
  assert.equal(await page.evaluate(() => Boolean(globalThis.customElements.get('resource-list'))), false);
});

test('frame: the list is there, in the page around it', options, async () => {
  const [inner, outer] = WAYS.frame.code(choice()).join('\n').split(FRAME);
  const { page } = await open({ '/partner.html': `<!doctype html>${outer}`, '/resources.html': inner });
  await assertList(page.frameLocator('iframe'));
});

test('static: the command writes what goes into the code, and the list asks for no feed', options, async () => {
  const [command, ...code] = WAYS.static.code(choice());
  const [, args] = /^npx resource-list (prerender .*) -o list\.html http\S+$/.exec(command);
  const { out } = await cli([...args.split(' '), choice().src]);
  const made = code.join('\n');
  assert.ok(made.includes(HERE) && out.includes('<ul>'));
  const { page, asked } = await open({ '/partner.html': `<!doctype html>${made.replace(HERE, () => out)}` });
  await assertList(page);
  assert.deepEqual(
    asked.filter((url) => url.endsWith('.json')),
    [],
  );
});
