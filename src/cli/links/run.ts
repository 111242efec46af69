import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { CheckLinksOptions } from '../commands/check-links.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { joined } from '../feed-pages.js';
import { showProgress } from '../io/progress.js';
import { baseOf, placeOfItem, readFeed } from '../io/read-feed.js';
import { type Source, isWebAddress } from '../source.js';
import { counted, say, warn } from '../io/terminal.js';
import { writeWhole } from '../io/write-file.js';
import { Archive } from './archive.js';
import { type CheckSettings, checkLinks } from './check-links.js';
import type { Outcome } from './outcome.js';
import { htmlReport, markdownReport, textReport } from './render-report.js';
import { needsLook, reportOf } from './report.js';
import { StateFile } from './state-file.js';
import { type Targets, linkTargets } from './targets.js';
import { changeOf, writeLinks } from './write-back.js';

declare const __VERSION__: string;

/** Bytes of a page that are read: its title and first heading stand at the beginning. */
const MOST_OF_A_PAGE = 512 * 1024;

/** Asks the links of a feed, and tells of it in all the ways that were asked for. */
export async function runCheckLinks(feed: string, options: CheckLinksOptions): Promise<ExitCode> {
  const isFile = feed !== '-' && !isWebAddress(feed);
  if (options.write && !isFile) throw new Failure('--write needs the feed as a file of yours.', { file: feed });
  const read = await readFeed(feed);
  const { items } = joined(read.pages) as { items: readonly unknown[] };
  const found = linkTargets(items, baseOf(read, options.base));
  const settings = settingsOf(options);
  const state = new StateFile(
    options.state ?? stateName(feed, isFile),
    isFile ? resolve(feed) : feed,
    Date.now(),
    options.fresh,
  );
  const tell = (): void => warn('Stopped. Give the same command again to go on from here.');
  process.once('exit', tell);
  const outcomes = await outcomesOf(found, settings, state);
  if (options.archive) await lookUp(outcomes, found, settings, options.archiveService);
  if (options.write) await write(read.source, found, outcomes);
  const whereOf = (item: number): string => {
    const { file, line } = placeOfItem(read, item);
    return file === read.source.name ? `line ${line}` : `line ${line} of ${file}`;
  };
  const report = reportOf(basename(feed), settings.today, found, outcomes, whereOf);
  if (options.report) {
    const isHtml = /\.html?$/i.test(options.report);
    await writeWhole(options.report, isHtml ? htmlReport(report) : markdownReport(report));
  }
  process.off('exit', tell);
  state.end(true);
  say(options.json ? JSON.stringify([...outcomes.values()], null, 2) : textReport(report));
  return [...outcomes.values()].some(needsLook) ? EXIT.problems : EXIT.fine;
}

function settingsOf({ concurrency, pause, timeout, longestWait }: CheckLinksOptions): CheckSettings {
  return {
    concurrency,
    pause: pause * 1000,
    timeout: timeout * 1000,
    longestWait: longestWait * 1000,
    maxBytes: MOST_OF_A_PAGE,
    userAgent: `resource-list/${__VERSION__} (link checker)`,
    today: new Date().toISOString().slice(0, 10),
    // Whoever interrupts the command ends the process, and the state file has all there is by then.
    signal: new AbortController().signal,
  };
}

/** Beside the feed, or where the command is run. */
function stateName(feed: string, isFile: boolean): string {
  if (isFile) return join(dirname(feed), `.${basename(feed)}.check-links`);
  return `.${feed
    .replace(/^\w+:\/\//, '')
    .replace(/[^\w.-]+/g, '-')
    .slice(0, 100)}.check-links`;
}

async function outcomesOf(found: Targets, settings: CheckSettings, state: StateFile): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const left = found.targets.filter(({ url }) => {
    const known = state.known.get(url);
    if (known) outcomes.set(url, known);
    return !known;
  });
  if (outcomes.size > 0)
    warn(`Going on: ${counted(outcomes.size, 'address is', 'addresses are')} known from the run before.`);
  const progress = showProgress(left.length);
  let done = 0;
  try {
    await checkLinks(left, settings, (outcome) => {
      state.add(outcome);
      outcomes.set(outcome.url, outcome);
      progress.advance(++done, new URL(outcome.url).hostname);
    });
  } finally {
    progress.stop();
  }
  return outcomes;
}

/** Looks for archived copies of what is gone. */
async function lookUp(
  outcomes: Map<string, Outcome>,
  { targets }: Targets,
  settings: CheckSettings,
  service: string | undefined,
): Promise<void> {
  const archive = new Archive(settings, settings.pause, service);
  const gone = targets.flatMap(({ url }) => outcomes.get(url) ?? []).filter(({ state }) => state === 'gone');
  const progress = showProgress(gone.length);
  try {
    for (const [index, outcome] of gone.entries()) {
      outcomes.set(outcome.url, await archive.complete(outcome));
      progress.advance(index + 1, 'archived copies');
    }
  } finally {
    progress.stop();
  }
}

async function write(source: Source, { targets }: Targets, outcomes: ReadonlyMap<string, Outcome>): Promise<void> {
  // It may have taken an hour: what somebody has written meanwhile must not be lost, nor the wrong entry be marked.
  const now = await readFile(source.name);
  if (!now.equals(source.bytes)) {
    throw new Failure('The file has changed while its links were asked, so nothing was written.', {
      file: source.name,
    });
  }
  const changes = targets.flatMap(({ url, uses }) => {
    const outcome = outcomes.get(url);
    return outcome ? uses.flatMap((use) => changeOf(use, outcome) ?? []) : [];
  });
  const before = now.toString('utf8');
  const text = before.replace(/^\ufeff/, '');
  const after = writeLinks(text, changes);
  if (after !== text) await writeWhole(source.name, before.slice(0, before.length - text.length) + after);
}
