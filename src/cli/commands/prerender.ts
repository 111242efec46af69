import process from 'node:process';
import { type Command, InvalidArgumentError } from 'commander';

export interface PrerenderOptions {
  readonly output?: string;
  readonly page?: boolean;
  readonly script?: string;
  readonly base?: string;
  readonly language?: string;
  readonly only?: string;
  readonly sort?: string;
  readonly groupBy?: string;
  readonly headingLevel: number;
  /** Whether the feed comes along. */
  readonly feed: boolean;
}

function level(text: string): number {
  if (/^[1-6]$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a number from 1 to 6.');
}

/** `resource-list prerender FEED` */
export function addPrerender(program: Command): void {
  program
    .command('prerender')
    .summary('write the list as HTML that needs no JavaScript')
    .description(
      'Writes the list as static HTML, for visitors without JavaScript and for search engines: to put between the ' +
        'tags of <resource-list>, or as a whole page. The feed comes along, so that the element takes over without ' +
        'asking for anything. Make it again when the feed has changed.',
    )
    .argument('<feed>', 'a file or web address; "-" reads from standard input')
    .option('-o, --output <file>', 'where to write it; by default to standard output')
    .option('-p, --page', 'write a whole page, with the script in it')
    .option('--script <address>', 'with --page: load the script from there instead')
    .option('--base <address>', 'against what relative addresses resolve; by default the feed’s own "feed_url"')
    .option('--language <tag>', 'of the words around the entries; by default the feed’s')
    .option('--only <values>', 'as the attribute: "type: training, toolkit; language: es"')
    .option('--sort <order>', 'as the attribute: feed, title, newest or oldest')
    .option('--group-by <facet>', 'as the attribute: a facet’s name, or none')
    .option('--heading-level <level>', 'of the section headings', level, 2)
    .option('--no-feed', 'leave the feed out; the element then loads its "src"')
    .addHelpText(
      'after',
      `
Give the element the same --only, --sort, --group-by and --heading-level as attributes; --page does so.

Examples:
  resource-list prerender feed.json > list.html
  resource-list prerender --page -o resources.html feed.json
  resource-list prerender --language es --only "language: es" https://agency.example/feed.json`,
    )
    .action(async (feed: string, options: PrerenderOptions) => {
      const { runPrerender } = await import('../prerender/run.js');
      process.exitCode = await runPrerender(feed, options);
    });
}
