import process from 'node:process';
import type { Command } from 'commander';

export interface IndexOptions {
  readonly out: string;
  readonly base?: string;
  readonly language?: string;
}

/** `resource-list index FEED…` */
export function addIndex(program: Command): void {
  program
    .command('index')
    .summary('make a search index of feeds that are too large for a browser to load')
    .description(
      'Makes a folder that <resource-list> with dist/pagefind.min.js searches where it lies, on any web server: a ' +
        'Pagefind index, and what the list needs besides. For catalogues that are larger than a browser should load. ' +
        'Make it again when a feed has changed.',
    )
    .argument('<feed...>', 'files or web addresses; "-" reads from standard input')
    .option('-o, --out <folder>', 'where to make it; the name of the folder must be "pagefind"', 'pagefind')
    .option('--base <address>', 'against what relative addresses resolve; by default each feed’s own "feed_url"')
    .option('--language <tag>', 'by whose rules words are searched for; by default that of the first feed')
    .addHelpText(
      'after',
      `
It needs the package "pagefind" beside this one: npm install pagefind
A feed may have 32 MiB a page and 50,000 entries, an index 250,000 entries. An earlier index in the folder is replaced
when the new one is complete.

Examples:
  resource-list index feed.json
  resource-list index -o public/pagefind https://agency.example/feed.json https://partner.example/feed.json
  resource-list index --base https://agency.example/feeds/ feeds/*.json`,
    )
    .action(async (feeds: string[], options: IndexOptions) => {
      const { runIndex } = await import('../search-index/run.js');
      process.exitCode = await runIndex(feeds, options);
    });
}
