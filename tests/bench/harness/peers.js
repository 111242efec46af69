// The pages that are compared. A new one is a folder in peers/ and a line here.

/** Where things stand in a page: `host` is the element in whose shadow root to look, if any. */
const PAGE = { input: 'input[type=search]', count: '.status', row: '.list > li', link: '.list > li a' };
const ELEMENT = {
  host: 'resource-list',
  input: '[part=search-input]',
  count: '[part=status] [aria-hidden]',
  row: '[part=item]',
  link: '[part=link]',
};

/**
 * `search`: whether a word of the query is found anywhere (`substring`) or at the beginning of a word (`prefix`).
 * `more`: it may find more than the reference does, as a search that knows inflections would.
 * `windowed`: it shows the rows in sight, not the first 50.
 *
 * @type {{ name: string, search: 'substring' | 'prefix', more?: boolean, windowed?: boolean, places: object }[]}
 */
export const PEERS = [
  { name: 'hand-written', search: 'substring', places: PAGE },
  { name: 'preact', search: 'substring', places: PAGE },
  { name: 'virtualizer', search: 'substring', windowed: true, places: PAGE },
  { name: 'listjs', search: 'substring', places: PAGE },
  { name: 'minisearch-lit', search: 'prefix', places: PAGE },
  { name: 'instantsearch', search: 'prefix', places: PAGE },
  { name: 'resource-list', search: 'prefix', more: true, places: ELEMENT },
  { name: 'resource-list-ungrouped', search: 'prefix', more: true, places: ELEMENT },
];

/** The one that all others are divided by. */
export const FLOOR = 'hand-written';
