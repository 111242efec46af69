// Counts again, in Node and from the feeds as they were served, what the element shows. It shares with the element how a
// feed is read (with zod, where the single file has its own checks) and which values an item has, but not the filter.
import { pathToFileURL } from 'node:url';
import { at } from '../../tools/project.js';
import { planOf } from './server.js';
import { FACETS } from './values.js';

const dist = (path) => import(pathToFileURL(at('dist', path)).href);
const { parseFeed } = await dist('feed/index.js');
const { MAX_DEPTH } = await dist('feed/limits.js');
const { Catalog } = await dist('catalog/catalog.js');
const { parseOnly } = await dist('catalog/scope.js');

/** Each item's keys by facet. What several feeds have is one item. */
function valuesOf(feeds) {
  const catalog = new Catalog();
  for (const { resources, ...info } of feeds) {
    catalog.addFeed(info);
    for (const resource of resources) catalog.add(resource);
  }
  catalog.finish();
  return catalog.resources.map((_, item) =>
    Object.fromEntries(
      [...catalog.facets].map(([name, { values, ids, offsets }]) => [
        name,
        ids.slice(offsets[item], offsets[item + 1]).map((id) => values[id].key),
      ]),
    ),
  );
}

/** How deeply a JSON value nests. */
function depthOf(value) {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce((most, part) => Math.max(most, depthOf(part)), 0);
}

/**
 * The items that a list of these feeds must have; `undefined` when nobody can know because one of them arrives broken,
 * or leads to further pages.
 *
 * @param {string} origin
 * @param {number[]} numbers
 */
export function expectedOf(origin, numbers) {
  const feeds = [];
  for (const number of numbers) {
    const { bytes, whole } = planOf(number);
    if (!whole) return undefined;
    try {
      const feed = JSON.parse(new TextDecoder().decode(bytes));
      // Over the ceiling it is not read, and the list says that a part is missing.
      if (feed.next_url || depthOf(feed) > MAX_DEPTH) return undefined;
      feeds.push(parseFeed(feed, { url: `${origin}/feed/${number}` }));
    } catch {
      return undefined;
    }
  }
  return valuesOf(feeds);
}

/** So many values of a facet are offered at most. */
const MOST_VALUES = 200;

const meets = (item, choice, except) =>
  Object.entries(choice).every(([name, keys]) => name === except || keys.some((key) => item[name].includes(key)));

/** @returns {string[]} where the element's numbers differ from those counted here */
export function recounted(items, { total, only, groups, facets, status, searching, list, loading }) {
  if (!list || loading) return [];
  const fixed = Object.fromEntries([...parseOnly(only)].map(([name, keys]) => [name, [...keys]]));
  const scope = items.filter((item) => meets(item, fixed));
  const found = [];
  if (total !== items.length) found.push(`the load event says ${total} items, and the feeds have ${items.length}`);
  if (searching) return found;
  // A value that no item has narrows nothing, and one that the embed has fixed is not the visitor's to choose.
  const choice = Object.fromEntries(
    Object.entries(facets).filter(
      ([name, keys]) => !(name in fixed) && items.some((item) => keys.some((key) => item[name].includes(key))),
    ),
  );
  const shown = scope.filter((item) => meets(item, choice)).length;
  const said = Number(/\d[\d.,\u00a0\u202f]*/.exec(status)?.[0].replace(/\D/g, '') ?? 0);
  if (said !== shown) found.push(`the status says "${status}", and ${shown} items match`);
  for (const { name, values } of groups) {
    const facet = ENGLISH[name];
    if (!facet) continue;
    const counts = new Map();
    for (const item of scope) {
      const counted = meets(item, choice, facet);
      for (const key of item[facet]) counts.set(key, (counts.get(key) ?? 0) + Number(counted));
    }
    // Of very many values only the most frequent are offered.
    if (counts.size > values.length && values.length >= MOST_VALUES) continue;
    const mine = [...counts.values()].sort((a, b) => a - b).join();
    const theirs = values
      .map(({ count }) => count)
      .sort((a, b) => a - b)
      .join();
    if (mine !== theirs) found.push(`${name} counts ${theirs}, and it should be ${mine}`);
  }
  return found;
}

const ENGLISH = Object.fromEntries(FACETS.map((name) => [name[0].toUpperCase() + name.slice(1), name]));
