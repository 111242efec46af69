// Writes the README's reference tables from custom-elements.json, the one of sizes and the script tag from the single file,
// each between `<!-- generated:NAME -->` and `<!-- /generated -->`. With --check it only says which are out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { scriptTag } from './integrity.js';
import { documented } from './manifest/documented.js';
import { at, isMain } from './project.js';
import { saysTheSame, sizeCells } from './size-table.js';

const README = 'README.md';
const SECTION = /<!-- generated:([\w-]+) -->\n[\s\S]*?<!-- \/generated -->/g;

/** A table's cell is one line, and a bar would end it. */
const cell = (text = '') =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '–');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const byName = (describe) => (entries) =>
  table(
    ['Name', 'Meaning'],
    entries.map((e) => [describe(e), cell(e.description)]),
  );

/** A property without a default is unset until a page sets it. */
const defaultOf = ({ default: value }) =>
  value === undefined || value === "''" ? '–' : code(value.replace(/^'(.*)'$/, '$1'));

function attributes({ properties, attributes: list }) {
  const rows = properties.map((property) => {
    const attribute = list.find(({ fieldName }) => fieldName === property.name);
    const type = property.type?.text.replace(/ \| undefined$/, '');
    return [code(attribute?.name), code(property.name), code(type), defaultOf(property), cell(property.description)];
  });
  // Those that another script reads have no property.
  const others = list
    .filter(({ fieldName }) => !properties.some(({ name }) => name === fieldName))
    .map(({ name, description }) => [code(name), '–', '–', '–', cell(description)]);
  return table(['Attribute', 'Property', 'Type', 'Default', 'Meaning'], [...rows, ...others]);
}

function methodName({ name, parameters = [] }) {
  return code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`);
}

const TABLES = {
  attributes,
  methods: ({ methods }) => byName(methodName)(methods),
  events: ({ events }) =>
    table(
      ['Name', 'Class', 'When'],
      events.map((e) => [code(e.name), code(e.type?.text), cell(e.description)]),
    ),
  slots: ({ slots }) => byName(({ name }) => (name ? code(name) : '(default)'))(slots),
  parts: ({ parts }) => byName(({ name }) => code(`::part(${name})`))(parts),
  states: ({ states }) => byName(({ name }) => code(`:state(${name})`))(states),
  'css-properties': ({ cssProperties }) =>
    table(
      ['Name', 'Default', 'Meaning'],
      cssProperties.map((p) => [code(p.name), code(p.default), cell(p.description)]),
    ),
  'script-tag': () => scriptTag(),
};

/** The table of sizes, which is measured. One that says the same within what matters stays as it is. */
const SIZE = 'size';
const NAMES = [...Object.keys(TABLES), SIZE];

/**
 * @param {string[][]} [sizes] the cells of the table of sizes; without them it stays as it is
 * @returns {Promise<string>} the README with its tables as they should be
 */
export async function withTables(readme, described, sizes) {
  const written = readme.replace(SECTION, (section, name) => {
    if (!NAMES.includes(name)) {
      throw new Error(`${README}: there is no table "${name}"; there are ${NAMES.join(', ')}`);
    }
    if (name === SIZE && !sizes) return section;
    const made = name === SIZE ? table(sizes[0], sizes.slice(1)) : TABLES[name](described);
    if (name === SIZE && saysTheSame(section, made)) return section;
    return `<!-- generated:${name} -->\n\n${made}\n\n<!-- /generated -->`;
  });
  // Aligned as `npm run format` aligns them, or the two would undo each other's work for ever.
  return format(written, { ...(await resolveConfig(at(README))), parser: 'markdown' });
}

/** @returns {Promise<boolean>} whether every table is there and, with `check`, up to date */
export async function updateReadme({ check = false } = {}) {
  if (!existsSync(at(README))) {
    console.error(`${README} does not exist`);
    return !check;
  }
  const readme = readFileSync(at(README), 'utf8');
  const missing = NAMES.filter((name) => !readme.includes(`<!-- generated:${name} -->`));
  for (const name of missing)
    console.error(`${README}: no place for a table: <!-- generated:${name} --> <!-- /generated -->`);
  const wanted = await withTables(readme, documented(), await sizeCells());
  if (wanted !== readme) {
    if (check) console.error(`${README} is out of date: run "npm run build"`);
    else writeFileSync(at(README), wanted);
  }
  return !check || (wanted === readme && missing.length === 0);
}

if (isMain(import.meta.url)) {
  process.exitCode = (await updateReadme({ check: process.argv.includes('--check') })) ? 0 : 1;
}
