// A WordPress of its own in a temporary folder: Debian's files, a MariaDB that nobody but it can reach, PHP's own web
// server, and the plugin as it is uploaded. Everything it starts it stops, by its process; everything it writes is in the
// folder.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { wordpressArchives } from '../../tools/setup/wordpress.js';
import { at } from '../../tools/project.js';

/** Root is refused by MariaDB, and web servers should not be it. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const LONGEST_WAIT = 60_000;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks again until the answer is yes, or the process is gone. */
async function until(what, process, test) {
  const end = Date.now() + LONGEST_WAIT;
  while (!(await test().catch(() => false))) {
    if (process.exitCode !== null) throw new Error(`${what} ended at once`);
    if (Date.now() > end) throw new Error(`${what} did not start`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export class Site {
  #folder = mkdtempSync(join(tmpdir(), 'resource-list-wordpress-'));
  #children = [];
  origin = '';
  /** The site's own folder, for files that it serves. */
  root = join(this.#folder, 'usr/share/wordpress');

  /** @param {{ archive: Uint8Array, feedPort: number }} plugin the plugin's zip; where another server has feeds */
  static async start({ archive, feedPort }) {
    const site = new Site();
    // Also when the tests are broken off, at once: nobody waits for a process that is told to end.
    process.once('exit', () => site.#abort());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
    try {
      await site.#start(archive, feedPort);
    } catch (error) {
      await site.stop();
      throw error;
    }
    return site;
  }

  async #start(archive, feedPort) {
    if (NOBODY.uid) chownSync(this.#folder, NOBODY.uid, NOBODY.gid);
    await this.#database();
    for (const file of wordpressArchives()) await this.#run('dpkg-deb', ['-x', file, this.#folder]);
    for (const [name, content] of Object.entries(unzipSync(archive))) {
      const file = join(this.root, 'wp-content/plugins', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    for (const name of ['wp-config.php', 'install.php', 'router.php', 'command.php']) {
      copyFileSync(at('tests/wordpress', name), join(this.root, name === 'wp-config.php' ? name : `../${name}`));
    }
    this.env = { WP_ORIGIN: this.origin, WP_SOCKET: this.#socket, WP_FEED_PORT: `${feedPort}` };
    await this.php('install.php');
    const web = this.#spawn(
      'php',
      ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', this.root, this.#script('router.php')],
      {
        ...this.env,
        // A page asks this server for more while it is being made.
        PHP_CLI_SERVER_WORKERS: '4',
      },
    );
    await until('PHP', web, async () => (await fetch(`${this.origin}/wp-login.php`)).ok);
  }

  get #socket() {
    return join(this.#folder, 'database.sock');
  }

  #script(name) {
    return join(this.root, '..', name);
  }

  async #database() {
    const data = join(this.#folder, 'database');
    const files = ['--no-defaults', `--datadir=${data}`];
    await this.#run('mariadb-install-db', [
      ...files,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      `--tmpdir=${this.#folder}`,
    ]);
    const log = `--log-error=${join(this.#folder, 'database.log')}`;
    const more = ['--skip-networking', `--socket=${this.#socket}`, `--tmpdir=${this.#folder}`, log];
    const server = this.#spawn('mariadbd', [...files, ...more, `--pid-file=${join(this.#folder, 'database.pid')}`]);
    await until('MariaDB', server, async () => existsSync(this.#socket));
  }

  /** Runs a PHP file of this folder in the site, and gives what it prints. */
  async php(name, ...args) {
    try {
      return (await this.#run('php', [this.#script(name), ...args], this.env)).stdout;
    } catch (error) {
      throw new Error(`${name}: ${this.complaints() || error.stdout}`, { cause: error });
    }
  }

  /** Notices, warnings and errors of PHP; those of WordPress itself, which is older than this PHP, are left out. */
  complaints(about = /plugins\/resource-list|Fatal|Resource_List/) {
    const log = this.#script('debug.log');
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    return lines.filter((line) => about.test(line)).join('\n');
  }

  async #run(command, args, env = {}) {
    const child = this.#spawn(command, args, env, ['ignore', 'pipe', 'pipe']);
    const output = { stdout: '', stderr: '' };
    for (const name of Object.keys(output)) child[name].on('data', (data) => (output[name] += data));
    const [code] = await once(child, 'close');
    if (code !== 0) throw Object.assign(new Error(`${command}: ${output.stderr || output.stdout}`), output);
    return output;
  }

  #spawn(command, args, env = {}, stdio = 'ignore') {
    // In a group of its own, which is ended as one: PHP's workers, and what a script calls, are processes as well.
    const options = { ...NOBODY, cwd: this.#folder, env: this.#environment(env), stdio, detached: true };
    const child = spawn(command, args, options);
    this.#children.push(child);
    return child;
  }

  #environment(more) {
    return { ...process.env, HOME: this.#folder, PATH: `${process.env.PATH}:/usr/sbin:/usr/bin:/bin`, ...more };
  }

  /** Ends what still runs, and gives it. */
  #end(signal) {
    const running = this.#children.filter(({ exitCode, signalCode, pid }) => pid && exitCode === null && !signalCode);
    for (const { pid } of running) process.kill(-pid, signal);
    return running;
  }

  #remove() {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }

  #abort() {
    this.#end('SIGKILL');
    this.#remove();
  }

  async stop() {
    await Promise.all(this.#end('SIGTERM').map((child) => once(child, 'exit')));
    this.#remove();
  }
}
