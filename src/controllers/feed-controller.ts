import { Task, TaskStatus, initialState } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import type { Catalog } from '../catalog/catalog.js';
import { FeedError } from '../model/feed-error.js';
import type { PartialDate } from '../model/resource.js';
import { type FeedSource, type LoadedCatalog, loadCatalog } from '../loading/load-catalog.js';
import { onWindow } from './window-events.js';

/** Milliseconds until a load that is still under way is said to be slow. */
export const SLOW = 3000;

/** What the controller is told by its host, and tells it. */
export interface FeedConfig {
  /** Feeds to show; the load starts again when this is another array. */
  readonly sources: () => readonly FeedSource[];
  /** Milliseconds until a silent server counts as failed. */
  readonly timeout: () => number;
  /** Called when a load has ended well. */
  readonly loaded: (loaded: LoadedCatalog) => void;
  /** Called when no feed could be had. */
  readonly failed: (error: FeedError) => void;
}

/**
 * Loads feeds and keeps the last good list. `Task` sees to it that the newest sources win; it does not end a request
 * when its host leaves the page, so that is done here.
 */
export class FeedController implements ReactiveController {
  /** What there is to show: the last good list, or the beginning of the first one. */
  catalog: Catalog | undefined;
  /** Feeds that could not be had, while others could. */
  failures: readonly FeedError[] = [];
  /** Items over the ceiling, left out; and broken ones, when they are the most. */
  cutOff = 0;
  /** The day on which the last good list came, here and not in Greenwich. */
  loadedOn: PartialDate = '';
  /** Why the newest load failed. */
  error: FeedError | undefined;
  /** Whether the present load takes long. */
  slow = false;

  readonly #host: LitElement;
  readonly #config: FeedConfig;
  readonly #task: Task<readonly [readonly FeedSource[], number], LoadedCatalog>;
  #round = 0;
  #shown: readonly FeedSource[] | undefined;
  #interrupted = false;

  constructor(host: LitElement, config: FeedConfig) {
    this.#host = host;
    this.#config = config;
    host.addController(this);
    onWindow(
      host,
      () => {
        if ([this.error, ...this.failures].some((it) => it?.kind === 'network')) this.reload();
      },
      'online',
    );
    this.#task = new Task(host, {
      args: () => [config.sources(), this.#round] as const,
      task: ([sources], { signal }) => this.#load(sources, signal),
      onComplete: (loaded) => this.#succeed(loaded),
      onError: (error) => this.#fail(error),
    });
  }

  /** Whether a load is under way. */
  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Loads what has not been asked for yet, as each update does. */
  start(): void {
    this.#task.hostUpdate();
  }

  /** Loads again. The list that is there stays until the new one is. */
  reload(): void {
    this.#round++;
    this.#host.requestUpdate();
  }

  /** Gives up a list that was there, but of which more cannot be had. */
  lose(error: unknown): void {
    this.catalog = undefined;
    this.#fail(error);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (this.#interrupted) this.reload();
    this.#interrupted = false;
  }

  hostDisconnected(): void {
    // An element that is only moved is back before this runs, and its load goes on.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.pending) return;
      this.#interrupted = true;
      this.#task.abort();
    });
  }

  async #load(sources: readonly FeedSource[], signal: AbortSignal): Promise<LoadedCatalog | typeof initialState> {
    // Another list was asked for: the old one would be wrong. On a reload it stays, unless it never was whole.
    if (this.#shown !== sources || !this.catalog?.complete) {
      this.catalog = undefined;
      this.failures = [];
      this.cutOff = 0;
    }
    this.#shown = sources;
    this.error = undefined;
    this.slow = false;
    if (sources.length === 0) return initialState;
    const timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, SLOW);
    let seen = 0;
    const loading = loadCatalog(sources, {
      signal,
      timeout: this.#config.timeout(),
      begun: (catalog, page) => {
        // A list that was there stays. Twice as many each time: what stands first may come late, and looking costs.
        if ((this.catalog ?? catalog) !== catalog || (!page && catalog.size <= 2 * seen)) return;
        seen = catalog.size;
        this.catalog = catalog;
        this.#host.requestUpdate();
      },
    });
    return loading.finally(() => {
      clearTimeout(timer);
      this.slow = false;
    });
  }

  #succeed(loaded: LoadedCatalog): void {
    this.catalog = loaded.catalog;
    this.failures = loaded.failures;
    // Swedish writes dates as ISO 8601 does.
    this.loadedOn = new Date().toLocaleDateString('sv');
    const broken = loaded.problems.filter(({ index }) => index !== undefined).length;
    // A broken entry or two are for the feed's owner to know. A list that lost the most of it is not the list.
    this.cutOff = loaded.cutOff + (broken > loaded.catalog.size ? broken : 0);
    for (const url of new Set(loaded.problems.map(({ feed }) => feed))) {
      const left = loaded.problems.filter(({ feed }) => feed === url);
      // For the feed's owner. Places and rules, never what the feed says.
      console.warn('<resource-list> left out:', left);
    }
    this.#config.loaded(loaded);
  }

  #fail(error: unknown): void {
    // Anything else was ended by us, because the element left the page.
    if (!(error instanceof FeedError)) return;
    this.error = error;
    this.#config.failed(error);
  }
}
