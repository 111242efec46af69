import type { FacetName } from '../catalog/facets.js';
import type { FeedError } from '../model/feed-error.js';
import type { FileFacts, PartialDate } from '../model/resource.js';
import { languageTag, primaryLanguage } from '../model/language.js';
import { formatOf } from '../model/media-type.js';
import { facetKey } from '../search/fold.js';
import { en } from './en.js';
import './es.js';
import { messagesIn } from './languages.js';
import {
  type ErrorText,
  type MessageOverrides,
  type Messages,
  type PluralText,
  fill,
  withOverrides,
} from './messages.js';

/** Failures by fault and by status that do not go by their own name. A fault is known in more detail than its kind. */
const FAILURES: Readonly<Record<string, ErrorText>> = {
  401: 'denied',
  403: 'denied',
  404: 'missing',
  410: 'missing',
  429: 'busy',
  503: 'busy',
  depth: 'feed',
  format: 'feed',
};

/** Everything that is said or written in one language. */
export class Locale {
  /** BCP 47 tag of the interface's texts, regional variant included where the page names one. */
  readonly tag: string;
  /** BCP 47 tag that numbers, dates and orders go by: browsers have no rules for some languages. */
  readonly rules: string;
  readonly messages: Messages;
  // Made when they are first needed: the first one loads the rules of the language, and the feed must not wait for it.
  #number: Intl.NumberFormat | undefined;
  #plural: Intl.PluralRules | undefined;
  readonly #made = new Map<string, unknown>();

  /**
   * @param language what the page says, e.g. `es-MX`; English when there are no texts in it
   * @param overrides the page's own words
   */
  constructor(language: string, overrides?: MessageOverrides) {
    const tag = languageTag(language) ?? 'en';
    const texts = messagesIn(primaryLanguage(tag));
    this.tag = texts ? tag : 'en';
    this.messages = withOverrides(texts ?? en, overrides);
    this.rules = this.messages.intl || this.tag;
  }

  /** Loads what the browser knows of languages, which takes long: in two tasks, while the feed is on its way. */
  prepare(): void {
    setTimeout(() => new Intl.Collator(this.rules));
    setTimeout(() => this.plural(this.messages.pages, 1));
  }

  /** Whether a text in this language is foreign here, and must say so (WCAG 2.2, 3.1.2). */
  isForeign(language: string): boolean {
    return primaryLanguage(language) !== primaryLanguage(this.tag);
  }

  number(value: number): string {
    this.#number ??= new Intl.NumberFormat(this.rules, { maximumFractionDigits: 1 });
    return this.#number.format(value);
  }

  /** The form of a text for a number; `{n}` is the number and other places are filled from `values`. */
  plural(text: PluralText, n: number, values: Readonly<Record<string, string>> = {}): string {
    this.#plural ??= new Intl.PluralRules(this.rules);
    return fill(text[this.#plural.select(n)] ?? text.other, { n: this.number(n), ...values });
  }

  /** A date in words, never more precise than it is known. */
  date(date: PartialDate): string {
    const [year = '', month, day] = date.split('-');
    if (!month) return year;
    const { months } = this.messages;
    if (months) return `${day ? `${+day} ` : ''}${months.split('|')[+month - 1]} ${year}`;
    const format = this.#once(day ? 'date day' : 'date month', () => {
      // UTC throughout, or a date without a time would fall on the day before, west of Greenwich.
      const options: Intl.DateTimeFormatOptions = {
        calendar: 'gregory',
        timeZone: 'UTC',
        year: 'numeric',
        month: 'long',
      };
      return new Intl.DateTimeFormat(this.rules, day ? { ...options, day: 'numeric' } : options);
    });
    return format.format(Date.UTC(+year, +month - 1, +(day ?? 1)));
  }

  /** A size as file managers write it: `793 KB`, `1.2 MB` (1 KB = 1,000 bytes, as publishers count). */
  size(bytes: number): string {
    if (bytes < 1000) return this.plural(this.messages.bytes, bytes);
    const { kilobytes, megabytes } = this.messages;
    const [text, amount] = bytes < 999_500 ? [kilobytes, Math.round(bytes / 1000)] : [megabytes, bytes / 1e6];
    return fill(text, { n: this.number(amount) });
  }

  /** What is known of a file: `PDF, 793 KB, 66 pages`. */
  facts({ mimeType, size, pages }: FileFacts): string {
    const format = formatOf(mimeType);
    return [
      format && this.value('format', format),
      size && this.size(size),
      pages && this.plural(this.messages.pages, pages),
    ]
      .filter(Boolean)
      .join(this.messages.comma);
  }

  /** A language by its own name: those who look for it may not read this one. */
  language(tag: string): string {
    return this.#once(tag, () => {
      const own = languageTag(tag);
      // A calendar or a private part that a tag carries has no name, and Firefox throws at it.
      const name =
        own && new Intl.DisplayNames(own, { type: 'language', fallback: 'none' }).of(own.replace(/-\w-.*/, ''));
      return name ? name.charAt(0).toLocaleUpperCase(own) + name.slice(1) : tag;
    });
  }

  /** Makes a thing once: making a formatter costs a hundred times what using it does. */
  #once<T>(key: string, make: () => T): T {
    if (!this.#made.has(key)) this.#made.set(key, make());
    return this.#made.get(key) as T;
  }

  /** How a facet's value is shown. */
  value(facet: FacetName, name: string): string {
    if (facet === 'language') return this.language(name);
    const { types, audiences, formats, access } = this.messages;
    const tables: Partial<Record<FacetName, Readonly<Record<string, string>>>> = {
      type: types,
      audience: audiences,
      format: formats,
      access,
    };
    const table = tables[facet];
    const key = table && facetKey(name);
    // Names come from feeds, so `constructor` must find nothing.
    return (key && Object.hasOwn(table, key) && table[key]) || name;
  }

  /** What to say of a failure, and what to do. */
  error({ kind, detail: { status, fault } }: FeedError, online: boolean): string {
    const about = fault ?? status ?? (kind === 'network' && !online ? 'offline' : kind);
    return this.messages.errors[FAILURES[about] ?? (status ? 'status' : (about as ErrorText))];
  }
}
