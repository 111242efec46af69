// A rollup output plugin for scripts that are no modules: a function around the module's own code, so that its names are
// nobody's else, without what it exports. It takes the code as minified: what minifiers do rests on the rules of modules.
import MagicString from 'magic-string';

/** @returns {string} the same code for a tag without `type="module"` */
export function asClassic(code, { body }) {
  const out = new MagicString(code);
  for (const { type, start, end, source, declaration } of body) {
    if (type.startsWith('Import') || source) throw new Error('classic: a classic script imports nothing');
    if (type === 'ExportNamedDeclaration' && !declaration) out.remove(start, end);
    else if (type.startsWith('Export')) throw new Error(`classic: unknown form ${type}`);
  }
  return `(()=>{"use strict";${out.toString().trim()}})();\n`;
}

export function classic() {
  return {
    name: 'classic',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) chunk.code = asClassic(chunk.code, this.parse(chunk.code));
    },
  };
}
