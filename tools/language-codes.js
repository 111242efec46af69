// Writes src/cli/language-codes.ts: every language that has a tag, by the registry of IANA. `Intl` knows names of some 600
// of them; Mam and Tzotzil, which interpreters are asked for, are not among them.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';
import { at, isMain } from './project.js';

const FILE = at('src/cli/language-codes.ts');
const registry = (name) =>
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve(`language-subtag-registry/data/json/${name}.json`), 'utf8'),
  );

/** Those of three letters by their first two, `maabcd…` for `maa`, `mab` and so on, in lines that one can read. */
function byBeginning(codes) {
  const letters = new Map();
  for (const code of codes) letters.set(code.slice(0, 2), (letters.get(code.slice(0, 2)) ?? '') + code.slice(2));
  return [...letters].map(([beginning, ends]) => beginning + ends);
}

const text = (words) =>
  words
    .join(' ')
    .replace(/(.{1,100})(?: |$)/g, "  '$1 ' +\n")
    .replace(/ ' \+\n$/, "',\n");

/** The file as it ought to be. */
export async function languageCodes() {
  const codes = Object.keys(registry('language'))
    .filter((code) => /^[a-z]{2,3}$/.test(code))
    .sort();
  const source = `// Made by \`node tools/language-codes.js\` of IANA's registry of ${registry('meta')['File-Date']}.

/** Languages with a tag of two letters. */
export const TWO_LETTERS =
${text(codes.filter((code) => code.length === 2)).replace(/,\n$/, ';\n')}
/** Those with a tag of three: the first two letters, and then each third one that there is. */
export const THREE_LETTERS =
${text(byBeginning(codes.filter((code) => code.length === 3))).replace(/,\n$/, ';\n')}`;
  return format(source, { ...(await resolveConfig(FILE)), filepath: FILE });
}

if (isMain(import.meta.url)) writeFileSync(FILE, await languageCodes());
