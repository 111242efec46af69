import { placeText } from '../failure.js';
import { counted } from '../io/terminal.js';
import type { Problem } from './problem.js';

/** The problems of one file, for people: each with its place, and below it what to write instead. */
export function textReport(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ place, level, message, advice, rule }) => `${placeText(place)}: ${level}: ${message} [${rule}]\n    ${advice}`,
    )
    .join('\n');
}

/** `2 errors and 1 warning in 3 files`. */
export function summary(problems: readonly Problem[], files: number): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  const found = [errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning')].filter(Boolean);
  return `${found.join(' and ') || 'No problems'} in ${counted(files, 'file')}.`;
}
