import { Catalog } from '../catalog/catalog.js';
import { COLUMNS, type Entry, type IndexColumns, type IndexHead, TITLES, unpacked } from '../catalog/index-files.js';
import type { SortOrder } from '../catalog/order.js';
import { FeedReader } from '../feed/feed-reader.js';
import { FeedError } from '../model/feed-error.js';
import { primaryLanguage } from '../model/language.js';
import { hasPassed } from '../model/partial-date.js';
import type { Resource } from '../model/resource.js';
import { STEMMERS } from '../search/inflection.js';
import type { PagefindInstance, PagefindResult } from './api.js';
import type { IndexFolder } from './index-folder.js';
import { IndexFinder } from './index-finder.js';

/** By now every event is over, and before this none was: whether one is, the columns say. */
const BEGINNING = new Date(0);

/**
 * A catalogue that stays on its server. Of an entry it knows no more than its number, until it is shown. What the first
 * screen takes is there at once, and everything else is asked for when the visitor asks for the first time.
 */
export class IndexCatalog extends Catalog {
  override readonly isHere = false;
  readonly head: IndexHead;
  readonly folder: IndexFolder;
  /** Whether its counts are not true any more: since it was made, an event has ended. */
  readonly outdated: boolean;
  /** By entry: 1 for an event that is over. */
  over: Uint8Array | undefined;
  /** Whether everything is there but the entries themselves. */
  opened = false;
  readonly #sourceNames = new WeakMap<Resource, string[]>();
  #finder: IndexFinder | undefined;
  #opening: Promise<void> | undefined;
  #columns: IndexColumns | undefined;
  #pagefind: PagefindInstance | undefined;
  #all: readonly PagefindResult[] = [];
  #numbers: ReadonlyMap<string, number> = new Map();
  readonly #orders = new Map<SortOrder, Uint32Array>();

  constructor(folder: IndexFolder, head: IndexHead) {
    super();
    this.folder = folder;
    this.head = head;
    this.outdated = head.ends !== undefined && hasPassed(head.ends, new Date());
    for (const { header, base } of head.feeds) this.addFeed(new FeedReader({ ...header, items: [] }, base).info);
    const stemmer = STEMMERS[primaryLanguage(head.language)];
    if (stemmer) this.index.stemmers.add(stemmer);
    for (const [name, column] of this.facets) {
      const values = head.facets[name].map(([value]) => value);
      column.add({} as Resource, values);
      // The values have their numbers now; which entry has which, the columns say.
      column.ids.length = 0;
      column.offsets.length = 1;
    }
    this.resources.length = head.total;
    head.first.forEach((entry, item) => this.#take(item, entry));
    this.complete = true;
  }

  override finder(): IndexFinder {
    return (this.#finder ??= new IndexFinder(this));
  }

  override get revision(): number {
    return super.revision + Number(this.opened);
  }

  override sourcesOf(resource: Resource): string[] {
    return this.#sourceNames.get(resource) ?? [];
  }

  /** Gets what searches and filters need; once, unless it fails. */
  open(): Promise<void> {
    return (this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    }));
  }

  /** How well entries match: the best has the highest number, the others zero. */
  async search(words: string): Promise<Float32Array> {
    const { results } = (await this.#pagefind?.search(words)) ?? { results: [] };
    // Pagefind takes a part of its index that cannot be had for one that holds nothing.
    if (results.length === 0 && !navigator.onLine) throw new FeedError('network', this.folder.url);
    const ranks = new Float32Array(this.size);
    results.forEach(({ id }, at) => {
      const item = this.#numbers.get(id);
      if (item !== undefined) ranks[item] = results.length - at;
    });
    return ranks;
  }

  /** All entries in another order than their own. */
  async order(sort: SortOrder): Promise<Uint32Array> {
    let order = this.#orders.get(sort);
    if (!order) {
      order =
        sort === 'title' ? Uint32Array.from(await this.folder.file<number[]>(TITLES)) : this.#byDate(sort === 'newest');
      this.#orders.set(sort, order);
    }
    return order;
  }

  /** Gets the entries that are to be shown. */
  async load(items: Iterable<number>): Promise<void> {
    const missing = [...items].filter((item) => !this.resources[item]);
    if (missing.length > 0) await this.open();
    await Promise.all(
      missing.map(async (item) => {
        const record = await this.#all[item]?.data();
        this.#take(item, unpacked(record?.url ?? ''));
      }),
    );
  }

  async #open(): Promise<void> {
    const [columns, [pagefind, { results }]] = await Promise.all([
      this.folder.file<IndexColumns>(COLUMNS),
      this.folder.engine().then(async (engine) => [engine, await engine.search(null)] as const),
    ]);
    if (results.length !== this.size) throw new FeedError('format', this.folder.url, { fault: 'feed' });
    this.#pagefind = pagefind;
    this.#all = results;
    this.#numbers = new Map(results.map(({ id }, item) => [id, item]));
    this.#columns = columns;
    for (const [name, { ids, offsets }] of this.facets) {
      for (const values of columns.facets[name]) {
        if (typeof values === 'number') ids.push(values);
        else ids.push(...values);
        offsets.push(ids.length);
      }
    }
    if (this.outdated) {
      this.over = new Uint8Array(this.size);
      for (const [item, date] of columns.ends) this.over[item] = Number(hasPassed(date, new Date()));
    }
    this.opened = true;
  }

  /** Those without a date come last either way. */
  #byDate(newest: boolean): Uint32Array {
    const { dates, issued } = this.#columns as IndexColumns;
    const ranks = new Map([...dates].sort().map((date, rank) => [date, newest ? -rank : rank]));
    const keys = issued.map((date) => ranks.get(dates[date] ?? '') ?? Infinity);
    return Uint32Array.from(keys.keys()).sort((a, b) => {
      const [first, second] = [keys[a] as number, keys[b] as number];
      return first < second ? -1 : Number(first > second);
    });
  }

  /**
   * Reads an entry as the element reads any item. Another one than was asked for would be filtered by the values of that:
   * Pagefind's order is relied on, and not promised.
   */
  #take(item: number, [feed, value, sources, number]: Entry): void {
    const { header, base } = this.head.feeds[feed] ?? {};
    const resource = new FeedReader({ ...header, items: [value] }, base ?? '', undefined, BEGINNING).next();
    if (!resource || number !== item) throw new FeedError('format', this.folder.url, { fault: 'feed' });
    this.resources[item] = resource;
    this.#sourceNames.set(resource, this.#namesOf(item, sources));
  }

  /** The names of the feeds that have an entry, where there are several feeds. */
  #namesOf(item: number, sources: readonly number[]): string[] {
    if (this.feeds.length < 2) return [];
    const { values, ids, offsets } = this.facet('source');
    if (!this.opened) return sources.map((feed) => this.feeds[feed]).map((feed) => feed?.title ?? feed?.url ?? '');
    return ids.slice(offsets[item], offsets[item + 1]).map((id) => values[id]?.name ?? '');
  }
}
