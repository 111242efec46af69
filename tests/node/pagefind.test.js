// A list over an index is the list over the feed that the index is made of. Needs a build.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { at } from '../../tools/project.js';
import { scratchFolder } from '../cli/cli.js';
import { makeIndex, serveIndexed } from '../support/indexed-site.js';
import { keepEvents, listIn } from '../support/list-page.js';
import { DRIVEN, eventually, withTabs } from '../support/real-browser.js';

/* global document, window, dispatchEvent, requestAnimationFrame -- some of it runs in a page */

const FEED = 'data/e-guide.json';
const SCRIPT = '<script type="module" src="/dist/pagefind.min.js"></script>';
const ACTIONS = '<script type="module" src="/dist/actions.min.js"></script>';
const TOTAL = JSON.parse(readFileSync(at(FEED), 'utf8')).items.length;

let site;
const folder = scratchFolder();
before(async () => {
  site = await serveIndexed(await makeIndex(folder, [FEED]));
});
after(() => site.close());

const listOf = (attributes = '') =>
  `${SCRIPT}<resource-list src="/pagefind/" ${attributes}><a href="/all">All resources</a></resource-list>`;

for (const engine of DRIVEN) {
  describe(`a list over an index in ${engine}`, () => {
    /** @type {import('puppeteer-core').Page} */
    let tab;
    withTabs(engine, async (made) => {
      tab = made;
      await tab.setViewport({ width: 1200, height: 900 });
      await tab.evaluateOnNewDocument(keepEvents);
    });

    async function open(attributes, headers) {
      site.show(listOf(attributes), headers);
      await tab.goto(site.at('/'));
      return listIn(tab);
    }
    /** The same list over the feed itself, without groups, as the one over the index has none. */
    async function openBoth(attributes = '') {
      site.show(
        `${listOf(`id="index" ${attributes}`)}<resource-list id="feed" src="/${FEED}" group-by="none" ${attributes}></resource-list>`,
      );
      await tab.goto(site.at('/'));
      return [listIn(tab, '#index'), listIn(tab, '#feed')];
    }
    async function alike(index, feed, count) {
      await index.counts(count);
      await feed.counts(count);
      await eventually('The filters never were alike', async () => {
        const [ours, theirs] = [await index.facets(), await feed.facets()];
        return ours.length > 0 && JSON.stringify(ours) === JSON.stringify(theirs);
      });
      await eventually('The entries never were alike', async () => {
        const [ours, theirs] = [await index.items(), await feed.items()];
        return JSON.stringify(ours) === JSON.stringify(theirs);
      });
    }

    test('shows at first what the feed shows, and has asked for one small file', async () => {
      const [index, feed] = await openBoth();
      await alike(index, feed, `${TOTAL} resources`);
      assert.deepEqual(site.ofIndex(), ['/pagefind/resource-list/head.json']);
      assert.deepEqual(
        (await index.events()).map(({ type, total }) => [type, total]),
        [
          ['load', TOTAL],
          ['load', TOTAL],
        ],
      );
    });

    test('counts of filters are those of the feed: or within a filter, and across filters', async () => {
      const [index, feed] = await openBoth();
      await alike(index, feed, `${TOTAL} resources`);
      let count;
      for (const value of ['Victim services', 'Minors', 'PDF', 'Report', 'Guide']) {
        await feed.check(value);
        await eventually('The feed was not filtered', async () => (await feed.count()) !== count);
        count = await feed.count();
        await index.check(value);
        await alike(index, feed, count);
      }
      assert.equal((await index.chips()).length, 5);
      await index.press('Remove filter: PDF');
      await feed.press('Remove filter: PDF');
      await eventually('The chip never went', async () => (await feed.chips()).length === 4);
      await eventually('The count never changed', async () => (await feed.count()) !== count);
      await alike(index, feed, await feed.count());
    });

    test('orders are those of the feed', async () => {
      const [index, feed] = await openBoth();
      await alike(index, feed, `${TOTAL} resources`);
      for (const order of ['title', 'newest', 'oldest', 'feed']) {
        await index.sort(order);
        await feed.sort(order);
        await alike(index, feed, `${TOTAL} resources`);
      }
    });

    test('what the page fixes, presets and leaves out holds here as well', async () => {
      const [index, feed] = await openBoth('only="type: report" sort="newest" facets="year topic" page-size="5"');
      await alike(
        index,
        feed,
        await eventually('There is no count', async () => (await feed.count())?.match(/\d+ res.*/)?.[0]),
      );
      assert.equal((await index.titles()).length, 5);
      await tab.evaluate(() => document.querySelector('#index').setAttribute('no-filters', ''));
      await eventually('The filters stayed', async () => (await index.facets()).length === 0);
    });

    test('finds words, marks them itself, says how many once, and never tells the page the words', async () => {
      const list = await open();
      await list.counts(`${TOTAL} resources`);
      await list.type('minors');
      await eventually('Nothing was found', async () => /^\d+ of \d+/.test(await list.count()));
      const count = await list.count();
      await eventually('It was not said', async () => (await list.status()) === count);
      const marks = await list.marks();
      assert.ok(marks.length > 0 && marks.every((it) => /^minor/i.test(it)), marks.join());
      const filtered = (await list.events()).filter(({ type }) => type === 'filter');
      assert.deepEqual(filtered, [{ type: 'filter', total: TOTAL, shown: Number(count.match(/\d+/)[0]), facets: {} }]);
      await list.check('Report');
      await eventually('Not narrowed', async () => (await list.count()) !== count);
      await list.press('Clear all');
      await list.counts(`${TOTAL} resources`);
      assert.deepEqual(await list.marks(), []);
    });

    test('the newest question wins, however late an older one is answered', async () => {
      const list = await open();
      await list.counts(`${TOTAL} resources`);
      await list.type('minors');
      await eventually('Nothing was found', async () => /^\d+ of \d+/.test(await list.count()));
      let release;
      const late = new Promise((resolve) => (release = resolve));
      let held = 0;
      site.answer(async ({ pathname }) => {
        if (!pathname.includes('/fragment/') || release === undefined) return undefined;
        held++;
        await late;
        return undefined;
      });
      const seen = [];
      await list.type('report');
      await eventually('No entry was asked for', () => held > 0);
      await list.type('xyzzy');
      await list.counts('No resources match');
      release();
      release = undefined;
      for (let frame = 0; frame < 20; frame++) {
        await tab.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
        seen.push(await list.count());
      }
      assert.deepEqual([...new Set(seen)], ['No resources match']);
    });

    test('asks for the rest when somebody enters the list, however the page has said where it is', async () => {
      const failed = [];
      tab.on('pageerror', (error) => failed.push(String(error)));
      site.show(`<resource-list id="bad" src="https://["></resource-list><resource-list id="index"></resource-list>
        <p tabindex="0">Else</p>${SCRIPT}<script type="module">document.querySelector('#index').src = '/pagefind/';</script>`);
      await tab.goto(site.at('/'));
      const list = listIn(tab, '#index');
      await list.counts(`${TOTAL} resources`);
      await eventually('The other has no alert', async () => Boolean(await listIn(tab, '#bad').alert()));
      await tab.focus('p');
      await tab.evaluate(() => document.querySelector('#bad').shadowRoot.querySelector('button').focus());
      assert.equal(site.ofIndex().length, 1);
      await tab.evaluate(() => document.querySelector('#index').shadowRoot.querySelector('input').focus());
      await eventually('Nothing more was asked for', () => site.ofIndex().includes('/pagefind/pagefind.js'));
      assert.deepEqual(failed, []);
    });

    test('a list that is loaded again and again, or gone, leaves no listener on the page', async () => {
      await tab.evaluateOnNewDocument(() => {
        window.listening = 0;
        for (const [name, step] of [
          ['addEventListener', 1],
          ['removeEventListener', -1],
        ]) {
          const real = EventTarget.prototype[name];
          EventTarget.prototype[name] = function (type, ...rest) {
            if (type === 'focusin' && (this === undefined || this === document || this === window))
              window.listening += step;
            return real.call(this ?? window, type, ...rest);
          };
        }
      });
      const list = await open();
      await list.counts(`${TOTAL} resources`);
      const before = await tab.evaluate(() => window.listening);
      for (let times = 0; times < 3; times++)
        await tab.evaluate(async () => {
          const element = document.querySelector('resource-list');
          const loaded = new Promise((done) => element.addEventListener('resource-list-load', done, { once: true }));
          element.reload();
          await loaded;
        });
      await tab.evaluate(() => document.querySelector('resource-list').remove());
      assert.equal(await tab.evaluate(() => window.listening), before);
    });

    test('shows more from where the first screen ends, and the focus goes there', async () => {
      const list = await open('page-size="40"');
      await list.counts(`${TOTAL} resources`);
      await list.press('Show more');
      await eventually('There never was more', async () => (await list.titles()).length === 80);
      const items = await list.items();
      await eventually('The focus is elsewhere', async () => (await list.focused()) === items[40]);
    });

    test('prints what is shown, and says of how much', async () => {
      const list = await open('page-size="40"');
      await list.counts(`${TOTAL} resources`);
      await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
      assert.equal((await list.titles()).length, 40);
      assert.deepEqual(await list.asked(), [`40 of ${TOTAL} shown`]);
      assert.equal(site.ofIndex().length, 1);
    });

    test('a shortlist is shown alone, searched and filtered, and nothing of it is told', async () => {
      site.show(listOf('actions="shortlist" page-size="60"') + ACTIONS);
      await tab.goto(site.at('/'));
      const list = listIn(tab);
      await list.counts(`${TOTAL} resources`);
      const titles = (await list.titles()).map((title) => title.replace(/ \[.*\]$/, ''));
      const chosen = [titles[1], titles[4], titles[55]];
      for (const title of chosen)
        await eventually('There is no such button', () =>
          list.press(`Add to shortlist: ${title}`).then(
            () => true,
            () => false,
          ),
        );
      await list.press('Show shortlist only (3)');
      await list.counts(`3 of ${TOTAL} resources`);
      assert.equal((await list.titles()).length, 3);
      await list.sort('title');
      const shown = (await list.titles()).map((title) => title.replace(/ \[.*\]$/, ''));
      assert.deepEqual(shown.sort(), chosen.sort());
      await eventually('The counts of filters are not its own', async () =>
        /^Section .*\(\d\)$/.test((await list.facets())[0]),
      );
      await list.type(chosen[0].split(' ').at(-1));
      await eventually('Not searched', async () => /^[12] of/.test(await list.count()));
      await list.press('Show shortlist only (3)');
      await list.press('Clear all');
      await list.counts(`${TOTAL} resources`);
      const told = (await list.events()).filter(({ type }) => type === 'filter');
      assert.deepEqual(
        told.map((event) => event.shown),
        [TOTAL],
      );
    });

    test('an event that has ended since the index was made is neither listed nor counted', async () => {
      const event = { id: 'e', title: 'A course', _resource: { type: 'training', training: { ends: '2999-01-01' } } };
      const items = [event, { id: 'g', title: 'A guide', _resource: { type: 'guide' } }];
      const later = await serveIndexed(await makeIndex(mkdtempSync(join(folder, 'later')), [], items));
      try {
        later.show(listOf('facets="type"'));
        await tab.goto(later.at('/'));
        await listIn(tab).counts('2 resources');
        await tab.evaluateOnNewDocument(() => {
          globalThis.Date = class extends Date {
            constructor(...given) {
              super(...(given.length > 0 ? given : ['3000-01-01']));
            }
          };
        });
        await tab.goto(later.at('/'));
        await listIn(tab).counts('1 resource');
        assert.deepEqual(await listIn(tab).titles(), ['A guide']);
        await eventually('It is counted', async () => String(await listIn(tab).facets()) === 'Type Guide (1)');
      } finally {
        await later.close();
      }
    });

    test('an entry that cannot be had is an error; trying again asks the same question', async () => {
      const list = await open();
      await list.counts(`${TOTAL} resources`);
      site.answer(({ pathname }) => (pathname.includes('/fragment/') ? { status: 503, body: 'busy' } : undefined));
      await list.type('minors');
      await eventually('It never failed', async () => (await list.alert())?.includes('could not be reached'));
      assert.equal((await list.events()).at(-1).kind, 'network');
      site.answer(() => undefined);
      await list.press('Try again');
      await eventually('Nothing was found', async () => /^\d+ of \d+/.test((await list.count()) ?? ''));
      assert.ok((await list.marks()).length > 0);
    });

    test('an entry that stands elsewhere in the index than it should is an error, and no wrong entry is shown', async () => {
      const list = await open();
      await list.counts(`${TOTAL} resources`);
      const fragments = join(folder, 'pagefind/fragment');
      const body = readFileSync(join(fragments, readdirSync(fragments)[0]));
      site.answer(({ pathname }) => (pathname.includes('/fragment/') ? { body } : undefined));
      await list.type('minors');
      await eventually('It never failed', async () => (await list.alert())?.includes('not a list of resources'));
      assert.deepEqual(await list.titles(), []);
    });

    const COLUMNS = '/pagefind/resource-list/columns.json.gz';
    const columns = () => readFileSync(join(folder, COLUMNS));

    test('a list of values that the server has not at once is asked for again, without a word', async () => {
      const list = await open();
      await list.counts(`${TOTAL} resources`);
      let refused = 0;
      site.answer(({ pathname }) =>
        pathname === COLUMNS && refused++ === 0 ? { status: 503, body: 'busy' } : undefined,
      );
      await list.check('Report');
      await eventually('Nothing was found', async () => /^\d+ of \d+/.test((await list.count()) ?? ''));
      assert.equal(
        (await list.events()).some(({ type }) => type === 'error'),
        false,
      );
    });

    test('a list of values that never comes is an error after the time that the page gives it', async () => {
      const list = await open('timeout="700"');
      await list.counts(`${TOTAL} resources`);
      site.answer(({ pathname }) => (pathname === COLUMNS ? new Promise(() => {}) : undefined));
      await list.check('Report');
      await eventually('It never failed', async () => Boolean(await list.alert()));
      assert.equal((await list.events()).at(-1).kind, 'timeout');
      site.answer(() => undefined);
      await list.press('Try again');
      await eventually('Nothing was found', async () => /^\d+ of \d+/.test((await list.count()) ?? ''));
    });

    test('a list of values that grows without an end when it is unpacked is an error, and read no further', async () => {
      const list = await open();
      await list.counts(`${TOTAL} resources`);
      const body = gzipSync(Buffer.concat([Buffer.from('{"form":1}'), Buffer.alloc(33 * 2 ** 20, ' ')]));
      site.answer(({ pathname }) => (pathname === COLUMNS ? { body } : undefined));
      await list.check('Report');
      await eventually('It never failed', async () => Boolean(await list.alert()));
      assert.equal((await list.events()).at(-1).kind, 'format');
      assert.match(await list.alert(), /too large|too long|too big/);
    });

    test('a list of values that the server says is compressed, and one that is not, are read as well', async () => {
      for (const answer of [
        () => ({ headers: { 'Content-Encoding': 'gzip' }, body: columns() }),
        () => ({ body: gunzipSync(columns()) }),
      ]) {
        const list = await open();
        await list.counts(`${TOTAL} resources`);
        site.answer(({ pathname }) => (pathname === COLUMNS ? answer() : undefined));
        await list.check('Report');
        await eventually('Nothing was found', async () => /^\d+ of \d+/.test((await list.count()) ?? ''));
      }
    });

    test('a script of an index that cannot be had is an error; trying again asks for it anew', async () => {
      const list = await open();
      await list.counts(`${TOTAL} resources`);
      site.answer(({ pathname }) => (pathname.endsWith('/pagefind.js') ? { status: 503, body: 'busy' } : undefined));
      await list.check('Report');
      await eventually('It never failed', async () => Boolean(await list.alert()));
      site.answer(() => undefined);
      await list.press('Try again');
      await eventually('Nothing was found', async () => /^\d+ of \d+/.test((await list.count()) ?? ''));
    });

    test('runs under a strict policy that allows WebAssembly, without one report', async () => {
      const policy =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; " +
        "form-action 'none'; require-trusted-types-for 'script'; trusted-types resource-list";
      const list = await open('', { 'Content-Security-Policy': policy });
      await list.counts(`${TOTAL} resources`);
      await list.type('minors');
      await eventually('Nothing was found', async () => /^\d+ of \d+/.test(await list.count()));
      const violations = await tab.evaluate('window.violations');
      // Firefox looks for an icon of the page.
      assert.deepEqual(
        violations.filter((it) => !it.endsWith('/favicon.ico')),
        [],
      );
    });
  });
}
