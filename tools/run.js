// Runs other programs, and makes sure that none of them outlives this one.
import { spawn } from 'node:child_process';
import { ROOT, at } from './project.js';

const children = new Set();
/** How long a child may take to end by itself after Ctrl-C. Browsers need a moment. */
const GRACE = 3000;

function stopAll(signal) {
  for (const child of children) child.kill(signal);
}

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // The second Ctrl-C means it.
    if (stopping || children.size === 0) process.exit(130);
    stopping = true;
    stopAll(signal);
    setTimeout(() => {
      stopAll('SIGKILL');
      process.exit(130);
    }, GRACE).unref();
  });
}
process.on('exit', () => stopAll('SIGKILL'));

/**
 * Starts a program, in the project's root unless told otherwise, and waits for its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, quiet?: boolean, onMessage?: (message: any) => void, shell?: boolean }} options
 *   `quiet` keeps the output back until the program has failed; `onMessage` opens a channel for process.send().
 * @returns {Promise<boolean>} whether it ended well
 */
export function run(command, args, { env = {}, cwd = ROOT, quiet = false, onMessage, shell = false } = {}) {
  return new Promise((resolve) => {
    // Standard input is never inherited: no tool here asks anything, and it may be closed.
    const output = quiet ? 'pipe' : 'inherit';
    const stdio = ['ignore', output, output, ...(onMessage ? ['ipc'] : [])];
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio, shell });
    const kept = [];
    child.stdout?.on('data', (data) => kept.push(data));
    child.stderr?.on('data', (data) => kept.push(data));
    if (onMessage) child.on('message', onMessage);
    children.add(child);
    child.once('error', (error) => {
      children.delete(child);
      console.error(`${command} could not be started: ${error.message}`);
      resolve(false);
    });
    child.once('close', (code) => {
      children.delete(child);
      if (stopping) process.exit(130);
      if (code !== 0) process.stderr.write(Buffer.concat(kept));
      resolve(code === 0);
    });
  });
}

/** Runs a JavaScript file with this same Node: a script of ours, or the command of an installed package. */
export const runNode = (script, args = [], options = {}) =>
  run(process.execPath, [...(options.nodeArgs ?? []), at(script), ...args], options);

/** The commands of installed packages, by file: `npx` would ask the network for what is missing. */
export const BIN = {
  cem: 'node_modules/@custom-elements-manifest/analyzer/cem.js',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  rollup: 'node_modules/rollup/dist/bin/rollup',
  tsc: 'node_modules/typescript/bin/tsc',
  wtr: 'node_modules/@web/test-runner/dist/bin.js',
};
