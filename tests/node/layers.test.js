// Proves that each rule about layers and owners bites, by linting code that breaks it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { layerRules } from '../../tools/layer-rules.js';
import { filesIn } from '../../tools/files.js';
import { LAYERS, OWNERS, allowedTo, filesOf, forbiddenTo, layerOf } from '../../tools/layers.js';
import { ROOT, at } from '../../tools/project.js';

// The layer rules alone: the files of these snippets do not exist, so nothing that needs types could judge them.
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: ts.parser, globals: { fetch: 'readonly', window: 'readonly' } } },
    ...layerRules,
  ],
});

async function rulesBroken(file, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath: at('src', file) });
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}
const breaks = async (file, code, rule) => assert.deepEqual(await rulesBroken(file, code), [rule], `${file}: ${code}`);
const passes = async (file, code) => assert.deepEqual(await rulesBroken(file, code), [], `${file}: ${code}`);

const isFile = ({ name }) => name.endsWith('.ts');
/** A file of a layer, and how another one imports from that layer. */
const sample = (layer) => (isFile(layer) ? layer.name : `${layer.name}/sample.ts`);
const specifier = (from, to) =>
  `${isFile(from) ? './' : '../'}${isFile(to) ? to.name.replace(/\.ts$/, '.js') : `${to.name}/sample.js`}`;

for (const layer of LAYERS) {
  test(`${layer.name} may import from ${allowedTo(layer).join(', ') || 'no other layer'}`, async () => {
    for (const other of LAYERS.filter((candidate) => candidate !== layer)) {
      const from = specifier(layer, other);
      const check = forbiddenTo(layer).includes(other)
        ? (code) => breaks(sample(layer), code, 'no-restricted-imports')
        : (code) => passes(sample(layer), code);
      await check(`import { a } from '${from}'; a();`);
      await check(`import type { A } from '${from}'; export type B = A;`);
      await check(`export { a } from '${from}';`);
    }
    if (!isFile(layer)) await passes(sample(layer), `export { a } from './beside.js';`);
  });

  if (layer.pure) {
    test(`${layer.name} runs without lit and without a page`, async () => {
      for (const module of ['lit', 'lit/directives/repeat.js', '@lit/reactive-element']) {
        await breaks(sample(layer), `import { a } from '${module}'; a();`, 'no-restricted-imports');
      }
      for (const use of ['document.title', 'window.name', 'HTMLElement', 'new DOMParser()', 'globalThis.document']) {
        await breaks(sample(layer), `export const a = ${use};`, 'no-restricted-globals');
      }
      // A variable of that name is not the page's.
      await passes(sample(layer), 'export const f = (document: number) => document + 1;');
    });
  }
}

test('styles import lit and nothing else', async () => {
  await passes('styles/a.ts', "import { css } from 'lit'; export const a = css``;");
  for (const module of ['lit/directives/repeat.js', 'lit-html', 'some-package']) {
    await breaks('styles/a.ts', `import { a } from '${module}'; a();`, 'no-restricted-imports');
  }
});

test('methods of the document are called by their prototype, since a page may name an image like one', async () => {
  for (const file of ['views/a.ts', 'actions/a.ts', 'resource-exit/a.ts', 'pagefind/a.ts', 'embed/embed-height.ts']) {
    await breaks(file, "export const a = document.querySelector('p');", 'no-restricted-syntax');
    await passes(file, "export const a = Document.prototype.querySelector.call(document, 'p');");
  }
  await passes('embed/embed.ts', "export const a = document.querySelector('p');");
});

test('packages, globals and methods are used by their owners alone', async () => {
  const snippets = {
    modules: ({ name }) => [`import * as a from '${name}'; a.b();`, 'no-restricted-imports'],
    globals: ({ name }) => [`export const a = () => ${name}('x');`, 'no-restricted-globals'],
    methods: ({ name }) => [`export const a = (b: EventTarget) => b.${name}(c);`, 'no-restricted-syntax'],
  };
  for (const [kind, owners] of Object.entries(OWNERS)) {
    for (const owner of owners) {
      const [code, rule] = snippets[kind](owner);
      for (const file of owner.files) {
        await passes(file, code);
        // The owner's rights are to this one thing: the rest of its layer's rules still hold.
        const above = forbiddenTo(layerOf(file))[0];
        if (above)
          await breaks(file, `export { a } from '${specifier(layerOf(file), above)}';`, 'no-restricted-imports');
      }
      await breaks('views/sample.ts', code, rule);
      await breaks(owner.files[0].replace(/[^/]*$/, 'other.ts').replace(/^other/, 'views/other'), code, rule);
    }
  }
  await breaks('views/sample.ts', "export const a = () => globalThis.fetch('x');", 'no-restricted-globals');
});

test('no file loads another at run time, or lets markup in', async () => {
  await breaks('views/sample.ts', "export const a = import('./b.js');", 'no-restricted-syntax');
  // The command line tool is no page: there a command loads what it needs.
  await passes('cli/sample.ts', "export const a = import('./b.js');");
  await breaks('search/sample.ts', 'export const a = (b: string) => new RegExp(b);', 'no-restricted-syntax');
  await breaks('search/sample.ts', 'export const a = (b: string) => RegExp(b);', 'no-restricted-syntax');
  await breaks(
    'views/sample.ts',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML('');",
    'no-restricted-imports',
  );
  await breaks('feed/schema.ts', "import * as z from 'zod'; z.a();", 'no-restricted-imports');
});

test('eslint.config.js applies these rules, and every layer and owner is a place that exists', async () => {
  const project = new ESLint({ cwd: ROOT });
  for (const layer of LAYERS) {
    assert.ok(existsSync(at('src', layer.name)), `src/${layer.name}`);
    const config = await project.calculateConfigForFile(at('src', sample(layer)));
    const expected = layerRules.find(({ files }) => files.includes(filesOf(layer)));
    const severity = 2;
    for (const rule of Object.keys(expected.rules))
      assert.equal(config.rules[rule]?.[0], severity, `${layer.name}: ${rule}`);
  }
  const files = Object.values(OWNERS).flatMap((owners) => owners.flatMap((owner) => owner.files));
  for (const file of files) assert.ok(existsSync(at('src', file)), `src/${file}`);
});

test('every file of src belongs to a layer', () => {
  for (const file of filesIn('src', /(?<!\.d)\.ts$/)) {
    const name = file.slice(at('src').length + 1).replaceAll('\\', '/');
    assert.ok(layerOf(name), `${name} is in no layer of tools/layers.js`);
  }
});

test('CONTRIBUTING.md says of every layer what it holds, in their order', () => {
  const rows = readFileSync(at('CONTRIBUTING.md'), 'utf8').matchAll(/^\| `([\w.-]+)\/?` +\| .+ \|$/gm);
  const explained = Array.from(rows, ([, name]) => name);
  assert.deepEqual(
    LAYERS.map(({ name }) => name).filter((name) => !explained.includes(name)),
    [],
  );
  const lower = LAYERS.slice(0, 8).map(({ name }) => name);
  assert.deepEqual(explained.slice(0, 8), lower);
});
