import { counted } from '../io/terminal.js';
import type { Outcome } from './outcome.js';
import type { LinkTarget, Targets } from './targets.js';
import { outcomeTexts, useText } from './words.js';

export interface ReportEntry {
  readonly url: string;
  /** Titles of the entries where it stands, each with its line. */
  readonly uses: readonly string[];
  readonly says: readonly string[];
}

/** Links that call for the same thing. */
export interface ReportGroup {
  readonly title: string;
  readonly advice: string;
  readonly entries: readonly ReportEntry[];
}

/** What a person gets to read about the links of a feed, whatever the form. */
export interface Report {
  readonly feed: string;
  readonly day: string;
  /** `12 addresses: 9 are fine, 2 are gone, 1 could not be told.` */
  readonly summary: string;
  readonly groups: readonly ReportGroup[];
  /** What was not asked, and why. */
  readonly notes: readonly string[];
}

interface Kind {
  readonly title: string;
  readonly advice: string;
  readonly isOne: (outcome: Outcome) => boolean;
}

const has =
  (...warnings: Outcome['warnings']) =>
  ({ warnings: found }: Outcome): boolean =>
    warnings.some((warning) => found.includes(warning));

/** An address stands in the first group that it fits in. */
const KINDS: readonly Kind[] = [
  {
    title: 'Gone',
    advice:
      'Look for the new address, or give an archived copy in "archived_url". Until then the list shows the entry without its link.',
    isOne: ({ state }) => state === 'gone',
  },
  {
    title: 'Now on another site',
    advice: 'Open it and look whether it is still what the entry says; domains change owners.',
    isOne: has('other-site'),
  },
  {
    title: 'Moved for good',
    advice: 'Write the new address into the feed.',
    isOne: ({ state }) => state === 'moved',
  },
  {
    title: 'Not the file that the feed describes',
    advice: 'Look whether it is still the same document, and correct its type and size.',
    isOne: has('type', 'size'),
  },
  {
    title: 'Could not be told',
    advice: 'Open these yourself. Nothing about them was written into the feed.',
    isOne: ({ state }) => state === 'unclear',
  },
];

/** Whether a person should look at an address. */
export const needsLook = (outcome: Outcome): boolean => KINDS.some(({ isOne }) => isOne(outcome));

/**
 * @param outcomes by address
 * @param whereOf where an entry stands, by its position: `line 12`
 */
export function reportOf(
  feed: string,
  day: string,
  found: Targets,
  outcomes: ReadonlyMap<string, Outcome>,
  whereOf: (item: number) => string,
): Report {
  const asked = found.targets.flatMap((target) => {
    const outcome = outcomes.get(target.url);
    return outcome ? [{ target, outcome }] : [];
  });
  const groups = KINDS.map(({ title, advice, isOne }, at) => ({
    title,
    advice,
    entries: asked
      .filter(({ outcome }) => isOne(outcome) && !KINDS.slice(0, at).some((kind) => kind.isOne(outcome)))
      .map(({ target, outcome }) => entryOf(target, outcome, whereOf)),
  })).filter(({ entries }) => entries.length > 0);
  return { feed, day, summary: summaryOf(asked.map(({ outcome }) => outcome)), groups, notes: notesOf(found, whereOf) };
}

const entryOf = ({ url, uses }: LinkTarget, outcome: Outcome, whereOf: (item: number) => string): ReportEntry => ({
  url,
  uses: [...new Set(uses.map((use) => `${useText(use)}, ${whereOf(use.item)}`))],
  says: outcomeTexts(outcome),
});

function summaryOf(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return 'There is no address to ask.';
  const said = { ok: 'in their place', moved: 'moved', gone: 'gone', unclear: 'could not be told' };
  const parts = Object.entries(said).map(([state, words]) => {
    const count = outcomes.filter((outcome) => outcome.state === state).length;
    return count > 0 && `${count.toLocaleString('en')} ${words}`;
  });
  return `${counted(outcomes.length, 'address', 'addresses')}: ${parts.filter(Boolean).join(', ')}.`;
}

function notesOf({ restricted, unlinked, broken }: Targets, whereOf: (item: number) => string): string[] {
  return [
    restricted > 0 &&
      `${counted(restricted, 'restricted entry was', 'restricted entries were')} not asked: never linked.`,
    unlinked > 0 && `${counted(unlinked, 'entry has', 'entries have')} no web address.`,
    ...broken.map(
      ({ item, reason }) => `Entry ${item + 1}, ${whereOf(item)}, was left out, as in the list: ${reason}.`,
    ),
  ].filter((text) => typeof text === 'string');
}
