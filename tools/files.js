// Lists files. Small enough that no package is needed for it, and it works before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './project.js';

/**
 * Every file under a folder of the project, sorted, so that messages come in the same order everywhere.
 * A folder that does not exist holds no files.
 *
 * @param {string} folder relative to the root
 * @param {RegExp} pattern tested against the whole path
 * @returns {string[]} absolute paths
 */
export function filesIn(folder, pattern = /./) {
  if (!existsSync(at(folder))) return [];
  return readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => pattern.test(path))
    .sort();
}
