// The code that demo/builder.html writes, on a page of somebody's own: served as it is, with the built files, in Chromium.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { WAYS } from '../../demo/builder/snippet.js';
import { at } from '../../tools/project.js';
import { cli } from '../cli/cli.js';
import { options, servedChromium } from '../support/served-chromium.js';

const site = servedChromium();
const HERE = '<!-- Put what list.html holds here. -->';

const integrity = () => JSON.parse(readFileSync(at('dist/integrity.json'), 'utf8')).files;
const COLOURS = { page: '#ffffff', text: '#1c1c1c', accent: '#0a4b8f', muted: '#484848', border: '#767676' };

/** Some choices that have little in common, and what the list then says and looks like. */
const CHOICES = {
  'of one kind each': {
    chosen: { facets: ['topic', 'type'], groupBy: 'section', language: 'fr', theme: 'uswds', colours: COLOURS },
    search: 'Rechercher des ressources',
    filters: ['Thème', 'Type'],
    heading: 'Law Enforcement Specific Tools',
    accent: COLOURS.accent,
    isThemed: true,
  },
  'of nothing': {
    chosen: { groupBy: 'section', language: '', theme: '' },
    search: 'Search resources',
    heading: 'Law Enforcement Specific Tools',
    accent: '',
    isThemed: false,
  },
  'of the other direction, on a dark page': {
    chosen: {
      facets: ['publisher'],
      groupBy: 'type',
      language: 'ar',
      theme: '',
      colours: { page: '#101418', text: '#f0f0f0', accent: '#9cc4f7', muted: '#b0b8c0', border: '#8a94a0' },
    },
    filters: ['الناشر'],
    heading: 'تقرير',
    accent: '#9cc4f7',
    isThemed: false,
  },
  'of no filters': {
    chosen: { facets: [], groupBy: 'section', language: '', theme: '' },
    search: 'Search resources',
    filters: [],
    heading: 'Law Enforcement Specific Tools',
    isThemed: false,
  },
  'of a theme without headings': {
    chosen: { facets: ['year'], groupBy: 'none', language: 'es', theme: 'govuk' },
    search: 'Buscar recursos',
    filters: ['Año'],
    heading: undefined,
    isThemed: true,
  },
};

const choiceOf = ({ chosen }) => ({
  src: `${site.origin}/data/task-force-guide.json`,
  file: `${site.origin}/data/task-force-guide.json`,
  title: 'Resources',
  count: 7,
  folder: '/dist',
  integrity: integrity(),
  ...chosen,
});

const partsOf = (way, choice) =>
  Object.fromEntries(WAYS[way].parts(choice).map(({ name, lines }) => [name, lines.join('\n')]));

const asPage = (code) => `<!doctype html><meta charset="utf-8"><title>Partner</title>${code}`;
const TYPES = { html: 'text/html; charset=utf-8', json: 'application/json', css: 'text/css' };

/** Opens a page with what was copied in it, and says which addresses it asked for. */
async function open(files) {
  const page = await site.browser.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const [path, body] of Object.entries(files)) {
    await page.route(`${site.origin}${path}`, (route) =>
      route.fulfill({ body, contentType: TYPES[path.split('.').pop()] }),
    );
  }
  await page.goto(`${site.origin}/partner.html`);
  return { page, asked };
}

/** Waits until the list is there, and compares it with what was chosen. */
async function assertList(scope, { search, filters, heading, accent, isThemed }) {
  await scope
    .getByRole('link', { name: /^National Action Plan/ })
    .first()
    .waitFor({ timeout: 30_000 });
  if (search) await scope.getByRole('searchbox', { name: search }).waitFor();
  if (filters) {
    const legends = scope.locator('resource-list fieldset legend');
    if (filters.length > 0) await legends.first().waitFor({ state: 'attached' });
    assert.deepEqual(await legends.allTextContents(), filters);
  }
  const headings = await scope.locator('resource-list :is(h2, h3)[part=heading]').allTextContents();
  assert.equal(headings[0], heading);
  const style = (name) =>
    scope
      .locator('resource-list')
      .evaluate((element, name) => globalThis.getComputedStyle(element).getPropertyValue(name), name);
  if (accent !== undefined) assert.equal(await style('--resource-list-accent-color'), accent);
  assert.equal((await style('--resource-list-radius')) !== '', isThemed);
}

test('every way is in these tests', () => assert.deepEqual(Object.keys(WAYS), ['pinned', 'plain', 'frame', 'static']));

for (const [name, expected] of Object.entries(CHOICES)) {
  for (const way of ['pinned', 'plain']) {
    test(`${way}, ${name}: the list is there as it was chosen`, options, async () => {
      const { page, asked } = await open({ '/partner.html': asPage(partsOf(way, choiceOf(expected))['The code']) });
      await assertList(page, expected);
      assert.ok(
        asked.every((url) => url.startsWith(site.origin)),
        asked.join(' '),
      );
      await page.close();
    });
  }

  test(`frame, ${name}: the list is there as it was chosen, in a frame as high as it is`, options, async () => {
    const { 'The code': code, ...files } = partsOf('frame', choiceOf(expected));
    const own = Object.entries(files).map(([file, text]) => [`/dist/${file}`, text]);
    const { page } = await open({ '/partner.html': asPage(code), ...Object.fromEntries(own) });
    const list = page.frameLocator('iframe');
    await assertList(list, expected);
    const { page: background } = expected.chosen.colours ?? {};
    if (background) {
      const shown = await list.locator('body').evaluate((body) => globalThis.getComputedStyle(body).backgroundColor);
      const channels = [1, 3, 5].map((from) => parseInt(background.slice(from, from + 2), 16));
      assert.equal(shown, `rgb(${channels.join(', ')})`);
    }
    await page.waitForFunction(() => {
      const frame = globalThis.document.querySelector('iframe');
      const { scrollHeight, clientHeight } = frame.contentDocument.documentElement;
      return frame.clientHeight !== 800 && scrollHeight <= clientHeight;
    });
    await page.close();
  });

  test(
    `static, ${name}: the command writes what goes into the code, and the list asks for no feed`,
    options,
    async () => {
      const { 'The command': command, 'The code': code } = partsOf('static', choiceOf(expected));
      const [, args] = /^npx resource-list (prerender .*)-o list\.html http\S+$/.exec(command);
      const { out } = await cli([...args.trim().split(' '), choiceOf(expected).file]);
      assert.ok(code.includes(HERE) && out.includes('<ul>'));
      const { page, asked } = await open({ '/partner.html': asPage(code.replace(HERE, () => out)) });
      await assertList(page, expected);
      assert.deepEqual(
        asked.filter((url) => url.endsWith('.json')),
        [],
      );
      await page.close();
    },
  );
}

test('pinned: a script that is any other is not run', options, async () => {
  const wrong = choiceOf(CHOICES['of one kind each']);
  wrong.integrity['resource-list.min.js'].integrity = `sha384-${'A'.repeat(64)}`;
  const { page } = await open({ '/partner.html': asPage(partsOf('pinned', wrong)['The code']) });
  assert.equal(await page.evaluate(() => Boolean(globalThis.customElements.get('resource-list'))), false);
});

test('every file that is to be copied is in dist', () => {
  for (const { chosen } of Object.values(CHOICES)) {
    for (const { files } of Object.values(WAYS)) {
      for (const file of files(chosen)) assert.ok(existsSync(at('dist', file)), file);
    }
  }
});
