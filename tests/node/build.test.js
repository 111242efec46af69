// What the single files must and must not hold. Needs a build: `npm test` makes one first.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { BUDGET, BUNDLE, bundleSize } from '../../tools/check-size.js';
import { filesIn } from '../../tools/files.js';
import { scriptFiles } from '../../tools/integrity.js';
import { at, manifest, shown } from '../../tools/project.js';
import { asClassic } from '../../tools/rollup/classic.js';
import { POLICY_NAME, POLICY_SYMBOL, renamePolicy } from '../../tools/rollup/trusted-types-policy.js';

const bundle = readFileSync(at(BUNDLE), 'utf8');

for (const file of scriptFiles()) {
  test(`${shown(file)} is one file: it imports nothing`, () => {
    const { body } = parseAst(readFileSync(file, 'utf8'));
    const imports = body.filter(
      (node) => node.type.startsWith('Import') || (node.type.startsWith('Export') && node.source),
    );
    assert.deepEqual(imports, []);
    // One of them loads the script of an index, whose address no build can know.
    const loads = readFileSync(file, 'utf8').match(/\bimport\s*\(/g) ?? [];
    assert.equal(loads.length, shown(file).endsWith('pagefind.min.js') ? 1 : 0);
  });
}

test('the classic script is the module, to the byte, in a function of its own and without its exports', () => {
  const script = readFileSync(at('dist/resource-list.classic.js'), 'utf8');
  assert.equal(script, asClassic(bundle, parseAst(bundle)));
  assert.match(script, /^\(\(\)=>\{"use strict";/);
  // A script that is no module can be parsed as one, but not the other way round.
  assert.doesNotThrow(() => new Function(script));
});

test('files of languages are scripts of either kind, and leave no name behind', () => {
  for (const file of filesIn('dist/lang', /\.min\.js$/)) {
    assert.match(readFileSync(file, 'utf8'), /^\(\(\)=>\{"use strict";[\s\S]*\}\)\(\);\n$/, shown(file));
  }
});

test('what a classic script cannot be made of fails the build', () => {
  for (const code of [
    'import "a";',
    'export * from "a";',
    'export { a } from "a";',
    'export default 1;',
    'export const a = 1;',
  ]) {
    assert.throws(() => asClassic(code, parseAst(code)), /classic: /, code);
  }
  const code = 'const a=1;export{a as b};\n\n';
  assert.equal(asClassic(code, parseAst(code)), '(()=>{"use strict";const a=1;})();\n');
});

test('it needs no right that a strict policy refuses, and nothing that a page can clobber', () => {
  for (const forbidden of [
    /\beval\s*\(/,
    /new Function\s*\(/,
    /\bFunction\s*\(["'`]/,
    /document\.currentScript/,
    /document\.write/,
    /\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
    /\b(?:inner|outer)HTML\s*=\s*["'`]/,
  ]) {
    assert.doesNotMatch(bundle, forbidden);
  }
});

test('it has no inline style, which a strict page refuses: all styles are adopted sheets', () => {
  for (const forbidden of [/<style\b/i, /\sstyle=/, /["'`]style["'`]/, /\.style\b/, /cssText/, /insertRule/]) {
    assert.doesNotMatch(bundle, forbidden);
  }
  assert.match(bundle, /adoptedStyleSheets/);
});

test('it does not keep browsers from going back to the page as it was left', () => {
  assert.doesNotMatch(bundle, /\b(?:before)?unload\b/);
});

test('it asks for no file but the feeds, and keeps nothing', () => {
  for (const forbidden of [
    /\b(?:localStorage|sessionStorage|indexedDB|caches|cookie|cookieStore|serviceWorker)\b/,
    /\b(?:sendBeacon|XMLHttpRequest|WebSocket|EventSource|SharedWorker|Worker|BroadcastChannel)\b/,
    /\b(?:pushState|geolocation|permissions)\b/,
    /\b(?:preconnect|prefetch|preload)\b/,
  ]) {
    assert.doesNotMatch(bundle, forbidden);
  }
  assert.equal(bundle.match(/\bfetch\(/g)?.length, 1);
});

test('it asks for one Trusted Types policy, its own', () => {
  assert.equal(bundle.match(/createPolicy/g)?.length, 1);
  assert.ok(bundle.includes(`createPolicy("${POLICY_NAME}"`));
  assert.ok(bundle.includes(`Symbol.for("${POLICY_SYMBOL}")`));
  assert.doesNotMatch(bundle, /["']lit-html["']/);
});

test("it holds Lit's production files and the version, and its templates are minified", () => {
  assert.doesNotMatch(bundle, /lit\.dev\/msg|Lit is in dev mode/);
  assert.doesNotMatch(bundle, /__VERSION__/);
  assert.doesNotMatch(bundle, />\s*\n\s*</);
});

test('it is within its budget', () => {
  const { brotli } = bundleSize();
  assert.ok(brotli <= BUDGET, `${brotli} bytes of ${BUDGET}`);
});

test('it registers the element', () => assert.match(bundle, /customElements\.define\(/));

test('the build fails when Lit creates its policy in another way', () => {
  const known = 'const e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';
  assert.match(renamePolicy(known), /s\?\(\(\) => \{[\s\S]*s\.createPolicy\("resource-list"[\s\S]*\}\)\(\):void 0$/);
  for (const changed of [
    'const e=s?s.createPolicy("lit",{createHTML:t=>t}):void 0',
    'const e=s?s.createPolicy("lit-html",{createHTML:t=>x(t)}):void 0',
    `${known};s.createPolicy("more",{})`,
    '',
  ]) {
    assert.throws(() => renamePolicy(changed), /Lit has changed/);
  }
});

test('several copies share one policy, and a refusal does not throw', () => {
  const code = renamePolicy('return s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0');
  const copy = new Function('s', code);
  const key = Symbol.for(POLICY_SYMBOL);
  const asked = [];
  const allows = {
    createPolicy(name, rules) {
      if (asked.includes(name)) throw new TypeError(`policy ${name} exists`);
      asked.push(name);
      return rules;
    },
  };
  const refuses = { createPolicy: () => assert.fail('refused') };
  try {
    assert.equal(copy(refuses), undefined);
    const first = copy(allows);
    assert.equal(first.createHTML('<p>'), '<p>');
    assert.equal(copy(allows), first);
    assert.deepEqual(asked, [POLICY_NAME]);
    assert.equal(copy(undefined), undefined);
  } finally {
    delete globalThis[key];
  }
});

test('the manifest is published with the built paths', () => {
  const { modules } = JSON.parse(readFileSync(at(manifest.customElements), 'utf8'));
  for (const { path } of modules) assert.ok(filesIn('dist').includes(at(path)), path);
});
