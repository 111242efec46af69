// Puts package.json's version where the sources say `__VERSION__`, so that it is written down in one place only.
import { manifest } from '../project.js';

const PLACEHOLDER = /\b__VERSION__\b/g;

export const withVersion = (code) => code.replace(PLACEHOLDER, JSON.stringify(manifest.version));

/** The rollup plugin. The files for bundlers and the tests get the version through `withVersion`. */
export function version() {
  return {
    name: 'version',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('__VERSION__')) return null;
      // Both words stand on one line, so lines stay where they were and the map may stay as it is.
      return { code: withVersion(code), map: null };
    },
  };
}
