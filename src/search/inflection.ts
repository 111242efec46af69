/** Takes the endings of plurals and verbs away: what is left is the same for all forms of a word. */
export type Stemmer = (word: string) => string;

// Light stemming (Harman 1991, "How effective is suffixing?"): plurals, verbs, and what is done by whom
// (`prosecuting`, `prosecution`, `prosecutors`); never so far that two things become one (`officer`, `office`).

const english: Stemmer = (word) =>
  word
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=..[^isu])(?<!^new)s$/, '')
    .replace(/(?<=[aeiouy].*)(?<=...)(?:ing|ed)$|(?<=.{4}[st])(?:ion|or|ive)$/, '')
    .replace(/([bdfgklmnprt])\1$/, '$1')
    .replace(/(?<=..)e$/, '')
    .replace(/y$/, 'i');

const spanish: Stemmer = (word) =>
  word
    .replace(/(?<=[^aeiou])es$|(?<=[aeiou])s$/, '')
    .replace(/c$/, 'z')
    .replace(/(?<=...)(?:(?:a|ie)ndo|[ai]d[ao]|[aei][rn]|[aeo])$/, '');

/** Stemmers by primary language subtag. */
export const STEMMERS: Readonly<Record<string, Stemmer>> = { en: english, es: spanish };

/** What another form of a word counts, the word itself being 1. */
const FORM = 0.85;
/** What a longer word counts at most that begins as was typed. */
const PREFIX = 0.5;

/** Which words answer one that was asked for: those that are more like it than this. */
export const LEAST = { prefix: 0, form: PREFIX, same: FORM } as const;

/** How well words answer one that was asked for. */
export interface Likeness {
  readonly asked: string;
  /** With which all words that answer begin. */
  readonly root: string;
  /** 1 for the word itself, less for another form of it, least for a longer word, 0 for one that is no answer. */
  readonly of: (word: string) => number;
}

export function likenessTo(asked: string, stemmers: Iterable<Stemmer>): Likeness {
  // What is shorter may become any word yet.
  const stems = asked.length > 3 ? Array.from(stemmers, (stemmer) => [stemmer, stemmer(asked)] as const) : [];
  const root = stems.reduce((shortest, [, stem]) => {
    const beginning = stem.replace(/[iz]$/, '');
    return beginning.length < shortest.length ? beginning : shortest;
  }, asked);
  return {
    asked,
    root,
    of: (word) =>
      word === asked
        ? 1
        : // Looking at a word's endings takes long, and nearly all words have another root.
          !word.startsWith(root)
          ? 0
          : stems.some(([stemmer, stem]) => stemmer(word) === stem)
            ? FORM
            : word.startsWith(asked)
              ? (PREFIX * asked.length) / word.length
              : 0,
  };
}
