// TypeScript for rollup, file by file: the types were looked at by the compiler, once for the whole project, and a program
// of its own for each of the single files would take most of the time of a build.
import ts from 'typescript';
import { at } from '../project.js';

const { config } = ts.readConfigFile(at('tsconfig.build.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, at('.'));
const compilerOptions = {
  ...options,
  sourceMap: false,
  inlineSources: false,
  declaration: false,
  declarationMap: false,
};

export function typescript() {
  return {
    name: 'typescript',
    /** Sources name each other as what they will be: `./fold.js` is `./fold.ts`. */
    resolveId(source, importer) {
      if (!importer?.endsWith('.ts') || !/^\.{1,2}\/.*\.js$/.test(source)) return null;
      return this.resolve(source.replace(/js$/, 'ts'), importer, { skipSelf: true });
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      return { code: ts.transpileModule(code, { compilerOptions, fileName: id }).outputText, map: { mappings: '' } };
    },
  };
}
