// Defaults that the code has from a table: `this.pageSize = DEFAULTS.pageSize`. The analyzer follows a constant to its
// value, but not into an object.

/** Collects the tables and what is set from them, node by node, whatever comes first. */
export class ConstantTables {
  /** Values as written, by `TABLE.entry`. */
  #values = new Map();
  /** The `TABLE.entry` of each property. */
  #sources = new Map();

  read(ts, node) {
    if (ts.isVariableDeclaration(node)) {
      const table = node.initializer && ts.isAsExpression(node.initializer) ? node.initializer.expression : undefined;
      if (!table || !ts.isObjectLiteralExpression(table)) return;
      for (const entry of table.properties) {
        if (ts.isPropertyAssignment(entry)) {
          this.#values.set(`${node.name.getText()}.${entry.name.getText()}`, entry.initializer.getText());
        }
      }
    } else if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left)) {
      const { expression, name } = node.left;
      if (expression.kind === ts.SyntaxKind.ThisKeyword) this.#sources.set(name.text, node.right.getText());
    }
  }

  /** What a property is by default, as written; `undefined` when no table says so. */
  defaultOf(property) {
    return this.#values.get(this.#sources.get(property));
  }
}
