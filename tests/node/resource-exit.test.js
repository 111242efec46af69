// What <resource-exit> promises, in real browsers with real keys, a real mouse and a real history. Needs a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { at } from '../../tools/project.js';
import { DRIVEN, eventually, withTabs } from '../support/real-browser.js';
import { serveSmall } from '../support/small-server.js';

/* global document, window, requestAnimationFrame, KeyboardEvent -- some of it runs in a page */

const SCRIPT = readFileSync(at('dist/resource-exit.min.js'));
const LIST = readFileSync(at('dist/resource-list.min.js'));
// With images, for Firefox, which asks for the icon of a page.
const STRICT =
  "default-src 'none'; img-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const SECRET = 'What nobody must see';

let site;
let neutral;
let hangs = false;
const pages = new Map();

const exit = (attributes = '', words = 'Exit this page') =>
  `<resource-exit ${attributes}><a href="${neutral.at('/weather', 'localhost')}">${words}</a></resource-exit>`;
const page = (body, { script = '<script defer src="/exit.js"></script>', lang = 'en' } = {}) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${SECRET}</title>${script}
  <script src="/witness.js"></script><body>${body}<h1>${SECRET}</h1><p>${SECRET}</p><canvas height="3000"></canvas></body></html>`;

before(async () => {
  neutral = await serveSmall(
    () => (hangs ? undefined : { body: '<!doctype html><title>Weather</title><h1>Rain</h1>' }),
    'localhost',
  );
  site = await serveSmall((url) => {
    if (url.pathname === '/exit.js') return { type: 'text/javascript', body: SCRIPT };
    if (url.pathname === '/list.js') return { type: 'text/javascript', body: LIST };
    if (url.pathname === '/witness.js')
      return {
        type: 'text/javascript',
        body: 'window.met = []; for (const type of ["securitypolicyviolation", "error"]) addEventListener(type, (e) => met.push(type + " " + (e.effectiveDirective ?? e.message)), true);',
      };
    const { body, headers } = pages.get(url.pathname) ?? { body: '<!doctype html><title>Start</title><h1>Start</h1>' };
    return { body, headers };
  });
});
after(async () => {
  await site.close();
  await neutral.close();
});

for (const engine of DRIVEN) {
  describe(`<resource-exit> in ${engine}`, () => {
    /** @type {import('puppeteer-core').Page} */
    let tab;

    withTabs(engine, async (made) => {
      tab = made;
      hangs = false;
      neutral.asked.length = 0;
      site.asked.length = 0;
      await tab.goto(site.at('/start'));
    });

    let count = 0;
    /** Opens a page after another one, so that there is something to go back to. */
    async function open(body, { headers = {}, host, ...options } = {}) {
      const path = `/page-${count++}`;
      pages.set(path, { body: page(body, options), headers });
      await tab.goto(site.at(path, host), { waitUntil: 'load' });
      return path;
    }
    const text = (target = tab) => target.evaluate(() => document.body.innerText);
    const status = (target = tab) =>
      target.evaluate(
        () => document.querySelector('resource-exit').shadowRoot.querySelector('[role=status]').textContent,
      );
    const left = () => eventually('The page was not left', () => tab.url() === neutral.at('/weather', 'localhost'));
    const press = async (...keys) => {
      for (const key of keys) await tab.keyboard.press(key);
    };
    /** A browser cannot be asked anything while it waits for a page: this one tells how long it took, and stops waiting. */
    const stopOnceBlank = () => {
      let start = performance.now();
      window.addEventListener('click', () => (start = performance.now()), true);
      new window.MutationObserver(() =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            void window.fetch(`/blank?${performance.now() - start}`);
            setTimeout(() => window.stop(), 200);
          }),
        ),
      ).observe(document.documentElement, { childList: true });
    };
    const told = () =>
      eventually('It was never blank', () =>
        site.asked.map(({ path }) => /^\/blank\?(.*)/.exec(path)?.[1]).findLast((took) => took !== undefined),
      );
    const shift3 = () => press('ShiftLeft', 'ShiftLeft', 'ShiftLeft');
    const stays = async () => {
      // One round trip after the last key: what was to happen has begun.
      await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      assert.match(await text(), new RegExp(SECRET));
      assert.equal(neutral.asked.length, 0);
    };
    async function middle(selector, target = tab) {
      const handle = await target.waitForSelector(selector);
      const { x, y, width, height } = await handle.boundingBox();
      return [x + width / 2, y + height / 2];
    }
    const click = async (selector = 'resource-exit a') => tab.mouse.click(...(await middle(selector)));

    /** Left, without a Referer, and in the place of the page in the history. */
    async function leftWithoutTrace() {
      await left();
      assert.equal(neutral.asked.length, 1);
      assert.equal(neutral.asked[0].headers.referer, undefined);
      assert.equal(await tab.evaluate(() => document.referrer), '');
      await tab.goBack();
      assert.equal(tab.url(), site.at('/start'));
      assert.doesNotMatch(await text(), new RegExp(SECRET));
    }

    for (const [what, leave] of Object.entries({
      'a click': () => click(),
      'a click that would open a tab': async () => {
        const key = process.platform === 'darwin' ? 'Meta' : 'Control';
        await tab.keyboard.down(key);
        await click();
        await tab.keyboard.up(key);
      },
      Enter: async () => {
        await tab.focus('resource-exit a');
        await press('Enter');
      },
      Space: async () => {
        await tab.focus('resource-exit a');
        await press(' ');
      },
      'Shift, three times': shift3,
      'Shift on either side': () => press('ShiftLeft', 'ShiftRight', 'ShiftLeft'),
      'one Shift while the other is held': async () => {
        await tab.keyboard.down('ShiftLeft');
        await press('ShiftRight', 'ShiftRight', 'ShiftRight');
        await tab.keyboard.up('ShiftLeft');
      },
    })) {
      test(`${what}: leaves in the place of the page, with no Referer, and Back does not return`, async () => {
        await open(exit());
        await leave();
        await leftWithoutTrace();
      });
    }

    test('leaves a page with the strictest policy, with no violation', async () => {
      await open(exit(), { headers: { 'Content-Security-Policy': STRICT } });
      assert.equal(await tab.evaluate(() => document.querySelector('resource-exit').matches(':popover-open')), true);
      assert.deepEqual(await tab.evaluate(() => window.met), []);
      await click();
      await leftWithoutTrace();
    });

    test('serves as a module too, and twice, in either way', async () => {
      await open(exit(), {
        script: ['defer src="/exit.js"', 'type="module" src="/exit.js?2"', 'defer src="/exit.js?3"']
          .map((attributes) => `<script ${attributes}></script>`)
          .join(''),
      });
      await eventually('It was never there', () =>
        tab.evaluate(() => document.querySelector(':popover-open') !== null),
      );
      assert.deepEqual(await tab.evaluate(() => window.met), []);
      await shift3();
      await leftWithoutTrace();
    });

    test('stays in sight when the page scrolls, above banners of whatever height, and those that come later', async () => {
      const banner =
        'style="position: fixed; inset: 0; z-index: 2147483647; background: #eee; margin: 0; width: 100%; height: 100%"';
      await open(`${exit()}<div ${banner}>Cookies?</div><div id="late" popover="manual" ${banner}>More cookies?</div>`);
      const isSeen = async () => {
        const [x, y] = await middle('resource-exit a');
        return tab.evaluate((x, y) => document.elementFromPoint(x, y)?.localName === 'a', x, y);
      };
      assert.equal(await isSeen(), true);
      await tab.evaluate(() => window.scrollTo(0, 2000));
      assert.equal(await isSeen(), true);
      await tab.evaluate(() => document.getElementById('late').showPopover());
      await eventually('It is covered', isSeen);
      await click();
      await leftWithoutTrace();
    });

    test('the keys work while a dialog of the page covers everything', async () => {
      await open(`${exit()}<dialog id="modal"><button>Agree</button></dialog>`);
      await tab.evaluate(() => document.getElementById('modal').showModal());
      await shift3();
      await leftWithoutTrace();
    });

    test('the page is blank within 100 ms and stays so while the other does not come', async () => {
      hangs = true;
      await open(`${exit()}<iframe srcdoc="<p>${SECRET}</p>"></iframe><audio controls></audio>`);
      await tab.evaluate(stopOnceBlank);
      await click();
      assert.ok((await told()) < 100, `${await told()} ms`);
      assert.equal(await tab.title(), new URL(neutral.at('', 'localhost')).host);
      assert.equal(await tab.evaluate(() => document.documentElement.textContent.includes('nobody')), false);
      assert.deepEqual(
        await tab.evaluate(() =>
          Array.from(document.body.children, (it) => [it.getAttribute('role') ?? it.localName, it.textContent]),
        ),
        [
          ['alert', 'Loading…'],
          ['a', new URL(neutral.at('', 'localhost')).host],
        ],
      );
      assert.equal(await tab.evaluate(() => window.frames.length), 0);
      if (engine === 'chromium') {
        const tree = JSON.stringify(await tab.accessibility.snapshot({ interestingOnly: false }));
        assert.doesNotMatch(tree, new RegExp(SECRET));
        assert.match(tree, /Loading/);
      }
    });

    test('without a network the page does not come back', async () => {
      await open(exit().replace(/:\d+\/weather/, ':9/weather'));
      await click();
      await eventually('It is still there', async () => !(await text()).includes(SECRET));
      await tab.goBack().catch(() => undefined);
      await eventually('It came back', async () => !(await text()).includes(SECRET));
    });

    test('a page that asks whether it should be left does not', async () => {
      await open(`${exit()}<input id="typed">`);
      let asked = 0;
      tab.on('dialog', (dialog) => {
        asked++;
        void dialog.dismiss();
      });
      await tab.evaluate(() => {
        window.onbeforeunload = () => 'Really?';
        window.addEventListener('beforeunload', (event) => event.preventDefault());
      });
      await tab.type('#typed', 'abc');
      await click();
      await leftWithoutTrace();
      assert.equal(asked, 0);
    });

    describe('Shift is left alone', () => {
      const FIELDS = {
        'in a text field': '<input id="it">',
        'in a search box': '<input id="it" type="search">',
        'in a text area': '<textarea id="it"></textarea>',
        'in a choice': '<select id="it"><option>A<option>B</select>',
        'where text can be edited': '<p id="it" contenteditable>Text</p>',
        'in a text box made by hand': '<div id="it" role="textbox" tabindex="0"></div>',
      };
      for (const [where, markup] of Object.entries(FIELDS)) {
        test(where, async () => {
          await open(exit() + markup);
          await tab.focus('#it');
          await shift3();
          await stays();
          assert.equal(await status(), '');
          // And not begun: two more presses elsewhere are two.
          await tab.evaluate(() => document.activeElement.blur());
          await press('ShiftLeft', 'ShiftLeft');
          assert.equal(await status(), 'Shift: 1 more');
        });
      }

      test("in the list's search box", async () => {
        await open(
          `${exit()}<resource-list><script type="application/json">{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"a","title":"A"},{"id":"b","title":"B"}]}</script></resource-list><script type="module" src="/list.js"></script>`,
        );
        await eventually('No list', () =>
          tab.evaluate(() => {
            document.querySelector('resource-list').shadowRoot.querySelector('input[type=search]').focus();
            return true;
          }),
        );
        await shift3();
        await stays();
      });

      test('on keyboards on screens, whose keys have no code', async () => {
        await open(exit());
        await tab.evaluate(() => {
          for (const code of ['', '', '', 'Unidentified', 'Unidentified', 'Unidentified']) {
            for (const type of ['keydown', 'keyup']) {
              document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code, bubbles: true }));
            }
          }
        });
        await stays();
      });

      test('with other keys, between others, held down, or with the mouse', async () => {
        await open(`${exit()}<button id="b">B</button>`);
        const chord = async (...keys) => {
          for (const key of keys) await tab.keyboard.down(key);
          for (const key of keys.toReversed()) await tab.keyboard.up(key);
        };
        for (let i = 0; i < 4; i++) await chord('ShiftLeft', 'KeyA');
        for (let i = 0; i < 4; i++) await chord('ControlLeft', 'ShiftLeft');
        for (let i = 0; i < 4; i++) await press('ShiftLeft', 'KeyB');
        for (let i = 0; i < 3; i++) {
          await tab.keyboard.down('ShiftLeft');
          await click('#b');
          await tab.keyboard.up('ShiftLeft');
        }
        await tab.keyboard.down('ShiftLeft');
        for (let i = 0; i < 5; i++) await tab.keyboard.down('ShiftLeft');
        await tab.keyboard.up('ShiftLeft');
        await stays();
      });

      test('when more than five seconds pass between two presses', async () => {
        await open(exit());
        await press('ShiftLeft', 'ShiftLeft');
        assert.equal(await status(), 'Shift: 1 more');
        await eventually('It never gave up', async () => (await status()) === '', 7000);
        await press('ShiftLeft');
        assert.equal(await status(), 'Shift: 2 more');
        await stays();
      });

      test('where the page wants it so, and it says nothing of keys then', async () => {
        await open(exit('shortcut="off"'));
        await shift3();
        await stays();
        const words = () => tab.evaluate(() => document.querySelector('resource-exit').shadowRoot.textContent);
        assert.doesNotMatch(await words(), /Shift/);
        await tab.evaluate(() => document.querySelector('resource-exit').removeAttribute('shortcut'));
        assert.match(await words(), /Or press Shift 3 times/);
        await shift3();
        await left();
      });
    });

    test('says after each press, shortly and in the language of the page, how many are wanted', async () => {
      await open(exit(), { lang: 'es-MX' });
      const heard = () =>
        tab.evaluate(() => {
          const region = document.querySelector('resource-exit').shadowRoot.querySelector('[role=status]');
          return [region.textContent, region.lang];
        });
      await press('ShiftLeft');
      assert.deepEqual(await heard(), ['Shift: 2 más', 'es']);
      await press('ShiftLeft');
      assert.deepEqual(await heard(), ['Shift: 1 más', 'es']);
      await press('KeyX');
      assert.deepEqual(await heard(), ['', 'es']);
      await tab.evaluate(() => (document.querySelector('resource-exit').messages = { more: '{n}' }));
      await press('ShiftLeft');
      assert.deepEqual(await heard(), ['2', 'es']);
    });

    test('is in reach once: the second comes when the first goes', async () => {
      await open(exit('id="one"') + exit('id="two"', 'Leave'));
      const floating = () => tab.evaluate(() => Array.from(document.querySelectorAll(':popover-open'), ({ id }) => id));
      assert.deepEqual(await floating(), ['one']);
      await tab.evaluate(() => document.getElementById('one').remove());
      assert.deepEqual(await floating(), ['two']);
      await tab.evaluate(() => document.getElementById('two').remove());
      await shift3();
      await stays();
    });

    test('beside that of GOV.UK it is a link that leaves', async () => {
      const floating = () => tab.evaluate(() => Array.from(document.querySelectorAll(':popover-open'), ({ id }) => id));
      await open(`<div data-module="govuk-exit-this-page"></div>${exit('id="one"')}`);
      assert.deepEqual(await floating(), []);
      await shift3();
      await stays();
      await click('#one a');
      await leftWithoutTrace();
    });

    test('is a link where no script runs', async () => {
      await open(exit(), { headers: { 'Content-Security-Policy': "script-src 'none'" } });
      await click();
      await left();
    });

    describe('in a frame', () => {
      const framed = (attributes = '', inner = exit()) => {
        const path = `/frame-${count++}`;
        pages.set(path, { body: page(inner) });
        // Another origin than the page around it.
        return `<iframe ${attributes} src="${site.at(path, 'localhost')}" width="600" height="300"></iframe>`;
      };
      const openFramed = async (markup) => {
        await open(markup);
        return eventually('There is no frame', async () => {
          const frame = tab.frames().find((it) => it.url().includes('/frame-'));
          return (await frame?.$('resource-exit')) && frame;
        });
      };

      test('the whole page is left, and Back does not return', async () => {
        const frame = await openFramed(framed());
        await tab.mouse.click(...(await middle('resource-exit a', frame)));
        await leftWithoutTrace();
      });

      test('of its own origin, the page around it is blank at once too', async () => {
        hangs = true;
        const frame = await openFramed(framed().replace('localhost', '127.0.0.1'));
        await tab.evaluate(stopOnceBlank);
        await tab.mouse.click(...(await middle('resource-exit a', frame)));
        await told();
        assert.doesNotMatch(await text(), new RegExp(SECRET));
        assert.equal(await tab.title(), new URL(neutral.at('', 'localhost')).host);
      });

      test('that may not, it is blank at once, and says what is left to do', async () => {
        const frame = await openFramed(framed('sandbox="allow-scripts"'));
        await tab.mouse.click(...(await middle('resource-exit a', frame)));
        await eventually('It is still there', async () => !(await text(frame)).includes(SECRET));
        assert.match(
          await text(frame),
          /This frame cannot close the whole page\. Close this tab, or follow the link\./,
        );
        assert.equal(await frame.evaluate(() => document.querySelector('a').target), '_top');
        assert.equal(await frame.evaluate(() => document.title.includes('nobody')), false);
        // The page around it is not in its hands.
        assert.match(await text(), new RegExp(SECRET));
      });

      test('that may be left by a click, the link of the blank frame does so', async () => {
        const frame = await openFramed(framed('sandbox="allow-scripts allow-top-navigation-by-user-activation"'));
        await tab.mouse.click(...(await middle('resource-exit a', frame)));
        await leftWithoutTrace();
      });

      test('the keys are off, and a page that switches them on has them while the focus is inside', async () => {
        const off = await openFramed(framed());
        await off.focus('resource-exit a');
        await shift3();
        await stays();
        const words = () => document.querySelector('resource-exit').shadowRoot.textContent;
        assert.doesNotMatch(await off.evaluate(words), /Shift/);
        await tab.goto(site.at('/start'));
        const on = await openFramed(framed('', exit('shortcut="on"')));
        await shift3();
        await stays();
        await on.focus('resource-exit a');
        await shift3();
        await leftWithoutTrace();
      });
    });
  });
}
