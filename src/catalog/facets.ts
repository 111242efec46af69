import { primaryLanguage } from '../model/language.js';
import { formatOf, formatOfUrl } from '../model/media-type.js';
import type { Resource } from '../model/resource.js';
import { facetKey } from '../search/fold.js';

/** The ways to narrow a list, in the order in which they are offered. */
export const FACET_NAMES = [
  'section',
  'type',
  'format',
  'audience',
  'topic',
  'publisher',
  'year',
  'language',
  'access',
  'source',
] as const;

export type FacetName = (typeof FACET_NAMES)[number];

export const isFacetName = (name: string): name is FacetName => (FACET_NAMES as readonly string[]).includes(name);

/** Formats of all that a resource's entry leads to or describes. */
function formats({ link, attachments, file }: Resource): string[] {
  const linked = link && (formatOf(link.mimeType) ?? formatOfUrl(link.url));
  // With facts of a document, the address is only the page that tells of it.
  const page = link && !file && /^https?:/.test(link.url) ? 'web-page' : undefined;
  return [linked ?? page, formatOf(file?.mimeType), ...attachments.map(({ mimeType }) => formatOf(mimeType))].filter(
    (format) => format !== undefined,
  );
}

type Values = readonly (string | undefined)[];

/** What a resource has of each facet. */
const VALUES: Record<FacetName, (resource: Resource) => Values> = {
  section: ({ section }) => section.slice(0, 1),
  type: ({ type }) => [type],
  format: formats,
  audience: ({ audience }) => audience,
  topic: ({ topics }) => topics,
  publisher: ({ publisher }) => [publisher],
  year: ({ issued }) => [issued?.slice(0, 4)],
  language: ({ language, editions }) => [language, ...editions.map((edition) => edition.language)].map(primaryLanguage),
  access: ({ access }) => [access],
  // Which feeds have it only the catalog knows.
  source: () => [],
};

/** One value that items may have, as first written. */
export interface FacetValue {
  /** Equal for all ways to write it. */
  readonly key: string;
  readonly name: string;
}

/**
 * The values of one facet over all items, as columns of small integers: item `i` has the values
 * `ids[offsets[i]] … ids[offsets[i + 1] - 1]`, each an index into `values`.
 */
export class FacetColumn {
  readonly name: FacetName;
  readonly values: FacetValue[] = [];
  readonly ids: number[] = [];
  readonly offsets: number[] = [0];
  readonly #byKey = new Map<string, number>();
  readonly #byName = new Map<string, number>();
  readonly #valuesOf: (resource: Resource) => Values;

  constructor(name: FacetName) {
    this.name = name;
    this.#valuesOf = VALUES[name];
  }

  add(resource: Resource, values = this.#valuesOf(resource)): void {
    const from = this.offsets[this.offsets.length - 1] as number;
    for (const name of values) {
      if (!name) continue;
      const id = this.#byName.get(name) ?? this.#register(name);
      if (this.ids.indexOf(id, from) < 0) this.ids.push(id);
    }
    this.offsets.push(this.ids.length);
  }

  /** Index of the value with this key, or -1. */
  indexOf(key: string): number {
    return this.#byKey.get(key) ?? -1;
  }

  /** The item's first value, or -1. */
  firstOf(item: number): number {
    const at = this.offsets[item] as number;
    return at < (this.offsets[item + 1] as number) ? (this.ids[at] as number) : -1;
  }

  #register(name: string): number {
    const key = facetKey(name);
    let id = this.#byKey.get(key);
    if (id === undefined) {
      id = this.values.push({ key, name }) - 1;
      this.#byKey.set(key, id);
    }
    this.#byName.set(name, id);
    return id;
  }
}
