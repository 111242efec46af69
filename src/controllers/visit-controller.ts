import type { LitElement, ReactiveController } from 'lit';
import type { FacetName } from '../catalog/facets.js';
import type { SortOrder } from '../catalog/order.js';
import type { Choice } from '../catalog/scope.js';
import { DEFAULTS, sensible } from '../model/defaults.js';
import type { Resource } from '../model/resource.js';
import type { Change } from './announcer-controller.js';

/**
 * What the visitor does, and has done so far. It is kept in memory alone, and forgotten with the page.
 *
 * The focus is never lost: a control that goes away with its own press hands the focus to what comes next, and one that
 * goes away with the list it was in, to the results (WCAG 2.2, 2.4.3).
 */
export class VisitController implements ReactiveController {
  query = '';
  choice: Choice = new Map();
  readonly unfolded = new Set<Resource>();
  /** Whether the filters are open where the element is narrow. */
  filtersOpen = false;
  /** How often 'Show more' was pressed for the present list, plus one. */
  pages = 1;
  /** How the newest change of what is shown came about, until the element has seen to it. */
  change: Change | undefined;

  readonly #host: LitElement;
  readonly #rendered: () => Promise<unknown>;
  #sort: SortOrder | undefined;
  #searchSort: SortOrder | 'relevance' = 'relevance';
  /** What had the focus before the element was shown anew. */
  #focused: Element | null | undefined;

  /** @param rendered settles when the first screen is shown; the host's `updateComplete` waits for the rest as well */
  constructor(host: LitElement, rendered: () => Promise<unknown>) {
    this.#host = host;
    this.#rendered = rendered;
    host.addController(this);
  }

  get searching(): boolean {
    return this.query.trim() !== '';
  }

  /** The order wished for. With words in the search box it is the best match, unless the visitor says otherwise there. */
  sort(preset: SortOrder): SortOrder | 'relevance' {
    return this.searching ? this.#searchSort : (this.#sort ?? preset);
  }

  sortBy(order: SortOrder | 'relevance'): void {
    if (this.searching) this.#searchSort = order;
    if (order !== 'relevance') this.#sort = order;
    this.#changed('order');
  }

  /** Forgets the visitor's order, when the page sets another. */
  resetSort(): void {
    this.#sort = undefined;
  }

  search(query: string): void {
    this.query = query;
    if (!this.searching) this.#searchSort = 'relevance';
    this.#changed('typing');
  }

  toggle(facet: FacetName, key: string): void {
    const keys = new Set(this.choice.get(facet));
    if (!keys.delete(key)) keys.add(key);
    const choice = new Map(this.choice);
    if (keys.size > 0) choice.set(facet, keys);
    else choice.delete(facet);
    this.choice = choice;
    this.#changed('click');
  }

  /** Takes a value away with its own button. */
  remove(facet: FacetName, key: string, button: HTMLElement): void {
    const at = this.#find('[part=chip]').indexOf(button);
    this.toggle(facet, key);
    this.#focusLater(() => {
      const chips = this.#find('[part=chip]');
      return chips[at] ?? chips.at(-1) ?? this.#results;
    });
  }

  /** Takes a whole choice over, as from the address. */
  choose(choice: Choice): void {
    this.choice = choice;
    this.pages = 1;
    this.#host.requestUpdate();
  }

  clear(): void {
    if (!this.query && this.choice.size === 0) return;
    this.query = '';
    this.choice = new Map();
    this.#searchSort = 'relevance';
    this.#changed('click');
  }

  /** How many items to show; of pages of another size than one or more, those of the usual one. */
  limit(pageSize: number): number {
    return this.pages * sensible(pageSize, DEFAULTS.pageSize);
  }

  showMore(): void {
    const { length } = this.#find('[part=item]');
    this.pages++;
    this.#focusLater(() => this.#find('[part=item]')[length]);
  }

  fold(resource: Resource): void {
    if (!this.unfolded.delete(resource)) this.unfolded.add(resource);
    this.#host.requestUpdate();
  }

  toggleFilters(): void {
    this.filtersOpen = !this.filtersOpen;
    this.#host.requestUpdate();
  }

  /** Moves on to the results, past the filters. */
  skip(): void {
    this.#results?.focus();
  }

  get #results(): HTMLElement | undefined {
    return this.#find('[part=results]')[0];
  }

  #changed(change: Change): void {
    this.change = change;
    this.pages = 1;
    this.#host.requestUpdate();
  }

  #find(selector: string): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  #focusLater(find: () => HTMLElement | undefined): void {
    this.#host.requestUpdate();
    void this.#rendered()
      .then(() => find() ?? this.#host.updateComplete.then(find))
      // There may be nothing more yet, while the list is still coming: the visitor stays where its end is.
      .then((element) => (element ?? this.#find('[part=item],[part=more-button]').at(-1))?.focus());
  }

  hostUpdate(): void {
    this.#focused = this.#root.activeElement;
  }

  /** To be called when the element has been shown anew. */
  keepFocus(): void {
    // What is hidden keeps the focus until the next frame, and then the page has it.
    if (this.#focused && !this.#root.activeElement?.matches(':not([hidden] *)')) this.skip();
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }
}
