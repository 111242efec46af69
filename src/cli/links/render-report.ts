import { type Markup, markup } from '../markup.js';
import type { Report, ReportEntry, ReportGroup } from './report.js';

const heading = ({ title, entries }: ReportGroup): string => `${title} (${entries.length.toLocaleString('en')})`;

/** For the terminal. */
export function textReport({ groups, notes, summary }: Report): string {
  const entry = ({ url, uses, says }: ReportEntry): string[] => [
    ...uses.map((use) => `  ${use}`),
    `    ${url}`,
    ...says.map((text) => `    ${text}`),
  ];
  const blocks = groups.map((group) => [
    heading(group),
    `  ${group.advice}`,
    ...group.entries.flatMap((one) => ['', ...entry(one)]),
    '',
  ]);
  return [...blocks.flat(), ...notes, summary].join('\n');
}

/** A text that Markdown leaves as it is, on one line. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~&:@$]/g, '\\$&');

/** An address as a link that shows itself. The parser of addresses has taken care of `<`, `>` and white space. */
const linked = (url: string): string => `<${url}>`;

/** Addresses in our own sentences, linked; the rest as it is. */
const sentence = (text: string): string =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part, at) => (at % 2 === 1 ? linked(part) : plain(part)))
    .join('');

/** For an issue, a chat or a repository. */
export function markdownReport({ feed, day, groups, notes, summary }: Report): string {
  const entry = ({ url, uses, says }: ReportEntry): string =>
    [`- ${uses.map((use) => `**${plain(use)}**`).join(', ')}  `, `  ${linked(url)}`]
      .concat(says.map((text) => `  - ${sentence(text)}`))
      .join('\n');
  return [
    `# Links of ${plain(feed)}, ${day}`,
    plain(summary),
    ...groups.flatMap((group) => [`## ${heading(group)}`, group.advice, group.entries.map(entry).join('\n')]),
    ...(notes.length > 0 ? ['## Not asked', notes.map((note) => `- ${plain(note)}`).join('\n')] : []),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const anchor = (url: string): Markup =>
  markup`<a href="${url}" rel="noopener noreferrer" referrerpolicy="no-referrer">${url}</a>`;

const linkedSentence = (text: string): (string | Markup)[] =>
  text.split(/(https?:\/\/\S+)/).map((part, at) => (at % 2 === 1 ? anchor(part) : part));

/** For a browser: one page that asks for nothing else. */
export function htmlReport({ feed, day, groups, notes, summary }: Report): string {
  const entry = ({ url, uses, says }: ReportEntry): Markup => markup`<li>
<p dir="auto"><strong>${uses.join(', ')}</strong></p>
<p>${anchor(url)}</p>
${says.map((text) => markup`<p>${linkedSentence(text)}</p>\n`)}</li>
`;
  const title = `Links of ${feed}, ${day}`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
:root { color-scheme: light dark }
body { font: 1em/1.5 system-ui, sans-serif; max-width: 50em; margin: 2em auto; padding: 0 1em }
li { margin-block: 1em } p { margin: 0; overflow-wrap: anywhere }
</style>
</head>
<body>
<h1>${title}</h1>
<p>${summary}</p>
${groups.map(
  (group) => markup`<h2>${heading(group)}</h2>
<p>${group.advice}</p>
<ul>
${group.entries.map(entry)}</ul>
`,
)}${
    notes.length > 0 &&
    markup`<h2>Not asked</h2>
<ul>
${notes.map((note) => markup`<li>${note}</li>\n`)}</ul>
`
  }</body>
</html>
`.text;
}
