#!/usr/bin/env node
/**
 * `resource-list`: tools for those who keep a list. Each command is a file in `commands/`, which says what it takes and
 * loads what it needs only when it runs.
 * @module
 */
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { addCheckLinks } from './commands/check-links.js';
import { addConvert } from './commands/convert.js';
import { addIndex } from './commands/index-feeds.js';
import { addPrerender } from './commands/prerender.js';
import { addValidate } from './commands/validate.js';
import { EXIT } from './exit-code.js';
import { Failure } from './failure.js';
import { endQuietlyWithPipe, warn } from './io/terminal.js';
import { tidyUpWhenInterrupted } from './io/write-file.js';

/** Written in by the build. */
declare const __VERSION__: string;

const program = new Command('resource-list')
  .description('Tools for those who keep a list of resources: check it, and turn it into other forms.')
  .version(__VERSION__, '-v, --version', 'say which version this is')
  .helpOption('-h, --help', 'say what there is, with examples')
  .helpCommand('help [command]', 'say how a command is used')
  .configureHelp({ sortSubcommands: false })
  .showHelpAfterError('Add --help to see how it is used.')
  .exitOverride()
  .addHelpText(
    'after',
    `
How a command ends:
  0  all is well
  1  it found something that you should look at
  2  it could not do its work, and says why

Nothing is sent anywhere: addresses are asked only where you give one, or ask for links to be checked.`,
  );

for (const add of [addValidate, addConvert, addCheckLinks, addPrerender, addIndex]) add(program);
// Of each command as of the whole: an unknown option is a reason to say so, not to end the process in the library.
for (const command of program.commands) {
  command.copyInheritedSettings(program).helpOption('-h, --help', 'say how this is used');
}

tidyUpWhenInterrupted();
endQuietlyWithPipe();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // It has written its message already.
    process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.failed;
  } else if (error instanceof Failure) {
    warn(error.report);
    process.exitCode = EXIT.failed;
  } else {
    warn(`Something went wrong that should not: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
    process.exitCode = EXIT.failed;
  }
}
