/** How freely a resource may be had. A `restricted` one is described and never linked. */
export type AccessLevel = 'public' | 'registration' | 'paid' | 'restricted';

/** What is known of a document besides its address. */
export interface FileFacts {
  /** Media type, e.g. `application/pdf`. */
  readonly mimeType?: string | undefined;
  /** Size in bytes. */
  readonly size?: number | undefined;
  /** Number of pages. */
  readonly pages?: number | undefined;
}

/** An address that may be followed: absolute, and of an allowed scheme (see `feed/safe-url.ts`). */
export interface ResourceLink extends FileFacts {
  readonly url: string;
  readonly title?: string | undefined;
  /** BCP 47 tag of what the link leads to, where that is another language than the item's. */
  readonly language?: string | undefined;
}

/** Dates are ISO 8601, as precise as the feed gave them: `2015`, `2015-06` or `2015-06-30`. */
export type PartialDate = string;

/** When an event takes place, and how one takes part. */
export interface Training {
  readonly mode?: string | undefined;
  readonly cost?: string | undefined;
  readonly starts?: PartialDate | undefined;
  readonly ends?: PartialDate | undefined;
  readonly registerBy?: PartialDate | undefined;
}

/**
 * One entry of the list: what a feed says of it, cleaned and resolved once, so that nothing above this layer
 * has to ask whether a text is safe to show or an address safe to link.
 */
export interface Resource {
  /** Unique within its feed. */
  readonly id: string;
  /** Address of the feed it came from, as the page names it: not where that leads to, nor that of a page of the feed. */
  readonly feed: string;
  /** Empty when the feed gives none; then `text` stands in its place. */
  readonly title: string;
  readonly text: string;
  /** What it is called where nobody else should read what it is. */
  readonly neutralTitle?: string | undefined;
  /** Authored headings, outermost first. */
  readonly section: readonly string[];
  readonly type?: string | undefined;
  readonly publisher?: string | undefined;
  readonly audience: readonly string[];
  readonly topics: readonly string[];
  /** BCP 47 tag of title and text. */
  readonly language?: string | undefined;
  readonly issued?: PartialDate | undefined;
  /** What the title links to. */
  readonly link?: ResourceLink | undefined;
  /** Whether `link` is an attachment, whose facts then belong to the link's name. */
  readonly linksToFile: boolean;
  /** Attachments besides the one the title links to. */
  readonly attachments: readonly ResourceLink[];
  /** Facts of a document whose own address is not known. */
  readonly file?: FileFacts | undefined;
  readonly access: AccessLevel;
  readonly accessNote?: string | undefined;
  /** Whom to ask for access. */
  readonly contact?: string | undefined;
  readonly reviewed?: PartialDate | undefined;
  readonly reviewedBy?: string | undefined;
  /** `gone`: the document is no longer where it was; `link` is then its archived copy, or nothing. */
  readonly linkStatus: 'ok' | 'moved' | 'gone';
  /** The same resource in other languages. */
  readonly editions: readonly ResourceLink[];
  readonly training?: Training | undefined;
}

/** A heading that the feed's author foresaw, with an optional sentence about it. */
export interface Section {
  readonly title: string;
  readonly description?: string | undefined;
}

/** Part of a feed that could not be read, and why. */
export interface FeedProblem {
  /** Address of the feed. */
  readonly feed: string;
  /** Position in `items`, from 0; absent when the problem is not in an item. */
  readonly index?: number | undefined;
  /** Where in the item or feed, e.g. `attachments.0.url`. */
  readonly path: string;
  /** In plain English, for the feed's owner. */
  readonly reason: string;
}

/** What a feed says of itself. */
export interface FeedInfo {
  /** Address the feed was read from, after redirects. */
  readonly url: string;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly sections: readonly Section[];
  /** Sets of words or phrases that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  readonly disclaimer?: string | undefined;
  /** Heading of the list where nobody else should read what it is. */
  readonly neutralTitle?: string | undefined;
}
