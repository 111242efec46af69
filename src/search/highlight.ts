import { fold } from './fold.js';
import type { Query } from './query.js';
import { type Word, words } from './words.js';

/** A stretch of text, and whether it is what was searched for. */
export interface Fragment {
  readonly text: string;
  readonly match: boolean;
}

/** What to mark: beginnings of words, and words or phrases as a whole. */
export interface Marks {
  readonly prefixes: readonly string[];
  /** Phrases as folded words, longest first. */
  readonly phrases: readonly (readonly string[])[];
}

export function marksOf(query: Query): Marks {
  const alternatives = query.flat();
  const wholes = alternatives.filter(({ prefix }) => !prefix).map(({ words: phrase }) => phrase);
  return {
    prefixes: alternatives.flatMap(({ prefix, words: [word] }) => (prefix && word ? [word] : [])),
    phrases: wholes.sort((a, b) => b.length - a.length),
  };
}

/** Where the match that begins at word `at` ends, and with which word; `undefined` when none begins there. */
function matchAt(
  text: string,
  found: readonly Word[],
  at: number,
  { prefixes, phrases }: Marks,
): [end: number, last: number] | undefined {
  const phrase = phrases.find((candidate) => candidate.every((word, i) => found[at + i]?.folded === word));
  if (phrase) {
    const last = at + phrase.length - 1;
    return [(found[last] as Word).end, last];
  }
  const { start, end, folded } = found[at] as Word;
  const length = Math.max(0, ...prefixes.map((prefix) => (folded.startsWith(prefix) ? prefix.length : 0)));
  if (length === 0) return undefined;
  // Where folding has moved the places (accents, ligatures, dots), none inside the word is certain: mark all of it.
  if (fold(text.slice(start, start + length)) !== folded.slice(0, length)) return [end, at];
  // An accent written apart belongs to the letter before it.
  const [accents = ''] = /^\p{M}*/u.exec(text.slice(start + length, end)) ?? [];
  return [start + length + accents.length, at];
}

/** Cuts a text where its matches begin and end. The fragments joined are the text again. */
export function highlight(text: string, marks: Marks | undefined): Fragment[] {
  if (!marks) return [{ text, match: false }];
  const found = Array.from(words(text));
  const fragments: Fragment[] = [];
  let done = 0;
  for (let at = 0; at < found.length; at++) {
    const match = matchAt(text, found, at, marks);
    if (!match) continue;
    const [end, last] = match;
    const { start } = found[at] as Word;
    if (start > done) fragments.push({ text: text.slice(done, start), match: false });
    fragments.push({ text: text.slice(start, end), match: true });
    done = end;
    at = last;
  }
  if (done < text.length || fragments.length === 0) fragments.push({ text: text.slice(done), match: false });
  return fragments;
}
