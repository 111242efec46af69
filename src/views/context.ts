import type { AnnouncerController } from '../controllers/announcer-controller.js';
import type { Answer } from '../controllers/answers.js';
import type { FeedController } from '../controllers/feed-controller.js';
import type { VisitController } from '../controllers/visit-controller.js';
import type { Locale } from '../messages/locale.js';
import type { Resource } from '../model/resource.js';
import type { OwnItems } from './own-item.js';

/** What the page has set, of what the views go by. It may be anything at all. */
export interface Page {
  readonly label: string;
  readonly headingLevel: number;
  readonly noSearch: boolean;
  readonly noFilters: boolean;
  readonly printTitle: string;
}

/** All that the views show, and whom they tell what the visitor does. A view is a function of this and of nothing else. */
export interface Context {
  readonly page: Page;
  /** How many items are shown at most. */
  readonly limit: number;
  /** How many of them are shown already: the first screen comes before the rest. */
  readonly shown: number;
  /** Whether this is for paper. */
  readonly printing: boolean;
  /** Whether there is nothing but what stands between the tags: no feed at all, or one that the page carries and that is still being read. */
  readonly idle: boolean;
  /** Absent until there is a list. */
  readonly answer: Answer | undefined;
  /** The answer whose counts the filters show: the first screen of the list comes before them. */
  readonly counted: Answer | undefined;
  readonly locale: Locale;
  readonly announcer: AnnouncerController;
  readonly feeds: FeedController;
  readonly visit: VisitController;
  /** Items as the page makes them, where it does. */
  readonly own: OwnItems | undefined;
  /** Called when what stands between the tags has changed. */
  readonly slotted: () => void;
  /** Tells the page that a resource is opened. */
  readonly open: (resource: Resource, event: Event) => void;
}
