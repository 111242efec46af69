import type { FeedInfo, Resource, Section } from '../model/resource.js';
import { type Synonyms, foldSynonyms } from '../search/query.js';
import { SearchIndex, type WeightedText } from '../search/search-index.js';
import { FACET_NAMES, FacetColumn, type FacetName } from './facets.js';

/** How much a match counts by where it is, in the way of BM25F (Robertson, Zaragoza, Taylor 2004). */
const WEIGHT = { title: 16, topics: 8, publisher: 5, section: 5, text: 2 };

function searchedTexts({ title, text, topics, publisher, section, accessNote, editions }: Resource): WeightedText[] {
  return [
    [title, WEIGHT.title],
    ...editions.map((edition): WeightedText => [edition.title, WEIGHT.title]),
    ...topics.map((topic): WeightedText => [topic, WEIGHT.topics]),
    [publisher, WEIGHT.publisher],
    ...section.map((heading): WeightedText => [heading, WEIGHT.section]),
    [text, WEIGHT.text],
    [accessNote, WEIGHT.text],
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
  /** Whether every item of every feed is in. */
  complete = false;

  constructor() {
    this.facets = new Map(FACET_NAMES.map((name) => [name, new FacetColumn(name)]));
  }

  get size(): number {
    return this.resources.length;
  }

  facet(name: FacetName): FacetColumn {
    return this.facets.get(name) as FacetColumn;
  }

  addFeed(feed: FeedInfo): void {
    this.feeds.push(feed);
    this.sections.push(...feed.sections);
    this.synonyms = [...this.synonyms, ...foldSynonyms(feed.synonyms)];
  }

  add(resource: Resource): void {
    this.resources.push(resource);
    for (const column of this.facets.values()) column.add(resource);
    this.index.add();
  }
}
