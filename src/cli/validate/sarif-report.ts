import { pathToFileURL } from 'node:url';
import { isWebAddress } from '../source.js';
import type { Problem } from './problem.js';
import { RULES } from './rules.js';

/** Written in by the build. */
declare const __VERSION__: string;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Relative as it was written, so that a code host finds the file in its own copy. */
const uriOf = (file: string): string => {
  if (isWebAddress(file)) return file;
  return file.startsWith('/') ? pathToFileURL(file).href : encodeURI(file.replaceAll('\\', '/'));
};

const RULES_OF_THE_FORMAT = [
  { id: 'schema', about: 'Every field holds what the format says.' },
  { id: 'repeated-field', about: 'No object has a field twice.' },
];

/** The problems in SARIF 2.1.0 (OASIS), the form in which code hosts and editors take such reports. */
export function sarifReport(problems: readonly Problem[]): string {
  const rules = [...RULES_OF_THE_FORMAT, ...RULES].map(({ id, about }) => ({ id, shortDescription: { text: about } }));
  const results = problems.map(({ rule, level, message, advice, place }) => ({
    ruleId: rule,
    level,
    message: { text: `${message} ${advice}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(place.file) },
          region: { startLine: place.line ?? 1, startColumn: place.column ?? 1 },
        },
      },
    ],
  }));
  const driver = { name: 'resource-list', version: __VERSION__, rules };
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [{ tool: { driver }, results }] }, undefined, 2);
}
