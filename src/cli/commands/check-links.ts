import process from 'node:process';
import { type Command, InvalidArgumentError } from 'commander';

export interface CheckLinksOptions {
  readonly write?: boolean;
  readonly report?: string;
  readonly json?: boolean;
  readonly archive?: boolean;
  readonly base?: string;
  readonly state?: string;
  readonly fresh?: boolean;
  /** How many hosts at the same time. */
  readonly concurrency: number;
  /** Seconds. */
  readonly pause: number;
  /** Seconds. */
  readonly timeout: number;
  /** Seconds. */
  readonly longestWait: number;
  readonly archiveService?: string;
}

function number(least: number, most: number) {
  return (text: string): number => {
    const value = Number(text);
    if (text.trim() !== '' && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
  };
}

function whole(least: number, most: number) {
  const check = number(least, most);
  return (text: string): number => {
    if (/^\d+$/.test(text)) return check(text);
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

/** `resource-list check-links FEED` */
export function addCheckLinks(program: Command): void {
  program
    .command('check-links')
    .summary('ask every address of a feed whether it is still there')
    .description(
      'Asks every address that the list would link whether it is still there, and says which are gone, have moved, ' +
        'lead to somebody else’s site, or are no longer the file that the feed describes. It keeps to each site’s ' +
        'robots.txt, asks one thing at a time of a server, and waits where a server is busy. Restricted entries are ' +
        'never asked. An address is called gone only where the server or the page itself says so.',
    )
    .argument('<feed>', 'a file or web address')
    .option(
      '-w, --write',
      'write what was found into "_resource.link" of each entry; the rest of the file stays as it is',
    )
    .option('-r, --report <file>', 'write a report too: Markdown, or HTML where the name ends in .html')
    .option(
      '--archive',
      'look for archived copies of what is gone, at the Internet Archive (which learns the addresses)',
    )
    .option('--json', 'print what was found as JSON, for other programs')
    .option('--base <address>', 'against what relative addresses resolve; by default the feed’s own "feed_url"')
    .option('-c, --concurrency <number>', 'how many servers are asked at the same time', whole(1, 64), 8)
    .option('--pause <seconds>', 'between two questions to one server', number(0, 600), 1)
    .option('--timeout <seconds>', 'of silence until a server counts as not answering', number(0.1, 600), 20)
    .option('--longest-wait <seconds>', 'that a busy server may ask for', number(0, 3600), 60)
    .option('--state <file>', 'where to note what was found so far; by default beside the feed')
    .option('--fresh', 'start again, whatever an interrupted run has found')
    .option('--archive-service <address>', 'another service that answers like the Internet Archive’s')
    .addHelpText(
      'after',
      `
It ends with 0 where every address is in its place, with 1 where one needs a look, with 2 where the feed could not be read
or written.

A run that is interrupted goes on where it was when the same command is given again within a day.

Examples:
  resource-list check-links feed.json
  resource-list check-links --write --report links.html feed.json
  resource-list check-links --archive https://agency.example/feed.json`,
    )
    .action(async (feed: string, options: CheckLinksOptions) => {
      const { runCheckLinks } = await import('../links/run.js');
      process.exitCode = await runCheckLinks(feed, options);
    });
}
