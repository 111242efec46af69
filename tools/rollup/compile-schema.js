// A rollup plugin for the single-file build: turns the zod schema of src/feed/schema.ts into the small functions of
// src/feed/shapes.ts. zod stays where the rules are written, for types, JSON Schema and Node; visitors get the rules alone.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SCHEMA = join(root, 'src/feed/schema.ts');
const REPLACED = join(root, 'src/feed/check.ts');

/** The schema module, run in Node. It stands inside the project so that `zod/mini` is found. */
async function loadSchema() {
  const file = join(root, 'node_modules/.cache/resource-list/schema.mjs');
  const { outputText } = ts.transpileModule(readFileSync(SCHEMA, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, outputText);
  return import(`${pathToFileURL(file).href}?${Date.now()}`);
}

/** Limits that a schema sets, by the name of its check; an unknown one must not be lost silently. */
function limit({ def }, name) {
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  for (const { check } of checks) if (check !== name) throw new Error(`compile-schema: unknown check ${check}`);
  return checks[0] ? (checks[0].minimum ?? checks[0].value) : undefined;
}

/** The source of the shape that judges as the schema does. */
export function shapeOf(schema) {
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
      return `scalar('string',${limit(schema._zod, 'min_length') ?? 0})`;
    case 'number':
      return `scalar('number',${limit(schema._zod, 'greater_than') ?? '-Infinity'})`;
    case 'nullable':
      return shapeOf(def.innerType);
    case 'optional':
      // Written only as `nullish`, so that the one stands for both.
      if (def.innerType._zod.def.type !== 'nullable') throw new Error('compile-schema: optional must be nullish');
      return `optional(${shapeOf(def.innerType)})`;
    case 'array':
      return `list(${shapeOf(def.element)})`;
    case 'enum':
      return `oneOf(${Object.values(def.entries).map((value) => JSON.stringify(value))})`;
    case 'union':
      return `either(${def.options.map(shapeOf)})`;
    case 'object':
      return `record({${Object.entries(def.shape).map(([key, value]) => `${JSON.stringify(key)}:${shapeOf(value)}`)}})`;
    default:
      throw new Error(`compile-schema: unknown kind ${def.type}`);
  }
}

/** Gives a shape that is used more than once a name, the inmost first: the feed's shapes repeat a lot. */
function named(source) {
  const names = new Map();
  const pattern = /\b(?:optional|list|scalar)\((?:[^(){}]|\(\))*\)/g;
  let body = source;
  for (let round = 0; round < 4; round++) {
    const found = body.match(pattern) ?? [];
    for (const shape of new Set(found)) {
      if (found.filter((other) => other === shape).length < 2) continue;
      const name = `shape${names.size}`;
      names.set(name, shape);
      body = body.replaceAll(shape, name);
    }
  }
  return { declarations: Array.from(names, ([name, shape]) => `const ${name} = ${shape};`).join('\n'), body };
}

export async function compileSchema() {
  const { feedItem, feedHeader } = await loadSchema();
  const header = Object.entries(feedHeader.shape).map(([key, value]) => `${JSON.stringify(key)}:${shapeOf(value)}`);
  const { declarations, body } = named(`const item = ${shapeOf(feedItem)};\nconst header = {${header}};`);
  return `
import { scalar, optional, list, oneOf, either, record, judge } from './shapes.js';
${declarations}
${body}
export const checkItem = (value) => judge(item, value);
export const headerChecks = Object.fromEntries(Object.entries(header).map(([name, shape]) => [name, (value) => judge(shape, value)]));
`;
}

export function compiledSchema() {
  return {
    name: 'compiled-schema',
    async transform(code, id) {
      return id === REPLACED ? { code: await compileSchema(), map: { mappings: '' } } : null;
    },
  };
}
