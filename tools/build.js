// `npm run build`: makes everything that is published, in dist/ and custom-elements.json, and checks it.
// With --check nothing outside those is written: a README whose tables are out of date is an error then.
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { checkManifest } from './check-manifest.js';
import { checkSize } from './check-size.js';
import { filesIn } from './files.js';
import { writeIntegrity } from './integrity.js';
import { at, isMain, manifest } from './project.js';
import { updateReadme } from './readme-tables.js';
import { withVersion } from './rollup/version.js';
import { BIN, runNode } from './run.js';
import { writePlugin } from './wordpress-plugin.js';

const SCHEMA_MODULE = 'dist/feed/json-schema.js';
const SCHEMA_FILE = 'dist/resource-feed.schema.json';

/** One module and one declaration per source file, for bundlers; the command line tool in dist/cli likewise. */
async function modules() {
  for (const project of ['tsconfig.build.json', 'src/cli']) {
    if (!(await runNode(BIN.tsc, ['-p', project]))) return false;
  }
  for (const file of Object.values(manifest.bin)) chmodSync(at(file), 0o755);
  for (const file of filesIn('dist', /\.js$/)) {
    const code = readFileSync(file, 'utf8');
    if (code.includes('__VERSION__')) writeFileSync(file, withVersion(code));
  }
  return true;
}

/** The files for script tags. */
const bundle = () => runNode(BIN.rollup, ['--config', 'rollup.config.js'], { quiet: true });

/** The themes, which are nothing but custom properties, and the page for frames, as they are. */
function copies() {
  cpSync(at('src/themes'), at('dist/themes'), { recursive: true });
  for (const name of ['embed.html', 'embed.json']) cpSync(at('src/embed', name), at('dist', name));
  return true;
}

/** The feed's JSON Schema, made from the very schema that the element reads feeds with. */
async function schema() {
  const { feedJsonSchema } = await import(pathToFileURL(at(SCHEMA_MODULE)).href);
  writeFileSync(at(SCHEMA_FILE), `${JSON.stringify(feedJsonSchema(), null, 2)}\n`);
  return true;
}

/** custom-elements.json, complete: every attribute, event, slot, part, state and CSS property has a description. */
async function elementsManifest() {
  // The analyzer ends well even when it failed: an old file must not be taken for its work.
  rmSync(at('custom-elements.json'), { force: true });
  const made = await runNode(BIN.cem, ['analyze', '--config', 'custom-elements-manifest.config.js'], { quiet: true });
  return made && existsSync(at('custom-elements.json')) && checkManifest();
}

export async function build({ check = false } = {}) {
  rmSync(at('dist'), { recursive: true, force: true });
  const steps = [
    ['modules for bundlers', modules],
    ['single file', bundle],
    ['themes and embed.html', copies],
    ['JSON Schema', schema],
    ['integrity.json', writeIntegrity],
    ['WordPress plugin', writePlugin],
    ['custom elements manifest', elementsManifest],
    ['README tables', () => updateReadme({ check })],
    ['size of the single file', checkSize],
  ];
  for (const [name, step] of steps) {
    console.log(`build: ${name}`);
    if (!(await step())) {
      console.error(`build: failed at: ${name}`);
      return false;
    }
  }
  return true;
}

if (isMain(import.meta.url)) process.exitCode = (await build({ check: process.argv.includes('--check') })) ? 0 : 1;
