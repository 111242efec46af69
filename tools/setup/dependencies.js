// Installs the npm packages, when they are missing or when package-lock.json has changed since.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../project.js';
import { run } from '../run.js';

/** Holds the checksum of the lock file that node_modules was installed from. A file's date would change in any clone. */
const STAMP = 'node_modules/.resource-list-lock';
/** Written by npm itself after every install, also one that was typed by hand. */
const NPM_STAMP = 'node_modules/.package-lock.json';

const LOCK = 'package-lock.json';

const checksum = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, LOCK)))
    .digest('hex');

/** @returns {boolean} whether node_modules holds what package-lock.json says */
export function dependenciesAreCurrent(root = ROOT) {
  const stamp = join(root, STAMP);
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === checksum(root);
  const npmStamp = join(root, NPM_STAMP);
  return existsSync(npmStamp) && statSync(npmStamp).mtimeMs >= statSync(join(root, LOCK)).mtimeMs;
}

/** @returns {Promise<boolean>} whether the packages are there now */
export async function ensureDependencies() {
  if (dependenciesAreCurrent()) return true;
  console.log('setup: installing npm packages (npm ci); the first time this takes a minute or two');
  // npm is a script on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  // Warnings stay away: the test runner asks for a newer Node than it needs, in a dozen lines.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'];
  if (!(await run('npm', args, { shell, env: { NODE_ENV: 'development', npm_config_update_notifier: 'false' } }))) {
    console.error('setup: npm ci failed; see above');
    return false;
  }
  writeFileSync(join(ROOT, STAMP), checksum(ROOT));
  return true;
}
