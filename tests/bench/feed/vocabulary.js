// Made-up words. They end in ways no English inflection does, so that a search that knows `interviews` from
// `interviewing` finds in them just what one finds that does not.
import { integer, pick } from './random.js';

const ONSETS = 'b c d f g h k l m n p r s t v w br cl cr dr fl gr pl pr sp st th'.split(' ');
const VOWELS = 'a e i o u a e o ai ou'.split(' ');
const ENDS = 'k m n p rk lm nt mp x rn ft ck nd rb'.split(' ');
const ACCENTS = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü' };

/** How many distinct words there are. */
const SIZE = 6000;
/** One word in so many is written with an accent. */
const ACCENTED = 12;

/**
 * Beginnings that are typed letter by letter, and at which ranks of the vocabulary words begin so. A word of rank r is
 * in about 5 / r of the descriptions: `conse` and `trans` are in some percent of them, and every letter less is in more.
 */
const TYPED = {
  con: [41, 83, 160, 310],
  cons: [67, 140, 290, 600],
  conse: [150, 240, 420, 700, 1100, 2100],
  co: [25, 55, 90],
  trans: [130, 220, 380, 640, 1000, 2500],
  tran: [74, 150, 330],
  tra: [37, 60, 120],
  tr: [21, 48],
};

/** Words that queries ask for, with the accents they are written with. */
const ASKED = { 95: 'éladork', 180: 'môvipant', 260: 'grüxolm' };

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

function madeUp(chance, syllables) {
  let word = '';
  for (let i = 0; i < syllables; i++) word += pick(chance, ONSETS) + pick(chance, VOWELS);
  return word + pick(chance, ENDS);
}

/** A word after a beginning: the first letter that follows must not make it a longer beginning of our list. */
function beginningWith(chance, start) {
  const next = start.endsWith('e') || start.length < 3 ? 'b d g l m'.split(' ') : 'a o u'.split(' ');
  return start + pick(chance, next) + madeUp(chance, 1);
}

const accented = (word) => word.replace(/[aeiou]/, (letter) => ACCENTS[letter]);

/** All words, the commonest first. */
export function vocabulary(chance) {
  const placed = new Map(Object.entries(ASKED).map(([rank, word]) => [Number(rank), word]));
  for (const [start, ranks] of Object.entries(TYPED)) {
    for (let rank of ranks) {
      while (placed.has(rank)) rank++;
      placed.set(rank, beginningWith(chance, start));
    }
  }
  const words = new Set();
  while (words.size < SIZE) {
    const word = placed.get(words.size);
    // The commonest words of a language are its shortest.
    const made = word ?? madeUp(chance, words.size < 40 ? 1 : 1 + integer(chance, 3));
    words.add(!word && words.size % ACCENTED === 5 ? accented(made) : made);
  }
  return [...words];
}

/** Names of several words each, all different: publishers, sections, topics. */
export function names(chance, count, length) {
  const found = new Set();
  while (found.size < count) {
    found.add(Array.from({ length }, () => capital(madeUp(chance, 2))).join(' '));
  }
  return [...found];
}

export { capital };
