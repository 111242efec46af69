// The layers of src/, lowest first: a file may import from its own layer and from those below it, never from above.
// ESLint enforces it (eslint.config.js), tests/node/layers.test.js proves that it does, CONTRIBUTING.md explains it.

/**
 * @typedef {object} Layer
 * @property {string} name a folder of src/, or a file there
 * @property {boolean} [pure] true where neither lit nor the page may be used: that code runs in Node as it is
 * @property {boolean} [lazy] true where a module may be loaded at run time, when it is needed
 * @property {string[]} [only] the layers it may import from, where that is less than all below
 */

/** @type {Layer[]} */
export const LAYERS = [
  { name: 'model', pure: true },
  { name: 'search', pure: true },
  { name: 'catalog', pure: true },
  { name: 'messages', pure: true },
  { name: 'feed', pure: true },
  { name: 'loading' },
  { name: 'controllers' },
  { name: 'views' },
  { name: 'styles', only: [] },
  { name: 'events.ts', only: ['model', 'feed'] },
  { name: 'resource-list-settings.ts' },
  { name: 'resource-list-element.ts' },
  { name: 'placeholder.ts', only: [] },
  { name: 'resource-list.ts' },
  // On top of the element, and the only one that loads at run time: the script that an index brings.
  { name: 'pagefind', lazy: true },
  // An element of its own, which shares nothing with the list: a page that has it must not wait for more.
  { name: 'resource-exit', only: [] },
  // A page around the list, which it knows by its attributes and events alone.
  { name: 'embed', only: [] },
  // On top, so that nothing imports it: a page loads the languages it needs, each a file of its own.
  { name: 'lang', only: ['messages'], pure: true },
  {
    name: 'actions',
    only: ['model', 'messages'],
  },
  // Beside the element: what the views make, without a page. Nothing that a page loads imports it.
  {
    name: 'static',
    only: ['model', 'search', 'catalog', 'messages', 'feed', 'controllers', 'views'],
  },
  // On top as well, and beside the element: it runs in Node, and what checks a feed in demo/builder.html too.
  {
    name: 'cli',
    only: ['model', 'search', 'catalog', 'messages', 'feed', 'lang', 'static'],
    pure: true,
    lazy: true,
  },
];

/** What one place owns, so that there is one place to read and to change. Files are relative to src/. */
export const OWNERS = {
  modules: [
    { name: 'zod/mini', files: ['feed/schema.ts', 'feed/json-schema.ts', 'feed/check-all.ts'] },
    { name: '@lit/task', files: ['controllers/feed-controller.ts'] },
  ],
  globals: [
    {
      name: 'fetch',
      files: ['loading/fetch-feed.ts', 'embed/embed.ts', 'cli/io/read-source.ts'],
    },
    { name: 'customElements', files: ['resource-list.ts', 'resource-exit/resource-exit.ts'] },
  ],
  methods: [{ name: 'dispatchEvent', files: ['resource-list-element.ts', 'actions/actions.ts'] }],
};

/** Modules that no file may import, and why. */
export const BANNED_MODULES = [
  { name: 'zod', message: "Use 'zod/mini': the whole of zod is five times as large." },
  { name: 'lit/directives/unsafe-html.js', message: 'Nothing of a feed is ever markup.' },
  { name: 'lit/directives/unsafe-svg.js', message: 'Nothing of a feed is ever markup.' },
  { name: 'lit/directives/style-map.js', message: 'It writes style attributes, which a strict CSP refuses.' },
];

/** What a pure layer may not touch: the page belongs to the layers above. */
export const PAGE_GLOBALS = 'document window navigator location history HTMLElement Element DOMParser'.split(' ');

const isFile = ({ name }) => name.endsWith('.ts');

/** Files of a layer, as a pattern for ESLint. */
export const filesOf = (layer) => (isFile(layer) ? `src/${layer.name}` : `src/${layer.name}/**/*.ts`);

/** Import specifiers that lead into a layer, from wherever they are written. */
export const pathsInto = (layer) =>
  isFile(layer) ? `**/${layer.name.replace(/\.ts$/, '.js')}` : `**/${layer.name}/**`;

/** The layer that a file belongs to; `file` is relative to src/. */
export const layerOf = (file) => LAYERS.find((layer) => file === layer.name || file.startsWith(`${layer.name}/`));

/** Names of the layers that `layer` may import from, besides itself. */
export const allowedTo = (layer) => layer.only ?? LAYERS.slice(0, LAYERS.indexOf(layer)).map(({ name }) => name);

/** The layers that `layer` may not import from. */
export const forbiddenTo = (layer) =>
  LAYERS.filter((other) => other !== layer && !allowedTo(layer).includes(other.name));
