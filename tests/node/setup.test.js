// The parts of the tools that must work on a machine with nothing on it.
import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { filesIn } from '../../tools/files.js';
import { ROOT, manifest, shown } from '../../tools/project.js';
import { dependenciesAreCurrent } from '../../tools/setup/dependencies.js';
import { plan } from '../../tools/setup/system-browsers.js';
import { serve } from '../../tools/server/static-server.js';

const folder = mkdtempSync(join(tmpdir(), 'resource-list-'));
after(() => rmSync(folder, { recursive: true }));

test('packages are installed again when the lock file has changed', () => {
  const lock = join(folder, 'package-lock.json');
  const npmStamp = join(folder, 'node_modules/.package-lock.json');
  writeFileSync(lock, '1');
  assert.equal(dependenciesAreCurrent(folder), false);
  mkdirSync(join(folder, 'node_modules'));
  assert.equal(dependenciesAreCurrent(folder), false);
  // Installed by hand.
  writeFileSync(npmStamp, '');
  assert.equal(dependenciesAreCurrent(folder), true);
  utimesSync(npmStamp, 0, 0);
  assert.equal(dependenciesAreCurrent(folder), false);
  writeFileSync(join(folder, 'node_modules/.resource-list-lock'), 'of another lock file');
  assert.equal(dependenciesAreCurrent(folder), false);
});

describe('which browsers are installed and which are done without', () => {
  const all = ['chromium', 'firefox', 'webkit'];
  const cases = [
    ['all there', { found: all, ci: true }, { install: [], skip: [] }],
    ['nothing there', { found: [], ci: false }, { install: all, skip: [] }],
    ['WebKit alone is not enough', { found: ['webkit'], ci: false }, { install: ['chromium', 'firefox'], skip: [] }],
    ['a person’s machine with one', { found: ['firefox'], ci: false }, { install: [], skip: ['chromium', 'webkit'] }],
    ['CI with one', { found: ['firefox'], ci: true }, { install: ['chromium', 'webkit'], skip: [] }],
    ['asked for by name', { asked: ['webkit'], found: ['firefox'], ci: false }, { install: ['webkit'], skip: [] }],
  ];
  for (const [name, situation, expected] of cases) {
    test(name, () => assert.deepEqual(plan(situation), expected));
  }
});

test('what runs before npm ci imports nothing but Node', () => {
  const seen = new Set();
  const read = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm)) {
      assert.match(from, /^(?:node:|\.)/, `${shown(file)} imports ${from}`);
      if (from.startsWith('.')) read(join(file, '..', from));
    }
  };
  read(join(ROOT, 'tools/start.js'));
  read(join(ROOT, 'tools/test.js'));
  assert.ok(seen.size > 5);
  assert.deepEqual([manifest.scripts.start, manifest.scripts.test], ['node tools/start.js', 'node tools/test.js']);
});

test('no file of the project is longer than the tools allow for themselves', () => {
  for (const file of filesIn('tools', /\.js$/)) {
    assert.ok(readFileSync(file, 'utf8').split('\n').length <= 200, shown(file));
  }
});

describe("the demo's server", () => {
  let server;
  let base;
  before(async () => {
    mkdirSync(join(folder, 'site/demo'), { recursive: true });
    for (const [name, text] of Object.entries({
      'secret.txt': 'secret',
      'site/.hidden': 'secret',
      'site/demo/index.html': '<p>demo',
      'site/demo/csp.html': '<p>strict',
      'site/a b.json': '{}',
      'site/x.js': '1',
    })) {
      writeFileSync(join(folder, name), text);
    }
    server = await serve(join(folder, 'site'), { host: '127.0.0.1', port: 18_000, tries: 200 });
    base = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());

  test('serves files with their types, a folder’s index, and lets other origins read', async () => {
    const demo = await fetch(`${base}/demo/`);
    assert.equal(await demo.text(), '<p>demo');
    assert.match(demo.headers.get('content-type'), /^text\/html/);
    assert.equal(demo.headers.get('cache-control'), 'no-store');
    assert.equal((await fetch(`${base}/demo`)).url, `${base}/demo/`);
    const json = await fetch(`${base}/a%20b.json?x=1`);
    assert.match(json.headers.get('content-type'), /^application\/json/);
    assert.equal(json.headers.get('access-control-allow-origin'), '*');
    assert.match((await fetch(`${base}/x.js`)).headers.get('content-type'), /^text\/javascript/);
    assert.equal((await fetch(`${base}/x.js`, { method: 'POST' })).status, 405);
    assert.equal((await fetch(`${base}/x.js`, { method: 'HEAD' })).headers.get('content-length'), '1');
  });

  test('sends the strict policy with the pages that prove it, and with no other', async () => {
    assert.match(
      (await fetch(`${base}/demo/csp.html`)).headers.get('content-security-policy'),
      /trusted-types resource-list/,
    );
    assert.equal((await fetch(`${base}/demo/`)).headers.get('content-security-policy'), null);
  });

  test('serves nothing outside its folder, and nothing hidden', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/%5c..%5csecret.txt',
      '/.hidden',
      '/%00',
      '/%',
    ]) {
      const response = await fetch(base + path);
      assert.equal(response.status, 404, path);
    }
  });

  test('takes the next port when one is taken', async () => {
    const { port } = server.address();
    const second = await serve(folder, { host: '127.0.0.1', port, tries: 50 });
    assert.notEqual(second.address().port, port);
    second.close();
    await assert.rejects(() => serve(folder, { host: '127.0.0.1', port, tries: 1 }), { code: 'EADDRINUSE' });
  });
});
