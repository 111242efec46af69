import { LitElement, type PropertyDeclarations } from 'lit';
import type { Criteria } from './catalog/finder.js';
import type { FeedDocument } from './feed/schema.js';
import { nextTask } from './loading/slices.js';
import type { MessageOverrides } from './messages/messages.js';
import { DEFAULTS } from './model/defaults.js';
import type { RenderItem } from './views/own-item.js';

/** What a page may set, by attribute or property: in any order, at any time. */
export class ResourceListSettings extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    feed: { attribute: false },
    label: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    facets: {},
    groupBy: { attribute: 'group-by' },
    sort: {},
    pageSize: { attribute: 'page-size', type: Number },
    only: {},
    noSearch: { attribute: 'no-search', type: Boolean },
    noFilters: { attribute: 'no-filters', type: Boolean },
    urlState: { attribute: 'url-state', type: Boolean },
    printTitle: { attribute: 'print-title' },
    timeout: { type: Number },
    messages: { attribute: false },
    renderItem: { attribute: false },
  };

  /** One or more feed addresses, separated by spaces, relative to the page; several are shown as one list. */
  declare src: string;
  /** The feed as an object; then nothing is fetched. */
  declare feed: FeedDocument | undefined;
  /** Accessible name of the whole; by default the feed's title. */
  declare label: string;
  /** Level of the section headings, 1 to 6. */
  declare headingLevel: number;
  /** Which filters, in order, of `section type format audience topic publisher year language access source`; by default those that tell items apart. */
  declare facets: string;
  /** A facet's name, or `none`. */
  declare groupBy: string;
  /** Order of the list until the visitor chooses another: `feed`, `title`, `newest` or `oldest`. */
  declare sort: string;
  /** How many items are shown before 'Show more'. */
  declare pageSize: number;
  /** What this embed holds, fixed: `type: training, toolkit; language: es`. The visitor cannot widen it. */
  declare only: string;
  /** Leaves the search box out. */
  declare noSearch: boolean;
  /** Leaves the filters out. */
  declare noFilters: boolean;
  /** Keeps the chosen filters, never the words searched for, in the address's fragment. */
  declare urlState: boolean;
  /** Heading of the list where it is printed. Else there is none but those of the list. */
  declare printTitle: string;
  /** Milliseconds until a silent server counts as failed. */
  declare timeout: number;
  /** Own words for any text of the interface. */
  declare messages: MessageOverrides | undefined;
  /** Makes items of the page's own: gets the resource and ready pieces, returns a node. */
  declare renderItem: RenderItem | undefined;
  /**
   * Which items are shown at all: for the shortlist, whose script is a file of its own and asks for the update.
   * @internal
   */
  declare among: Criteria['among'];

  constructor() {
    super();
    this.src = '';
    this.label = '';
    this.headingLevel = DEFAULTS.headingLevel;
    this.facets = '';
    this.groupBy = 'section';
    this.sort = 'feed';
    this.pageSize = DEFAULTS.pageSize;
    this.only = '';
    this.noSearch = false;
    this.noFilters = false;
    this.urlState = false;
    this.printTitle = '';
    this.timeout = DEFAULTS.timeout;
  }

  override connectedCallback(): void {
    if (this.renderRoot) super.connectedCallback();
    else void this.#start();
  }

  /** Asks for what is shown. Called before the first rendering. */
  protected begin(): void {}

  // Running the script was a long task already, asking for the feeds takes as long as making their place: each is a task
  // of its own. What stands between the tags is shown meanwhile.
  async #start(): Promise<void> {
    await nextTask();
    if (!this.isConnected) return;
    this.begin();
    await nextTask();
    if (this.isConnected && !this.renderRoot) super.connectedCallback();
  }
}
