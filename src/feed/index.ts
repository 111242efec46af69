/**
 * The feed's format, apart from the element: works in Node, in a worker and in a browser.
 * @module
 */
export { type FeedDocument, type FeedHeader, type FeedItem, feedDocument, feedHeader, feedItem } from './schema.js';
export { type Feed, parseFeed } from './feed-reader.js';
export { feedJsonSchema } from './json-schema.js';
export { MAX_ITEMS } from './limits.js';
export { FeedError, type FeedErrorKind } from '../model/feed-error.js';
export type {
  AccessLevel,
  FeedInfo,
  FeedProblem,
  FileFacts,
  Resource,
  ResourceLink,
  Section,
  Training,
} from '../model/resource.js';
