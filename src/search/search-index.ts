import type { Alternative, Clause, Query } from './query.js';
import { Vocabulary } from './vocabulary.js';
import { foldedWords } from './words.js';

/** A text of a document and how much a match in it counts. */
export type WeightedText = readonly [text: string | undefined, weight: number];

/** The texts of a document by number: the index keeps none of them, and asks again to look at phrases. */
export type DocumentTexts = (document: number) => readonly WeightedText[];

// A posting is one small integer, document × 64 + weight: V8 keeps arrays of those in four bytes each.
const WEIGHTS = 64;
const PREFIX_FACTOR = 0.5;

/** Which documents match, and how well. */
export interface Scores {
  /** By document number; 0 where it does not match. */
  readonly score: Float32Array;
  /** How many match. */
  readonly size: number;
}

/**
 * An inverted index: for each word the documents that hold it (Manning, Raghavan, Schütze, *Introduction to
 * Information Retrieval*, ch. 1 and 6). It grows by `add` and may be searched at any time in between.
 */
export class SearchIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #postings: number[][] = [];
  readonly #texts: DocumentTexts;
  #size = 0;
  #stage = new Uint8Array(0);
  #base = new Float32Array(0);
  #score = new Float32Array(0);

  constructor(texts: DocumentTexts) {
    this.#texts = texts;
  }

  /** Indexes the next document; numbers count from 0. */
  add(): void {
    const document = this.#size++;
    for (const [text, weight] of this.#texts(document)) {
      if (!text) continue;
      for (const word of foldedWords(text)) {
        const postings = (this.#postings[this.#vocabulary.add(word)] ??= []);
        const last = postings.length - 1;
        const known = last >= 0 && Math.floor((postings[last] as number) / WEIGHTS) === document;
        if (!known) postings.push(document * WEIGHTS + Math.min(weight, WEIGHTS - 1));
        else if ((postings[last] as number) % WEIGHTS < WEIGHTS - weight) (postings[last] as number) += weight;
      }
    }
  }

  /** The documents that satisfy every clause. The arrays are reused by the next search. */
  search(query: Query): Scores {
    this.#reset();
    query.forEach((clause, stage) => this.#narrow(clause, stage));
    let size = 0;
    for (let document = 0; document < this.#size; document++) {
      if (this.#stage[document] === query.length) size++;
      else this.#score[document] = 0;
    }
    return { score: this.#score, size };
  }

  #reset(): void {
    if (this.#stage.length < this.#size) {
      this.#stage = new Uint8Array(this.#size);
      this.#base = new Float32Array(this.#size);
      this.#score = new Float32Array(this.#size);
    } else {
      this.#stage.fill(0);
      this.#score.fill(0);
    }
  }

  /** Takes the documents that satisfied the first `stage` clauses one further if they satisfy this one as well. */
  #narrow(clause: Clause, stage: number): void {
    for (const alternative of clause) {
      const [word = ''] = alternative.words;
      if (alternative.words.length > 1) this.#addPhrase(alternative, stage);
      else if (!alternative.prefix) this.#addWord(this.#vocabulary.get(word), stage, 1);
      else {
        this.#vocabulary.withPrefix(word, (id, found) => {
          this.#addWord(id, stage, found === word ? 1 : PREFIX_FACTOR);
        });
      }
    }
  }

  #addWord(id: number | undefined, stage: number, factor: number): void {
    const postings = id === undefined ? undefined : this.#postings[id];
    if (!postings) return;
    const rarity = Math.log(1 + this.#size / postings.length) * factor;
    for (const posting of postings) {
      const weight = posting % WEIGHTS;
      this.#raise((posting - weight) / WEIGHTS, stage, (rarity * weight) / (weight + 4));
    }
  }

  #addPhrase({ words }: Alternative, stage: number): void {
    const ids = words.map((word) => this.#vocabulary.get(word));
    const lists = ids.map((id) => (id === undefined ? [] : (this.#postings[id] as number[])));
    const rarest = lists.reduce((a, b) => (b.length < a.length ? b : a));
    const phrase = ` ${words.join(' ')} `;
    for (const posting of rarest) {
      const document = Math.floor(posting / WEIGHTS);
      const reached = this.#stage[document] as number;
      if (reached !== stage && reached !== stage + 1) continue;
      const holds = this.#texts(document).some(([text]) => text && ` ${foldedWords(text).join(' ')} `.includes(phrase));
      if (holds) this.#raise(document, stage, Math.log(1 + this.#size / rarest.length) * words.length);
    }
  }

  /** Counts the best alternative of a clause, and adds up the clauses. */
  #raise(document: number, stage: number, score: number): void {
    const reached = this.#stage[document] as number;
    if (reached === stage) {
      this.#stage[document] = stage + 1;
      this.#base[document] = this.#score[document] as number;
      (this.#score[document] as number) += score;
    } else if (reached === stage + 1) {
      const best = (this.#base[document] as number) + score;
      if (best > (this.#score[document] as number)) this.#score[document] = best;
    }
  }
}
