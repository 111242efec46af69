// `npm run audit`: asks the registry whether faults are known in what ships, which is all that `dependencies` brings along.
// It is not part of `npm test`: some registries and mirrors do not answer, and then nothing is known either way.
import { spawnSync } from 'node:child_process';
import { ROOT, isMain } from './project.js';

/** What the exit code says. */
export const CLEAN = 0;
export const FAULTS = 1;
export const NO_ANSWER = 2;

/**
 * What `npm audit --json` came to, in words.
 *
 * @param {string} output its standard output
 * @returns {{ code: number, text: string }}
 */
export function verdict(output) {
  let report;
  try {
    report = JSON.parse(output) ?? {};
  } catch {
    report = {};
  }
  const { vulnerabilities, message, error } = report;
  // npm gives a list, which may be empty, only when it was told one.
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null) {
    const why = [message ?? error?.summary].filter((text) => typeof text === 'string' && text);
    return {
      code: NO_ANSWER,
      text: `The registry does not say which faults are known${why.map((text) => `: ${text}`).join('')}\nSo nothing is known, good or bad. Ask again from a machine that reaches a registry with an audit service.`,
    };
  }
  const names = Object.values(vulnerabilities).map(({ name, severity, range }) => `  ${name} ${range}: ${severity}`);
  if (names.length === 0) return { code: CLEAN, text: 'No fault is known in what ships.' };
  return { code: FAULTS, text: ['Faults are known in what ships:', ...names].join('\n') };
}

function audit() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    // On Windows npm is a script.
    shell: process.platform === 'win32',
    timeout: 120_000,
  });
  const { code, text } = verdict(stdout ?? '');
  (code === CLEAN ? console.log : console.error)(text);
  return code;
}

if (isMain(import.meta.url)) process.exitCode = audit();
