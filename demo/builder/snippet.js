// The code to copy, from what was chosen. Nothing in here knows the page.
import { schemeOf } from './contrast.js';

const RIGHT_TO_LEFT = ['ar'];
const SCRIPT = 'resource-list.min.js';
/** Languages that are in the script; every other is a file of its own. */
export const IN_SCRIPT = ['en', 'es'];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What the element is given, in the list that the page shows as well as in the code. */
export function attributesOf({ facets, groupBy, language }) {
  return {
    ...(facets.length > 0 && { facets: facets.join(' ') }),
    ...(groupBy !== 'section' && { 'group-by': groupBy }),
    ...(language !== 'en' && { lang: language }),
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

/** The files that have to be on the owner's server, by their path in the package's dist/. */
export function filesOf({ language, theme }) {
  const words = !IN_SCRIPT.includes(language) && `lang/${language}.min.js`;
  return [SCRIPT, words, theme && `themes/${theme}.css`].filter(Boolean);
}

const folderOf = ({ folder }) => folder.trim().replace(/\/*$/, '/');

function scriptTag(choice, file, pinned) {
  const src = escaped(folderOf(choice) + file);
  if (!pinned) return `<script type="module" src="${src}"></script>`;
  const { integrity } = choice.integrity[file];
  return `<script type="module" src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

function head(choice, pinned) {
  const lines = filesOf(choice).map((file) =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="${escaped(folderOf(choice) + file)}">`
      : scriptTag(choice, file, pinned),
  );
  const properties = Object.entries(propertiesOf(choice.colours)).map(([name, value]) => `    ${name}: ${value};`);
  if (properties.length > 0) lines.push('<style>', '  resource-list {', ...properties, '  }', '</style>');
  return lines;
}

function element(
  choice,
  { withSrc = true, inside = 'Put a link to your full list here: it stands until this one is there.' } = {},
) {
  const attributes = { ...(withSrc && { src: choice.src }), ...attributesOf(choice) };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return [`<resource-list${written.join('')}>`, `  <!-- ${inside} -->`, '</resource-list>'];
}

/** A word of a command, as shells on all systems take it. */
const quoted = (word) => (/^[\w./:@%+=-]+$/.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`);

function command({ src, groupBy, language }) {
  const options = [groupBy !== 'section' && `--group-by ${groupBy}`, language !== 'en' && `--language ${language}`];
  return ['npx resource-list prerender', ...options, '-o list.html', quoted(src)].filter(Boolean).join(' ');
}

function framePage(choice) {
  return [
    '<!doctype html>',
    `<html lang="${choice.language}"${RIGHT_TO_LEFT.includes(choice.language) ? ' dir="rtl"' : ''}>`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Resources</title>',
    '<base target="_top">',
    ...(choice.colours ? [`<style>body { background: ${choice.colours.page}; }</style>`] : []),
    ...head(choice, true),
    ...element(choice),
    '</html>',
  ];
}

/** Each way to put the list on a page: what to do, and the code. */
export const WAYS = {
  pinned: {
    about:
      'The browser runs the script only if it is, to the byte, the one that you have looked at here. When you update the ' +
      'script, come back for new code.',
    code: (choice) => [...head(choice, true), ...element(choice)],
  },
  plain: {
    about: 'The same without the check. Choose it if your site changes the scripts that it serves.',
    code: (choice) => [...head(choice, false), ...element(choice)],
  },
  frame: {
    about:
      'For systems that take no script. Save the first part as resources.html on your server; the last line goes into ' +
      'your page. A frame does not grow with its list: choose a height that suits you, and a title that says what it holds.',
    code: (choice) => [
      ...framePage(choice),
      '',
      '<!-- In your page: -->',
      '<iframe src="resources.html" title="Resources" width="100%" height="800"></iframe>',
    ],
  },
  static: {
    about:
      'A list that also stands where no script runs. This page cannot make it: the command in the first line does, on a ' +
      'computer with Node 20.19 or newer. The rest is the code; what the command writes, list.html, goes into it, each ' +
      'time that the feed has changed.',
    code: (choice) => [
      command(choice),
      '',
      ...head(choice, true),
      ...element(choice, { withSrc: false, inside: 'Put what list.html holds here.' }),
    ],
  },
};
