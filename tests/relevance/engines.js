// The engines that are compared, each over the same fields of the same items. A peer has the best of the configurations
// that were tried on the judged set (by success@3, then MRR), so that being ahead of it means something; none but
// `resource-list` knows of a feed's synonyms.
import { Charset, Document, Encoder } from 'flexsearch';
import englishPack from 'flexsearch/lang/en';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { Catalog } from '../../dist/catalog/catalog.js';
import { Finder } from '../../dist/catalog/finder.js';
import { FeedReader } from '../../dist/feed/feed-reader.js';

/** @typedef {(query: string) => string[]} Search ids, best first */
/** @typedef {{ name: string, configuration: string, start: (feed: object) => Search }} Engine */

/** The weightiest first: FlexSearch has no other weights than this order. */
const FIELDS = ['title', 'tags', 'publisher', 'section', 'text'];

/** An item as flat texts. As on screen, a text that only repeats the title is none. */
function documentOf({ id, title = '', tags = [], summary, content_text, _resource: own = {} }) {
  const texts = [summary, content_text, own.access?.note].filter((text) => text && text !== title);
  return {
    id,
    title: [title, ...(own.editions ?? []).map((edition) => edition.title)].filter(Boolean).join('; '),
    tags: tags.join('; '),
    publisher: own.publisher ?? '',
    section: [own.section ?? []].flat().join('; '),
    text: texts.join('\n'),
  };
}

const unique = (ids) => [...new Set(ids)];

/** The word as lunr's Porter stemmer leaves it; `null` for a word that lunr takes for too common to search for. */
function stem(word) {
  const lower = word.toLowerCase();
  return lunr.stopWordFilter(lower) ? lunr.stemmer(new lunr.Token(lower, {})).toString() : null;
}

// Also tried: no stemmer, no stop words, prefix and fuzzy for longer words alone, OR from the start, BM25+ parameters.
const miniSearch = {
  name: 'MiniSearch',
  configuration:
    'prefix, fuzzy 0.2, boosts 4/2/1.5/1/1, English stop words and Porter stemmer in `processTerm`; AND, or OR where AND finds nothing',
  start({ items }) {
    const index = new MiniSearch({
      fields: FIELDS,
      processTerm: stem,
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4, tags: 2, publisher: 1.5 } },
    });
    index.addAll(items.map(documentOf));
    return (query) => {
      const all = index.search(query, { combineWith: 'AND' });
      return (all.length > 0 ? all : index.search(query, { combineWith: 'OR' })).map(({ id }) => id);
    };
  },
};

// Also tried: `forward`, the other Latin charsets, no language pack, `suggest` from the start, `context`, `merge`, and
// a Resolver with boosts.
const flexSearch = {
  name: 'FlexSearch',
  configuration:
    'Document, `tolerant` tokenizer, LatinBalance with the English pack, fields in order of weight; `suggest` where all words together find nothing',
  start({ items }) {
    const index = new Document({
      tokenize: 'tolerant',
      encoder: new Encoder(Charset.LatinBalance, englishPack),
      document: { id: 'id', index: FIELDS },
    });
    for (const item of items) index.add(documentOf(item));
    const search = (query, suggest) =>
      unique(index.search(query, { suggest, limit: items.length }).flatMap(({ result }) => result));
    return (query) => {
      const all = search(query, false);
      return all.length > 0 ? all : search(query, true);
    };
  },
};

// Also tried: the whole query as one pattern (the default), thresholds from 0.1 to 0.4, the length norm, all tokens
// required, steeper weights.
const fuse = {
  name: 'Fuse.js',
  configuration: 'token search, `ignoreLocation`, `ignoreFieldNorm`, threshold 0.3, weights 2/1.5/1.2/1/1',
  start({ items }) {
    const weights = [2, 1.5, 1.2, 1, 1];
    const index = new Fuse(items.map(documentOf), {
      keys: FIELDS.map((name, i) => ({ name, weight: weights[i] })),
      useTokenSearch: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      ignoreDiacritics: true,
      threshold: 0.3,
    });
    return (query) => index.search(query).map(({ item }) => item.id);
  },
};

// Also tried: the plain query string, an edit distance of 1 throughout, 100/10/1 for the three terms, steeper boosts.
const lunrEngine = {
  name: 'lunr',
  configuration:
    'boosts 2/1.5/1.2/1/1, b 0.4; each word stemmed (10), with a trailing wildcard (5), and from 4 letters on at edit distance 1, from 8 on 2 (1)',
  start({ items }) {
    const boosts = [2, 1.5, 1.2, 1, 1];
    const index = lunr(function () {
      this.ref('id');
      this.b(0.4);
      FIELDS.forEach((field, i) => this.field(field, { boost: boosts[i] }));
      for (const item of items) this.add(documentOf(item));
    });
    return (query) => {
      // The builder asks for words already cut: marks of quotation would be letters to it.
      const words = lunr.tokenizer(query).map((token) => lunr.trimmer(token).toString());
      const results = index.query((asked) => {
        for (const word of words.filter((one) => one && lunr.stopWordFilter(one))) {
          asked.term(word, { boost: 10 });
          asked.term(word, { boost: 5, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
          if (word.length > 3) asked.term(word, { boost: 1, editDistance: word.length > 7 ? 2 : 1 });
        }
      });
      return results.map(({ ref }) => ref);
    };
  },
};

/** As the element asks when words are in its box and nothing is filtered. */
function startResourceList(feed, groupBy) {
  const catalog = new Catalog();
  const reader = new FeedReader(feed, 'https://agency.example/feed.json');
  catalog.addFeed(reader.info);
  while (!reader.done) {
    const resource = reader.next();
    if (resource) catalog.add(resource);
  }
  const finder = new Finder(catalog);
  const criteria = {
    choice: new Map(),
    sort: 'relevance',
    groupBy,
    only: '',
    facets: [],
    language: 'en',
    limit: Infinity,
  };
  return (query) => Array.from(finder.find({ ...criteria, query }).items, (item) => catalog.resources[item].id);
}

/** @type {Engine} */
export const RESOURCE_LIST = {
  name: 'resource-list',
  configuration: 'as the element asks; the ranking itself (`group-by="none"`)',
  start: (feed) => startResourceList(feed, 'none'),
};

/** @type {Engine} */
export const RESOURCE_LIST_GROUPED = {
  name: 'resource-list, grouped',
  configuration: 'as the element shows it: under headings, the heading with the best match first',
  start: (feed) => startResourceList(feed, 'section'),
};

/** @type {readonly Engine[]} */
export const PEERS = [miniSearch, flexSearch, fuse, lunrEngine];
