// What the build leaves out of Lit: the edits fit the Lit that is installed, and no other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { BUNDLE } from '../../tools/check-size.js';
import { at } from '../../tools/project.js';
import { TRIMMED, trimmed, unheard } from '../../tools/rollup/lit-trim.js';

const source = ({ file }) => readFileSync(at('node_modules', file), 'utf8');

for (const known of TRIMMED) {
  test(`${known.file}: the edits leave a module, and less of it`, () => {
    const code = trimmed(source(known), known);
    parseAst(code);
    assert.ok(code.length < source(known).length);
  });

  test(`${known.file}: when it changes, the build fails`, () => {
    assert.throws(() => trimmed(`${source(known)}\n`, known), /Lit has changed/);
  });

  test(`${known.file}: an edit that finds nothing, or more than one thing, fails`, () => {
    for (const find of ['no such text', 'this']) {
      const edits = [{ out: 'a test', find, put: '' }];
      assert.throws(() => trimmed(source(known), { ...known, edits }), /not found, or more than once/);
    }
  });
}

test('a use of what is taken out is found', () => {
  assert.equal(unheard(parseAst('class A{firstUpdated(){}}')), 'firstUpdated');
  assert.equal(unheard(parseAst('x={a:{type:String,reflect:true}}')), 'reflect');
  assert.equal(unheard(parseAst('this.task.taskComplete.then(a)')), 'taskComplete');
  assert.equal(unheard(parseAst('class A{updated(){this.requestUpdate(reflect)}}')), undefined);
});

test('what is taken out is not in the single file', () => {
  const bundle = readFileSync(at(BUNDLE), 'utf8');
  for (const gone of ['lit$', 'PolyfillSupport', 'litPropertyMetadata', 'lit-nothing', 'ShadyCSS', 'taskComplete']) {
    assert.ok(!bundle.includes(gone), gone);
  }
});
