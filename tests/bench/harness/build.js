// Makes everything that is served, in build/, which git does not keep.
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { at } from '../../../tools/project.js';
import { runNode } from '../../../tools/run.js';
import { generate } from '../feed/generate.js';

const HERE = fileURLToPath(new URL('../', import.meta.url));
export const BUILD = `${HERE}build/`;
const ELEMENT = 'dist/resource-list.min.js';

const feedName = (count) => `feed-${count}.json`;

export const pagePath = (name, count) => `${name}/${count}.html`;

/** A library that has its own version of another one also gets it where a third one asks for it: never two in a page. */
function aliasFor(name) {
  const own = at('node_modules/instantsearch.js/node_modules/preact');
  return name === 'instantsearch' && existsSync(own) ? { preact: own } : {};
}

async function script(name) {
  const entry = `${HERE}peers/${name}/index.js`;
  if (!existsSync(entry)) return;
  await bundle({
    entryPoints: [entry],
    outfile: `${BUILD}${name}/index.js`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    alias: aliasFor(name),
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
}

/** Bundles the pages, and takes the element as it is built now: another build in the meantime changes nothing. */
export async function buildPages(names, counts) {
  await rm(BUILD, { recursive: true, force: true });
  await mkdir(BUILD, { recursive: true });
  if (!existsSync(at(ELEMENT)) && !(await runNode('tools/build.js', []))) throw new Error('The build failed.');
  await cp(at(ELEMENT), `${BUILD}resource-list.min.js`);
  for (const file of ['page.css', 'list.css']) await cp(`${HERE}peers/shared/${file}`, BUILD + file);
  await cp(`${HERE}peers/shared/warm-up.html`, `${BUILD}warm-up.html`);
  for (const name of names) {
    await mkdir(BUILD + name, { recursive: true });
    await script(name);
    const page = await readFile(`${HERE}peers/${name}/page.html`, 'utf8');
    for (const count of counts) {
      await writeFile(BUILD + pagePath(name, count), page.replace('{{feed}}', `../${feedName(count)}`));
    }
  }
}

/** Writes a feed and gives it back. @returns {Promise<{ feed: object, bytes: number }>} */
export async function buildFeed(count) {
  const feed = generate(count);
  const json = JSON.stringify(feed);
  await writeFile(BUILD + feedName(count), json);
  return { feed, bytes: Buffer.byteLength(json) };
}
