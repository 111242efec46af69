import { once } from 'node:events';
import process from 'node:process';
import type { ConvertOptions } from '../commands/convert.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { Failure, placeText } from '../failure.js';
import { goesOn } from '../feed-pages.js';
import { counted, warn } from '../io/terminal.js';
import { writeWhole } from '../io/write-file.js';
import { isKnownLanguage } from '../language-names.js';
import type { Draft, Head, Note } from './draft.js';
import { READERS, WRITERS, formatOfInput } from './formats.js';
import { Input } from './input.js';
import { readFeed } from './read-feed.js';

const choice = <T>(table: Readonly<Record<string, T>>, name: string, option: string): T => {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!found) throw new Failure(`There is no "${option} ${name}". It may be ${Object.keys(table).join(', ')}.`);
  return found;
};

async function headFor(source: Head, options: ConvertOptions, report: (note: Note) => void): Promise<Head> {
  const given = options.header ? (await readFeed(new Input(options.header), { report })).head : {};
  const { title, language, page } = options;
  if (language && !isKnownLanguage(language))
    throw new Failure(`"${language}" is not the tag of a language, such as "en".`);
  const said = Object.entries({ title, home_page_url: page, language }).filter(([, value]) => value !== undefined);
  const { version, title: name, ...rest } = { ...source, ...given, ...Object.fromEntries(said) };
  return { version: version ?? 'https://jsonfeed.org/version/1.1', title: name ?? 'Resources', ...rest };
}

async function* counting(items: Draft['items'], count: { entries: number }): AsyncGenerator<never> {
  for await (const item of items) {
    count.entries += 1;
    yield item as never;
  }
}

async function print(parts: AsyncIterable<string>): Promise<void> {
  for await (const part of parts) {
    if (!process.stdout.write(part)) await once(process.stdout, 'drain');
  }
}

/** Turns one kind of file into another, and says what found no place in it. */
export async function runConvert(file: string, options: ConvertOptions): Promise<ExitCode> {
  const write = await choice(WRITERS, options.to, '--to')();
  const input = new Input(file);
  const read = await choice(READERS, options.from ?? (await formatOfInput(input)), '--from')();

  const notes: Note[] = [];
  const report = (note: Note): void => void notes.push(note);
  const draft = await read(input, { page: options.page, report });
  // A feed keeps its "next_url"; nothing else can.
  if (draft.head.next_url && options.to !== 'feed') report({ message: goesOn(draft.head.next_url, true) });
  const count = { entries: 0 };
  const head = await headFor(draft.head, options, report);
  const parts = write({ ...draft, head, items: counting(draft.items, count) }, report);
  await (options.output ? writeWhole(options.output, parts) : print(parts));

  for (const { line, message } of notes) warn(`${placeText({ file: input.name, line })}: ${message}`);
  const lost = notes.length;
  const found = lost > 0 ? ` ${counted(lost, 'thing')} had no place or could not be read.` : '';
  warn(`${counted(count.entries, 'entry', 'entries')}${options.output ? ` in ${options.output}` : ''}.${found}`);
  return lost > 0 ? EXIT.problems : EXIT.fine;
}
