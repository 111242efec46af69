// What every tool needs to know about the project: where it is, and what package.json says.
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** An absolute path from parts relative to the root. */
export const at = (...parts) => join(ROOT, ...parts);

/** A path as people write it in messages: relative to the root, with forward slashes on every system. */
export const shown = (path) => relative(ROOT, path).replaceAll('\\', '/');

/** @type {{ version: string, engines: { node: string }, bin: Record<string, string>, exports: Record<string, string | Record<string, string>>, config: Record<string, string> }} */
export const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/**
 * True when the file with this `import.meta.url` was started by name, rather than imported. Node gives the real path of
 * a module, but the typed path of the script: on a linked folder the two differ.
 */
export const isMain = (url) => process.argv[1] !== undefined && fileURLToPath(url) === realpathSync(process.argv[1]);
