import { fold } from './fold.js';

/** A word and where it stands in the text as written. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As the index holds it. */
  readonly folded: string;
}

// Letters, their marks and digits; an apostrophe inside a word belongs to it, and so do the dots of `U.S.`
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const LETTER = /[\p{L}\p{N}]/u;
const INNER = /['’.]/g;
// Scripts that write without spaces (UAX 29 leaves them to dictionaries, which `Intl.Segmenter` has).
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}]/u;
const ASCII = /^[\0-\x7f]*$/;

let segmenter: Intl.Segmenter | undefined;

function* split(word: string, start: number): Generator<Word> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment, index } of segmenter.segment(word)) {
    if (LETTER.test(segment))
      yield { start: start + index, end: start + index + segment.length, folded: fold(segment) };
  }
}

/** The words of a text, in order. */
export function* words(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    if (!ASCII.test(word) && UNSPACED.test(word)) yield* split(word, start);
    else yield { start, end: start + word.length, folded: fold(word.replace(INNER, '')) };
  }
}

/** The folded words alone: what the index and the query are made of. */
export function foldedWords(text: string): string[] {
  return Array.from(words(text), (word) => word.folded);
}
