// Makes the files for script tags, each with everything in it: the list as a module and as a classic script, the list with
// what searches an index, and what pages load beside it. The files for bundlers are made by the TypeScript compiler alone:
// see tools/build.js.
import { basename } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { classic } from './tools/rollup/classic.js';
import { compiledSchema } from './tools/rollup/compile-schema.js';
import { filesIn } from './tools/files.js';
import { litLiterals } from './tools/rollup/lit-literals.js';
import { litTrim } from './tools/rollup/lit-trim.js';
import { shortNames } from './tools/rollup/short-names.js';
import { smallest } from './tools/rollup/minify.js';
import { typescript } from './tools/rollup/typescript.js';
import { trustedTypesPolicy } from './tools/rollup/trusted-types-policy.js';
import { version } from './tools/rollup/version.js';

// A warning about our code is an error. zod's sources hold comments that rollup cannot place and an import cycle:
// harmless, and not ours to fix.
function onLog(level, log, handler) {
  const theirs = [log.loc?.file, log.id, ...(log.ids ?? [])].some((file) => file?.includes('node_modules'));
  if (theirs && (log.code === 'INVALID_ANNOTATION' || log.code === 'CIRCULAR_DEPENDENCY')) return;
  handler(level === 'warn' ? 'error' : level, log);
}

const output = (file, plugins = []) => ({
  file,
  format: 'es',
  generatedCode: 'es2015',
  // One file whatever happens: a dynamic import would be a second request, which `integrity` does not cover.
  inlineDynamicImports: true,
  plugins,
});

/** One self-contained file from one source file; `plugins` are what it needs besides the common ones. */
const single = (input, files, { plugins = [], thorough = false } = {}) => ({
  input,
  output: files,
  treeshake: 'smallest',
  onLog,
  plugins: [
    // Without the 'development' condition, so Lit's production files are taken.
    nodeResolve({ exportConditions: ['production'] }),
    typescript(),
    version(),
    litLiterals({ bindings: true }),
    ...plugins,
    smallest({ thorough }),
  ],
});

const languages = filesIn('src/lang', /\.ts$/).map((source) => basename(source, '.ts'));

export default [
  single(
    'src/resource-list.ts',
    [output('dist/resource-list.min.js'), output('dist/resource-list.classic.js', [classic()])],
    {
      plugins: [
        compiledSchema(),
        litTrim(),
        trustedTypesPolicy(),
        shortNames({ entry: 'src/resource-list.ts', shared: ['src/messages/languages.ts'] }),
      ],
      thorough: true,
    },
  ),
  // The element once more, with what searches an index.
  single('src/pagefind/pagefind.ts', [output('dist/pagefind.min.js')], {
    plugins: [
      compiledSchema(),
      litTrim(),
      trustedTypesPolicy(),
      shortNames({
        entry: 'src/pagefind/pagefind.ts',
        shared: ['src/messages/languages.ts', 'src/catalog/index-files.ts', 'src/pagefind/api.ts'],
      }),
    ],
    thorough: true,
  }),
  // It exports nothing, so that it serves as a script of either kind.
  single('src/resource-exit/resource-exit.ts', [output('dist/resource-exit.min.js', [classic()])], { thorough: true }),
  // The page for frames, and what makes a frame as high as its list.
  ...['embed', 'embed-height'].map((name) =>
    single(`src/embed/${name}.ts`, [output(`dist/${name}.min.js`, [classic()])]),
  ),
  single('src/actions/actions.ts', [output('dist/actions.min.js')]),
  // The rules of `validate` for demo/builder.html. Not published, and no visitor of a list loads it.
  single('src/cli/validate/check-feed.ts', [output('dist/demo/check-feed.js')]),
  // These export nothing, so that one file serves beside either script.
  ...languages.map((language) =>
    single(`src/lang/${language}.ts`, [output(`dist/lang/${language}.min.js`, [classic()])]),
  ),
];
