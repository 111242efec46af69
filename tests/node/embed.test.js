// embed.html in frames of real browsers: it shows what its owner allows, and the frame is as high as its list. Needs a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { filesIn } from '../../tools/files.js';
import { ROOT, at } from '../../tools/project.js';
import { serve } from '../../tools/server/static-server.js';
import { DRIVEN, eventually, withTabs } from '../support/real-browser.js';
import { serveSmall } from '../support/small-server.js';

/* global document, window, getComputedStyle, HTMLElement, customElements -- some of it runs in a page */

const FEED = '../data/task-force-guide.json';
const HELPER = '<script defer src="/embed-height.min.js"></script>';
const SANDBOXES = ['', 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-popups allow-same-origin"'];

let owner;
let partner;
let stranger;
let markup = '';
/** Whether the page around is in a sandbox by its server's word. */
let sealed = false;
const SEALED = { 'Content-Security-Policy': 'sandbox allow-scripts' };

/** A page that has the name of ours. It tells the page around it what a test has it tell. */
const NAMESAKE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Another page</title><body>';

before(async () => {
  owner = await serve(ROOT, { port: 0, tries: 1 });
  partner = await serveSmall(({ pathname }) =>
    pathname === '/embed-height.min.js'
      ? { type: 'text/javascript', body: readFileSync(at('dist/embed-height.min.js')) }
      : {
          body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A partner</title><body>${markup}`,
          headers: sealed ? SEALED : {},
        },
  );
  stranger = await serveSmall(({ pathname, searchParams }) =>
    pathname === '/moved/embed.html'
      ? { status: 302, headers: { Location: searchParams.get('to') }, body: '' }
      : { body: NAMESAKE, headers: pathname.startsWith('/sealed/') ? SEALED : {} },
  );
});
after(async () => {
  owner.closeAllConnections();
  owner.close();
  await partner.close();
  await stranger.close();
});

const address = (query) => `http://localhost:${owner.address().port}/dist/embed.html?${new URLSearchParams(query)}`;
const frameOf = (query, attributes = '') =>
  `<iframe id="list" title="Resources" ${attributes} src="${address(query).replaceAll('&', '&amp;')}" width="600" height="300"></iframe>`;

test('what is published allows no feed but one that its owner puts beside it; the demo allows its own', () => {
  const allowed = (file) => JSON.parse(readFileSync(at(file), 'utf8')).feeds;
  assert.deepEqual(allowed('dist/embed.json'), ['feed.json']);
  assert.deepEqual(allowed('demo/embed.json'), [FEED]);
});

test('the address may set what the element may be given, but its feed in another way, and its address', () => {
  const source = readFileSync(at('src/resource-list-settings.ts'), 'utf8');
  const names = [...source.matchAll(/^ {4}(\w+): \{(?: attribute: '([\w-]+)')?(.*)\}/gm)]
    .filter(([, , , rest]) => !rest.includes('false'))
    .map(([, property, attribute]) => attribute ?? property);
  const [, listed] = /'(label [\w -]+)'/.exec(readFileSync(at('src/embed/embed.ts'), 'utf8'));
  assert.deepEqual(listed.split(' ').sort(), names.filter((name) => !['src', 'url-state'].includes(name)).sort());
});

test('it knows every language that there is a file of', () => {
  const texts = readFileSync(at('src/embed/texts.ts'), 'utf8');
  const listed = Array.from(texts.matchAll(/^ {2}(\w\w): '/gm), ([, language]) => language);
  const files = filesIn('src/lang', /\.ts$/).map((file) => basename(file, '.ts'));
  assert.deepEqual(listed.sort(), [...files, 'en', 'es'].sort());
});

for (const engine of DRIVEN) {
  describe(`embed.html in ${engine}`, () => {
    /** @type {import('puppeteer-core').Page} */
    let tab;
    withTabs(engine, async (made) => {
      tab = made;
      await tab.setViewport({ width: 900, height: 700 });
      // Counts what frames tell the page around them.
      await tab.evaluateOnNewDocument(() => {
        window.told = [];
        window.addEventListener('message', ({ data }) => data?.type && window.told.push(data.height));
      });
    });

    async function open(body) {
      markup = body;
      await tab.goto(partner.at('/'), { waitUntil: 'load' });
      return eventually('There is no frame', () => tab.frames().find((frame) => frame.url().includes('embed.html')));
    }
    const items = (frame) =>
      frame.evaluate(() => document.querySelector('resource-list')?.shadowRoot?.querySelectorAll('[part=item]').length);
    const listed = async (frame, count = 7) =>
      eventually(`There never were ${count} entries`, async () => (await items(frame)) === count);
    const words = (frame) => frame.evaluate(() => document.body.innerText);
    const heights = () => tab.evaluate(() => [document.getElementById('list').clientHeight, window.told]);
    const content = (frame) =>
      frame.evaluate(() => [
        document.documentElement.getBoundingClientRect().height,
        document.documentElement.scrollHeight - window.innerHeight,
      ]);
    /** The frame is exactly as high as what is in it. */
    async function fits(frame) {
      await eventually('It never fitted', async () => {
        const [inner] = await content(frame);
        const [outer] = await heights();
        return Math.abs(outer - inner) <= 2;
      });
      const [, over] = await content(frame);
      assert.ok(over <= 0, `${over} px to scroll`);
    }
    const quiet = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

    for (const sandbox of SANDBOXES) {
      test(`with ${sandbox || 'no sandbox'}: the frame is as high as its list, told in three messages at most`, async () => {
        const frame = await open(frameOf({ src: FEED }, sandbox) + HELPER);
        await listed(frame);
        await fits(frame);
        const [, told] = await heights();
        assert.ok(told.length >= 1 && told.length <= 3, `${told.length} messages: ${told}`);
      });
    }

    test('while nothing happens nothing is told and nothing asked for, for ten seconds', async () => {
      // Side by side: browsers spare themselves the work for frames that are out of sight.
      const beside = 'style="inline-size: 30%; vertical-align: top"';
      await open(SANDBOXES.map((sandbox) => frameOf({ src: FEED }, `${sandbox} ${beside}`)).join('') + HELPER);
      const frames = () => tab.frames().filter((frame) => frame.url().includes('embed.html'));
      await eventually('There never were three lists', async () => {
        const counts = await Promise.all(frames().map(items));
        return counts.length === SANDBOXES.length && counts.every((count) => count === 7);
      });
      await eventually('They never fitted', async () => {
        const inner = await Promise.all(frames().map(async (frame) => (await content(frame))[0]));
        const outer = await tab.evaluate(() =>
          Array.from(document.querySelectorAll('iframe'), (it) => it.clientHeight),
        );
        return outer.every((height, which) => Math.abs(height - inner[which]) <= 2);
      });
      const asked = [];
      tab.on('request', (request) => asked.push(request.url()));
      const settled = (await heights())[1].length;
      assert.ok(settled <= 3 * SANDBOXES.length, `${settled} messages`);
      // The promise is about time, in a browser that has no other clock than that on the wall.
      await quiet(10_000);
      assert.equal((await heights())[1].length, settled);
      assert.deepEqual(asked, []);
    });

    test('grows and shrinks with what the visitor does, also within borders', async () => {
      const frame = await open(
        frameOf({ src: FEED }, 'style="box-sizing: border-box; border: 7px solid; padding: 3px"') + HELPER,
      );
      await listed(frame);
      await eventually('It never fitted', async () => {
        const [inner] = await content(frame);
        return Math.abs((await heights())[0] - 6 - inner) <= 2;
      });
      const [before] = await heights();
      const box = await frame.evaluateHandle(() =>
        document.querySelector('resource-list').shadowRoot.querySelector('input[type=search]'),
      );
      await box.type('zzzzz');
      await eventually('It never shrank', async () => (await heights())[0] < before - 100);
      await quiet(1000);
      assert.ok((await heights())[1].length <= 20);
    });

    test('the script of the page may come late', async () => {
      const frame = await open(frameOf({ src: FEED }));
      await listed(frame);
      await eventually('It never told', async () => (await heights())[1].length > 0);
      await tab.addScriptTag({ url: partner.at('/embed-height.min.js') });
      await fits(frame);
    });

    test('without that script it scrolls', async () => {
      const frame = await open(frameOf({ src: FEED }));
      await listed(frame);
      const [outer] = await heights();
      assert.ok(outer <= 304, `${outer}`);
      const [x, y] = [200, 150];
      await tab.mouse.move(x, y);
      await tab.mouse.wheel({ deltaY: 200 });
      await eventually('It does not scroll', () => frame.evaluate(() => document.documentElement.scrollTop > 0));
    });

    test('other frames cannot change their height by the same words', async () => {
      await open(
        frameOf({ src: FEED }) +
          `<iframe id="other" title="Other" height="200" srcdoc="&lt;script&gt;parent.postMessage({type:'resource-list-height',height:5000},'*')&lt;/script&gt;"></iframe>${HELPER}`,
      );
      await eventually('It never told', async () => (await heights())[1].includes(5000));
      assert.equal(await tab.evaluate(() => document.getElementById('other').clientHeight), 200);
    });

    /** A frame that tells heights by the words of ours; `height` makes it tell one, and gives how high it is then. */
    async function namesake(src, attributes = '') {
      await open(`<iframe id="list" title="List" ${attributes} src="${src}" height="300"></iframe>${HELPER}`);
      const frame = await eventually('It never was there', async () => {
        for (const each of tab.frames()) if ((await each.title()) === 'Another page') return each;
        return undefined;
      });
      return async (height, message = { type: 'resource-list-height', height }) => {
        const before = (await heights())[1].length;
        await frame.evaluate((data) => window.parent.postMessage(data, '*'), message);
        // The last one is the sign that all before it have come.
        await frame.evaluate(() => window.parent.postMessage({ type: 'end' }, '*'));
        await eventually('It never told', async () => (await heights())[1].length > before);
        return (await heights())[0];
      };
    }

    test('a frame is from 100 to 20,000 px high, whatever it tells, and what is no number is passed over', async () => {
      const tell = await namesake(stranger.at('/embed.html'));
      for (const [told, high] of [
        [500, 500],
        [0, 100],
        [-5, 100],
        [99.5, 100],
        [20_001, 20_000],
        [1e300, 20_000],
        [800, 800],
      ])
        assert.equal(await tell(told), high, `${told}`);
      for (const none of ['500', '500px', null, [500], { px: 500 }, true, '<b>500</b>'])
        assert.equal(await tell(none), 800, JSON.stringify(none));
      for (const other of [{ height: 500 }, { type: 'height', height: 500 }, [], {}, 'resource-list-height', 500, null])
        assert.equal(await tell(0, other), 800, JSON.stringify(other));
    });

    test('what is no finite number is passed over', async () => {
      const tell = await namesake(stranger.at('/embed.html'));
      assert.equal(await tell(500), 500);
      const frame = tab.frames().find((each) => each.url().includes('embed.html'));
      await frame.evaluate(() => {
        for (const height of [NaN, Infinity, -Infinity, undefined])
          window.parent.postMessage({ type: 'resource-list-height', height }, '*');
      });
      assert.equal(await tell('the last'), 500);
    });

    for (const sandbox of SANDBOXES) {
      test(`with ${sandbox || 'no sandbox'}: a frame whose address leads to another origin does not change its height`, async () => {
        const to = encodeURIComponent(stranger.at('/?embed.html', 'localhost'));
        const tell = await namesake(`${stranger.at('/moved/embed.html')}?to=${to}`, sandbox);
        // In a sandbox nobody can tell where it is, and what it tells is a height within limits all the same.
        assert.equal(await tell(500), sandbox === 'sandbox="allow-scripts"' ? 500 : 300);
      });
    }

    test('a frame without a sandbox that tells no origin does not change its height', async () => {
      const tell = await namesake(stranger.at('/sealed/embed.html'));
      assert.equal(await tell(500), 300);
    });

    test('a page that is in a sandbox itself has frames as high as their lists', async () => {
      sealed = true;
      const frame = await open(frameOf({ src: FEED }) + HELPER).finally(() => (sealed = false));
      await listed(frame);
      await fits(frame);
    });

    test('has what the address says: attributes, language, theme and where links open', async () => {
      const frame = await open(
        frameOf({ src: FEED, lang: 'fr', label: 'Ressources', 'no-filters': '', theme: 'govuk', target: '_blank' }),
      );
      await listed(frame);
      const found = await frame.evaluate(async () => {
        await customElements.whenDefined('resource-list');
        const list = document.querySelector('resource-list');
        return {
          lang: document.documentElement.lang,
          title: document.title,
          attributes: list.getAttributeNames().sort(),
          theme: getComputedStyle(list).getPropertyValue('--resource-list-accent-color') !== '',
          target: document.querySelector('base').target,
        };
      });
      assert.deepEqual(found, {
        lang: 'fr',
        title: 'Ressources',
        attributes: ['label', 'no-filters', 'src'],
        theme: true,
        target: '_blank',
      });
      await eventually('It is not in French', () =>
        frame.evaluate(() =>
          document.querySelector('resource-list').shadowRoot.textContent.includes('Rechercher des ressources'),
        ),
      );
    });

    test('its links leave the frame', async () => {
      const frame = await open(frameOf({ src: FEED }));
      await listed(frame);
      assert.equal(await frame.evaluate(() => document.querySelector('base').target), '_top');
    });

    test('a feed that its owner does not allow is not asked for, and it says so', async () => {
      const asked = [];
      tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
      for (const src of [
        `${partner.at('/any.json')}`,
        `${FEED}?more`,
        `${FEED} ${partner.at('/any.json')}`,
        'data:application/json,{}',
        'http://',
      ]) {
        const frame = await open(frameOf({ src }));
        await eventually('It says nothing', async () =>
          /not among those that its owner allows/.test(await words(frame)),
        );
        assert.equal(await items(frame), undefined);
        assert.equal(await frame.evaluate(() => document.querySelector('[role=alert]') instanceof HTMLElement), true);
      }
      assert.deepEqual(
        asked.filter((url) => url.includes('any.json') || url.includes('task-force')),
        [],
      );
    });

    test('says nothing that stands in the address', async () => {
      const frame = await open(frameOf({ src: 'https://evil.example/Call-this-number-now', label: 'Trust me' }));
      await eventually('It says nothing', async () => /allows/.test(await words(frame)));
      assert.doesNotMatch(await words(frame), /Call|Trust/);
      assert.match(await words(frame), /evil\.example/);
    });

    test('without a feed it says how to name one', async () => {
      const frame = await open(frameOf({}));
      await eventually('It says nothing', async () => /must end with \?src=/.test(await words(frame)));
    });

    test('it refuses in the language that its address names, and names the host from left to right', async () => {
      for (const [query, said, lang] of [
        [{ lang: 'es-MX' }, /No se indica ninguna lista/, 'es'],
        [{ lang: 'fil', src: 'https://no.example/a' }, /Hindi nagpapakita .* mula sa no\.example,/, 'tl'],
        [{ lang: 'ar', src: 'https://no.example/a http://' }, /no\.example, عنوان غير صالح/, 'ar'],
        [{ lang: 'de' }, /No feed is named/, 'en'],
        [{ lang: '"><b>' }, /No feed is named/, 'en'],
      ]) {
        const frame = await open(frameOf(query));
        await eventually(`It never said ${said}`, async () => said.test(await words(frame)));
        const found = await frame.evaluate(() => {
          const note = document.querySelector('[role=alert]');
          const host = note.querySelector('bdi');
          return [note.lang, host && getComputedStyle(host).unicodeBidi];
        });
        assert.deepEqual(found, [lang, query.src ? 'isolate' : null]);
      }
    });
  });
}
