// Runs the built command as a person does, and says what they see. `npm test` builds first.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { ROOT, at, manifest } from '../../tools/project.js';

const COMMAND = at(manifest.bin['resource-list']);

/**
 * @param {string[]} args
 * @param {{ input?: string, cwd?: string, command?: string, nodeArgs?: string[], onStart?: (child: import('node:child_process').ChildProcess) => void }} options
 * @returns {Promise<{ code: number | null, out: string, err: string }>}
 */
export function cli(args, { input = '', cwd = ROOT, command = COMMAND, nodeArgs = [], onStart } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArgs, command, ...args], { cwd });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    // A command that reads nothing may be gone before it is written to.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    onStart?.(child);
  });
}

/** A folder that is gone when the test file is through. */
export function scratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'resource-list-cli-'));
  after(() => rmSync(folder, { recursive: true }));
  return folder;
}
