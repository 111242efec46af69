import { fold } from './fold.js';
import { type Likeness, type Stemmer, likenessTo } from './inflection.js';
import type { Query } from './query.js';
import { type Word, foldedWord, words } from './words.js';

/** A stretch of text, and whether it is what was searched for. */
export interface Fragment {
  readonly text: string;
  readonly match: boolean;
}

/** What to mark: words or phrases, and how like them the words of a text must be (see `LEAST`). */
export type Marks = readonly { readonly likes: readonly Likeness[]; readonly least: number }[];

export function marksOf(query: Query, stemmers: Iterable<Stemmer> = []): Marks {
  return query
    .flat()
    .map(({ words: phrase, least }) => ({ likes: phrase.map((word) => likenessTo(word, stemmers)), least }))
    .sort((a, b) => b.likes.length - a.likes.length);
}

/** Where the match that begins at word `at` ends, and with which word; `undefined` when none begins there. */
function matchAt(
  text: string,
  found: readonly Word[],
  at: number,
  marks: Marks,
): [end: number, last: number] | undefined {
  const { start, end, folded } = found[at] as Word;
  let length = 0;
  for (const { likes, least } of marks) {
    if (!likes.every(({ of }, i) => of(found[at + i]?.folded ?? '') > least)) continue;
    const last = at + likes.length - 1;
    if (last > at) return [(found[last] as Word).end, last];
    const asked = likes[0]?.asked ?? '';
    length = Math.max(length, folded.startsWith(asked) ? asked.length : folded.length);
  }
  if (length === 0) return undefined;
  // Where folding has moved the places (accents, ligatures, dots), none inside the word is certain: mark all of it.
  if (fold(text.slice(start, start + length)) !== folded.slice(0, length)) return [end, at];
  // An accent written apart belongs to the letter before it.
  const [accents = ''] = /^\p{M}*/u.exec(text.slice(start + length, end)) ?? [];
  return [start + length + accents.length, at];
}

/** Cuts a text where its matches begin and end. The fragments joined are the text again. */
export function highlight(text: string, marks: Marks | undefined): Fragment[] {
  const fragments: Fragment[] = [];
  let done = 0;
  // Most texts hold nothing, and to cut them into words takes long.
  const plain = marks && foldedWord(text);
  if (marks?.some(({ likes }) => plain?.includes(likes[0]?.root ?? ''))) {
    const found = words(text);
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
  }
  if (done < text.length || fragments.length === 0) fragments.push({ text: text.slice(done), match: false });
  return fragments;
}
