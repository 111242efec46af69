// The template minifier must not change what a visitor sees, whatever is nested in what.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { minifyCss, litLiterals } from '../../tools/rollup/lit-literals.js';
import { squeezeMarkup } from '../../tools/rollup/markup-space.js';

const ENTRY = 'entry.js';

/** Runs one module through rollup and the plugin alone. */
async function build(code, warnings = []) {
  const bundle = await rollup({
    input: ENTRY,
    external: ['lit'],
    onLog: (_level, log) => warnings.push(log.message),
    plugins: [
      { name: 'memory', resolveId: (id) => (id === ENTRY ? id : null), load: (id) => (id === ENTRY ? code : null) },
      litLiterals(),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

/** The templates of a built module, with what stands in their expressions left in place. */
async function template(source) {
  const code = await build(`import { html, svg, css } from 'lit';\nexport const x = ${source};\n`);
  return /const x = ([\s\S]*);\n\nexport/.exec(code)[1];
}

test('white space beside blocks goes, white space between inline elements stays', () => {
  const squeeze = (markup) => squeezeMarkup([markup])[0];
  assert.equal(squeeze('\n  <ul>\n    <li>a</li>\n    <li>b</li>\n  </ul>\n'), '<ul><li>a</li><li>b</li></ul>');
  assert.equal(squeeze('<b>a</b>\n  <i>b</i>'), '<b>a</b> <i>b</i>');
  assert.equal(squeeze('<p>\n  one\n  two <b>three</b>\n</p>'), '<p>one two <b>three</b></p>');
  assert.equal(squeeze('<slot name="x"></slot>\n<ul></ul>'), '<slot name="x"></slot><ul></ul>');
  assert.equal(squeeze('<b>a</b>  <i>b</i>'), '<b>a</b>  <i>b</i>');
});

test('attributes on lines of their own are joined, and what is quoted stays', () => {
  const squeeze = (...parts) => squeezeMarkup(parts);
  assert.deepEqual(squeeze('<a\n  href="#"\n  class="b"\n  >x</a\n>'), ['<a href="#" class="b">x</a>']);
  assert.deepEqual(squeeze('<button\n  title="a > b"\n  @click=', '\n>\n  go\n</button>'), [
    '<button title="a > b" @click=',
    '> go </button>',
  ]);
  assert.deepEqual(squeeze('<p title="', '"\n>', '</p>'), ['<p title="', '">', '</p>']);
});

test('comments go, but not one that holds an expression, nor lit’s own marks', () => {
  assert.deepEqual(squeezeMarkup(['<p><!-- note\n here -->x</p>']), ['<p>x</p>']);
  assert.deepEqual(squeezeMarkup(['<p><!-- ', ' --></p>']), ['<p><!-- ', ' --></p>']);
  assert.deepEqual(squeezeMarkup(['<p><!--?--></p>']), ['<p><!--?--></p>']);
});

test('preformatted text is left alone', () => {
  const parts = ['<div>\n  <pre>a\n  b</pre>\n</div>'];
  assert.deepEqual(squeezeMarkup(parts), parts);
});

test('a template inside an expression of another is made smaller with it, and neither is corrupted', async () => {
  assert.equal(
    await template(
      'html`\n  <ul>\n    ${list.map((item) => html`\n      <li>\n        ${item ? html`\n <p>\n ${item}\n </p>\n` : ""}\n      </li>\n    `)}\n  </ul>\n`',
    ),
    'html`<ul>${list.map((item) => html`<li>${item ? html`<p>${item}</p>` : ""}</li>`)}</ul>`',
  );
});

test('empty parts, expressions side by side and svg are handled', async () => {
  assert.equal(await template('html`${a}${b}`'), 'html`${a}${b}`');
  assert.equal(await template('html`\n  <p>${a}${b}</p>\n  ${c}\n`'), 'html`<p>${a}${b}</p>${c} `');
  assert.equal(await template('svg`\n  <g>\n    <path d="M0"></path>\n  </g>\n`'), 'svg`<g><path d="M0"></path></g>`');
});

test('the space that TypeScript writes between a tag and its template does not matter', async () => {
  assert.equal(await template('html `\n  <p>a</p>\n`'), 'html `<p>a</p>`');
});

test('styles are minified, and what would end the literal is escaped', async () => {
  assert.equal(await template('css`\n  /* note */\n  p {\n    color: red;\n  }\n`'), 'css`p{color:red}`');
  assert.equal(await template('css`\n  p::before {\n    content: "\\`";\n  }\n`'), 'css`p:before{content:"\\`"}`');
  assert.equal(await template('css`\n  p::before {\n    content: "\\\\201C";\n  }\n`'), 'css`p:before{content:"“"}`');
  assert.equal(await template('css``'), 'css``');
});

test('what the element’s styles are written with survives', () => {
  const kept = [
    ':host(:state(loading))',
    'light-dark(',
    '@container',
    '&:hover',
    'color-mix(',
    'var(--resource-list-x',
  ];
  const { css, warnings } = minifyCss(
    `:host(:state(loading)) { color: light-dark(red, blue) }
     @container (width < 40rem) { a { color: color-mix(in oklab, currentColor 8%, transparent); &:hover { color: var(--resource-list-x, red) } } }`,
  );
  for (const part of kept) assert.ok(css.includes(part), `${part} in ${css}`);
  assert.deepEqual(warnings, []);
});

test('a style with an expression is left as it is, and said', async () => {
  const warnings = [];
  const code = await build("import { css } from 'lit';\nexport const x = css`p { color: ${y}; }`;\n", warnings);
  assert.match(code, /css`p \{ color: \$\{y\}; \}`/);
  assert.match(warnings.join('\n'), /not minified/);
});
