// The WordPress plugin as it is packed, without a WordPress; tests/wordpress/ has that. Needs a build: `npm test` makes one
// first.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { at, manifest } from '../../tools/project.js';
import { ARCHIVE, pluginArchive, pluginFiles, template } from '../../tools/wordpress-plugin.js';

const { isFacetName } = await import(pathToFileURL(at('dist/catalog/facets.js')).href);
const { isSortOrder } = await import(pathToFileURL(at('dist/catalog/order.js')).href);

const files = pluginFiles();
const settings = files['includes/settings.php'];
const block = JSON.parse(files['block/block.json']);

/** The values of a PHP constant that is a list of words. */
const words = (name) =>
  [...new RegExp(`const ${name} = array\\(([^)]*)\\)`).exec(settings)[1].matchAll(/'([^']+)'/g)].map(
    ([, word]) => word,
  );

/** Names in the block with the element's attributes, as PHP has them. */
const rows = Object.fromEntries(
  [...settings.matchAll(/'(\w+)'\s*=> array\( '([\w-]+)', __NAMESPACE__/g)].map(([, name, attribute]) => [
    name,
    attribute,
  ]),
);
const OWN = ['link', 'linkText', 'cache'];

test('the archive holds the plugin with the script as it is built, and the build made it', () => {
  const packed = unzipSync(pluginArchive());
  assert.deepEqual(Object.keys(packed), Object.keys(unzipSync(readFileSync(at(ARCHIVE)))));
  for (const name of ['resource-list.min.js', 'actions.min.js', 'lang/fr.min.js']) {
    assert.ok(Buffer.from(packed[`resource-list/script/${name}`]).equals(readFileSync(at('dist', name))), name);
  }
  assert.ok(Object.keys(packed).every((name) => name.startsWith('resource-list/')));
});

test('it has the version of the package everywhere', () => {
  assert.match(files['resource-list.php'], new RegExp(`Version: +${manifest.version}\\n`));
  assert.match(files['resource-list.php'], new RegExp(`VERSION = '${manifest.version}'`));
  assert.match(files['readme.txt'], new RegExp(`Stable tag: ${manifest.version}\\n`));
  assert.equal(block.version, manifest.version);
  for (const [name, text] of Object.entries(files)) assert.doesNotMatch(text, /\{\{/, name);
});

test('its settings are attributes of the element, the same in the block as in the shortcode', () => {
  const { modules } = JSON.parse(readFileSync(at(manifest.customElements), 'utf8'));
  const declared = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName === 'resource-list')
    .flatMap(({ attributes = [] }) => attributes);
  const known = new Map(declared.map(({ name, fieldName }) => [fieldName ?? name, name]));
  assert.deepEqual(Object.keys(rows).sort(), Object.keys(block.attributes).sort());
  for (const [name, attribute] of Object.entries(rows)) {
    if (name === 'lang' || OWN.includes(name)) continue;
    assert.equal(known.get(name), attribute, name);
  }
  // And none is forgotten, but for what only an author who writes HTML can need.
  const missing = [...known.values()].filter((attribute) => !Object.values(rows).includes(attribute));
  assert.deepEqual(missing, ['timeout']);
});

test('it knows the facets and orders that the element knows, in PHP and in the editor', () => {
  const editor = [.../FACETS = \[([^\]]*)\]/.exec(files['block/editor.js'])[1].matchAll(/'(\w+)'/g)].map(
    ([, it]) => it,
  );
  assert.deepEqual(editor, words('FACETS'));
  for (const facet of words('FACETS')) assert.ok(isFacetName(facet), facet);
  for (const order of words('ORDERS')) assert.ok(isSortOrder(order), order);
  const { description } = JSON.parse(readFileSync(at(manifest.customElements), 'utf8'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ attributes = [] }) => attributes)
    .find(({ name }) => name === 'facets');
  assert.ok(description.includes(`\`${words('FACETS').join(' ')}\``), description);
});

test('it knows the buttons that the script of them has', () => {
  const texts = readFileSync(at('src/actions/actions.ts'), 'utf8');
  const [, named] = /@attr actions - Of (.+), those that/.exec(texts);
  assert.deepEqual(words('ACTIONS'), named.match(/\w+(?=`)/g));
  for (const word of words('ACTIONS'))
    assert.ok(files['block/editor.js'].includes(`control.word('actions', '${word}'`), word);
});

test('every text can be translated', () => {
  const pot = files['languages/resource-list.pot'];
  for (const text of [
    'Feed address',
    'List of resources',
    'Fetch the feed now',
    'One or more addresses, with spaces between them.',
  ]) {
    assert.ok(pot.includes(`msgid "${text}"`), text);
  }
  // Each call names the plugin, or WordPress would look for its words among its own.
  for (const [name, text] of Object.entries(files)) {
    if (name.startsWith('script/') || !/\.(?:php|js)$/.test(name)) continue;
    const calls = text.match(/\b(?:esc_html__|esc_attr__|__)\(/g)?.length ?? 0;
    const counted = template({ [name]: text }).match(/^#: /gm)?.length ?? 0;
    assert.ok(calls === 0 || counted > 0, name);
    assert.equal([...text.matchAll(/'resource-list',?\s*\)/g)].length >= calls, true, name);
  }
});

test('no PHP file can be called by itself', () => {
  for (const [name, text] of Object.entries(files)) {
    if (name.endsWith('.php')) assert.match(text, /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, name);
  }
});
