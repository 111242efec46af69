// Which names the single file may shorten. A name that a page or a browser relies on must come through as it is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { BUNDLE } from '../../tools/check-size.js';
import { at } from '../../tools/project.js';
import { declaredNames } from '../../tools/rollup/declared-names.js';
import { renamed } from '../../tools/rollup/short-names.js';

const { internal, kept, together } = declaredNames({
  entry: 'src/resource-list.ts',
  shared: ['src/messages/languages.ts'],
});

test('what a page may come by is kept: members, events, items, errors, problems and messages', () => {
  for (const names of [
    'src feed label headingLevel facets groupBy sort pageSize only noSearch noFilters urlState timeout messages',
    'reload clear total problems error shown facets item',
    'kind url detail status fault retryAfter feed index path reason',
    'id title text publisher topics issued link linksToFile attachments mimeType size pages access accessNote linkStatus',
    'search sortBy sorts relevance removeFilter countOf one other readMore alsoIn registerBy errors offline cutOff',
  ]) {
    for (const name of names.split(' ')) assert.ok(kept.has(name), name);
  }
});

test('what several scripts on a page share is kept', () => {
  for (const name of ['texts', 'watchers']) assert.ok(kept.has(name), name);
});

test('what a browser knows is kept, and what is used as a dictionary', () => {
  for (const name of ['length', 'granularity', 'handleEvent', 'adoptedStyleSheets', 'textContent', 'PDF', 'web-page']) {
    assert.ok(kept.has(name) || !internal.has(name), name);
  }
});

test('what only our own files know is not', () => {
  for (const name of ['finder', 'criteria', 'announcer', 'visit', 'folded']) {
    assert.ok(internal.has(name) && !kept.has(name), name);
  }
});

const shortened = (code, internalNames, keptNames = [], together = [internalNames]) =>
  renamed(code, parseAst(code), { internal: new Set(internalNames), kept: new Set(keptNames), together }).toString();

test('a name is changed wherever it stands as a name', () => {
  assert.equal(
    shortened('class A{folded=1;words(){return this.folded}}f(({folded})=>({folded,words:folded}))', [
      'folded',
      'words',
    ]),
    'class A{t=1;e(){return this.t}}f(({t:folded})=>({t:folded,e:folded}))',
  );
  assert.equal(shortened('const {folded=1}=a;a?.folded', ['folded']), 'const {t:folded=1}=a;a?.t');
});

test('a name that stands somewhere as a text stays, and so do variables and computed keys', () => {
  assert.equal(shortened('a.folded;b["folded"]', ['folded']), 'a.folded;b["folded"]');
  assert.equal(shortened('a.folded;b=`folded`', ['folded']), 'a.folded;b=`folded`');
  assert.equal(shortened('a.folded;({"folded":1})', ['folded']), 'a.folded;({"folded":1})');
  assert.equal(shortened('folded.x;a[folded]', ['folded', 'a']), 'folded.x;a[folded]');
});

test('names of different objects become the same, names that one object may have do not', () => {
  const code = 'a.folded;b.words;c.offsets';
  const groups = [
    ['folded', 'words'],
    ['words', 'offsets'],
  ];
  assert.equal(shortened(code, ['folded', 'words', 'offsets'], [], groups), 'a.t;b.e;c.t');
});

test('what may stand side by side on an object is known: of classes, of alternatives', () => {
  const side = (...names) =>
    assert.ok(
      together.some((group) => names.every((name) => group.has(name))),
      names.join(),
    );
  side('finder', 'criteria', 'results');
  side('value', 'misfit');
  side('hostConnected', 'failures');
  side('catalog', 'failures', 'cutOff', 'problems');
});

test('private names begin anew in every class, and are plain ones where the class stands for itself', () => {
  assert.equal(
    shortened('class A{#one=1;#two=this.#one}class B{#three(){}}class C extends D{#one=1;#four(){}}', []),
    'class A{t=1;e=this.t}class B{t(){}}class C extends D{#t=1;#e(){}}',
  );
});

test('a private name that becomes a plain one is none that its class has, nor one that is asked of any object', () => {
  const options = { internal: new Set(['folded']), kept: new Set(), together: [['folded']], lookedFor: ['i'] };
  const code = 'class A{#one=1;e=2;folded(){return this.#one}#two(){}#three(){}}';
  assert.equal(renamed(code, parseAst(code), options).toString(), 'class A{s=1;e=2;t(){return this.s}r(){}a(){}}');
});

test('what is nothing yet is not declared, but where it would no longer be private', () => {
  assert.equal(
    shortened('class A{#one;two;three=3;static four;f(){this.#one=1}}class B extends C{#one;two;f(){this.#one=1}}', []),
    'class A{three=3;static four;f(){this.t=1}}class B extends C{#t;f(){this.#t=1}}',
  );
});

test('a new name is none that is there, is said, or is kept', () => {
  assert.equal(shortened('a.folded;b.t;c["e"]', ['folded'], ['s']), 'a.i;b.t;c["e"]');
});

test('the names stand in the single file as they should', () => {
  const bundle = readFileSync(at(BUNDLE), 'utf8');
  for (const name of ['headingLevel', 'linkStatus', 'retryAfter', 'watchers', 'updateComplete', 'connectedCallback']) {
    assert.match(bundle, new RegExp(`\\b${name}\\b`));
  }
  for (const name of ['criteria', 'announcer', 'elementProperties']) {
    assert.doesNotMatch(bundle, new RegExp(`\\b${name}\\b`));
  }
});
