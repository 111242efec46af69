// A plugin of the custom elements analyzer: it leaves what people outside may rely on, in terms of the published files.
// The analyzer reads src/ and lists all that it finds there, with the names of constants where values are wanted.
import { basename } from 'node:path';
import { ConstantTables } from './constants.js';
import { docsIn } from './distributed-docs.js';

const ELEMENT = 'src/resource-list-element.ts';
const EXIT = 'src/resource-exit/';
const PUBLIC_MODULES = new Set([
  'src/resource-list.ts',
  ELEMENT,
  'src/events.ts',
  `${EXIT}resource-exit.ts`,
  `${EXIT}resource-exit-element.ts`,
]);

const published = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** `10_000` is how the code writes it, `10000` is what one writes in an attribute. */
const plainDefault = (text) => text?.replace(/(?<=\d)_(?=\d)/g, '');

function tidyClass(declaration, constants) {
  declaration.members = (declaration.members ?? []).filter(
    ({ name, privacy, static: isStatic }) => !name.startsWith('#') && !isStatic && (privacy ?? 'public') === 'public',
  );
  for (const member of declaration.members) {
    // An event's fields have no defaults: the analyzer gives the names of the constructor's parameters.
    if (!declaration.customElement) delete member.default;
    else if (member.kind === 'field') member.default = plainDefault(member.default ?? constants.defaultOf(member.name));
  }
  // An attribute's default is that of its property: there the analyzer has followed the constants to their values.
  for (const attribute of declaration.attributes ?? []) {
    const field = declaration.members.find(({ name }) => name === attribute.fieldName);
    if (field?.default !== undefined) attribute.default = field.default;
  }
}

/** What other files document, after what the class itself does; a name documented twice stands once. */
function add(element, docs) {
  for (const { kind, entry } of docs) {
    const list = (element[kind] ??= []);
    if (!list.some(({ name }) => name === entry.name)) list.push(entry);
  }
}

export function publicManifest() {
  const elsewhere = [];
  const constants = new ConstantTables();
  return {
    name: 'public-manifest',
    // Called for every node; the file as a whole is one of them.
    analyzePhase({ ts, node, moduleDoc }) {
      constants.read(ts, node);
      if (ts.isSourceFile(node) && moduleDoc.path !== ELEMENT && !moduleDoc.path.startsWith(EXIT))
        elsewhere.push(...docsIn(node.getFullText()));
    },
    packageLinkPhase({ customElementsManifest }) {
      const modules = customElementsManifest.modules.filter(({ path }) => PUBLIC_MODULES.has(path));
      for (const module of modules) {
        // A class that the module exports is public; a constant beside it is not.
        module.declarations = (module.declarations ?? []).filter(({ kind }) => kind === 'class');
        module.declarations.forEach((declaration) => tidyClass(declaration, constants));
        // What stands in files beside it is about the list: the other element is described in its own class alone.
        module.declarations
          .filter(({ customElement }) => customElement && module.path === ELEMENT)
          .forEach((element) => add(element, elsewhere));
        for (const item of module.exports ?? []) {
          // The tag is a constant in the code, and the analyzer gives the constant's name.
          if (item.kind === 'custom-element-definition') item.name = basename(module.path, '.ts');
          if (item.declaration) item.declaration.module = published(item.declaration.module);
        }
        module.path = published(module.path);
      }
      customElementsManifest.modules = modules;
    },
  };
}
