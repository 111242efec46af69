// Every snippet of README.md and EMBEDDING.md does what it is there for: HTML in real browsers, feeds through `validate`,
// commands by name. Needs a build.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { at, manifest } from '../../tools/project.js';
import { scratchFolder } from '../cli/cli.js';
import { makeIndex } from '../support/indexed-site.js';
import { DRIVEN, eventually, startBrowser } from '../support/real-browser.js';
import { serveSmall } from '../support/small-server.js';

/* global document, window, customElements, getComputedStyle -- some of it runs in a page */

/** Where the documents say that one's own server is. */
const SERVER = /https:\/\/lists\.agency\.example/g;
const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
};

const snippets = ['README.md', 'EMBEDDING.md'].flatMap((document) => {
  const text = readFileSync(at(document), 'utf8');
  return Array.from(text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm), ({ 1: language, 2: code, index }) => ({
    language,
    code,
    where: `${document}, line ${text.slice(0, index).split('\n').length}`,
  }));
});
const of = (language) => snippets.filter((snippet) => snippet.language === language);

test('there are snippets, and each is of a kind that is tested', () => {
  assert.ok(of('html').length >= 15, `${of('html').length}`);
  // What is said of policies is held by tests/element/strict-page.test.ts.
  for (const { language, where } of snippets) assert.match(language, /^(html|json|sh|http|css|text)$/, where);
});

test('a shortcode has attributes that the plugin knows', () => {
  const settings = readFileSync(at('demo/wordpress/resource-list/includes/settings.php'), 'utf8');
  assert.ok(of('text').length > 0);
  for (const { code, where } of of('text')) {
    const [, written] = /^\[resource_list (.*)\]$/.exec(code.trim());
    for (const [, name] of written.matchAll(/([\w-]+)=/g)) assert.ok(settings.includes(`array( '${name}'`), where);
  }
});

test('a style sheet names parts that there are', () => {
  const { modules } = JSON.parse(readFileSync(at(manifest.customElements), 'utf8'));
  const parts = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ cssParts = [] }) => cssParts));
  assert.ok(of('css').length > 0);
  for (const { code, where } of of('css')) {
    const [, part] = /^resource-list::part\(([\w-]+)\) \{/.exec(code);
    assert.ok(
      parts.some(({ name }) => name === part),
      where,
    );
  }
});

describe('JSON', () => {
  const folder = mkdtempSync(join(tmpdir(), 'resource-list-'));
  after(() => rmSync(folder, { recursive: true }));
  for (const { code, where } of of('json')) {
    test(where, () => {
      const value = JSON.parse(code);
      if (value.feeds) return assert.ok(value.feeds.every((feed) => URL.canParse(feed, 'https://a.example/')));
      const file = join(folder, 'feed.json');
      writeFileSync(file, code);
      return execFileSync(process.execPath, [at(manifest.bin['resource-list']), 'validate', file]);
    });
  }
});

describe('commands', () => {
  for (const { code, where } of of('sh')) {
    for (const line of code.split('\n').filter(Boolean)) {
      test(`${line.replace(/ *#.*/, '')} (${where})`, () => {
        const [, script] = /^npm (?:run )?([\w:]+)/.exec(line) ?? [];
        if (script) return assert.ok(manifest.scripts[script], script);
        const [, command] = /^npx resource-list ([\w-]+)/.exec(line) ?? [];
        assert.ok(command, line);
        return execFileSync(process.execPath, [at(manifest.bin['resource-list']), command, '--help']);
      });
    }
  }
});

/** A server as its owner has it: all of dist/, of whatever version, and a feed. */
function fileFor(pathname) {
  if (/(?:^|\/)feed\.json$/.test(pathname)) return at('data/task-force-guide.json');
  const parts = pathname.split('/').filter(Boolean);
  const inside = parts
    .map((_, index) => at('dist', ...parts.slice(index)))
    .find((path) => extname(path) && existsSync(path));
  return inside;
}

const scratch = scratchFolder();

for (const engine of DRIVEN) {
  describe(`HTML, in ${engine}`, () => {
    let browser;
    let server;
    let markup = '';
    before(async () => {
      browser = await startBrowser(engine);
      const index = await makeIndex(mkdtempSync(join(scratch, engine)), ['data/task-force-guide.json']);
      server = await serveSmall(({ pathname }) => {
        if (pathname === '/') return { body: markup };
        const file = pathname.startsWith('/pagefind/') ? join(index, '..', pathname) : fileFor(pathname);
        const headers = { 'Access-Control-Allow-Origin': '*' };
        if (!file) return { status: 404, body: 'none', headers };
        return { type: TYPES[extname(file)], body: readFileSync(file), headers };
      });
    });
    after(async () => {
      await browser.close();
      await server.close();
    });

    /** What a page around a snippet would notice. */
    async function open(code) {
      const faults = [];
      const tab = await browser.newPage();
      tab.on('pageerror', (error) => faults.push(error.message));
      tab.on('console', (message) => ['warn', 'error'].includes(message.type()) && faults.push(message.text()));
      tab.on(
        'response',
        (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
      );
      markup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${code.replace(SERVER, server.at('').replace(/\/$/, ''))}`;
      await tab.goto(server.at('/'), { waitUntil: 'load' });
      return { tab, faults };
    }

    const isListed = (frame) =>
      frame.evaluate(() => {
        const lists = [...document.querySelectorAll('resource-list')];
        return (
          lists.length > 0 && lists.every(({ shadowRoot }) => shadowRoot?.querySelectorAll('[part=item]').length > 0)
        );
      });

    for (const { code, where } of of('html')) {
      test(where, async () => {
        // What shows a list alone is a part of a page that has the script.
        const hasScript = /<script|<iframe|stylesheet/.test(code);
        const script = '<script type="module" src="resource-list.min.js"></script>';
        const { tab, faults } = await open(hasScript ? code : script + code);
        try {
          if (/<resource-list|data-resource-list/.test(code)) {
            await eventually(`No list; ${faults}`, () => isListed(tab.mainFrame()));
          }
          if (code.includes('renderItem')) {
            await eventually('No item of the page', () =>
              tab.evaluate(() => {
                const cards = document
                  .querySelector('resource-list')
                  .shadowRoot.querySelectorAll('li > div > [part~=card]');
                return cards.length > 0 && getComputedStyle(cards[0]).borderTopStyle === 'solid';
              }),
            );
          }
          if (code.includes('<iframe')) {
            await eventually(`No list in the frame; ${faults}`, async () => {
              const frame = tab.frames().find((it) => it.url().includes('embed.html'));
              return frame && isListed(frame);
            });
          }
          if (code.includes('<resource-exit')) {
            await eventually('No way out', () => tab.evaluate(() => document.querySelector(':popover-open') !== null));
          }
          if (/resource-list\.(?:min|classic)\.js/.test(code)) {
            await eventually('Nothing was registered', () =>
              tab.evaluate(() => Boolean(customElements.get('resource-list'))),
            );
          }
          if (code.includes('stylesheet')) {
            assert.ok(await tab.evaluate(() => document.styleSheets[0].cssRules.length > 0));
          }
          if (/lang\/(\w+)/.test(code)) {
            const [, language] = /lang\/(\w+)/.exec(code);
            const known = () => [...(window[Symbol.for('resource-list.languages')]?.texts.keys() ?? [])];
            await eventually('The language never came', async () => (await tab.evaluate(known)).includes(language));
          }
          assert.deepEqual(faults, []);
        } finally {
          await tab.close();
        }
      });
    }
  });
}
