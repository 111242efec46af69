// Which property names of the sources are nobody's business but ours, found by the TypeScript compiler. The rename in
// short-names.js rests on this.
import ts from 'typescript';
import { ROOT, at, shown } from '../project.js';

const isOurs = (node) => shown(node.getSourceFile().fileName).startsWith('src/');

/** Whether a page cannot reach a member by its name: `#name`, `private` and `protected` ones. */
function isHidden(declaration) {
  const flags = ts.getCombinedModifierFlags(declaration);
  return (
    ts.isPrivateIdentifier(declaration.name ?? declaration) ||
    (flags & ts.ModifierFlags.NonPublicAccessibilityModifier) !== 0
  );
}

/** The names of everything that can be reached from the types given, as far as it is declared in the sources. */
function reachable(checker, roots) {
  const names = new Set();
  const seen = new Set();
  const queue = [...roots];
  for (let type = queue.pop(); type; type = queue.pop()) {
    if (seen.has(type)) continue;
    seen.add(type);
    queue.push(...(type.types ?? []), ...checker.getTypeArguments(type));
    queue.push(...checker.getIndexInfosOfType(type).map((it) => it.type));
    for (const signature of type.getCallSignatures()) {
      queue.push(signature.getReturnType(), ...signature.parameters.map((it) => checker.getTypeOfSymbol(it)));
    }
    for (const property of type.getProperties()) {
      // A property of a mapped type (`Record<Kind, string>`) may be declared nowhere.
      const declarations = property.declarations ?? [];
      if (declarations.length > 0 && (!declarations.some(isOurs) || declarations.some(isHidden))) continue;
      names.add(property.name);
      queue.push(checker.getTypeOfSymbol(property));
    }
  }
  return names;
}

/** TypeScript's lists of events and tags by name: no object has these as members. */
const NO_OBJECT = /(?:EventMap|TagNameMap)$/;

/** The members of classes and types. */
function memberNames(file, visit) {
  const walk = (node) => {
    if (ts.isInterfaceDeclaration(node) && NO_OBJECT.test(node.name.text)) return;
    const { parent, name } = node;
    if (
      name &&
      parent &&
      (ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent) || ts.isTypeLiteralNode(parent))
    ) {
      if (ts.isIdentifier(name) || ts.isStringLiteral(name)) visit(name.text);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
}

/** Keys of objects that are used as dictionaries: whoever writes `table[key]` needs them as they are. */
function dictionaryKeys(checker, file, visit) {
  const walk = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      if (type && checker.getIndexInfosOfType(type).length > 0) {
        for (const { name } of node.properties) if (name && ts.isIdentifier(name)) visit(name.text);
      }
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
}

/** The names of everything that an object of a type may have; of a type with alternatives, those of each. */
function namesIn(checker, type, names = new Set()) {
  if (type.isUnion()) for (const each of type.types) namesIn(checker, each, names);
  else for (const { name } of checker.getApparentType(type).getProperties()) names.add(name);
  return names;
}

/** Calls back for every kind of object that is declared, made or used: with the names that it may have side by side. */
function objects(checker, file, visit) {
  const seen = new Set();
  const look = (node) => {
    const type = checker.getTypeAtLocation(node);
    if (!seen.has(type)) visit(namesIn(checker, type));
    seen.add(type);
  };
  const walk = (node) => {
    if (ts.isPropertyAccessExpression(node)) look(node.expression);
    else if (
      ts.isClassLike(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeNode(node) ||
      ts.isObjectLiteralExpression(node) ||
      ts.isObjectBindingPattern(node)
    ) {
      look(node);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
}

/**
 * @typedef {object} DeclaredNames
 * @property {Set<string>} internal what is declared in the sources
 * @property {Set<string>} kept what others rely on, browsers included
 * @property {Set<string>[]} together names that one object may have, so that they must stay different
 */

/**
 * @param {object} options
 * @param {string} options.entry the file whose exports a page gets
 * @param {string[]} options.shared files whose types are shared with other scripts on the page
 * @returns {DeclaredNames}
 */
export function declaredNames({ entry, shared }) {
  const { config } = ts.readConfigFile(at('tsconfig.build.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(
    [entry, ...shared].map((file) => at(file)),
    options,
  );
  const checker = program.getTypeChecker();
  const internal = new Set();
  const kept = new Set();
  const together = [];
  for (const file of program.getSourceFiles()) {
    if (program.isSourceFileDefaultLibrary(file)) memberNames(file, (name) => kept.add(name));
    else if (isOurs(file)) {
      memberNames(file, (name) => internal.add(name));
      dictionaryKeys(checker, file, (name) => kept.add(name));
      objects(checker, file, (names) => together.push(names));
    }
  }
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(at(entry))));
  const roots = exported.map((symbol) => checker.getDeclaredTypeOfSymbol(symbol));
  for (const file of shared) {
    program.getSourceFile(at(file)).forEachChild((node) => {
      if (ts.isInterfaceDeclaration(node)) roots.push(checker.getTypeAtLocation(node));
    });
  }
  for (const name of reachable(checker, roots)) kept.add(name);
  return { internal, kept, together };
}
