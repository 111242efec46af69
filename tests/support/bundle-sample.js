// Makes one script of a sample of a framework, as its own tools do: its compiler, then a bundler.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { at } from '../../tools/project.js';

const isCustomElement = (tag) => tag.startsWith('resource-');

function vueFile(source, filename) {
  const { descriptor, errors } = parse(source, { filename });
  if (errors.length > 0) throw errors[0];
  const { content } = compileScript(descriptor, {
    id: 'sample',
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement } },
  });
  return content;
}

const compilers = {
  name: 'compilers',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, async ({ path }) => ({
      contents: vueFile(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }));
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => ({
      contents: compileSvelte(await readFile(path, 'utf8'), { filename: path, generate: 'client' }).js.code,
      loader: 'js',
    }));
  },
};

/** @param {string} entry inside demo/frameworks/ @returns {Promise<string>} a module that exports `start` */
export async function bundleSample(entry) {
  const { outputFiles } = await build({
    entryPoints: [at('demo/frameworks', entry)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [compilers],
  });
  return outputFiles[0].text;
}
