import { LEAST } from './inflection.js';
import { foldedWords } from './words.js';

/** Longest query that is looked at, in characters: what is pasted by accident must not hold up the page. */
export const MAX_QUERY_LENGTH = 200;

/** One way to satisfy a clause. */
export interface Alternative {
  /** Folded words. Several must stand side by side. */
  readonly words: readonly string[];
  /** How like them the words of a text must be, and more: one of `LEAST`. */
  readonly least: number;
}

/** What one thing asked for may be; any alternative will do. */
export type Clause = readonly Alternative[];

/** What was asked for: every clause must be satisfied. */
export type Query = readonly Clause[];

/** Sets of phrases that mean the same, each phrase as folded words. */
export type Synonyms = readonly (readonly (readonly string[])[])[];

export function foldSynonyms(sets: readonly (readonly string[])[]): Synonyms {
  return sets.map((set) => set.map(foldedWords).filter((phrase) => phrase.length > 0)).filter((set) => set.length > 1);
}

const startsAt = (words: readonly string[], phrase: readonly string[], at: number): boolean =>
  phrase.every((word, i) => words[at + i] === word);

/** Other names for the words that begin at `at`, and how many of them they stand for. */
function synonymsAt(words: readonly string[], at: number, synonyms: Synonyms): [others: Alternative[], length: number] {
  let length = 0;
  let others: Alternative[] = [];
  for (const set of synonyms) {
    for (const phrase of set) {
      // The longest name wins: `minor sex trafficking` before `minor`.
      if (phrase.length < length || !startsAt(words, phrase, at)) continue;
      if (phrase.length > length) others = [];
      length = phrase.length;
      for (const other of set) if (other !== phrase) others.push({ words: other, least: LEAST.form });
    }
  }
  return [others, length];
}

/** Clauses for a run of words outside quotation marks. */
function clausesOf(words: readonly string[], synonyms: Synonyms): Clause[] {
  const clauses: Clause[] = [];
  for (let at = 0; at < words.length;) {
    const [others, length] = synonymsAt(words, at, synonyms);
    const run = words.slice(at, at + Math.max(length, 1));
    // A name of several words is also found when its words stand apart, as any words would be: then each word
    // is a clause that the other names satisfy too.
    for (const word of run) clauses.push([{ words: [word], least: LEAST.prefix }, ...others]);
    at += run.length;
  }
  return clauses;
}

/**
 * Reads what a visitor typed: words that must all occur, each at least as the beginning of a word or in another form,
 * and "quoted phrases" that must occur as written. An unfinished quotation counts as plain words.
 */
export function parseQuery(text: string, synonyms: Synonyms = []): Query {
  const clauses: Clause[] = [];
  const parts = text.slice(0, MAX_QUERY_LENGTH).split(/["“”„«»]/);
  parts.forEach((part, i) => {
    const words = foldedWords(part);
    // Odd parts stand between two marks, unless the last one was never closed.
    const quoted = i % 2 === 1 && i < parts.length - 1;
    if (!quoted) clauses.push(...clausesOf(words, synonyms));
    else if (words.length > 0) clauses.push([{ words, least: LEAST.same }]);
  });
  return clauses;
}
