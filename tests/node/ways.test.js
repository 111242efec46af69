// Every way to put a list on a page gives the same list: the same accessibility tree, as the browser itself computes it, and
// in Firefox, which does not tell its own, the same words and controls. Needs a build.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ROOT } from '../../tools/project.js';
import { serve } from '../../tools/server/static-server.js';
import { DRIVEN, eventually, startBrowser } from '../support/real-browser.js';

/* global document -- some of it runs in a page */

const WAYS = ['way-module', 'way-classic', 'way-div', 'way-frame'];

let server;
before(async () => {
  server = await serve(ROOT, { port: 0, tries: 1 });
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** The list's region, from role to properties, without what only names places in memory. */
function regionOf(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(({ role }) => role?.value === 'region');
  if (!root) return undefined;
  const plain = (node) => {
    const children = (node.childIds ?? [])
      .map((id) => byId.get(id))
      .filter(Boolean)
      .flatMap(plain);
    if (node.ignored) return children;
    const properties = (node.properties ?? [])
      .filter(({ name, value }) => name !== 'url' && !value.relatedNodes)
      .map(({ name, value }) => [name, value.value]);
    return [
      {
        role: node.role?.value,
        name: node.name?.value,
        description: node.description?.value,
        value: node.value?.value,
        properties: Object.fromEntries(properties),
        children,
      },
    ];
  };
  return plain(root)[0];
}

for (const engine of DRIVEN) {
  describe(`each way in, in ${engine}`, () => {
    let browser;
    const met = new Map();
    const links = new Map();

    /** The list's frame, when it is whole; its width is the same in every page. */
    async function open(way) {
      const tab = await browser.newPage();
      await tab.setViewport({ width: 1200, height: 900 });
      await tab.goto(`http://localhost:${server.address().port}/demo/${way}.html`, { waitUntil: 'load' });
      const frame = await eventually('There is no list', async () => {
        for (const each of tab.frames()) {
          const count = await each.evaluate(
            () => document.querySelector('resource-list')?.shadowRoot?.querySelectorAll('[part=item]').length,
          );
          if (count === 7) return each;
        }
        return undefined;
      });
      await eventually('It never said how many', () =>
        frame.evaluate(
          () => document.querySelector('resource-list').shadowRoot.querySelector('[role=status]')?.textContent,
        ),
      );
      return { tab, frame };
    }

    async function tree({ tab, frame }) {
      const session = await tab.createCDPSession();
      await session.send('Accessibility.enable');
      const inFrame = frame !== tab.mainFrame();
      const { frameTree } = await session.send('Page.getFrameTree');
      const frameId = inFrame ? frameTree.childFrames[0].frame.id : frameTree.frame.id;
      // It is built while it is asked for: complete when two answers in a row say the same.
      let last;
      return eventually('The tree never was complete', async () => {
        const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
        const found = regionOf(nodes);
        const complete = found && JSON.stringify(found) === last;
        last = JSON.stringify(found);
        return complete && found;
      });
    }

    before(async () => {
      browser = await startBrowser(engine);
      for (const way of WAYS) {
        const page = await open(way);
        links.set(
          way,
          await page.frame.evaluate(() =>
            Array.from(document.querySelector('resource-list').shadowRoot.querySelectorAll('a'), ({ href }) => href),
          ),
        );
        met.set(
          way,
          engine === 'chromium'
            ? await tree(page)
            : await page.frame.evaluate(() => {
                const list = document.querySelector('resource-list').shadowRoot;
                return Array.from(list.querySelectorAll('*'), (it) => [
                  it.localName,
                  it.getAttribute('role'),
                  it.getAttribute('aria-label'),
                  it.checkVisibility(),
                  it.childElementCount === 0 ? it.textContent : '',
                ]);
              }),
        );
        await page.tab.close();
      }
    });
    after(() => browser.close());

    test('the first one is a whole list', () => {
      const text = JSON.stringify(met.get('way-module'));
      for (const words of ['Search resources', '7 resources', 'Law Enforcement Specific Tools', 'Sort by']) {
        assert.ok(text.includes(words), words);
      }
      assert.equal(links.get('way-module').length, 6);
    });

    for (const way of WAYS.slice(1)) {
      test(`${way} gives the same`, () => {
        assert.deepEqual(met.get(way), met.get('way-module'));
        assert.deepEqual(links.get(way), links.get('way-module'));
      });
    }
  });
}
