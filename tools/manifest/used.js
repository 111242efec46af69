// What the sources really offer to a page: the names of parts, slots, states, CSS properties, events, attributes.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesIn } from '../files.js';
import { shown } from '../project.js';
import { possibleStrings, walk } from './strings.js';
import { attributeWords, templatesOf } from './templates.js';

const SETTINGS = 'src/resource-list-settings.ts';
const EVENTS = 'src/events.ts';
/** Scripts beside the element, which read attributes of it that it does not know itself. */
const BESIDE = /^src\/actions\//;
const PREFIX = '--resource-list-';

/** Names of the fields of an object literal, and the text of their values. */
function fieldsOf(object) {
  return new Map(object.properties.filter(ts.isPropertyAssignment).map((p) => [p.name.text, p.initializer]));
}

/** Lit's `static properties`: every reactive property that is not internal, with its attribute if it has one. */
function readProperties(sourceFile, used) {
  walk(sourceFile, (node) => {
    if (!ts.isPropertyDeclaration(node) || node.name.getText(sourceFile) !== 'properties') return;
    if (!node.initializer || !ts.isObjectLiteralExpression(node.initializer)) return;
    for (const [name, value] of fieldsOf(node.initializer)) {
      const options = fieldsOf(value);
      if (options.get('state')?.kind === ts.SyntaxKind.TrueKeyword) continue;
      used.properties.add(name);
      const attribute = options.get('attribute');
      if (attribute?.kind === ts.SyntaxKind.FalseKeyword) continue;
      used.attributes.add(attribute && ts.isStringLiteralLike(attribute) ? attribute.text : name.toLowerCase());
    }
  });
}

/** Event names are what the event classes give to their base class. */
function readEvents(sourceFile, used) {
  walk(sourceFile, (node) => {
    if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.SuperKeyword) return;
    const [name] = node.arguments;
    if (name && ts.isStringLiteralLike(name)) used.events.add(name.text);
  });
}

/** Parts of elements made by hand: `element('mark', 'mark', …)`, `line('meta', …)`, `made('div', { part: 'actions' }, …)`. */
function readElements(sourceFile, used) {
  walk(sourceFile, (node) => {
    if (!ts.isCallExpression(node)) return;
    const callee = node.expression.getText(sourceFile);
    const at = { element: 1, line: 0 }[callee];
    const [, attributes] = node.arguments;
    const isMade = callee === 'made' && attributes && ts.isObjectLiteralExpression(attributes);
    const part = isMade ? fieldsOf(attributes).get('part') : node.arguments[at];
    if (part && ts.isStringLiteralLike(part)) used.parts.add(part.text);
  });
}

/** `list.getAttribute('actions')` */
function readAttributes(sourceFile, used) {
  walk(sourceFile, (node) => {
    if (!ts.isCallExpression(node) || !/\.getAttribute$/.test(node.expression.getText(sourceFile))) return;
    const [name] = node.arguments;
    if (name && ts.isStringLiteralLike(name)) used.attributes.add(name.text);
  });
}

/** `const states = { x: on }`, `….states.add('x')`, and any helper whose name ends in "State": `this.#setState('x', on)`. */
function readStates(sourceFile, used) {
  walk(sourceFile, (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText(sourceFile) === 'states' && node.initializer)
      for (const name of fieldsOf(node.initializer).keys()) used.states.add(name);
    if (!ts.isCallExpression(node)) return;
    const [name] = node.arguments;
    const callee = node.expression.getText(sourceFile);
    if (name && ts.isStringLiteralLike(name) && /(?:\bstates\.add|State)$/.test(callee)) used.states.add(name.text);
  });
}

function readTemplates(sourceFile, used, evaluate) {
  for (const template of templatesOf(sourceFile)) {
    if (template.tag === 'css') {
      const css = template.text.replace(/\/\*[\s\S]*?\*\//g, '');
      for (const [, name] of css.matchAll(/\[part~?=['"]?([\w-]+)['"]?\]/g)) used.styledParts.add(name);
      for (const [, name] of css.matchAll(/:state\(([\w-]+)\)/g)) used.styledStates.add(name);
    } else {
      attributeWords(template, 'part', evaluate).forEach((word) => used.parts.add(word));
      attributeWords(template, 'name', evaluate, 'slot').forEach((word) => used.slots.add(word));
    }
  }
}

/** CSS properties count wherever a string or template names them: in a style, or in code that reads one. */
function readCssProperties(sourceFile, used) {
  const scan = (text) => {
    for (const [name] of text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/--resource-list-[\w-]*\w/g)) {
      used.cssProperties.add(name);
    }
  };
  walk(sourceFile, (node) => {
    if ((ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) && node.text.includes(PREFIX))
      scan(node.text);
  });
}

/** @returns {Record<string, Set<string>>} names by kind */
export function usedNames() {
  const kinds = 'properties attributes events slots parts styledParts states styledStates cssProperties';
  const used = Object.fromEntries(kinds.split(' ').map((kind) => [kind, new Set()]));
  // Neither the command line tool nor the other element nor the page for frames is part of this one.
  const files = filesIn('src', /\.ts$/).filter((file) => !/^src\/(?:cli|embed|resource-exit)\//.test(shown(file)));
  const sourceFiles = files.map((file) =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
  );
  const evaluate = (expression) => possibleStrings(expression, sourceFiles);
  for (const sourceFile of sourceFiles) {
    const name = shown(sourceFile.fileName);
    if (name === SETTINGS) readProperties(sourceFile, used);
    if (name === EVENTS) readEvents(sourceFile, used);
    if (BESIDE.test(name)) readAttributes(sourceFile, used);
    readStates(sourceFile, used);
    readElements(sourceFile, used);
    readTemplates(sourceFile, used, evaluate);
    readCssProperties(sourceFile, used);
  }
  return used;
}
