// The shortlist and discreet hand-outs with real keys, on a page with the strictest policy, in real browsers. Needs a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { at } from '../../tools/project.js';
import { DRIVEN, eventually, withTabs } from '../support/real-browser.js';
import { serveSmall } from '../support/small-server.js';

/* global document, window, top, history -- some of it runs in a page */

// With images, for Firefox, which asks for the icon of a page.
const STRICT =
  "default-src 'none'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types resource-list";
const WITNESS =
  'window.met = []; for (const type of ["securitypolicyviolation", "error"]) addEventListener(type, (e) => met.push(type + " " + (e.effectiveDirective ?? e.message)), true);';
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help for survivors</title>
  <script src="/witness.js"></script>
  <script type="module" src="/resource-list.min.js"></script><script type="module" src="/actions.min.js"></script>
  <h1>Help for survivors</h1><resource-list src="/feed.json" actions="print copy shortlist"></resource-list></html>`;

const script = (name) => ({ type: 'text/javascript', body: readFileSync(at('dist', name)) });
const FILES = {
  '/': { body: PAGE, headers: { 'Content-Security-Policy': STRICT } },
  '/witness.js': { type: 'text/javascript', body: WITNESS },
  '/resource-list.min.js': script('resource-list.min.js'),
  '/actions.min.js': script('actions.min.js'),
  '/feed.json': { type: 'application/feed+json', body: readFileSync(at('demo/shortlist.json')) },
};

let site;
before(async () => {
  site = await serveSmall(({ pathname }) => FILES[pathname] ?? { status: 404, body: '' });
});
after(() => site.close());

for (const engine of DRIVEN) {
  describe(`hand-outs in ${engine}`, () => {
    /** @type {import('puppeteer-core').Page} */
    let tab;
    withTabs(engine, async (made) => {
      tab = made;
      await tab.evaluateOnNewDocument(() => {
        window.print = () => {
          const { title, body } = document;
          (top.printed ??= []).push({ alone: window !== top, title, text: body.innerText });
          window.dispatchEvent(new window.Event('afterprint'));
        };
      });
      await tab.goto(site.at('/'), { waitUntil: 'load' });
      await eventually('There never was a choice', () => inList((root) => root.querySelector('[part=neutral]') && 1));
    });

    const inList = (find, ...args) =>
      tab.evaluate(`(${find})(document.querySelector('resource-list').shadowRoot, ...${JSON.stringify(args)})`);
    const focusable = () =>
      inList((root) => Array.from(root.querySelectorAll('button'), (it) => it.textContent.replace(/^[☐☑]\ufe0e /, '')));
    const items = () => inList((root) => root.querySelectorAll('[part=item]').length);
    /** What has the focus, in words: a button's own, or the title of an entry. */
    const focused = () =>
      inList((root) => {
        const { activeElement: it } = root;
        const words = it?.matches('li') ? it.querySelector('[part=title]').innerText : it?.textContent;
        return `${it?.localName} ${(words ?? '').replace(/^[☐☑]\ufe0e /, '').trim()}`;
      });
    const pressed = () =>
      inList((root) => Array.from(root.querySelectorAll('li [aria-pressed=true]'), (it) => it.textContent.slice(3)));

    /** Goes on by Tab until something has the focus. */
    async function tabTo(name, { back = false } = {}) {
      for (let i = 0; i < 60; i++) {
        if ((await focused()).startsWith(name)) return;
        if (back) await tab.keyboard.down('Shift');
        await tab.keyboard.press('Tab');
        if (back) await tab.keyboard.up('Shift');
      }
      assert.fail(`Tab never came to ${name}; it is at ${await focused()}`);
    }

    test('everything can be done by keys, and the focus is never lost', async () => {
      await tabTo('button Add to shortlist: Harbor House');
      await tab.keyboard.press(' ');
      assert.match(await focused(), /^button Add to shortlist: Harbor House/);
      await tabTo('button Add to shortlist: Back to Work');
      await tab.keyboard.press('Enter');
      assert.equal((await pressed()).length, 2);
      await tabTo('button Show shortlist only (2)', { back: true });
      await tab.keyboard.press(' ');
      await eventually('It never was shown alone', async () => (await items()) === 2);
      assert.equal(await focused(), 'button Show shortlist only (2)');
      await tabTo('button Add to shortlist: Harbor House');
      await tab.keyboard.press(' ');
      await eventually('It never went', async () => (await items()) === 1);
      assert.match(await focused(), /^li Back to Work/);
      await tabTo('button Clear shortlist', { back: true });
      await tab.keyboard.press('Enter');
      await eventually('The list never came back', async () => (await items()) === 5);
      assert.equal(await focused(), 'button Clear shortlist');
    });

    test('what is handed out holds neutral names and numbers, and leaves no trace on the page', async () => {
      const state = () =>
        tab.evaluate(() => [
          history.length,
          document.title,
          document.cookie,
          { ...window.localStorage },
          { ...window.sessionStorage },
          document.querySelectorAll('*').length,
          document.querySelector('resource-list').shadowRoot.querySelectorAll('iframe').length,
        ]);
      const before = await state();
      const asked = site.asked.length;
      await tabTo('button Add to shortlist: Harbor House');
      await tab.keyboard.press(' ');
      await tabTo('button Show shortlist only (1)', { back: true });
      await tab.keyboard.press(' ');
      await eventually('It never was shown alone', async () => (await items()) === 1);
      await tabTo('button Clear shortlist');
      await tab.keyboard.press('Tab');
      assert.match(await focused(), /^input/);
      await tab.keyboard.press(' ');
      await tabTo('button Print', { back: true });
      await tab.keyboard.press('Enter');
      const [paper] = await eventually('Nothing was printed', () => tab.evaluate(() => window.printed));
      assert.deepEqual([paper.alone, paper.title], [true, 'Useful numbers']);
      assert.equal(paper.text.trim().replace(/\s*\n\s*/g, '\n'), 'Useful numbers\nHarbor\n+1-555-010-0113');
      assert.deepEqual(await state(), before);
      assert.equal(site.asked.length, asked, 'nothing was asked for');
    });

    test('no policy is violated by any of it', async () => {
      await inList((root) => {
        root.querySelector('[part=neutral] input').click();
        for (const button of root.querySelectorAll('button')) button.click();
      });
      await eventually('Nothing was printed', () => tab.evaluate(() => window.printed));
      assert.deepEqual(await tab.evaluate(() => window.met), []);
    });

    test('a shortlist is gone when the page is loaded again', async () => {
      await tabTo('button Add to shortlist: Harbor House');
      await tab.keyboard.press(' ');
      assert.equal((await pressed()).length, 1);
      await tab.reload({ waitUntil: 'load' });
      await eventually('There never was a shortlist', async () =>
        (await focusable()).includes('Show shortlist only (0)'),
      );
      assert.equal((await pressed()).length, 0);
    });
  });
}
