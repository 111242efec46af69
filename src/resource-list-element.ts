import type { PropertyValues, TemplateResult } from 'lit';
import { AddressController } from './controllers/address-controller.js';
import { AnnouncerController } from './controllers/announcer-controller.js';
import { type Answer, Answers, type Contents } from './controllers/answers.js';
import { criteriaOf } from './controllers/criteria.js';
import { FeedController } from './controllers/feed-controller.js';
import { FeedSources, inlineFeed } from './controllers/feed-sources.js';
import { LanguageController } from './controllers/language-controller.js';
import { MOST_PRINTED, PaperController } from './controllers/paper-controller.js';
import { StageController } from './controllers/stage-controller.js';
import { VisitController } from './controllers/visit-controller.js';
import {
  ResourceListErrorEvent,
  ResourceListFilterEvent,
  ResourceListLoadEvent,
  ResourceListOpenEvent,
} from './events.js';
import { Locale } from './messages/locale.js';
import { DEFAULTS, sensible } from './model/defaults.js';
import { ResourceListSettings } from './resource-list-settings.js';
import { styles } from './styles/styles.js';
import { type OwnItems, ownItems } from './views/own-item.js';
import { statusText } from './views/status-text.js';
import { shellView } from './views/shell-view.js';

declare const __VERSION__: string;

/**
 * A list of resources from JSON feeds, which visitors search, filter and sort.
 * What stands between the tags is shown until the list is there, and when it cannot be.
 * @element resource-list
 * @slot - Shown until the list is, and when it cannot be: a link to the full list, at the least.
 * @slot header - Above everything, in every state.
 * @slot help - Below the header, in every state: where people find help now.
 * @slot footer - Below everything, in every state.
 * @slot empty - In place of the advice when nothing matches.
 * @slot error - After the sentence that says why the list did not load.
 * @fires {ResourceListLoadEvent} resource-list-load - The list is there. `total` items; `problems` says what was left out and why.
 * @fires {ResourceListErrorEvent} resource-list-error - No feed could be had. `error.kind` is `network`, `timeout`, `status` or `format`.
 * @fires {ResourceListFilterEvent} resource-list-filter - The visitor searched or filtered, or `clear()` took that back. `shown` of `total` items, `facets` chosen; never the words.
 * @fires {ResourceListOpenEvent} resource-list-open - The visitor opens `item`. Cancelable: then the link is not followed.
 * @cssState loading - A feed is being loaded, for the first time or again.
 * @cssState error - No feed could be had, and there is no list.
 * @cssState empty - Nothing matches, or the list is empty.
 * @csspart base - Everything: the region.
 * @csspart controls - The search landmark: search box and filters.
 * @csspart skip - Button past the filters to the results, seen when it has the focus.
 * @csspart search - The search box with its label.
 * @csspart search-label - The search box's label.
 * @csspart search-input - The search box.
 * @csspart filters-toggle - Button that opens the filters where the element is narrow.
 * @csspart filters - All filters.
 * @csspart facet - One filter: a group of values.
 * @csspart facet-name - The filter's name.
 * @csspart facet-value - A value with its checkbox.
 * @csspart count - How many items have the value.
 * @csspart layout - The grid of controls and results.
 * @csspart results - Everything about the list itself.
 * @csspart toolbar - How many, and in which order.
 * @csspart status - How many items match.
 * @csspart sort - The choice of order with its label.
 * @csspart sort-label - The label of the choice of order.
 * @csspart sort-select - The choice of order.
 * @csspart chips - The chosen values.
 * @csspart chip - Button that takes a chosen value away.
 * @csspart clear - Button that takes everything chosen away.
 * @csspart groups - Headings and lists.
 * @csspart heading - An authored heading.
 * @csspart section-text - What the feed says of a section.
 * @csspart list - The items under one heading.
 * @csspart item - An item.
 * @csspart title - An item's title.
 * @csspart link - A link to a resource, a file or an edition.
 * @csspart facts - Facts of a file in its link: `[PDF, 793 KB]`.
 * @csspart meta - The quiet line: type, publisher, date, facts, host.
 * @csspart topics - The item's topics.
 * @csspart text - The item's text.
 * @csspart fold - Button that unfolds a long text.
 * @csspart mark - What matches the words searched for.
 * @csspart notice - What keeps a resource from being simply opened.
 * @csspart contact - Link to whom to ask for access.
 * @csspart attachments - Further files.
 * @csspart editions - The same in other languages.
 * @csspart piece - A part of an item that the page makes (`renderItem`).
 * @csspart more - 'Show more' and how many are shown.
 * @csspart more-button - Button that shows more items.
 * @csspart loading - What is shown until there is a list.
 * @csspart error - What is shown when no feed could be had.
 * @csspart retry - Button that tries again.
 * @csspart empty - What is shown when nothing matches.
 * @csspart closest - What was searched for in place of what nothing matches.
 * @csspart incomplete - What is missing from the list.
 * @csspart disclaimer - A feed's disclaimer.
 * @csspart print-title - The heading on paper.
 * @csspart asked - The filters and the words searched for, on paper.
 * @cssprop [--resource-list-accent-color] - Links and checkboxes. By default a blue mixed with the text's colour.
 * @cssprop [--resource-list-text-color] - Text; by default the page's.
 * @cssprop [--resource-list-muted-color] - Quiet text. By default the text's colour, thinned.
 * @cssprop [--resource-list-border-color] - Borders of controls. By default the text's colour, thinned.
 * @cssprop [--resource-list-line-color] - Lines between items. By default the text's colour, thinned.
 * @cssprop [--resource-list-surface-color] - Background of chips, notices and hovered buttons. By default a tint of the text's colour.
 * @cssprop [--resource-list-mark-color] - Background of what matches the words searched for. By default a tint of yellow.
 * @cssprop [--resource-list-focus-color=currentColor] - The focus ring.
 * @cssprop [--resource-list-border-width=1px] - Width of the borders of controls.
 * @cssprop [--resource-list-radius=0.375em] - Rounding of corners.
 * @cssprop [--resource-list-gap=1.5em] - Space between controls and results.
 */
export class ResourceListElement extends ResourceListSettings {
  static override styles = styles;
  /** The package's version. Of several on a page the first one stays. */
  static readonly version = __VERSION__;

  readonly #visit = new VisitController(this, () => super.updateComplete);
  readonly #announcer = new AnnouncerController(this);
  readonly #stage = new StageController(this);
  readonly #language = new LanguageController(this);
  readonly #address = new AddressController(this, {
    enabled: () => this.urlState,
    choose: (choice) => this.#visit.choose(choice),
  });
  readonly #feeds = new FeedController(this, {
    sources: () => this.#sources.list,
    timeout: () => sensible(this.timeout, DEFAULTS.timeout),
    loaded: ({ catalog, problems }) => this.#emit(new ResourceListLoadEvent(catalog.size, problems)),
    failed: (error) => this.#emit(new ResourceListErrorEvent(error)),
  });
  readonly #internals = this.attachInternals();
  readonly #sources = new FeedSources(() => (this.#visit.pages = 1));
  #locale = new Locale('');
  readonly #answers = new Answers(this, this.#feeds);
  #counted: Answer | undefined;
  #own: OwnItems | undefined;
  readonly #paper = new PaperController(this, () => {
    // At once: the browser looks at the page when the event is over.
    if (!this.isUpdatePending) super.update(new Map());
  });

  /** Gets the feeds again. The list that is there stays until the new one is. */
  reload(): void {
    this.#feeds.reload();
  }

  /** Takes back every filter and the words searched for. */
  clear(): void {
    this.#visit.clear();
  }

  protected override begin(): void {
    this.#sources.choose(this);
    this.#feeds.start();
  }

  /**
   * What there is and what is shown of it: for the script of actions.
   * @internal
   */
  get contents(): Contents | undefined {
    return this.#answers.contents;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // An item looks the same until the page wants it otherwise, or something else is searched for.
    if (changed.size > 0) this.#answers.forgetRows();
    if (changed.has('src') || changed.has('feed')) this.#sources.choose(this);
    if (changed.has('renderItem')) this.#own = this.renderItem && ownItems(this.renderItem);
    if (changed.has('sort')) this.#visit.resetSort();
    if (changed.has('urlState')) this.#address.start();
    if (changed.has('messages') || changed.has('lang')) {
      this.#locale = new Locale(this.#language.language, this.messages);
      this.#locale.prepare();
    }
  }

  // Derived here and not in `willUpdate`: the load starts between the two, and another `src` takes the old list away.
  protected override render(): TemplateResult {
    const limit = this.#paper.printing && this.#feeds.catalog?.isHere ? MOST_PRINTED : this.#visit.limit(this.pageSize);
    // With a feed of its own the page most likely has the list as well: one whole list takes the place of the other.
    const catalog = this.#sources.inline && !this.#feeds.catalog?.complete ? undefined : this.#feeds.catalog;
    const answer = this.#answers.ask(catalog, (finder) =>
      criteriaOf(this, this.#visit, finder, this.#locale.rules, limit),
    );
    const results = answer?.results;
    if (catalog?.complete && results) {
      const text = statusText(results, this.#feeds, this.#locale);
      this.#announcer.announce(text, results.items, this.#visit.change);
    } else if (this.#feeds.slow) this.#announcer.announce(this.#locale.messages.slow, [], undefined);
    else this.#announcer.forget();
    const whole = this.#paper.printing || (this.#sources.inline && !this.#counted);
    const shown = this.#stage.shown(answer, limit, whole ? limit : undefined);
    // Counts come with the rest of the list, but those of another catalog are none of its.
    if (!this.#stage.complete || this.#counted?.finder !== answer?.finder) this.#counted = answer;
    return shellView({
      page: this,
      limit,
      shown,
      printing: this.#paper.printing,
      idle: this.#sources.list.length === 0 || (this.#sources.inline !== undefined && !answer && !this.#feeds.error),
      answer,
      counted: this.#counted,
      locale: this.#locale,
      announcer: this.#announcer,
      feeds: this.#feeds,
      visit: this.#visit,
      own: this.#own,
      slotted: () => {
        if (this.#sources.inline !== inlineFeed(this)) this.requestUpdate('src');
      },
      open: (resource, event) => {
        if (!this.#emit(new ResourceListOpenEvent(resource))) event.preventDefault();
      },
    });
  }

  /**
   * Settles when the whole list is shown, not its first screen alone.
   * @internal
   */
  override get updateComplete(): Promise<boolean> {
    const shown = (): Promise<boolean> => super.updateComplete;
    const arrived = shown()
      .then(() => this.#answers.awaited)
      .then(shown);
    return arrived.then(() => this.#stage.complete).then(shown);
  }

  protected override updated(): void {
    this.#visit.keepFocus();
    const { catalog, error, pending } = this.#feeds;
    const results = this.#answers.newest?.results;
    const states = { loading: pending, error: !catalog && error, empty: results?.size === 0 };
    for (const [name, on] of Object.entries(states)) this.#internals.states[on ? 'add' : 'delete'](name);
    const { change, choice } = this.#visit;
    if (!change || !catalog?.complete || !results || this.#answers.awaited) return;
    this.#visit.change = undefined;
    this.#address.write(choice);
    // Another order is no other filter, and how many are on a shortlist is not the page's business.
    if (change === 'order' || this.among) return;
    const facets = Object.fromEntries(Array.from(choice, ([name, keys]) => [name, [...keys]]));
    this.#emit(new ResourceListFilterEvent(results.size, results.total, facets));
  }

  /** Dispatches an event; `false` when a listener cancelled it. */
  #emit(event: Event): boolean {
    // Events have their entries above; the analyzer of the manifest would add one without a name for this line.
    /** @internal */
    return this.dispatchEvent(event);
  }
}
