import type { Problem } from './problem.js';

/** The problems as a JSON list of flat objects. */
export function jsonReport(problems: readonly Problem[]): string {
  return JSON.stringify(
    problems.map(({ place, ...rest }) => ({ ...place, ...rest })),
    undefined,
    2,
  );
}
