import { primaryLanguage } from '../model/language.js';
import type { FeedInfo, Resource, Section } from '../model/resource.js';
import { STEMMERS } from '../search/inflection.js';
import { type Synonyms, foldSynonyms } from '../search/query.js';
import { SearchIndex, type WeightedText } from '../search/search-index.js';
import { FACET_NAMES, FacetColumn, type FacetName } from './facets.js';
import { Finder } from './finder.js';
import { Sources } from './sources.js';

/** How much a match counts by where it is, and how many words stand there usually: shorter texts count more. */
const TITLE = [48, 8] as const;
const TOPIC = [20, 2] as const;
const PUBLISHER = [14, 4] as const;
const SECTION = [10, 4] as const;
const TEXT = [6, 60] as const;

function searchedTexts({ title, text, topics, publisher, section, accessNote, editions }: Resource): WeightedText[] {
  return [
    [title, ...TITLE],
    ...editions.map((edition): WeightedText => [edition.title, ...TITLE]),
    ...topics.map((topic): WeightedText => [topic, ...TOPIC]),
    [publisher, ...PUBLISHER],
    ...section.map((heading): WeightedText => [heading, ...SECTION]),
    [text, ...TEXT],
    [accessNote, ...TEXT],
  ];
}

/**
 * Everything that is known of one or more feeds, prepared once for searching, filtering and sorting.
 * It grows item by item, so that a long feed can be prepared in slices while its beginning is already shown.
 */
export class Catalog {
  readonly resources: Resource[] = [];
  readonly facets: ReadonlyMap<FacetName, FacetColumn>;
  readonly index = new SearchIndex((item) => searchedTexts(this.resources[item] as Resource));
  readonly feeds: FeedInfo[] = [];
  /** Authored headings of all feeds, in reading order. */
  readonly sections: Section[] = [];
  synonyms: Synonyms = [];
  /** Where there are several feeds. */
  #sources: Sources | undefined;
  /** Whether every item of every feed is in. */
  complete = false;
  /** Whether it is all here, so that all of it can be shown at once, as on paper. */
  readonly isHere: boolean = true;

  constructor() {
    this.facets = new Map(FACET_NAMES.map((name) => [name, new FacetColumn(name)]));
  }

  /** Who answers questions about it. */
  finder(): Finder {
    return new Finder(this);
  }

  get size(): number {
    return this.resources.length;
  }

  /** Another number when there may be something new to find. */
  get revision(): number {
    return this.size + Number(this.complete);
  }

  /** The names of the feeds that have a resource, where there are several feeds. */
  sourcesOf(resource: Resource): string[] {
    return Array.from(this.#sources?.of(resource) ?? [], ({ title, url }) => title ?? url);
  }

  facet(name: FacetName): FacetColumn {
    return this.facets.get(name) as FacetColumn;
  }

  addFeed(feed: FeedInfo): void {
    const [first] = this.feeds;
    if (this.feeds.push(feed) === 2) {
      this.#sources = new Sources();
      for (const resource of this.resources) this.#sources.take(resource, first as FeedInfo);
    }
    this.sections.push(...feed.sections);
    const synonyms = foldSynonyms(feed.synonyms);
    this.synonyms = [...this.synonyms, ...synonyms];
    // A name that no text holds is spelt right all the same.
    synonyms.flat(2).forEach((word) => this.index.addWord(word));
  }

  /** Says that every item of every feed is in. */
  finish(): void {
    this.index.prepare();
    // Not before: a later feed may have what an earlier one has.
    for (const one of this.#sources ? this.resources : []) this.facet('source').add(one, this.sourcesOf(one));
    this.complete = true;
  }

  /** Takes in a resource of the feed that was added last. */
  add(resource: Resource): void {
    const feed = this.feeds.at(-1) as FeedInfo;
    if (this.#sources?.take(resource, feed) === false) return;
    this.resources.push(resource);
    for (const column of this.facets.values()) if (column.name !== 'source') column.add(resource);
    for (const { language } of [resource, ...resource.editions]) {
      const stemmer = STEMMERS[primaryLanguage(language)];
      if (stemmer) this.index.stemmers.add(stemmer);
    }
    this.index.add();
  }
}
