// As much as is used of what an index brings in its `pagefind.js` (https://pagefind.app/docs/api/). The names are
// Pagefind's: the build must not shorten them.

export interface PagefindModule {
  createInstance(options: { readonly basePath: string; readonly noWorker: boolean }): PagefindInstance;
}

export interface PagefindInstance {
  /** Everything, in the order of the index, for `null`; else what has all words, best first. */
  search(words: string | null): Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  readonly id: string;
  /** Asks for what is kept of it. */
  data(): Promise<PagefindRecord>;
}

export interface PagefindRecord {
  readonly url: string;
}
