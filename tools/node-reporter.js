// How `npm test` shows Node's own tests: a line per file, failures in full, and the sums to tools/test.js.
// Node's usual closing lines would stand in the middle of the output and read like the end of it.
import { inspect } from 'node:util';
import { shown } from './project.js';

export default async function* nodeReporter(source) {
  const files = new Map();
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite is the sum of its tests. So is a file, unless it broke outside of them.
    const isFile = data.file === undefined || data.name === data.file || shown(data.file) === data.name;
    if (data.details?.type === 'suite' || (isFile && type === 'test:pass')) continue;
    const kind = data.skip !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed';
    sum[kind]++;
    const name = data.file ? shown(data.file) : data.name;
    files.set(name, (files.get(name) ?? 0) + 1);
    if (kind === 'failed') {
      const { error } = data.details;
      yield `✗ ${name} › ${data.name}\n${inspect(error.cause ?? error).replace(/^/gm, '    ')}\n`;
    }
  }
  for (const [name, count] of files) yield `${name}: ${count} tests\n`;
  yield `Node: ${sum.passed} of ${sum.passed + sum.failed} passed\n`;
  process.send?.(sum);
}
