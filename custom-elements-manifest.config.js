// How custom-elements.json is made: from the element's own code and comments, so that it cannot drift from them.
import { publicManifest } from './tools/manifest/public-manifest.js';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.d.ts', 'src/cli/**', 'src/static/**'],
  outdir: '.',
  litelement: true,
  // "customElements" in package.json is written by hand, once.
  packagejson: false,
  plugins: [publicManifest()],
};
