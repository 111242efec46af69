// `npm run bench:pagefind`: what an index of a large catalogue costs, to make and to search, beside Pagefind's own
// interface over the same index in the same browser. Needs a build.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { at, manifest } from '../../tools/project.js';
import { startBrowser } from '../support/real-browser.js';
import { generate } from './feed/generate.js';
import { median } from './harness/statistics.js';

/* global document -- some of it runs in a page */

/** Most entries that a feed may have. */
const MOST = 50_000;
/** Words of the made-up texts, from one that is in some entries of a hundred to one that is in some of a thousand. */
const WORDS = ['éladork', 'môvipant', 'grüxolm', 'consent'];
/** Milliseconds without a request after which nothing more is expected. */
const QUIET = 1500;

const { values: args } = parseArgs({
  options: {
    n: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '3' },
    /** A folder made before, which holds `pagefind/`. */
    site: { type: 'string' },
  },
});

const PAGES = {
  '`<resource-list>`': {
    body: '<script type="module" src="/pagefind.min.js"></script><resource-list src="/pagefind/"></resource-list>',
    root: 'resource-list',
    input: '[part=search-input]',
    result: '[part=item]',
    waits: true,
  },
  '`<resource-list page-size="5">`': {
    body: '<script type="module" src="/pagefind.min.js"></script><resource-list src="/pagefind/" page-size="5"></resource-list>',
    root: 'resource-list',
    input: '[part=search-input]',
    result: '[part=item]',
    waits: true,
  },
  "Pagefind's Default UI (5 results)": {
    body: '<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script><div id="search"></div><script>new PagefindUI({ element: "#search", showImages: false })</script>',
    input: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-title',
  },
};

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} KB`;

function makeSite(count) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pagefind-'));
  const { items, ...feed } = generate(count);
  const files = [];
  for (let from = 0; from < count; from += MOST) {
    const file = join(folder, `feed-${files.length}.json`);
    const feedUrl = `https://agency${files.length}.example/feed.json`;
    const part = items.slice(from, from + MOST);
    writeFileSync(file, JSON.stringify({ ...feed, title: `Agency ${files.length}`, feed_url: feedUrl, items: part }));
    files.push(file);
  }
  mkdirSync(join(folder, 'site'));
  const begin = performance.now();
  const command = at(manifest.bin['resource-list']);
  execFileSync(process.execPath, [command, 'index', '-o', join(folder, 'site/pagefind'), ...files], {
    stdio: 'inherit',
  });
  console.log(`Made in ${((performance.now() - begin) / 1000).toFixed(0)} s.`);
  return { folder, site: join(folder, 'site') };
}

function sizes(site) {
  const of = (folder) =>
    readdirSync(join(site, 'pagefind', folder), { withFileTypes: true })
      .filter((it) => it.isFile())
      .map(({ name }) => statSync(join(site, 'pagefind', folder, name)).size);
  const row = (name, files) =>
    `| ${name} | ${files.length.toLocaleString('en')} | ${(files.reduce((a, b) => a + b, 0) / 1e6).toFixed(1)} MB |`;
  return [
    '| Part of the index | Files | Bytes |',
    '| --- | ---: | ---: |',
    row('Entries (`fragment/`)', of('fragment')),
    row('Words (`index/`)', of('index')),
    row('Scripts and the list of entries', of('.')),
    row('Values and orders (`resource-list/`)', of('resource-list')),
  ].join('\n');
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Serves texts compressed, as most hosts do, and what is compressed already as it is; counts what is sent. */
async function serveCounting(site) {
  const packed = new Map();
  const sent = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = PAGES[Object.keys(PAGES)[Number(pathname.slice(1))]]?.body;
    const file = pathname === '/pagefind.min.js' ? at('dist/pagefind.min.js') : join(site, pathname);
    if (!page && !existsSync(file)) return response.writeHead(404).end();
    const type = page ? '.html' : extname(pathname);
    let body = page
      ? Buffer.from(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${page}</html>`)
      : (packed.get(file) ?? readFileSync(file));
    if (TYPES[type] && !packed.has(file)) packed.set(file, (body = brotliCompressSync(body)));
    if (page) packed.delete(file);
    sent.push({ pathname, bytes: body.length, at: performance.now() });
    const encoding = TYPES[type] && { 'Content-Encoding': 'br' };
    return response
      .writeHead(200, { 'Content-Type': TYPES[type] ?? 'application/octet-stream', ...encoding })
      .end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, sent, url: (path) => `http://127.0.0.1:${server.address().port}${path}` };
}

/** Does something in a page and says what it cost, when no more is asked for. */
async function cost(sent, act) {
  sent.length = 0;
  const time = await act();
  const quiet = () => performance.now() - (sent.at(-1)?.at ?? 0) > QUIET;
  while (!quiet()) await new Promise((next) => setTimeout(next, 100));
  return { time, requests: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Types a word as one who types fast does, and waits for a result that is not one of before. */
async function search(tab, { root, input, result }, word) {
  const box = await tab.evaluateHandle(
    (host, name) => ((host && document.querySelector(host).shadowRoot) || document).querySelector(name),
    root,
    input,
  );
  await box.asElement().evaluate((it) => {
    it.focus();
    it.select();
  });
  const text = (host, name) =>
    ((host && document.querySelector(host).shadowRoot) || document).querySelector(name)?.textContent ?? '';
  const before = await tab.evaluate(text, root, result);
  for (const letter of word) await tab.keyboard.sendCharacter(letter);
  return tab.evaluate(
    (host, name, old) =>
      new Promise((found) => {
        const begin = performance.now();
        const look = () => {
          const now =
            ((host && document.querySelector(host).shadowRoot) || document).querySelector(name)?.textContent ?? '';
          const time = performance.now() - begin;
          if (now && now !== old) found(time);
          else if (time > 20_000) found(Infinity);
          else setTimeout(look, 4);
        };
        look();
      }),
    root,
    result,
    before,
  );
}

async function measure(browser, { sent, url }, page, number) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const begin = performance.now();
  const load = await cost(sent, async () => {
    await tab.goto(url(`/${number}`));
    if (!page.waits) return undefined;
    await tab.waitForFunction(
      (host, name) => document.querySelector(host)?.shadowRoot?.querySelector(name),
      { polling: 'raf', timeout: 60_000 },
      page.root,
      page.result,
    );
    return performance.now() - begin;
  });
  const [first, ...words] = WORDS;
  const opening = await cost(sent, () => search(tab, page, first));
  const further = [];
  for (const word of words) further.push(await cost(sent, () => search(tab, page, word)));
  await context.close();
  return { load, opening, further };
}

const middle = (all, key) => median(all.map((one) => one[key]));
const cells = (all) =>
  `${middle(all, 'requests')} | ${kilobytes(middle(all, 'bytes'))} | ${all[0].time === undefined ? '–' : `${middle(all, 'time').toFixed(0)} ms`}`;

async function main() {
  const made = args.site ? { site: args.site } : makeSite(Number(args.n));
  console.log(`\n${sizes(made.site)}\n`);
  const site = await serveCounting(made.site);
  const browser = await startBrowser('chromium');
  console.log(
    '| Page | To show: requests | bytes | first entry | First search: requests | bytes | first result | Next searches: requests | bytes | first result |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [number, [name, page]] of Object.entries(PAGES).entries()) {
    const rounds = [];
    for (let round = 0; round < Number(args.rounds); round++) rounds.push(await measure(browser, site, page, number));
    const further = rounds.flatMap((one) => one.further);
    console.log(
      `| ${name} | ${cells(rounds.map(({ load }) => load))} | ${cells(rounds.map(({ opening }) => opening))} | ${cells(further)} |`,
    );
  }
  await browser.close();
  site.server.close();
  if (made.folder) rmSync(made.folder, { recursive: true });
}

await main();
