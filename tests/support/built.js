// With BUNDLE=1 the tests of the element run against the files that visitors get, dist/*.min.js, and not against the
// sources: what the build leaves out, renames and rewrites must not be missed by any of them. `npm run build` first.
import { existsSync } from 'node:fs';
import { at } from '../../tools/project.js';

export const testsBuilt = Boolean(process.env.BUNDLE);

/** The built file that stands for a source file; constants and texts that tests compare with come from the sources. */
const builtFor = (path) => /^\/src\/((?:lang\/)?[\w-]+)\.[jt]s$/.exec(path)?.[1];

/** A plugin of the test server; it must come before the one that compiles TypeScript. */
export function builtFiles() {
  return {
    name: 'built-files',
    serve({ path, querystring }) {
      const name = testsBuilt && builtFor(path);
      const file = name && `dist/${name}.min.js`;
      if (!file || !existsSync(at(file))) return undefined;
      // The query stays: one that differs is another copy of the file.
      return { body: `export * from '/${file}${querystring && `?${querystring}`}';`, type: 'js' };
    },
  };
}
