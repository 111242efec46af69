// A visitor follows a link and comes back. Only a browser that is driven from outside goes back in history for real.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { at } from '../../tools/project.js';
import { chromiumPath } from '../support/find-browsers.js';
import { serveSmall } from '../support/small-server.js';

const executablePath = chromiumPath();
const skip = executablePath ? false : 'No Chromium is installed.';

const item = (title, tags) => ({ id: title, title, tags, url: '/other' });
const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Resources',
  items: [item('First guide', ['Minors']), item('Second guide', ['Housing']), item('A report', ['Minors'])],
};
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A partner</title>
  <script>addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));</script>
  <script type="module" src="/resource-list.min.js"></script>
  <resource-list src="/feed.json"></resource-list>`;

const FILES = {
  '/': { body: PAGE },
  '/other': { body: '<!doctype html><html lang="en"><title>Another page</title><p>Elsewhere' },
  '/feed.json': { type: 'application/feed+json', body: JSON.stringify(FEED) },
};

/** As most hosts send pages: `no-store` would forbid the browser to keep one. */
const headers = { 'Cache-Control': 'max-age=0' };

test('a visitor who comes back finds the page as it was, from one request for the feed', { skip }, async (t) => {
  const script = { type: 'text/javascript', body: readFileSync(at('dist/resource-list.min.js')) };
  const files = { ...FILES, '/resource-list.min.js': script };
  const site = await serveSmall(({ pathname }) => ({ headers, ...files[pathname] }));
  t.after(() => site.close());
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    // Playwright switches off what is looked at here.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(site.at('/'));
  await page.getByRole('searchbox', { name: 'Search resources' }).fill('guide');
  await page.getByRole('checkbox', { name: /^Minors/ }).check();
  await page.getByText('1 of 3 resources').first().waitFor();
  const link = page.getByRole('link', { name: 'First guide' });
  await link.click();
  await page.getByText('Elsewhere').waitFor();
  await page.goBack({ waitUntil: 'commit' });
  await link.waitFor();

  assert.equal(await page.evaluate('window.persisted'), true, 'the browser kept the page');
  assert.equal(await page.getByRole('searchbox').inputValue(), 'guide');
  assert.equal(await page.getByRole('checkbox', { name: /^Minors/ }).isChecked(), true);
  assert.deepEqual(
    await page
      .getByRole('listitem')
      .allTextContents()
      .then((all) => all.length),
    1,
  );
  assert.equal(await link.evaluate((it) => it.getRootNode().activeElement === it), true, 'the link has the focus');
  assert.equal(site.asked.filter(({ path }) => path === '/feed.json').length, 1);
  // And it still works.
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.getByText('3 resources').first().waitFor();
});

test('a visitor who comes back to a page that the browser kept finds no shortlist on it', { skip }, async (t) => {
  const script = (name) => ({ type: 'text/javascript', body: readFileSync(at('dist', name)) });
  const body = PAGE.replace('<resource-list', '<script type="module" src="/actions.min.js"></script>$&').replace(
    'src="/feed.json"',
    '$& actions="shortlist"',
  );
  const scripts = Object.fromEntries(
    ['resource-list.min.js', 'actions.min.js'].map((name) => [`/${name}`, script(name)]),
  );
  const files = { ...FILES, ...scripts, '/': { body } };
  const site = await serveSmall(({ pathname }) => ({ headers, ...files[pathname] }));
  t.after(() => site.close());
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(site.at('/'));
  await page.getByRole('button', { name: /^Add to shortlist ?: A report$/ }).click();
  await page.getByRole('button', { name: 'Show shortlist only (1)' }).click();
  await page.getByText('1 of 3 resources').first().waitFor();
  await page.getByRole('link', { name: 'A report' }).click();
  await page.getByText('Elsewhere').waitFor();
  await page.goBack({ waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Show shortlist only (0)' }).waitFor();
  assert.equal(await page.evaluate('window.persisted'), true, 'the browser kept the page');
  await page.getByText('3 resources').first().waitFor();
  assert.equal(await page.getByRole('listitem').count(), 3);
});
