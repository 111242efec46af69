// An index brings a script. An address that somebody writes must not be enough to have one run. Needs a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { scratchFolder } from '../cli/cli.js';
import { makeIndex, serveIndexed } from '../support/indexed-site.js';
import { keepEvents, listIn } from '../support/list-page.js';
import { DRIVEN, eventually, withTabs } from '../support/real-browser.js';
import { serveSmall } from '../support/small-server.js';

/* global window -- some of it runs in a page */

const NO_ADDRESS = 'The list has no proper address. Please tell the owner of this page.';
const cors = { 'Access-Control-Allow-Origin': '*' };
const list = (src) => `<resource-list src="${src}"><a href="/all">All resources</a></resource-list>`;
const script = (name, origin = '') => `<script type="module" src="${origin}/dist/${name}.min.js"></script>`;

let site;
/** Somebody else's server: whatever is asked there, a script comes that takes over the page. */
let evil;
const folder = scratchFolder();
before(async () => {
  site = await serveIndexed(await makeIndex(folder, ['data/task-force-guide.json']));
  evil = await serveSmall(({ pathname }) =>
    pathname.endsWith('head.json')
      ? { type: 'application/json', headers: cors, body: readFileSync(`${folder}/pagefind/resource-list/head.json`) }
      : { type: 'text/javascript', headers: cors, body: 'globalThis.stolen = true; export const createInstance = 0;' },
  );
});
after(async () => {
  await site.close();
  await evil.close();
});

for (const engine of DRIVEN) {
  describe(`whose script an index may bring, in ${engine}`, () => {
    /** @type {import('puppeteer-core').Page} */
    let tab;
    let warnings;
    withTabs(engine, async (made) => {
      tab = made;
      await tab.evaluateOnNewDocument(keepEvents);
      warnings = [];
      tab.on('console', (message) => warnings.push(message.text()));
      evil.asked.length = 0;
    });

    async function open(body, headers) {
      site.show(body, headers);
      await tab.goto(site.at('/'));
      return listIn(tab);
    }
    async function refused(shown, warning) {
      await eventually('There is no alert', async () => (await shown.alert()) === NO_ADDRESS);
      await eventually('The owner is not told', () => warnings.some((text) => text.includes(warning)));
      assert.equal(await tab.evaluate(() => window.stolen), undefined);
      assert.deepEqual(evil.asked, []);
      assert.deepEqual(site.ofIndex(), []);
    }

    test('without the script that knows indexes, none is asked for, the page’s own neither', async () => {
      await refused(await open(script('resource-list') + list('/pagefind/')), 'with pagefind.min.js alone');
      await refused(await open(script('resource-list') + list(evil.at('/pagefind/'))), 'with pagefind.min.js alone');
    });

    test('an index of another origin is not asked for', async () => {
      await refused(await open(script('pagefind') + list(evil.at('/pagefind/'))), 'own origin');
      const placeholder = `<div data-resource-list data-src="${evil.at('/pagefind/')}"></div>`;
      await refused(await open(script('pagefind') + placeholder), 'own origin');
      // Another name of the same server is another origin.
      await refused(await open(script('pagefind') + list(site.at('/pagefind/', 'localhost'))), 'own origin');
    });

    test('an address that holds a script itself is none of an index, also where no origin tells them apart', async () => {
      const address = 'data:text/javascript,globalThis.stolen=true//pagefind/';
      await refused(await open(script('pagefind') + list(address)), 'own origin');
      const sandbox = { 'Content-Security-Policy': 'sandbox allow-scripts' };
      await refused(await open(script('pagefind') + list(address), sandbox), 'own origin');
    });

    test('one that leads on to another place is not followed', async () => {
      const shown = listIn(tab);
      site.show(script('pagefind') + list('/to/pagefind/'));
      site.answer(({ pathname }) =>
        pathname.startsWith('/to/')
          ? { status: 302, headers: { Location: evil.at(pathname.replace('/to', '')), ...cors }, body: '' }
          : undefined,
      );
      await tab.goto(site.at('/'));
      await eventually('There is no alert', async () => (await shown.alert()) === NO_ADDRESS);
      assert.deepEqual(
        evil.asked.map(({ path }) => path),
        ['/pagefind/resource-list/head.json'],
      );
      assert.equal(await tab.evaluate(() => window.stolen), undefined);
    });

    test('an index of where the script comes from is searched from another page', async () => {
      const partner = await serveSmall(() => ({
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Partner</title>${script('pagefind', site.at(''))}${list(site.at('/pagefind/'))}`,
      }));
      try {
        site.show('');
        await tab.goto(partner.at('/', 'localhost'));
        const shown = listIn(tab);
        await shown.counts('7 resources');
        await shown.type('plan');
        await eventually('Nothing was found', async () => /^\d+ of 7/.test(await shown.count()));
      } finally {
        await partner.close();
      }
    });

    test('several addresses with an index among them are no list', async () => {
      const shown = await open(script('pagefind') + list('/pagefind/ /data/task-force-guide.json'));
      await eventually('There is no alert', async () => (await shown.alert()) === NO_ADDRESS);
    });
  });
}
