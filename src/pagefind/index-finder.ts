import type { FacetName } from '../catalog/facets.js';
import { type Counts, filter } from '../catalog/filter.js';
import { type Criteria, Finder, type Results } from '../catalog/finder.js';
import { best } from '../catalog/ranking.js';
import { type Choice, parseOnly } from '../catalog/scope.js';
import { marksOf } from '../search/highlight.js';
import { MAX_QUERY_LENGTH, parseQuery } from '../search/query.js';
import type { IndexCatalog } from './index-catalog.js';

/** Milliseconds after a key until Pagefind is asked: each beginning of a word may be another part of the index. */
const TYPING = 200;

type Question = readonly unknown[];

/** One list without headings: entries of a large catalogue come from everywhere. */
const GROUPS = [{ path: [] }] as const;

/** Answers criteria over a catalogue that stays on its server: the newest question alone, and when it can. */
export class IndexFinder extends Finder {
  readonly #index: IndexCatalog;
  readonly #groupOf: Uint32Array;
  #asked: { readonly question: Question; readonly pending: Promise<void> } | undefined;
  #answered: { readonly question: Question; readonly results: Results } | undefined;
  /** What was searched for last, and what came of it. */
  #words = '';
  #ranks: Float32Array | undefined;

  constructor(index: IndexCatalog) {
    super(index);
    this.#index = index;
    this.#groupOf = new Uint32Array(index.size);
  }

  override find(criteria: Criteria): Results {
    const question: Question = Object.values({ ...criteria, facets: criteria.facets.join() });
    const isAbout = (one: { question: Question } | undefined): boolean =>
      one?.question.every((part, at) => part === question[at]) ?? false;
    if (this.#answered && isAbout(this.#answered)) return this.#answered.results;
    if (!isAbout(this.#asked)) this.#ask(question, criteria);
    return { ...this.#nothing(criteria), pending: this.#asked?.pending };
  }

  override base(only: string): { total: number; counts: Counts } {
    return this.derive(`base ${only}`, () => {
      const { head, opened, outdated } = this.#index;
      const scope = opened ? this.scope(only) : undefined;
      if (!scope || (!only && !outdated)) {
        const counts = Object.entries(head.facets).map(
          ([name, values]) => [name as FacetName, Uint32Array.from(values, ([, count]) => count)] as const,
        );
        return { total: head.total, counts: new Map(counts) };
      }
      const { items, counts } = filter(this.#index, new Map(), [...this.#index.facets.keys()], scope, undefined);
      return { total: items.length, counts };
    });
  }

  override scope(only: string): Uint8Array | undefined {
    return this.derive(`to come ${only}`, () => {
      const { over } = this.#index;
      const scope = super.scope(only);
      return over ? over.map((gone, item) => Number(!gone && (scope?.[item] ?? 1))) : scope;
    });
  }

  #ask(question: Question, criteria: Criteria): void {
    const isNewest = (): boolean => this.#asked?.question === question;
    const pending = Promise.resolve()
      .then(() => this.#answer(criteria, isNewest))
      .then(
        (results) => {
          if (results) this.#answered = { question, results };
        },
        (error: unknown) => {
          // Else somebody has asked something else since, and waits for that.
          if (isNewest()) throw this.#index.folder.failure(error);
        },
      );
    this.#asked = { question, pending };
  }

  async #answer(criteria: Criteria, isNewest: () => boolean): Promise<Results | undefined> {
    const { query, choice, sort, only, facets, limit, among } = criteria;
    const index = this.#index;
    const words = query.slice(0, MAX_QUERY_LENGTH).trim();
    // What the embed has fixed is not the visitor's to choose, whatever an address says.
    const fixed = parseOnly(only);
    const open: Choice = new Map([...choice].filter(([name]) => !fixed.has(name)));
    const searched = parseQuery(words, index.synonyms);
    if (searched.length > 0 && words !== this.#words) await new Promise((done) => setTimeout(done, TYPING));
    if (!isNewest()) return undefined;
    const untouched = searched.length === 0 && open.size === 0 && fixed.size === 0 && !index.outdated && !among;
    let items: Uint32Array;
    let { size } = index;
    let counts: Counts;
    if (untouched && (sort === 'feed' || sort === 'relevance')) {
      items = Uint32Array.from({ length: Math.min(limit, size) }, (_, item) => item);
      ({ counts } = this.base(only));
    } else {
      await index.open();
      const ranks = searched.length > 0 ? await this.#search(words) : undefined;
      const found = filter(index, open, facets, this.#scopeAmong(criteria), ranks);
      size = found.items.length;
      ({ counts } = found);
      if (ranks && sort === 'relevance') items = Uint32Array.from(best(found.items, ranks, limit));
      else if (sort === 'feed' || sort === 'relevance') items = found.items.slice(0, limit);
      else items = (await index.order(sort)).filter((item) => found.passes[item]).slice(0, limit);
    }
    if (!isNewest()) return undefined;
    await index.load(items);
    if (!isNewest()) return undefined;
    return {
      ...this.#nothing(criteria),
      items,
      size,
      counts,
      marks: searched.length > 0 ? marksOf(searched, index.index.stemmers) : undefined,
    };
  }

  async #search(words: string): Promise<Float32Array> {
    if (words !== this.#words || !this.#ranks) {
      this.#ranks = await this.#index.search(words);
      this.#words = words;
    }
    return this.#ranks;
  }

  /** What is asked for among the entries that are known: nobody can have chosen what was never shown. */
  #scopeAmong({ only, among }: Criteria): Uint8Array | undefined {
    const scope = this.scope(only);
    if (!among) return scope;
    const chosen = new Uint8Array(this.#index.size);
    this.#index.resources.forEach((one, item) => (chosen[item] = Number(scope?.[item] !== 0 && among(one))));
    return chosen;
  }

  #nothing({ only }: Criteria): Results {
    return {
      items: new Uint32Array(),
      size: 0,
      total: this.base(only).total,
      counts: new Map(),
      groups: GROUPS,
      groupOf: this.#groupOf,
      marks: undefined,
      correction: undefined,
      partial: false,
    };
  }
}
