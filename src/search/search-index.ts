import { type Likeness, type Stemmer, likenessTo } from './inflection.js';
import type { Clause, Query } from './query.js';
import { nearestWord } from './spelling.js';
import { Vocabulary } from './vocabulary.js';
import { type Word, foldedWords, words } from './words.js';

/** A text of a document, how much a match in it counts (0 to 64), and how many words such texts usually have. */
export type WeightedText = readonly [text: string | undefined, weight: number, usual: number];

/** The texts of a document by number: the index keeps none of them, and asks again to look at phrases. */
export type DocumentTexts = (document: number) => readonly WeightedText[];

// A posting is one small integer, document × 256 + weight: V8 keeps arrays of those in four bytes each.
const BITS = 8;
const MOST = (1 << BITS) - 1;
/** A weight that counts half as much as the greatest possible (BM25's k1). */
const HALF = 24;

/** Which documents match, and how well. */
export interface Scores {
  /** By document number; 0 where it does not match. */
  readonly score: Float32Array;
  /** How many match. */
  readonly size: number;
  /** Whether they satisfy only a part of the query. */
  readonly partial: boolean;
}

/** Queries of so many words are questions put in sentences, and a word too many must not leave them unanswered. */
const QUESTION = 4;

/** Whether a part of a question says what it is about: most words of up to three letters only hold it together. */
const tells = ([first]: Clause): boolean => /\d| |.{4}/.test(first?.words.join(' ') ?? '');

/**
 * An inverted index: for each word the documents that hold it, and how much it counts there, by the text's kind, its
 * length and how often (BM25F: Robertson, Zaragoza, Taylor 2004; Manning, Raghavan, Schütze, *Introduction to
 * Information Retrieval*, ch. 1, 6 and 11). It grows by `add` and may be searched at any time in between.
 */
export class SearchIndex {
  /** Of the languages in which texts come. */
  readonly stemmers = new Set<Stemmer>();
  readonly #vocabulary = new Vocabulary();
  readonly #texts: DocumentTexts;
  #size = 0;
  /** The last query's clauses: while a word is typed, those before it stay as they are. */
  #clauses = new Map<string, Float32Array>();
  #score = new Float32Array(0);
  /** Of clauses that are not asked for any more, to write the next ones into: new ones would keep the collector busy. */
  #spare: Float32Array[] = [];

  constructor(texts: DocumentTexts) {
    this.#texts = texts;
  }

  /** Makes a word known that need not occur, so that it counts as spelt right. */
  addWord(word: string): void {
    this.#vocabulary.postings(word);
  }

  /** Does now what the first search would have to do: for when there is time. */
  prepare(): void {
    this.#vocabulary.withPrefix('');
  }

  /** Indexes the next document; numbers count from 0. */
  add(): void {
    const document = this.#size++;
    this.#clauses.clear();
    for (const [text, weight, usual] of this.#texts(document)) {
      if (!text) continue;
      const found = foldedWords(text);
      const counts = Math.ceil((weight * 2 * usual) / (usual + found.length));
      for (const word of found) {
        const postings = this.#vocabulary.postings(word);
        const last = postings.length - 1;
        const posting = postings[last] ?? -1;
        if (posting >> BITS !== document) postings.push((document << BITS) + counts);
        else postings[last] = Math.min(posting + counts, (document << BITS) + MOST);
      }
    }
  }

  /**
   * The documents that satisfy every clause; of a long query, where none does, those that satisfy the most of it.
   * The arrays are reused by the next search.
   */
  search(query: Query): Scores {
    const clauses = new Map<string, Float32Array>();
    const telling = new Set<Float32Array>();
    for (const clause of query) {
      const key = JSON.stringify(clause);
      const scores = clauses.get(key) ?? this.#clauses.get(key) ?? this.#scoresOf(clause);
      clauses.set(key, scores);
      if (tells(clause)) telling.add(scores);
    }
    const all = [...clauses.values()];
    this.#spare = [...this.#clauses.values()].filter((scores) => !all.includes(scores));
    this.#clauses = clauses;
    if (this.#score.length !== this.#size) this.#score = new Float32Array(this.#size);
    const score = this.#score;
    let size = this.#join(all, all.length);
    const partial = size === 0 && all.length >= QUESTION && telling.size > 0;
    if (partial) size = this.#join([...telling], Math.ceil(telling.size / 2));
    return { score, size, partial: partial && size > 0 };
  }

  /** Adds up what the documents score that satisfy at least so many clauses. */
  #join(parts: readonly Float32Array[], least: number): number {
    let size = 0;
    for (let document = 0; document < this.#size; document++) {
      let sum = 0;
      let missed = parts.length - least;
      for (const part of parts) {
        const score = part[document] as number;
        sum += score;
        if (!score && --missed < 0) break;
      }
      this.#score[document] = missed < 0 ? 0 : sum;
      if (missed >= 0) size++;
    }
    return size;
  }

  /** How near each other the words asked for, two at least, stand in a document, and in the order asked for: 0 to 1. */
  nearness(document: number, query: Query): number {
    const asked = query.map(([first]) => this.#likeness(first?.words[0] ?? ''));
    let best = 0;
    for (const [text = '', weight] of this.#texts(document)) {
      const near = new Float32Array(asked.length);
      let last = -1;
      let from = 0;
      foldedWords(text).forEach((word, at) => {
        const clause = asked.findIndex((like) => like.of(word));
        if (clause < 0) return;
        const pair = Math.max(last, clause);
        if (last >= 0 && Math.abs(clause - last) === 1)
          near[pair] = Math.max(near[pair] as number, (clause > last ? 1 : 0.5) / (at - from));
        [last, from] = [clause, at];
      });
      const sum = near.reduce((a, b) => a + b) / (asked.length - 1);
      best = Math.max(best, (sum * (weight + HALF)) / (2 * HALF + weight));
    }
    return best;
  }

  /** A text with each word that nothing answers replaced by what was meant; `undefined` when that does not help. */
  correct(text: string): string | undefined {
    const found = words(text);
    let corrected = text;
    // From the end, so that the places of the words before stay true.
    for (let at = found.length - 1; at >= 0; at--) {
      const { start, end, folded } = found[at] as Word;
      const { root, of } = this.#likeness(folded);
      if (this.#vocabulary.withPrefix(root).some(of)) continue;
      const before = found[at - 1];
      const joined = before && before.folded + folded;
      const joins = joined && this.#vocabulary.has(joined);
      const meant = joins ? joined : this.#nearest(folded);
      if (!meant) return undefined;
      if (joins) at--;
      corrected = corrected.slice(0, joins ? before.start : start) + meant + corrected.slice(end);
    }
    return corrected === text ? undefined : corrected;
  }

  /** The word with the nearest spelling, or two words for want of a space. */
  #nearest(word: string): string | undefined {
    const alike = this.#vocabulary.withPrefix(word.slice(0, 1));
    const nearest = nearestWord(word, alike, (known) => this.#vocabulary.postings(known).length);
    for (let at = 3; !nearest && at < word.length - 2; at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => this.#vocabulary.has(part))) return parts.join(' ');
    }
    return nearest;
  }

  #likeness(word: string): Likeness {
    return likenessTo(word, this.stemmers);
  }

  /** By document, how well it satisfies a clause: as well as the best of its alternatives. */
  #scoresOf(clause: Clause): Float32Array {
    const scores = this.#spare.pop()?.fill(0) ?? new Float32Array(this.#size);
    for (const { words: phrase, least } of clause) {
      if (phrase.length > 1) this.#addPhrase(phrase, least, scores);
      else this.#addWord(phrase[0] ?? '', least, scores);
    }
    return scores;
  }

  #addWord(asked: string, least: number, scores: Float32Array): void {
    const { root, of } = this.#likeness(asked);
    for (const word of this.#vocabulary.withPrefix(root)) {
      const factor = of(word);
      if (factor <= least) continue;
      const postings = this.#vocabulary.postings(word);
      const rarity = Math.log(1 + this.#size / postings.length) * factor;
      for (const posting of postings) {
        const weight = posting & MOST;
        const score = (rarity * weight) / (weight + HALF);
        const document = posting >> BITS;
        if (score > (scores[document] as number)) scores[document] = score;
      }
    }
  }

  #addPhrase(phrase: readonly string[], least: number, scores: Float32Array): void {
    const likes = phrase.map((word) => this.#likeness(word));
    const parts = phrase.map((word) => this.#scoresOf([{ words: [word], least }]));
    for (let document = 0; document < this.#size; document++) {
      if (!parts.every((part) => part[document])) continue;
      const holds = this.#texts(document).some(([text]) => {
        const found = foldedWords(text ?? '');
        return found.some((_, at) => likes.every(({ of }, i) => of(found[at + i] ?? '') > least));
      });
      if (holds) scores[document] = parts.reduce((sum, part) => sum + (part[document] as number), 0);
    }
  }
}
