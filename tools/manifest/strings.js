// Which strings an expression may be, as far as that can be told without running it: those written in it, and where it
// is a parameter of a function, those that the function is called with anywhere in the sources.
import ts from 'typescript';

export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The function around a node that has a parameter of this name: its own name, and which parameter it is. */
function parameterOf(identifier) {
  for (let node = identifier.parent; node; node = node.parent) {
    if (!ts.isFunctionLike(node)) continue;
    const index = node.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === identifier.text);
    if (index < 0) continue;
    // `function f(x)`, or `const f = (x) => …`.
    const name = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
    return name && ts.isIdentifier(name) ? { callee: name.text, index } : undefined;
  }
  return undefined;
}

function callsOf(callee, sourceFiles) {
  const calls = [];
  for (const sourceFile of sourceFiles) {
    walk(sourceFile, (node) => {
      if (ts.isCallExpression(node) && node.expression.getText(sourceFile) === callee) calls.push(node);
    });
  }
  return calls;
}

/**
 * @param {ts.Expression} expression
 * @param {ts.SourceFile[]} sourceFiles where callers are looked for
 * @returns {string[]}
 */
export function possibleStrings(expression, sourceFiles, seen = new Set()) {
  const strings = [];
  walk(expression, (node) => {
    if (ts.isStringLiteralLike(node)) strings.push(node.text);
    const parameter = ts.isIdentifier(node) ? parameterOf(node) : undefined;
    if (!parameter || seen.has(`${parameter.callee} ${parameter.index}`)) return;
    const deeper = new Set(seen).add(`${parameter.callee} ${parameter.index}`);
    for (const call of callsOf(parameter.callee, sourceFiles)) {
      const argument = call.arguments[parameter.index];
      if (argument) strings.push(...possibleStrings(argument, sourceFiles, deeper));
    }
  });
  return strings;
}
