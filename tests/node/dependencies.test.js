// What ships is what was looked at: every package that `dependencies` brings along is pinned by the lock file with its
// hash, is installed in that very version, and runs nothing when it is installed. No network is needed for any of it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CLEAN, FAULTS, NO_ANSWER, verdict } from '../../tools/audit.js';
import { at, manifest } from '../../tools/project.js';
import { isNewEnough } from '../../tools/setup.js';

const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));

/** Where Node finds a package from another's folder: beside it, or in a folder further up. */
function placeOf(name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('node_modules/') - 1, 0))) {
    const place = `${folder && `${folder}/`}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (!folder) return undefined;
  }
}

/** The folders of all packages that ship, as the lock file has them. */
function shipped() {
  const places = new Set();
  const follow = ({ dependencies, optionalDependencies }, from) => {
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = placeOf(name, from);
      assert.ok(place, `${name}, which ${from || 'the package'} needs, is not in package-lock.json`);
      if (places.has(place)) continue;
      places.add(place);
      follow(lock.packages[place], place);
    }
  };
  follow(lock.packages[''], '');
  return [...places];
}

const places = shipped();

test('the lock file is that of package.json', () => {
  assert.equal(lock.lockfileVersion, 3);
  assert.deepEqual(lock.packages[''].dependencies, manifest.dependencies);
  for (const name of ['lit', 'zod']) assert.ok(places.includes(`node_modules/${name}`), name);
  assert.ok(places.includes('node_modules/lit-html'), 'and what they need themselves');
});

for (const place of places) {
  test(`${place.replace(/^node_modules\//, '')} is pinned, installed as pinned, and runs nothing when installed`, () => {
    const entry = lock.packages[place];
    assert.match(entry.version, /^\d+\.\d+\.\d+(-[\w.]+)?$/);
    assert.match(entry.integrity ?? '', /^sha512-[\w+/]{86}==$/);
    assert.ok(!entry.hasInstallScript && !entry.link && !entry.dev);
    // A package that did not come from a registry has no version to go by.
    assert.match(entry.resolved ?? 'https:', /^https:/);
    const file = at(place, 'package.json');
    // Types are not needed to run, and an optional package may be for another system.
    if (entry.optional && !existsSync(file)) return;
    const { version, scripts = {} } = JSON.parse(readFileSync(file, 'utf8'));
    assert.equal(version, entry.version);
    for (const script of ['preinstall', 'install', 'postinstall']) assert.equal(scripts[script], undefined, script);
  });
}

test('a version of Node is new enough from the one on that `engines` names', () => {
  const engines = { node: '>=20.19' };
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) assert.ok(isNewEnough(version, engines), version);
  for (const version of ['18.20.4', '20.18.3', '20.9.0']) assert.ok(!isNewEnough(version, engines), version);
});

test('no package that ships asks for a newer Node than package.json does, and the texts say the same', () => {
  const asked = manifest.engines.node.replace('>=', '');
  for (const place of places) {
    const { engines = {} } = lock.packages[place];
    for (const range of engines.node ? [engines.node] : []) {
      assert.match(range, /^>=\s*[\d.]+$/, `${place}: ${range} is a form that this test does not know`);
      assert.ok(isNewEnough(asked, { node: range.replace(/\s/g, '') }), `${place} needs Node ${range}`);
    }
  }
  assert.deepEqual(lock.packages[''].engines, manifest.engines);
  for (const file of ['README.md', 'data/keeping-a-list.md', 'demo/builder/snippet.js']) {
    const [, said] = /Node(?:\.js\]\([^)]*\))? (\d[\d.]*) or newer/.exec(readFileSync(at(file), 'utf8')) ?? [];
    assert.equal(said, asked, file);
  }
});

test('an audit that nobody answered is not taken for a good one', () => {
  const fault = { vulnerabilities: { lit: { name: 'lit', severity: 'high', range: '<3.3.2' } } };
  const cases = [
    ['', NO_ANSWER, /nothing is known/],
    ['<html>', NO_ANSWER, /nothing is known/],
    ['null', NO_ANSWER, /nothing is known/],
    ['{"message":"405 Method Not Allowed","error":{"summary":""}}', NO_ANSWER, /405 Method Not Allowed/],
    ['{"auditReportVersion":2,"vulnerabilities":{}}', CLEAN, /No fault is known/],
    [JSON.stringify(fault), FAULTS, /lit <3\.3\.2: high/],
  ];
  for (const [output, code, text] of cases) {
    const said = verdict(output);
    assert.equal(said.code, code, output);
    assert.match(said.text, text);
  }
});
