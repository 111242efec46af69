import process from 'node:process';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { FACET_NAMES } from '../../catalog/facets.js';
import { SORT_ORDERS } from '../../catalog/order.js';

export interface PrerenderOptions {
  readonly output?: string;
  readonly page?: boolean;
  readonly script?: string;
  readonly base?: string;
  readonly site?: string;
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
    .option('--site <address>', 'of the page it is for: links within that site do not name it')
    .option('--language <tag>', 'of the words around the entries; by default the feed’s')
    .option('--only <values>', 'as the attribute: "type: training, toolkit; language: es"')
    .addOption(new Option('--sort <order>', 'as the attribute').choices(SORT_ORDERS))
    .addOption(new Option('--group-by <facet>', 'as the attribute').choices([...FACET_NAMES, 'none']))
    .option('--heading-level <level>', 'of the section headings', level, 2)
    .option('--no-feed', 'leave the feed out; the element then loads its "src"')
    .addHelpText(
      'after',
      `
The element needs the same --only, --sort, --group-by and --heading-level as attributes, and a page-size for a list of
more than 50 entries. What to write is said after the list; --page does it.

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
