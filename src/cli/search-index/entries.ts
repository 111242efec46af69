import { FACET_NAMES, FacetColumn, type FacetName } from '../../catalog/facets.js';
import { type Column, type Entry, FIRST, FORM, type IndexColumns, type IndexHead } from '../../catalog/index-files.js';
import { sameKey } from '../../catalog/sources.js';
import type { Resource } from '../../model/resource.js';

/** A feed of an index. */
export interface IndexedFeed {
  readonly name: string;
  readonly header: object;
  readonly base: string;
}

/**
 * What an index holds besides what Pagefind does. It grows entry by entry and keeps of each no more than numbers and its
 * title: the entries themselves go to Pagefind.
 */
export class IndexedEntries {
  readonly feeds: IndexedFeed[] = [];
  readonly #columns = new Map(FACET_NAMES.map((name) => [name, new FacetColumn(name)]));
  readonly #titles: string[] = [];
  readonly #dates = new Map<string, number>();
  readonly #issued: number[] = [];
  readonly #ends: [number, string][] = [];
  readonly #first: Entry[] = [];
  /** The feeds of each entry, by their numbers. */
  readonly #sources: Set<number>[] = [];
  readonly #known = new Map<string, Set<number>>();

  get size(): number {
    return this.#titles.length;
  }

  /**
   * Takes in an entry of the feed that was added last, and gives it as it is to be kept; `undefined` when another feed has
   * it already. What has come to it from later feeds stands in the columns alone.
   *
   * @param item the entry as the feed has it, without what must not be told
   */
  add(resource: Resource, item: unknown): Entry | undefined {
    const feed = this.feeds.length - 1;
    const key = sameKey(resource);
    const known = key === undefined ? undefined : this.#known.get(key);
    if (known && !known.has(feed)) {
      known.add(feed);
      return undefined;
    }
    const sources = new Set([feed]);
    if (key !== undefined && !known) this.#known.set(key, sources);
    const { title, text, issued, training } = resource;
    if (training?.ends) this.#ends.push([this.size, training.ends]);
    this.#sources.push(sources);
    this.#titles.push(title || text);
    this.#issued.push(this.#date(issued));
    for (const column of this.#columns.values()) if (column.name !== 'source') column.add(resource);
    const entry: Entry = [feed, item, [], this.size - 1];
    if (this.#first.length < FIRST) this.#first.push(entry);
    return entry;
  }

  head(language: string): IndexHead {
    const ends = this.#ends.map(([, date]) => date).sort()[0];
    return {
      form: FORM,
      feeds: this.feeds.map(({ header, base }) => ({ header, base })),
      total: this.size,
      language,
      facets: this.#perFacet((column) => {
        const counts = new Uint32Array(column.values.length);
        for (const id of column.ids) counts[id] = (counts[id] as number) + 1;
        return column.values.map(({ name }, id) => [name, counts[id] as number] as const);
      }),
      ...(ends && { ends }),
      first: this.#first.map(([feed, item, , number]) => [feed, item, [...(this.#sources[number] ?? [])], number]),
    };
  }

  columns(): IndexColumns {
    return {
      facets: this.#perFacet(({ ids, offsets }) =>
        Array.from({ length: this.size }, (_, entry): Column[number] => {
          const values = ids.slice(offsets[entry], offsets[entry + 1]);
          return values.length === 1 ? (values[0] as number) : values;
        }),
      ),
      dates: [...this.#dates.keys()],
      issued: this.#issued,
      ends: this.#ends,
    };
  }

  /** The numbers of the entries in the order of their titles. */
  titles(language: string): number[] {
    const collator = new Intl.Collator(language, { numeric: true });
    return Array.from(this.#titles.keys()).sort((a, b) =>
      collator.compare(this.#titles[a] as string, this.#titles[b] as string),
    );
  }

  /** To be called when all entries of all feeds are in: a later feed may have what an earlier one has. */
  finish(): void {
    const column = this.#columns.get('source') as FacetColumn;
    for (const feeds of this.#sources) {
      const names = Array.from(feeds, (feed) => this.feeds[feed]?.name);
      column.add({} as Resource, this.feeds.length > 1 ? names : []);
    }
  }

  #date(date: string | undefined): number {
    if (!date) return -1;
    if (!this.#dates.has(date)) this.#dates.set(date, this.#dates.size);
    return this.#dates.get(date) as number;
  }

  #perFacet<T>(make: (column: FacetColumn) => T): Record<FacetName, T> {
    return Object.fromEntries(Array.from(this.#columns, ([name, column]) => [name, make(column)])) as Record<
      FacetName,
      T
    >;
  }
}
