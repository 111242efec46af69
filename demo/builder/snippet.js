// The code to copy, from what was chosen. Nothing in here knows the page.
import { schemeOf } from './contrast.js';

/**
 * @typedef {object} Choice
 * @property {string} src address of the feed, as the list is to ask for it
 * @property {string} file the feed as a command takes it: its address, or the name of its file
 * @property {string} title what a frame is called
 * @property {number} count how many entries the list holds
 * @property {string[]} [facets] absent for those that the list chooses by itself
 * @property {string} groupBy
 * @property {string} language empty for that of the page
 * @property {string} theme empty for none
 * @property {Record<'page' | 'text' | 'accent' | 'muted' | 'border', string>} [colours] absent for those of the theme
 * @property {string} folder where the files of dist/ are on the owner's server
 * @property {Record<string, { integrity: string }>} integrity by file
 */

/**
 * @typedef {object} Part something to copy
 * @property {string} name
 * @property {string} [hint] where it goes
 * @property {string[]} lines
 */

const RIGHT_TO_LEFT = ['ar'];
const SCRIPT = 'resource-list.min.js';
/** The theme of a frame whose colours are the owner's. */
const OWN_THEME = 'own';
/** How many entries a list shows at first, unless told otherwise. */
const PAGE_SIZE = 50;
/** Languages that are in the script; every other is a file of its own. */
const IN_SCRIPT = ['en', 'es'];

/** The file with the words of a language; `undefined` where they are in the script. */
export const wordsFile = (language) =>
  language && !IN_SCRIPT.includes(language) ? `lang/${language}.min.js` : undefined;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What the element is given, in the list that the page shows as well as in the code. */
export function attributesOf({ facets, groupBy, language }) {
  return {
    ...(facets?.length > 0 && { facets: facets.join(' ') }),
    ...(facets?.length === 0 && { 'no-filters': '' }),
    ...(groupBy !== 'section' && { 'group-by': groupBy }),
    ...(language && { lang: language }),
    ...(RIGHT_TO_LEFT.includes(language) && { dir: 'rtl' }),
  };
}

/** The custom properties for colours of one's own; none where the theme's are left. */
export function propertiesOf(colours) {
  if (!colours) return {};
  const names = ['text', 'accent', 'muted', 'border'];
  return {
    'color-scheme': schemeOf(colours.page),
    ...Object.fromEntries(names.map((name) => [`--resource-list-${name}-color`, colours[name]])),
  };
}

const ruleOf = (colours) => [
  'resource-list {',
  ...Object.entries(propertiesOf(colours)).map(([name, value]) => `  ${name}: ${value};`),
  '}',
];

const themeFile = (theme) => theme && `themes/${theme}.css`;

/** What is on a page before the list. */
const headFiles = ({ language, theme }) => [SCRIPT, wordsFile(language), themeFile(theme)].filter(Boolean);

const folderOf = ({ folder }) => folder.trim().replace(/\/*$/, '/');

function scriptTag(choice, file, pinned) {
  const src = escaped(folderOf(choice) + file);
  if (!pinned) return `<script type="module" src="${src}"></script>`;
  const { integrity } = choice.integrity[file];
  return `<script type="module" src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

function head(choice, pinned) {
  const lines = headFiles(choice).map((file) =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="${escaped(folderOf(choice) + file)}">`
      : scriptTag(choice, file, pinned),
  );
  if (choice.colours) lines.push('<style>', ...ruleOf(choice.colours).map((line) => `  ${line}`), '</style>');
  return lines;
}

function element(attributes, inside) {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escaped(String(value))}"`,
  );
  return [`<resource-list${written.join('')}>`, `  <!-- ${inside} -->`, '</resource-list>'];
}

/** @returns {Part} */
const tags = (choice, pinned) => ({
  name: 'The code',
  lines: [
    ...head(choice, pinned),
    ...element(
      { src: choice.src, ...attributesOf(choice) },
      'Put a link to your full list here: it stands until this one is there.',
    ),
  ],
});

/** A word of a command, as shells on all systems take it. */
const quoted = (word) => (/^[\w./:@%+=-]+$/.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`);

function command({ src, file, groupBy, language }) {
  const options = [
    groupBy !== 'section' && `--group-by ${groupBy}`,
    language && `--language ${language}`,
    // What its relative addresses are relative to: a file does not know where it will be.
    file !== src && URL.canParse(src) && `--base ${quoted(src)}`,
  ];
  return ['npx resource-list prerender', ...options, '-o list.html', quoted(file)].filter(Boolean).join(' ');
}

/** The address of embed.html with the choices in it. */
function frameAddress(choice) {
  const { src, theme, colours } = choice;
  const attributes = attributesOf(choice);
  // It comes with the language.
  delete attributes.dir;
  const asked = new URLSearchParams({
    src,
    ...attributes,
    ...((colours || theme) && { theme: colours ? OWN_THEME : theme }),
  });
  return `${folderOf(choice)}embed.html?${asked}`;
}

/** @returns {Part[]} */
function frameParts(choice) {
  const { src, title, theme, colours } = choice;
  const sheet = colours && {
    name: `themes/${OWN_THEME}.css`,
    hint: 'Save it under this name in the same folder: the colours.',
    lines: [...(theme ? [`@import "${theme}.css";`] : []), `body { background: ${colours.page}; }`, ...ruleOf(colours)],
  };
  return [
    {
      name: 'embed.json',
      hint: 'Save it under this name in the folder, in place of the one that is there. The frame shows the feeds that it names, and no other.',
      lines: JSON.stringify({ feeds: [src] }, undefined, 2).split('\n'),
    },
    ...(sheet ? [sheet] : []),
    {
      name: 'The code',
      lines: [
        `<iframe src="${escaped(frameAddress(choice))}" title="${escaped(title)}" width="100%" height="800"></iframe>`,
        `<script defer src="${escaped(`${folderOf(choice)}embed-height.min.js`)}"></script>`,
      ],
    },
  ];
}

/** @returns {Part[]} */
function staticParts(choice) {
  const { count } = choice;
  const all = count > PAGE_SIZE && { 'page-size': count };
  return [
    {
      name: 'The command',
      hint: 'It writes list.html. Give it in the folder of the feed, on a computer with Node 20.19 or newer, each time that the feed has changed.',
      lines: [command(choice)],
    },
    {
      name: 'The code',
      lines: [...head(choice, true), ...element({ ...attributesOf(choice), ...all }, 'Put what list.html holds here.')],
    },
  ];
}

/**
 * Each way to put the list on a page: what to know, which files of dist/ have to be on the owner's server, and what to copy.
 *
 * @type {Record<string, { about: string, files: (choice: Choice) => string[], parts: (choice: Choice) => Part[] }>}
 */
export const WAYS = {
  pinned: {
    about:
      'The browser runs the script only if it is, to the byte, the one that you have looked at here. When you update the ' +
      'script, come back for new code.',
    files: headFiles,
    parts: (choice) => [tags(choice, true)],
  },
  plain: {
    about: 'The same without the check. Choose it if your site changes the scripts that it serves.',
    files: headFiles,
    parts: (choice) => [tags(choice, false)],
  },
  frame: {
    about:
      'For systems that take frames, and no script of a list. The second line of the code makes the frame as high as its ' +
      'list; where that is not taken either, leave it out, and the frame scrolls.',
    files: ({ language, theme }) => [
      'embed.html',
      'embed.min.js',
      'embed-height.min.js',
      'resource-list.classic.js',
      ...[wordsFile(language), themeFile(theme)].filter(Boolean),
    ],
    parts: frameParts,
  },
  static: {
    about:
      'A list that also stands where no script runs. This page cannot make it: a command does. What it writes goes into ' +
      'the code.',
    files: headFiles,
    parts: staticParts,
  },
};
