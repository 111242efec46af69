import { headerMisfits, itemMisfits } from '../../feed/check-all.js';
import { checkItem, headerChecks } from '../../feed/check.js';
import type { FeedItem } from '../../feed/index.js';
import { isRecord } from '../../model/is-record.js';
import { excerptOf } from '../text.js';
import type { JsonFile, Path } from '../json-file.js';
import type { Problem } from './problem.js';
import { RULES } from './rules.js';
import type { TermList } from './terms.js';
import type { FeedFacts, PlacedItem } from './rule.js';

const SCHEMA = { rule: 'schema', level: 'error' } as const;

const nameOf = ({ title, summary, content_text, id }: FeedItem): string =>
  excerptOf(title || summary || content_text || String(id));

/** What may stand in the fields that people most often get wrong; of the others, the README tells. */
const WANTED: Readonly<Record<string, string>> = {
  id: 'Give it an "id" that no other item has, such as "interviewing-guide".',
  title: 'Write "title": "…"; leave it out where there is none.',
  content_text: 'Write "content_text": "…", one text in quotation marks.',
  tags: 'Write a list of texts: "tags": ["Interviewing", "Housing"].',
  audience: 'Write a list of texts: "audience": ["law-enforcement"].',
  section: 'Write one heading, "section": "Training", or a list of them from the outermost in.',
  url: 'Write the whole address, "url": "https://…".',
  size_in_bytes: 'Write a number of bytes without quotation marks: "size_in_bytes": 793000.',
  level: 'Write "level": "public", "registration", "paid" or "restricted".',
  status: 'Write "status": "ok", "moved" or "gone".',
  date: 'Write "date": "2026-03-31", with quotation marks.',
};
const IN_README = 'What may stand in each field is in the README, under "The feed".';

/** The schema's reasons are short, since the element carries them; here there is room for plain words. */
const plainly = (reason: string): string =>
  reason
    .replace('a string', 'a text in quotation marks')
    .replace('a array', 'a list in [ ]')
    .replace('a object', 'an object in { }');

/** @param path from the whole document; @param from how many of its keys lead to what the subject names */
function schemaProblem(file: JsonFile, path: Path, from: number, subject: string, reason: string): Problem {
  const keys = path.slice(from);
  const field = keys.join('.');
  const missing = !file.has(path);
  const name = keys.findLast((key) => typeof key === 'string') ?? '';
  return {
    ...SCHEMA,
    place: file.place(path),
    message: field
      ? `${subject} "${field}" ${missing ? 'is missing' : plainly(reason)}.`
      : `${subject} it ${plainly(reason)}.`,
    advice: WANTED[name] ?? IN_README,
  };
}

function repeated(file: JsonFile): Problem[] {
  return [...file.repeatedFields()].map(({ path, place }) => ({
    ...SCHEMA,
    rule: 'repeated-field',
    place,
    message: `The field "${path.at(-1)}" stands here a second time, so the first one is lost.`,
    advice: 'Keep one of the two.',
  }));
}

type Around = Pick<FeedFacts, 'before' | 'after' | 'isWhole'>;

/** The items of a page that fit the schema. */
function itemsOf({ value }: JsonFile): FeedItem[] {
  const items: unknown[] = isRecord(value) && Array.isArray(value['items']) ? value['items'] : [];
  return items.flatMap((entry) => checkItem(entry).value ?? []);
}

/**
 * Everything that the owner of a feed should look at, page by page, in the order of each.
 *
 * @param isWhole whether these are all of its pages
 * @param now the day on which dates are judged
 */
export function validatePages(pages: readonly JsonFile[], terms: TermList, isWhole: boolean, now = new Date()) {
  const items = pages.map(itemsOf);
  return pages.flatMap((page, at) =>
    validate(page, terms, now, { before: items.slice(0, at).flat(), after: items.slice(at + 1).flat(), isWhole }),
  );
}

const ALONE: Around = { before: [], after: [], isWhole: true };

/**
 * Everything that the owner of a feed should look at, in the order of the file.
 *
 * @param now the day on which dates are judged
 * @param around what is in its other pages
 */
export function validate(file: JsonFile, terms: TermList, now = new Date(), around = ALONE): Problem[] {
  const { value } = file;
  if (!isRecord(value) || !Array.isArray(value['items'])) {
    return [
      {
        ...SCHEMA,
        place: file.place([]),
        message: 'This is JSON, but no feed: it has no list of "items".',
        advice: 'A feed begins { "version": "https://jsonfeed.org/version/1.1", "title": "…", "items": [ … ] }.',
      },
    ];
  }
  const problems = repeated(file);
  for (const { keys, reason } of headerMisfits(value))
    problems.push(schemaProblem(file, keys, 0, 'Of the feed itself,', reason));

  const items: PlacedItem[] = [];
  for (const [index, entry] of (value['items'] as unknown[]).entries()) {
    const path = ['items', index];
    const { value: item } = checkItem(entry);
    if (item) items.push({ item, path, name: nameOf(item) });
    for (const { keys, reason } of itemMisfits(entry)) {
      problems.push(schemaProblem(file, [...path, ...keys], path.length, `Item ${index + 1} is not shown:`, reason));
    }
  }
  const header = Object.fromEntries(
    Object.entries(headerChecks).map(([name, check]) => [name, check(value[name]).value]),
  ) as FeedFacts['header'];
  const feed: FeedFacts = { url: file.url, header, items, now, terms, ...around };
  for (const rule of RULES) {
    for (const { path, ...said } of rule.check(feed)) {
      problems.push({ rule: rule.id, level: rule.level, place: file.place(path), ...said });
    }
  }
  return problems.sort(
    (a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0),
  );
}
