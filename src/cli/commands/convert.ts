import process from 'node:process';
import type { Command } from 'commander';

export interface ConvertOptions {
  readonly to: string;
  readonly from?: string;
  readonly output?: string;
  readonly title?: string;
  readonly language?: string;
  readonly page?: string;
  readonly header?: string;
}

/** `resource-list convert FILE --to FORMAT` */
export function addConvert(program: Command): void {
  program
    .command('convert')
    .summary('make a feed of a table or a page, or a table of a feed')
    .description(
      'Makes a feed of a list in another form, or another form of a feed. What is read: a table in CSV or Excel, a web ' +
        'page, plain text with bullets, RSS and Atom, the data.json of an agency (DCAT-US), services as Open Referral ' +
        'HSDS 3 has them, what Zotero exports as CSL JSON, and a feed. Sizes, dates and publishers that stand in a ' +
        'title, as in "Annual Report (2013) [PDF 1.2MB]", become facts of the entry. Whatever finds no place is listed ' +
        'with its line, and the command ends with 1.',
    )
    .argument('<file>', 'a file or web address; "-" reads from standard input')
    .requiredOption('-t, --to <format>', 'what to make: feed, csv, html, jsonld (schema.org), rss')
    .option('-o, --output <file>', 'where to put it; else it is printed')
    .option(
      '--from <format>',
      'what the file is, where its name and its beginning do not tell: feed, csv, xlsx, html, text, rss, dcat, hsds, csl',
    )
    .option('--title <text>', 'title of the list')
    .option('--language <tag>', 'language of the list, such as en or es')
    .option('--page <address>', 'page that the list stands on; entries without an address link to it')
    .option('--header <feed>', 'a feed to take the title, the sections and so on from, but not the entries')
    .addHelpText(
      'after',
      `
Examples:
  resource-list convert list.csv --to feed --title "Resources for task forces" -o feed.json
  resource-list convert page.txt --to feed --language en --page https://agency.example/resources
  resource-list convert https://agency.example/resources --from html --to feed -o feed.json
  resource-list convert feed.json --to csv -o list.csv
  resource-list convert list.csv --to feed --header feed.json -o feed.json`,
    )
    .action(async (file: string, options: ConvertOptions) => {
      const { runConvert } = await import('../convert/run.js');
      process.exitCode = await runConvert(file, options);
    });
}
