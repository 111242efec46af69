// Makes dist/wordpress/resource-list.zip, the WordPress plugin of demo/wordpress/ with the built script and languages in
// it, to be uploaded as it is. A step of `npm run build`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { zipSync } from 'fflate';
import { filesIn } from './files.js';
import { at, isMain, manifest } from './project.js';

const SOURCE = 'demo/wordpress/resource-list';
/** The folder's name within the archive is the plugin's name in WordPress. */
const NAME = 'resource-list';

export const ARCHIVE = 'dist/wordpress/resource-list.zip';

/** The same date in every build, so that the same sources make the same archive. */
const DATE = new Date(2000, 0, 1);

const within = (folder, file) => relative(at(folder), file).replaceAll('\\', '/');

/** Every text that can be translated, in PHP and in JavaScript: `__( 'Text', 'resource-list' )`. */
const TEXT = /\b(?:esc_html__|esc_attr__|__)\(\s*'((?:[^'\\]|\\.)*)',\s*'resource-list',?\s*\)/g;

/** @returns {string} a template for translators (gettext) */
export function template(files) {
  const places = new Map();
  for (const [name, text] of Object.entries(files)) {
    if (!/\.(?:php|js)$/.test(name) || name.startsWith('script/')) continue;
    for (const [, words] of text.matchAll(TEXT)) places.set(words, [...(places.get(words) ?? []), name]);
  }
  const head = [
    'msgid ""',
    'msgstr ""',
    `"Project-Id-Version: Resource List ${manifest.version}\\n"`,
    '"Content-Type: text/plain; charset=UTF-8\\n"',
    '"X-Domain: resource-list\\n"',
  ];
  const entries = [...places].map(([words, names]) => [
    ...[...new Set(names)].map((name) => `#: ${name}`),
    `msgid "${words.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`,
    'msgstr ""',
  ]);
  return [head, ...entries].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** @returns {Record<string, string>} the plugin's files by their names in its folder */
export function pluginFiles() {
  const text = (file) => readFileSync(file, 'utf8');
  const own = filesIn(SOURCE).map((file) => [
    within(SOURCE, file),
    text(file).replaceAll('{{version}}', manifest.version),
  ]);
  const built = filesIn('dist', /[\\/]dist[\\/](?:resource-list|actions|lang[\\/][a-z]+)\.min\.js$/);
  const scripts = built.map((file) => [`script/${within('dist', file)}`, text(file)]);
  if (!scripts.some(([name]) => name === 'script/resource-list.min.js')) {
    throw new Error('The script is not built: npm run build');
  }
  const files = Object.fromEntries([...own, ...scripts, ['LICENSE', text(at('LICENSE'))]]);
  return { ...files, 'languages/resource-list.pot': template(files) };
}

/** @returns {Uint8Array} */
export function pluginArchive() {
  const encoder = new TextEncoder();
  const entries = Object.entries(pluginFiles()).sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(entries.map(([name, text]) => [`${NAME}/${name}`, encoder.encode(text)])), {
    level: 9,
    mtime: DATE,
  });
}

export function writePlugin() {
  mkdirSync(dirname(at(ARCHIVE)), { recursive: true });
  writeFileSync(at(ARCHIVE), pluginArchive());
  return true;
}

if (isMain(import.meta.url)) writePlugin();
