// React, Vue and Svelte use the elements as they are, with no wrapper: a sample of each in a browser, and the types of the
// markup of each. Needs a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { at } from '../../tools/project.js';
import { BIN, run } from '../../tools/run.js';
import { bundleSample } from '../support/bundle-sample.js';
import { DRIVEN, eventually, startBrowser } from '../support/real-browser.js';
import { serveSmall } from '../support/small-server.js';

/* global document, window -- some of it runs in a page */

const SAMPLES = { React: 'react.tsx', Vue: 'vue.js', Svelte: 'svelte.js' };

test('the types of the markup take what the elements take, and nothing else', async () => {
  assert.ok(await run(process.execPath, [at(BIN.tsc), '-p', at('tests/frameworks')]));
});

for (const [framework, entry] of Object.entries(SAMPLES)) {
  describe(`the sample for ${framework}`, () => {
    let server;
    before(async () => {
      const script = await bundleSample(entry);
      server = await serveSmall(({ pathname }) => {
        if (pathname === '/sample.js') return { type: 'text/javascript', body: script };
        if (pathname === '/feed.json')
          return { type: 'application/feed+json', body: readFileSync(at('data/task-force-guide.json')) };
        return {
          body: `<!doctype html><html lang="en"><title>Sample</title><div id="app"></div><script type="module">
            import { start } from '/sample.js';
            window.met = [];
            addEventListener('error', ({ message }) => met.push(message));
            for (const method of ['warn', 'error']) console[method] = (...words) => met.push(words.join(' '));
            window.end = start(document.getElementById('app'), '/feed.json');
          </script>`,
        };
      });
    });
    after(() => server.close());

    for (const engine of DRIVEN) {
      test(`shows the list, hears its event, changes its properties and goes away, in ${engine}`, async () => {
        const browser = await startBrowser(engine);
        try {
          const tab = await browser.newPage();
          await tab.goto(server.at('/'));
          const says = (selector) => tab.evaluate((it) => document.querySelector(it)?.textContent, selector);
          const list = () =>
            tab.evaluate(() => {
              const { shadowRoot } = document.querySelector('resource-list');
              const count = (selector) => shadowRoot.querySelectorAll(selector).length;
              return `${count('[part=item]')} ${count('h3')} ${count('fieldset') > 0}`;
            });
          await eventually('It never said how many', async () => (await says('#app p')) === '7 in all');
          await eventually('The list is not whole', async () => (await list()) === '7 1 true');
          assert.match(await says('resource-list > a'), /task forces/);
          await tab.click('#app button');
          await eventually('It did not change', async () => (await list()) === '2 1 false');
          await tab.click('#app button');
          await eventually('It did not change back', async () => (await list()) === '7 1 true');
          assert.equal(server.asked.filter(({ path }) => path === '/feed.json').length, 1);
          await tab.evaluate(() => window.end());
          await eventually('It did not go', async () => (await says('#app')) === '');
          assert.deepEqual(await tab.evaluate(() => window.met), []);
        } finally {
          server.asked.length = 0;
          await browser.close();
        }
      });
    }
  });
}
