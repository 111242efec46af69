import { randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { COLUMNS, HEAD, TITLES, packed } from '../../catalog/index-files.js';
import { FeedReader } from '../../feed/feed-reader.js';
import { MAX_ITEMS } from '../../feed/limits.js';
import type { Resource } from '../../model/resource.js';
import { foldSynonyms } from '../../search/query.js';
import type { IndexOptions } from '../commands/index-feeds.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { Failure, systemReason } from '../failure.js';
import { joined } from '../feed-pages.js';
import { showProgress } from '../io/progress.js';
import { type ReadFeed, baseOf, readFeed } from '../io/read-feed.js';
import { counted, warn } from '../io/terminal.js';
import { isKnownLanguage } from '../language-names.js';
import { tellCutOff, tellLeftOut, tellUnlinked } from '../left-out.js';
import { carriedFeed } from '../prerender/carried-feed.js';
import { isWebAddress } from '../source.js';
import { type Engine, startEngine } from './engine.js';
import { IndexedEntries } from './entries.js';
import { searchedText } from './searched-text.js';

/** Most entries of an index. Pagefind compares each with all before it, so that twice as many take four times as long. */
const MOST_ENTRIES = 250_000;
/** How many are handed over at once. */
const TOGETHER = 500;
/** By this name the element knows an index. */
const FOLDER = 'pagefind';

/** Makes an index of feeds, and says what is not in it. */
export async function runIndex(names: readonly string[], { out, base, language }: IndexOptions): Promise<ExitCode> {
  if (language && !isKnownLanguage(language))
    throw new Failure(`"${language}" is not the tag of a language, such as "en".`);
  const folder = resolve(out);
  await checkFolder(folder);
  const entries = new IndexedEntries();
  let engine: Engine | undefined;
  let tag = language ?? '';
  let problems = 0;
  const draft = join(dirname(folder), `.${FOLDER}.${randomBytes(4).toString('hex')}.part`);
  try {
    for (const name of names) {
      const read = await readFeed(name);
      const feed = readEntries(read, base);
      tag ||= feed.language ?? 'en';
      engine ??= await startEngine(tag.toLowerCase());
      problems += tell(feed, read);
      await addFeed(feed, entries, engine);
    }
    entries.finish();
    if (!engine || entries.size === 0) throw new Failure('There is not one entry to make an index of.');
    await engine.write(draft);
    await writeBeside(draft, entries, tag);
    await checkComplete(draft, entries.size);
    await replace(folder, draft);
  } catch (error) {
    if (error instanceof Failure || !(error instanceof Error && 'syscall' in error)) throw error;
    throw new Failure(`The index could not be written. ${systemReason(error)}`, { file: out });
  } finally {
    await engine?.close();
    await rm(draft, { recursive: true, force: true });
  }
  const many = counted(entries.feeds.length, 'feed');
  warn(`${counted(entries.size, 'entry', 'entries')} of ${many} in ${out}.`);
  return problems > 0 ? EXIT.problems : EXIT.fine;
}

interface FeedEntries {
  readonly reader: FeedReader;
  readonly language: string | undefined;
  readonly name: string;
  readonly base: string;
  readonly header: object;
  readonly resources: readonly Resource[];
  /** What is kept of each: what the element reads, and of those that are restricted no address. */
  readonly items: readonly unknown[];
}

function readEntries(read: ReadFeed, given: string | undefined): FeedEntries {
  const value = joined(read.pages);
  const base = baseOf(read, given);
  const reader = new FeedReader(value, base);
  const resources: Resource[] = [];
  const positions = new Set<number>();
  for (let position = 0; !reader.done && resources.length < MAX_ITEMS; position++) {
    const resource = reader.next();
    if (!resource) continue;
    resources.push(resource);
    positions.add(position);
  }
  const { items, ...header } = carriedFeed(value, positions, base) as { readonly items: readonly unknown[] };
  const { title, language } = reader.info;
  // As in the element, a feed without a title goes by its address.
  return { reader, language, name: title ?? base, base: isWebAddress(base) ? base : '', header, resources, items };
}

/** Says what is left out, and gives how much that is. */
function tell({ reader: { problems, done }, base, resources }: FeedEntries, read: ReadFeed): number {
  tellLeftOut(problems, read);
  if (!done) tellCutOff(read);
  const unlinked = resources.filter(({ link, access }) => !link && access !== 'restricted').length;
  if (!base) tellUnlinked(unlinked, read);
  return problems.length + Number(!done);
}

async function addFeed(feed: FeedEntries, entries: IndexedEntries, engine: Engine): Promise<void> {
  const { reader, resources, items, name, header, base } = feed;
  entries.feeds.push({ name, header, base });
  const synonyms = foldSynonyms(reader.info.synonyms);
  const progress = showProgress(resources.length);
  let adding: Promise<void>[] = [];
  try {
    for (const [at, resource] of resources.entries()) {
      const entry = entries.add(resource, items[at]);
      if (entries.size > MOST_ENTRIES)
        throw new Failure(`An index holds ${MOST_ENTRIES.toLocaleString('en')} entries at most.`, { file: name });
      // Pagefind takes them in the order in which they come, and the number of an entry is its place there.
      if (entry)
        adding.push(
          engine.add({ url: packed(entry), content: searchedText(resource, synonyms), title: resource.title }),
        );
      if (adding.length < TOGETHER) continue;
      await Promise.all(adding);
      adding = [];
      progress.advance(at + 1, name);
    }
    await Promise.all(adding);
  } finally {
    progress.stop();
  }
}

async function writeBeside(folder: string, entries: IndexedEntries, language: string): Promise<void> {
  await mkdir(dirname(join(folder, HEAD)), { recursive: true });
  await writeFile(join(folder, HEAD), JSON.stringify(entries.head(language)));
  for (const [name, value] of [
    [COLUMNS, entries.columns()],
    [TITLES, entries.titles(language)],
  ] as const)
    await writeFile(join(folder, name), gzipSync(JSON.stringify(value), { level: 9 }));
}

/** Every entry has its number by its place in the index: one that Pagefind left out would shift all that follow. */
async function checkComplete(folder: string, size: number): Promise<void> {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
  };
  const counts = Object.values(languages).map(({ page_count: count }) => count);
  if (counts.length !== 1 || counts[0] !== size)
    throw new Failure(`Pagefind took in ${counts.join(' and ')} of ${size} entries. Nothing is changed.`);
}

/** What is not an index is not replaced. */
async function checkFolder(folder: string): Promise<void> {
  if (basename(folder) !== FOLDER)
    throw new Failure(`The folder must be named "${FOLDER}": by that name the element knows an index.`, {
      file: folder,
    });
  let found: string[];
  try {
    found = await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new Failure(`It could not be read. ${systemReason(error)}`, { file: folder });
  }
  if (found.length > 0 && !found.includes(dirname(HEAD)))
    throw new Failure('There are other files in it, which an index must not replace.', { file: folder });
}

/** Puts the new index in the place of the old one. */
async function replace(folder: string, draft: string): Promise<void> {
  const old = `${draft}.old`;
  const there = await rename(folder, old).then(
    () => true,
    () => false,
  );
  await rename(draft, folder);
  if (there) await rm(old, { recursive: true });
}
