import type { ValidateOptions } from '../commands/validate.js';
import { FeedError } from '../../model/feed-error.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { beyond } from '../feed-pages.js';
import { readPages, tellOfMore } from '../io/read-feed.js';
import { readSource } from '../io/read-source.js';
import { say, warn } from '../io/terminal.js';
import type { JsonFile } from '../json-file.js';
import { type Problem, notJson } from './problem.js';
import { jsonReport } from './json-report.js';
import { sarifReport } from './sarif-report.js';
import { readTerms } from './terms.js';
import { summary, textReport } from './text-report.js';
import { validatePages } from './validate.js';

/** Checks feeds one after the other; one that cannot be read does not keep the others from being checked. */
export async function runValidate(feeds: readonly string[], options: ValidateOptions): Promise<ExitCode> {
  if (options.json && options.sarif) throw new Failure('Choose one of --json and --sarif.');
  const terms = await readTerms(options.terms);
  let problems: Problem[] = [];
  const failures: Failure[] = [];
  let files = 0;
  for (const feed of feeds) {
    const pages: JsonFile[] = [];
    try {
      for await (const page of readPages(await readSource(feed))) pages.push(page);
      tellOfMore(pages);
    } catch (error) {
      if (error instanceof Failure) {
        failures.push(error);
        warn(error.report);
        // What is no feed is a problem like the others.
      } else if (!(error instanceof FeedError)) throw error;
    }
    problems = problems.concat(validatePages(pages, terms, beyond(pages) === undefined));
    files += pages.length;
  }
  // A file that cannot be read has no line in it to point to.
  const all = problems.concat(
    failures.flatMap(({ message, place }) => (place?.line === undefined ? [] : notJson(message, place))),
  );
  if (options.json) say(jsonReport(all));
  else if (options.sarif) say(sarifReport(all, failures));
  else {
    if (problems.length > 0) say(textReport(problems));
    if (failures.length === 0 || files > 0) say(summary(problems, files));
  }
  if (failures.length > 0) return EXIT.failed;
  return problems.some(({ level }) => level === 'error' || options.strict) ? EXIT.problems : EXIT.fine;
}
