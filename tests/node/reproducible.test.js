// What is published can be checked: the same source gives the same bytes wherever it is built, and integrity.json and the
// README say which. Needs a build: `npm test` makes one first.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { scriptFiles } from '../../tools/integrity.js';
import { at, manifest } from '../../tools/project.js';
import { BIN, run } from '../../tools/run.js';

const SINGLE_FILES = scriptFiles().map((file) => relative(at('dist'), file).replaceAll('\\', '/'));
const NEEDED = ['src', 'tools', 'rollup.config.js', 'tsconfig.json', 'tsconfig.build.json', 'package.json'];

const elsewhere = mkdtempSync(join(tmpdir(), 'resource-list-'));
after(() => rmSync(elsewhere, { recursive: true }));

const sha384 = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

test('integrity.json has the version, and the hash and size of each file that a script tag can load', () => {
  const { version, files } = JSON.parse(readFileSync(at('dist/integrity.json'), 'utf8'));
  assert.equal(version, manifest.version);
  assert.deepEqual(Object.keys(files).sort(), [...SINGLE_FILES].sort());
  for (const name of ['resource-list.min.js', 'resource-list.classic.js', 'lang/fr.min.js']) {
    assert.ok(SINGLE_FILES.includes(name), name);
  }
  for (const [name, { integrity, bytes }] of Object.entries(files)) {
    assert.equal(integrity, sha384(at('dist', name)), name);
    assert.equal(bytes, readFileSync(at('dist', name)).length, name);
  }
});

test("the README's script tag holds the value of the file as it is built", () => {
  const readme = readFileSync(at('README.md'), 'utf8');
  const [tag] = /<script[^<>]*integrity=[^<>]*>/.exec(readme) ?? [''];
  assert.ok(tag.includes(`integrity="${sha384(at('dist/resource-list.min.js'))}"`), tag);
  assert.ok(tag.includes('crossorigin="anonymous"') && tag.includes(`/${manifest.version}/`), tag);
});

test('a build in another folder gives the same bytes', async () => {
  // A path that is longer, with a space in it, and another order of files on the disk.
  const root = join(elsewhere, 'another place', 'further down');
  mkdirSync(root, { recursive: true });
  for (const name of [...NEEDED].reverse()) {
    cpSync(at(name), join(root, name), { recursive: true });
  }
  symlinkSync(at('node_modules'), join(root, 'node_modules'), 'junction');
  const rollup = [join(root, BIN.rollup), '--config', 'rollup.config.js', '--silent'];
  assert.ok(
    await run(process.execPath, rollup, { quiet: true, cwd: root, env: { TZ: 'Pacific/Apia', LANG: 'tr_TR' } }),
  );
  for (const name of SINGLE_FILES) {
    assert.ok(readFileSync(join(root, 'dist', name)).equals(readFileSync(at('dist', name))), name);
  }
});
