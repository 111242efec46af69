/**
 * The element with what it takes to search an index that `resource-list index` made: a page that has one loads this file
 * in place of the other.
 * @module
 */
import { addIndexLoader } from '../loading/index-loader.js';
import { loadFromIndex } from './load-index.js';

addIndexLoader(loadFromIndex);

export * from '../resource-list.js';
