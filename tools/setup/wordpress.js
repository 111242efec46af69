// Sees to it that there is a WordPress to test the plugin in: PHP and MariaDB as installed programs, none of which is
// started by that, and Debian's WordPress as packages in a folder, which brings no web server along.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from '../../tests/support/find-browsers.js';
import { at } from '../project.js';
import { run } from '../run.js';

const APT = '/usr/bin/apt-get';
const PROGRAMS = {
  '/usr/bin/php': 'php-cli',
  '/usr/sbin/mariadbd': 'mariadb-server-core',
  '/usr/bin/mariadb-install-db': 'mariadb-server-core',
  // Which the one before calls.
  '/usr/bin/my_print_defaults': 'mariadb-client-core',
};
/** Beside the programs: PHP's way to the database. */
const EXTENSION = { package: 'php-mysql', folder: '/usr/lib/php' };
/** WordPress, a theme for it, and the parts of it that Debian has in packages of their own. */
const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentythree', 'libjs-underscore', 'libjs-cropper', 'php-getid3'];

/** Where the packages are kept, to be unpacked for each run. */
const FOLDER = at('node_modules/.cache/resource-list-wordpress');

const hasMysqli = () =>
  existsSync(EXTENSION.folder) &&
  readdirSync(EXTENSION.folder, { recursive: true }).some((name) => name.endsWith('mysqli.so'));

const missingPrograms = () => {
  const missing = Object.entries(PROGRAMS).flatMap(([path, name]) => (existsSync(path) ? [] : [name]));
  return [...new Set([...missing, ...(hasMysqli() ? [] : [EXTENSION.package])])];
};

const archives = () => (existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.deb')) : []);
const missingPackages = () => PACKAGES.filter((name) => !archives().some((file) => file.startsWith(`${name}_`)));

/** The packages to unpack; see site.js. */
export const wordpressArchives = () => archives().map((name) => join(FOLDER, name));

/** @returns {Promise<string | undefined>} why there is no WordPress to test in; nothing, when there is one */
export async function ensureWordPress() {
  if (!isInstalled('chromium')) return 'it needs Chromium';
  if (missingPrograms().length + missingPackages().length === 0) return undefined;
  if (process.getuid?.() !== 0 || !existsSync(APT)) {
    return 'it needs root on Debian or Ubuntu, to install PHP, MariaDB and WordPress';
  }
  console.log("setup: getting Debian's PHP, MariaDB and WordPress; this takes a minute or two");
  const env = { DEBIAN_FRONTEND: 'noninteractive', PATH: `${process.env.PATH}:/usr/sbin:/usr/bin:/sbin:/bin` };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=600'];
  mkdirSync(FOLDER, { recursive: true });
  await run(APT, [...options, 'update'], { env, quiet: true });
  const programs = missingPrograms();
  if (programs.length > 0) {
    await run(APT, [...options, 'install', '--yes', '--no-install-recommends', ...programs], { env, quiet: true });
  }
  const packages = missingPackages();
  // As root, since nobody else may write there.
  const download = ['-o', 'APT::Sandbox::User=root', 'download', ...packages];
  if (packages.length > 0) await run(APT, [...options, ...download], { env, quiet: true, cwd: FOLDER });
  const left = [...missingPrograms(), ...missingPackages()];
  return left.length > 0 ? `Debian's ${left.join(', ')} could not be had` : undefined;
}
