// What `resource-list prerender` writes, on real pages, in Chromium: without JavaScript, and when the element takes over.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { at } from '../../tools/project.js';
import { STRICT_CSP } from '../../tools/server/csp.js';
import { cli } from '../cli/cli.js';
import { options, servedChromium } from '../support/served-chromium.js';

const site = servedChromium();
const AXE = readFileSync(at('node_modules/axe-core/axe.min.js'), 'utf8');
/** How long the script takes: long enough for what stands there to be seen. */
const SCRIPT_TAKES = 300;

async function written(...args) {
  const { out, err } = await cli(['prerender', ...args]);
  assert.ok(out.includes('<ul>'), err);
  return out;
}

/** A page of somebody's own, with a list pasted into it. */
const around = (list, attributes = '') => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Resources</title>
<script type="module" src="/dist/resource-list.min.js"></script>
</head>
<body>
<main>
<h1>Resources</h1>
<resource-list${attributes}>
${list}</resource-list>
</main>
</body>
</html>`;

/** Opens a page, and notes what it asks for, what moves, and what the browser complains of. */
async function open(body, { width = 1280, javaScriptEnabled = true, csp, bypassCSP = false } = {}) {
  const context = await site.browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled, bypassCSP });
  const page = await context.newPage();
  const asked = [];
  const said = [];
  page.on('request', (request) => asked.push(request.url().replace(site.origin, '')));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.route(`${site.origin}/page.html`, (route) =>
    route.fulfill({
      body,
      contentType: 'text/html; charset=utf-8',
      headers: csp ? { 'Content-Security-Policy': csp } : {},
    }),
  );
  await page.route('**/dist/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SCRIPT_TAKES));
    await route.continue();
  });
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new globalThis.PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site.origin}/page.html`);
  return { page, context, asked, said };
}

const FEEDS = ['data/task-force-guide.json', 'data/e-guide.json', 'data/broken/multilingual.json'];
const BASE = ['--base', 'https://agency.example/feed.json'];

for (const width of [1280, 320]) {
  for (const feed of FEEDS) {
    test(`${feed} at ${width} px: the element takes over without a request or a shift`, options, async () => {
      const own = await written('--page', ...BASE, feed);
      const count = /^<div>(\d+) resources/m.exec(own)[1];
      const pasted = around(await written(...BASE, feed), ` page-size="${count}"`);
      for (const [body, requests] of [
        [own, ['/page.html']],
        [pasted, ['/page.html', '/dist/resource-list.min.js']],
      ]) {
        const { page, context, asked, said } = await open(body, { width });
        await page.getByRole('searchbox').waitFor();
        await page.getByRole('status').getByText(`${count} resources`).first().waitFor();
        // Two frames later whatever there was to move has moved.
        const shifts = await page.evaluate(
          () =>
            new Promise((resolve) =>
              globalThis.requestAnimationFrame(() =>
                globalThis.requestAnimationFrame(() => resolve(globalThis.shifts)),
              ),
            ),
        );
        assert.deepEqual(shifts, []);
        assert.deepEqual(asked, requests);
        assert.deepEqual(said, []);
        await context.close();
      }
    });
  }
}

test('without JavaScript every entry can be read and followed, and axe finds no fault', options, async () => {
  for (const feed of FEEDS) {
    for (const body of [await written('--page', ...BASE, feed), around(await written(...BASE, feed))]) {
      const { page, context } = await open(body, { javaScriptEnabled: false });
      assert.equal(await page.getByRole('searchbox').count(), 0);
      assert.equal(await page.getByRole('listitem').count(), Number(/^<div>(\d+) resources/m.exec(body)[1]));
      assert.ok((await page.getByRole('link').count()) > 0);
      await context.close();

      // axe is JavaScript itself: it looks at the same page without the element's script.
      const still = await open(body.replace(/<script type="module".*?<\/script>/gs, ''));
      await still.page.addScriptTag({ content: AXE });
      const { violations } = await still.page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
      await still.context.close();
    }
  }
});

test('a pasted list works under the strictest policy, without one report', options, async () => {
  const body = around(await written(...BASE, 'data/broken/hostile.json'));
  const { page, said, asked } = await open(body, { csp: STRICT_CSP });
  await page.getByRole('searchbox').waitFor();
  assert.deepEqual(asked, ['/page.html', '/dist/resource-list.min.js']);
  assert.deepEqual(said, []);
});

test('a hostile feed does nothing, whether a script runs or not', options, async () => {
  for (const body of [
    await written('--page', ...BASE, 'data/broken/hostile.json'),
    around(await written(...BASE, 'data/broken/hostile.json')),
  ]) {
    const { page, asked, context } = await open(body);
    await page.getByRole('searchbox').waitFor();
    assert.deepEqual(
      asked.filter((url) => !/^\/(page\.html|dist\/)/.test(url)),
      [],
    );
    assert.equal(await page.locator('img, iframe, svg, object, style:not(head style)').count(), 0);
    await context.close();
  }
});
