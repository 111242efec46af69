import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PrerenderOptions } from '../commands/prerender.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { joined } from '../feed-pages.js';
import { type ReadFeed, baseOf, readFeed } from '../io/read-feed.js';
import { say, warn } from '../io/terminal.js';
import { writeWhole } from '../io/write-file.js';
import { isWebAddress } from '../source.js';
import { tellCutOff, tellLeftOut, tellUnlinked } from '../left-out.js';
import { type Prerendered, attributesFor, prerender, prerenderPage } from './prerender.js';

/** Where the build puts the files for script tags, seen from the built command. */
const DIST = new URL('../../', import.meta.url);
const SCRIPT = 'resource-list.min.js';

/** Writes a feed as static HTML, and says what is not in it. */
export async function runPrerender(feed: string, options: PrerenderOptions): Promise<ExitCode> {
  const { page, output, script, headingLevel, only, sort, groupBy } = options;
  const read = await readFeed(feed);
  const value = joined(read.pages);
  const base = baseOf(read, options.base);
  const host = hostOf(options.site);
  const language = options.language ?? languageOf(value);
  const words = await loadLanguage(language);
  const settings = { headingLevel, only, sort, groupBy, language, host, carriesFeed: options.feed };
  const made = page
    ? prerenderPage(value, base, {
        ...settings,
        src: options.feed ? undefined : sourceOf(base),
        scripts: scriptsOf(script, words),
      })
    : prerender(value, base, settings);
  if (output) await writeWhole(output, made.content);
  else say(made.content.trimEnd());
  if (!page) tellAttributes(attributesFor(settings, made.list).text, options.language ?? made.locale.tag);
  return tell(made, read);
}

/** Says with which attributes the element goes on with just this list; nothing where it needs none. */
function tellAttributes(attributes: string, language: string): void {
  // Most pages are in the language of their list. Of English nobody says so: it is what the element speaks by itself.
  const all = `${language === 'en' ? '' : ` lang="${language}"`}${attributes}`;
  if (all) warn(`To put between <resource-list${all}> and </resource-list>.`);
}

function tell({ list: { problems, resources, cutOff } }: Prerendered, read: ReadFeed): ExitCode {
  tellLeftOut(problems, read);
  if (cutOff > 0) tellCutOff(read);
  const local = resources.filter(
    ({ feed, link, access }) => !link && access !== 'restricted' && feed.startsWith('file:'),
  );
  tellUnlinked(local.length, read);
  return problems.length + cutOff > 0 ? EXIT.problems : EXIT.fine;
}

/**
 * @param site as a person writes it
 * @throws Failure when that is no web address
 */
function hostOf(site: string | undefined): string | undefined {
  if (site === undefined) return undefined;
  if (isWebAddress(site) && URL.canParse(site)) return new URL(site).host;
  throw new Failure(`"${site}" is no web address of a site. One begins with https://`);
}

/** @throws Failure when a page could not ask for the feed there */
function sourceOf(base: string): string {
  if (isWebAddress(base)) return base;
  throw new Failure('Without the feed in it, the page must know its web address: give it with --base.');
}

function languageOf(value: unknown): string | undefined {
  const language = (value as { language?: unknown } | null)?.language;
  return typeof language === 'string' ? language : undefined;
}

/** Texts that are not in the script are files of their own: loads the one for a language, and gives its code. */
async function loadLanguage(language = ''): Promise<string | undefined> {
  const code = language.toLowerCase().split('-')[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(code) || !existsSync(new URL(`lang/${code}.js`, DIST))) return undefined;
  await import(new URL(`lang/${code}.js`, DIST).href);
  return code;
}

/** The script of the element, and before it that of the language, so that nothing is said in English first. */
function scriptsOf(address: string | undefined, language: string | undefined): ({ code: string } | { url: string })[] {
  const words = language && `lang/${language}.min.js`;
  // In the package, languages stand in a folder beside the script.
  const url = (name: string) => ({
    url: name === SCRIPT ? (address as string) : (address as string).replace(/[^/]*$/, name),
  });
  return [words, SCRIPT].flatMap((name) => (name ? [address ? url(name) : { code: codeOf(name) }] : []));
}

function codeOf(name: string): string {
  const file = fileURLToPath(new URL(name, DIST));
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new Failure('The script is not there. Build it with npm run build, or give its address with --script.', {
    file,
  });
}
