// The check of custom-elements.json finds gaps in both directions, and so do the README's tables.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { manifestGaps } from '../../tools/check-manifest.js';
import { ConstantTables } from '../../tools/manifest/constants.js';
import { docsIn } from '../../tools/manifest/distributed-docs.js';
import { possibleStrings } from '../../tools/manifest/strings.js';
import { attributeWords, templatesOf } from '../../tools/manifest/templates.js';
import { usedNames } from '../../tools/manifest/used.js';
import { withTables } from '../../tools/readme-tables.js';

const KINDS = 'properties attributes events slots parts states cssProperties styledParts styledStates'.split(' ');
const used = (names) => Object.fromEntries(KINDS.map((kind) => [kind, new Set(names[kind])]));
const described = (names) =>
  Object.fromEntries(
    [...KINDS, 'methods'].map((kind) => [kind, (names[kind] ?? []).map((name) => ({ name, description: 'x' }))]),
  );

const source = (text) => ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);

function partsOf(text) {
  const file = source(text);
  const evaluate = (expression) => possibleStrings(expression, [file]);
  return templatesOf(file).flatMap((template) => attributeWords(template, 'part', evaluate));
}

test('no gap where both sides agree', () => {
  const names = { parts: ['item'], slots: [''], states: ['error'], styledParts: ['item'] };
  assert.deepEqual(manifestGaps(used(names), described({ ...names, styledParts: undefined })), []);
});

for (const kind of KINDS.slice(0, 7)) {
  test(`a gap in ${kind} is found in both directions`, () => {
    assert.match(manifestGaps(used({ [kind]: ['x'] }), described({}))[0], /"x" is used in src and not documented/);
    assert.match(manifestGaps(used({}), described({ [kind]: ['x'] }))[0], /"x" is documented and not used/);
    const silent = { ...described({}), [kind]: [{ name: 'x', description: ' ' }] };
    assert.match(manifestGaps(used({ [kind]: ['x'] }), silent)[0], /"x" has no description/);
  });
}

test('a style for a part or state that is not there is found', () => {
  assert.match(manifestGaps(used({ styledParts: ['gone'] }), described({}))[0], /styled and never shown/);
  assert.match(manifestGaps(used({ styledStates: ['gone'] }), described({}))[0], /styled and never set/);
});

test('parts are found in quotes, without, in expressions, and through functions', () => {
  assert.deepEqual(partsOf('html`<p part="a b" title="<p part=c>"></p><i part=d></i>`'), ['a', 'b', 'd']);
  assert.deepEqual(partsOf('html`<p part="a ${x ? "b" : "c"}" @click=${() => 1}></p>`'), ['a', 'b', 'c']);
  assert.deepEqual(partsOf('const f = (part: string) => html`<p part=${part}></p>`; f("a"); f(x ? "b" : "c");'), [
    'a',
    'b',
    'c',
  ]);
  assert.deepEqual(
    partsOf(
      'function f(n: number, p: string) { return html`<p part=${p}></p>`; } const g = (q: string) => f(1, q); g("a");',
    ),
    ['a'],
  );
  assert.deepEqual(partsOf('/* html`<p part="a">` */'), []);
});

test('documentation beside a view is read', () => {
  const comment =
    '/** @attr actions - Which.\n * @csspart badge - Says how\n *   it can be had.\n * @cssprop [--resource-list-x=4px] - Gap.\n * @slot - Default.\n * @param a - no */';
  assert.deepEqual(docsIn(comment), [
    { kind: 'attributes', entry: { name: 'actions', description: 'Which.' } },
    { kind: 'cssParts', entry: { name: 'badge', description: 'Says how it can be had.' } },
    { kind: 'cssProperties', entry: { name: '--resource-list-x', description: 'Gap.', default: '4px' } },
    { kind: 'slots', entry: { name: '', description: 'Default.' } },
  ]);
});

test('the sources really are read', () => {
  const names = usedNames();
  for (const kind of ['properties', 'attributes', 'events', 'slots', 'parts', 'states', 'cssProperties']) {
    assert.ok(names[kind].size > 0, kind);
  }
  assert.ok(names.attributes.has('page-size'));
  assert.ok(names.events.has('resource-list-load'));
  // Of the script beside it.
  assert.ok(names.attributes.has('actions'));
  assert.ok(names.parts.has('action'));
});

test('the tables are written between their marks, and nothing else is touched', async () => {
  const everything = described({ properties: ['src'], parts: ['item'], events: ['resource-list-load'] });
  const readme = '# Title\n\n<!-- generated:parts -->\n\nold\n\n<!-- /generated -->\n\nText.\n';
  const written = await withTables(readme, everything);
  assert.match(written, /^# Title\n\n<!-- generated:parts -->\n\n\| Name +\| Meaning \|/);
  assert.match(written, /`::part\(item\)`/);
  assert.match(written, /<!-- \/generated -->\n\nText\.\n$/);
  assert.doesNotMatch(written, /old/);
  assert.equal(await withTables(written, everything), written);
  await assert.rejects(() => withTables('<!-- generated:nonsense -->\n<!-- /generated -->', everything), /no table/);
});

test('an attribute without a property has its row', async () => {
  const readme = '<!-- generated:attributes -->\n<!-- /generated -->\n';
  const written = await withTables(readme, {
    ...described({ properties: ['src'] }),
    attributes: [
      { name: 'src', fieldName: 'src' },
      { name: 'actions', description: 'Buttons.' },
    ],
  });
  assert.match(written, /^\| `src` +\| `src` /m);
  assert.match(written, /^\| `actions` \| – .*\| Buttons\. +\|$/m);
  assert.equal(written.match(/^\| `src`/gm).length, 1);
});

test('the table of sizes changes only when it says something else', async () => {
  const readme = '# Title\n\n<!-- generated:size -->\n<!-- /generated -->\n';
  const cells = (views, lit = '1.5 KB') => [
    ['Part', 'Minified', 'Brotli', 'Share'],
    ['Views', '7.9 KB', views, '70 %'],
    ['Lit', '3.9 KB', lit, '30 %'],
  ];
  const written = await withTables(readme, described({}), cells('3.0 KB'));
  assert.match(written, /\| Views \| 7\.9 KB +\| 3\.0 KB \| 70 %/);
  assert.equal(await withTables(written, described({}), cells('3.2 KB')), written);
  assert.equal(await withTables(written, described({})), written);
  assert.match(await withTables(written, described({}), cells('3.3 KB')), /3\.3 KB/);
  assert.match(await withTables(written, described({}), cells('3.0 KB').slice(0, 2)), /^(?![^]*Lit)/);
});

test('a property that is a text, a number or yes or no has a default', () => {
  const property = (text, value) => ({ name: 'x', description: 'x', type: { text }, default: value });
  const gapsOf = (one) => manifestGaps(used({ properties: ['x'] }), { ...described({}), properties: [one] });
  for (const type of ['string', 'number', 'boolean']) {
    assert.match(gapsOf(property(type))[0], /"x" has no default/);
    assert.deepEqual(gapsOf(property(type, '0')), []);
  }
  assert.deepEqual(gapsOf(property('object')), []);
});

test('a default in a table of constants is found', () => {
  const tables = new ConstantTables();
  const read = (node) => {
    tables.read(ts, node);
    ts.forEachChild(node, read);
  };
  read(source('class A { constructor() { this.size = TABLE.size; this.other = TABLE.none; this.own = 7; } }'));
  read(source('const TABLE = { size: 50, rest: 1 } as const;'));
  assert.equal(tables.defaultOf('size'), '50');
  for (const name of ['other', 'own', 'rest']) assert.equal(tables.defaultOf(name), undefined);
});
