// The single file before its last steps, for what looks into it: with its modules and its map, and as text to read.
import { rollup } from 'rollup';

/** The plugin that chooses the smallest of several minified forms, after which there is nothing left to read. */
const MINIFIES = 'smallest';

/** The first of rollup.config.js's bundles, and how its first file is written. */
async function configuration() {
  const { default: configurations } = await import('../rollup.config.js');
  const [
    {
      output: [output],
      ...bundle
    },
  ] = configurations;
  return { output, bundle };
}

async function generated({ output, bundle }) {
  const made = await rollup(bundle);
  const { output: chunks } = await made.generate(output);
  await made.close();
  return chunks[0];
}

/** @returns the file with the names that properties have in it, as a chunk of rollup's */
export async function readableFile() {
  const { output, bundle } = await configuration();
  return generated({ output, bundle: { ...bundle, plugins: bundle.plugins.filter(({ name }) => name !== MINIFIES) } });
}

/** @returns the file with the sources' own names, as a chunk, and the plugin that would have given it the others */
export async function unnamedFile() {
  const { output, bundle } = await configuration();
  const naming = bundle.plugins.find(({ name }) => name === 'short-names');
  const plugins = bundle.plugins
    .filter(({ name }) => name !== MINIFIES)
    .map((plugin) => (plugin === naming ? { ...naming, renderChunk: undefined } : plugin));
  return { chunk: await generated({ output, bundle: { ...bundle, plugins } }), naming };
}
