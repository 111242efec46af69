import type { ReactiveControllerHost } from 'lit';
import type { Criteria, Finder, Results } from '../catalog/finder.js';
import { steadyLength } from '../catalog/grouping.js';

type Items = ArrayLike<number>;

/** Items that come first: they fill most screens, and what is below can wait for the next frame. */
const FIRST = 8;

/** After the next frame is on screen. */
function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const later = (): unknown => setTimeout(resolve);
    // A page that nobody sees paints no frames.
    if (document.hidden) later();
    else requestAnimationFrame(later);
  });
}

/**
 * Shows a new list in two steps, the first screen at once and the rest after the frame that shows it: a key is answered
 * as fast as eight items can be made, however many are shown, and the next key need not wait for those of the last.
 * What stands in its place already stays there.
 */
export class StageController {
  /** Settles when the list is shown whole; `undefined` when it is. */
  complete: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost;
  /** The list that may be shown whole. */
  #whole: Items = [];
  #items: Items = [];
  #shown = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * How many items to show now; the same array is the same list.
   *
   * @param first how many of them at once
   */
  shown(
    answer: { finder: Finder; criteria: Criteria; results: Results } | undefined,
    limit: number,
    first = FIRST,
  ): number {
    if (!answer) return 0;
    const { items, groups, groupOf, marks } = answer.results;
    const { complete, sections } = answer.finder.catalog;
    const { sort, groupBy } = answer.criteria;
    const wanted = Math.min(items.length, limit);
    let same = 0;
    while (same < this.#shown && items[same] === this.#items[same]) same++;
    this.#items = items;
    if (complete) this.#shown = this.#whole === items ? wanted : Math.min(wanted, Math.max(same, first));
    // Items are still coming: who did not ask for another order would see them jump.
    else if (marks) this.#shown = wanted;
    else if (sort !== 'feed' || (groupBy !== 'section' && groupBy !== 'none')) this.#shown = 0;
    else this.#shown = Math.min(wanted, steadyLength(items, { groups, of: groupOf }, sections[0]?.title));
    if (complete && this.#shown < wanted) {
      this.complete ??= afterFrame().then(() => {
        this.#whole = this.#items;
        this.complete = undefined;
        this.#host.requestUpdate();
      });
    }
    return this.#shown;
  }
}
