// `npm run help-block`: makes the help block of data/help-us.json, in each of its languages: HTML to put into the `help`
// slot of a list, which needs no script. It goes into data/help-us.LANGUAGE.html, and into pages between
// `<!-- generated:help-us LANGUAGE -->` and `<!-- /generated -->`. Run it after a change of the data.
import { readFileSync, writeFileSync } from 'node:fs';
import { filesIn } from './files.js';
import { at, isMain } from './project.js';

const DATA = 'data/help-us.json';
const SECTION = /^( *)<!-- generated:help-us (\w+) -->\n[\s\S]*?<!-- \/generated -->/gm;

export const readHelp = () => JSON.parse(readFileSync(at(DATA), 'utf8'));

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

const link = ({ href, number }, text = number) =>
  `<a href="${escaped(href)}" rel="noopener noreferrer">${escaped(text)}</a>`;

function channelLine(channel, texts, language) {
  const { kind, number, languages } = channel;
  // A number is a link after the word that says what to do with it; a chat has no number, so the word is the link.
  const lead = number === undefined ? link(channel, texts[kind]) : `${escaped(texts[kind])} ${link(channel)}`;
  const names = languages.map((name) => texts.languages[name]);
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return list ? `${lead}: ${escaped(list)}` : lead;
}

/** The block in one language, to stand between the tags of a list or anywhere in a page. */
export function helpBlock({ danger, name, hours, channels, texts: all }, language) {
  const texts = all[language];
  return [
    `<section slot="help" lang="${language}" aria-label="${escaped(texts.label)}">`,
    `  <p>${escaped(texts.danger)} ${link(danger)}.</p>`,
    `  <p><strong>${escaped(name[language])}</strong>, ${escaped(texts[hours])}:</p>`,
    '  <ul>',
    ...channels.map((channel) => `    <li>${channelLine(channel, texts, language)}</li>`),
    '  </ul>',
    `  <p>${escaped(texts.note)}</p>`,
    '</section>',
    '',
  ].join('\n');
}

/** @returns {Map<string, string>} every file that holds the block, with what it should hold */
export function helpFiles() {
  const help = readHelp();
  const blocks = new Map(Object.keys(help.texts).map((language) => [language, helpBlock(help, language)]));
  const files = new Map([...blocks].map(([language, block]) => [at(`data/help-us.${language}.html`), block]));
  for (const page of filesIn('demo', /\.html$/)) {
    const before = readFileSync(page, 'utf8');
    const after = before.replace(SECTION, (_, indent, language) =>
      [
        `<!-- generated:help-us ${language} -->`,
        // Prettier leaves it as it is.
        '<!-- prettier-ignore -->',
        ...blocks.get(language).trimEnd().split('\n'),
        '<!-- /generated -->',
      ]
        .map((line) => indent + line)
        .join('\n'),
    );
    if (after !== before || before.includes('generated:help-us')) files.set(page, after);
  }
  return files;
}

if (isMain(import.meta.url)) for (const [file, text] of helpFiles()) writeFileSync(file, text);
