import type { FacetName } from '../catalog/facets.js';
import type { SortOrder } from '../catalog/order.js';
import type { AccessLevel } from '../model/resource.js';

/** A text with one form for each CLDR plural category of its language; `{n}` is the number. */
export type PluralText = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * Every text of the interface, seen or spoken. `{…}` marks a place that is filled in.
 * Plain data, so that a page can hand in its own as JSON.
 */
export interface Messages {
  /** Which way the texts run. */
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag whose rules numbers and dates are written by, where it is not the language's own. */
  readonly intl?: string;
  /** Names of the months, separated by `|`, for a language that browsers do not know. */
  readonly months?: string;
  /** Name of the whole, when neither the page nor the feed gives one. */
  readonly label: string;
  readonly search: string;
  readonly skip: string;
  readonly filters: string;
  readonly sortBy: string;
  readonly sorts: Readonly<Record<SortOrder | 'relevance', string>>;
  readonly facets: Readonly<Record<FacetName, string>>;
  /** Labels of the values that are known by an id; others show as the feed writes them. */
  readonly types: Readonly<Record<string, string>>;
  readonly audiences: Readonly<Record<string, string>>;
  readonly formats: Readonly<Record<string, string>>;
  readonly access: Readonly<Record<AccessLevel, string>>;
  /** `{n}` resources. */
  readonly count: PluralText;
  /** `{shown}` of `{n}` resources. */
  readonly countOf: PluralText;
  readonly none: string;
  /** What was searched for instead of what nothing matches: `{words}`. */
  readonly correction: string;
  /** When a long query matches only in part. */
  readonly partial: string;
  readonly advice: string;
  readonly empty: string;
  readonly removeFilter: string;
  readonly clearAll: string;
  readonly showMore: string;
  /** `{shown}` and `{n}`, beside 'Show more'. */
  readonly showing: string;
  readonly readMore: string;
  readonly readLess: string;
  readonly topics: string;
  readonly alsoIn: string;
  readonly contact: string;
  readonly archived: string;
  readonly gone: string;
  readonly reviewed: string;
  readonly reviewedBy: string;
  readonly registerBy: string;
  readonly bytes: PluralText;
  readonly kilobytes: string;
  readonly megabytes: string;
  readonly pages: PluralText;
  /** What stands between the facts of a file, and between topics. */
  readonly comma: string;
  /** What stands between the name of a filter and its values. */
  readonly colon: string;
  readonly loading: string;
  /** In place of `loading` when it takes longer than a few seconds. */
  readonly slow: string;
  readonly tryAgain: string;
  readonly errors: Readonly<Record<ErrorText, string>>;
  /** A reload failed, and the list from before stays; `{date}` is the day on which that was loaded. */
  readonly outdated: string;
  /** Some of several feeds failed; `{feeds}` are their addresses. */
  readonly partly: string;
  /** `{n}` items over the ceiling were left out. */
  readonly cutOff: PluralText;
}

/** Texts of the buttons of `actions="print copy shortlist"`, which are in a file of their own. */
export interface ActionMessages {
  readonly print: string;
  readonly copy: string;
  /** Said when the list is on the clipboard, and when the browser does not let it there. */
  readonly copied: string;
  readonly notCopied: string;
  /** A choice beside them, where the feed has neutral titles, and what it does. */
  readonly neutral: string;
  readonly neutralHint: string;
  /** On each entry; the entry's title follows for assistive technology. */
  readonly shortlist: string;
  /** How many there are follows in brackets. */
  readonly shortlistOnly: string;
  readonly clearShortlist: string;
  /** Said when an entry is put on it or taken off: `{n}` are on it. */
  readonly onShortlist: string;
}

/** Every text of a language that is a file of its own. */
export interface Translation extends Messages {
  readonly actions: ActionMessages;
}

/**
 * Failures that call for different words. A document that nests too deep has those of `feed`: whoever reads them can do
 * nothing else.
 */
export type ErrorText =
  | 'offline'
  | 'network'
  | 'timeout'
  | 'missing'
  | 'denied'
  | 'busy'
  | 'status'
  | 'address'
  | 'html'
  | 'json'
  | 'feed'
  | 'bytes';

/** Own words for some of the texts. */
export type MessageOverrides = {
  readonly [Key in keyof Translation]?: Translation[Key] extends string ? string : Partial<Translation[Key]>;
};

/** The texts with a page's own words in place of some: entry by entry, so that one label can be changed alone. */
export function withOverrides<T extends object>(texts: T, overrides: object | null | undefined, grows = false): T {
  const merged = { ...texts } as Record<string, unknown>;
  for (const [key, own] of Object.entries(overrides ?? {}) as [string, unknown][]) {
    // A table of labels may get more of them; there are no other texts than those that are known.
    const text = Object.hasOwn(merged, key) ? merged[key] : undefined;
    if (own === null || own === undefined || (text === undefined && !grows)) continue;
    merged[key] = typeof text === 'object' && text ? withOverrides(text, own, true) : own;
  }
  return merged as T;
}

/** Fills the places in a text. What is filled in is never looked through for further places. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] as string) : place,
  );
}
