import type { Draft } from './draft.js';

const indented = (value: unknown): string => JSON.stringify(value, undefined, 2).replaceAll('\n', '\n  ');

/** A feed as JSON, as `JSON.stringify(feed, null, 2)` writes it, entry by entry. */
export async function* writeFeed({ head, items }: Draft): AsyncGenerator<string> {
  yield '{\n';
  for (const [name, value] of Object.entries(head)) yield `  ${JSON.stringify(name)}: ${indented(value)},\n`;
  yield '  "items": [';
  let before = '\n    ';
  for await (const item of items) {
    yield before + indented(item).replaceAll('\n', '\n  ');
    before = ',\n    ';
  }
  yield before.startsWith(',') ? '\n  ]\n}\n' : ']\n}\n';
}
