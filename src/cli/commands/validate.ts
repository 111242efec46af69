import process from 'node:process';
import type { Command } from 'commander';

export interface ValidateOptions {
  readonly json?: boolean;
  readonly sarif?: boolean;
  readonly strict?: boolean;
  readonly terms?: string;
}

/** `resource-list validate FILE|URL…` */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .summary('look for mistakes in a feed, and say what to write instead')
    .description(
      'Looks for mistakes in one or more feeds. Each is reported with its file, line and column, a sentence that ' +
        'says what is wrong, and one that says what to write instead. An "error" keeps an entry from being shown, or ' +
        'could mislead or endanger somebody; a "warning" is worth a look.',
    )
    .argument('<feed...>', 'files or web addresses; "-" reads from standard input')
    .option('--strict', 'count warnings as problems too: exit code 1')
    .option('--terms <file>', 'words to avoid, instead of the list that comes with the tool (data/terms.json)')
    .option('--json', 'print what was found as JSON, for other programs')
    .option('--sarif', 'print what was found as SARIF 2.1.0, which code hosts and editors show beside the lines')
    .addHelpText(
      'after',
      `
It ends with 0 where there are warnings at most, with 1 where there are errors, with 2 where a feed could not be read.

Examples:
  resource-list validate feed.json
  resource-list validate https://agency.example/feed.json
  resource-list validate --strict feeds/*.json
  resource-list validate --terms our-words.json feed.json
  resource-list validate --sarif feed.json > report.sarif`,
    )
    .action(async (feeds: string[], options: ValidateOptions) => {
      const { runValidate } = await import('../validate/run.js');
      process.exitCode = await runValidate(feeds, options);
    });
}
