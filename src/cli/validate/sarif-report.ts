import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Failure, Place } from '../failure.js';
import { isWebAddress } from '../source.js';
import type { Problem } from './problem.js';
import { RULES } from './rules.js';

/** Written in by the build. */
declare const __VERSION__: string;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Relative as it was written, so that a code host finds the file in its own copy. */
const uriOf = (file: string): string => {
  if (isWebAddress(file)) return file;
  return isAbsolute(file) ? pathToFileURL(file).href : file.split(/[\\/]/).map(encodeURIComponent).join('/');
};

const locationOf = ({ file, line, column }: Place) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file) },
    ...(line !== undefined && { region: { startLine: line, startColumn: column ?? 1 } }),
  },
});

const RULES_OF_THE_FORMAT = [
  { id: 'json', about: 'Each file is JSON.' },
  { id: 'schema', about: 'Every field holds what the format says.' },
  { id: 'repeated-field', about: 'No object has a field twice.' },
];

/**
 * The problems in SARIF 2.1.0 (OASIS), the form in which code hosts and editors take such reports.
 *
 * @param failures why files could not be checked
 */
export function sarifReport(problems: readonly Problem[], failures: readonly Failure[]): string {
  const rules = [...RULES_OF_THE_FORMAT, ...RULES].map(({ id, about }) => ({ id, shortDescription: { text: about } }));
  const results = problems.map(({ rule, level, message, advice, place }) => ({
    ruleId: rule,
    level,
    message: { text: `${message} ${advice}` },
    locations: [locationOf(place)],
  }));
  const driver = { name: 'resource-list', version: __VERSION__, rules };
  const toolExecutionNotifications = failures.map(({ message, place }) => ({
    level: 'error',
    message: { text: message },
    ...(place && { locations: [locationOf(place)] }),
  }));
  const run = {
    tool: { driver },
    invocations: [{ executionSuccessful: failures.length === 0, toolExecutionNotifications }],
    columnKind: 'utf16CodeUnits',
    results,
  };
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2);
}
