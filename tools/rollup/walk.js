/** Calls `visit` for every node of a syntax tree, as rollup's `this.parse` makes it. */
export function walk(node, visit) {
  if (typeof node?.type !== 'string') return;
  visit(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) value.forEach((child) => walk(child, visit));
    else if (value && typeof value === 'object') walk(value, visit);
  }
}
