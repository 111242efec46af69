import type { Locale } from '../../messages/locale.js';
import { fill } from '../../messages/messages.js';
import { fileName } from '../../feed/file-name.js';
import type { Resource, ResourceLink } from '../../model/resource.js';
import { type Markup, markup } from '../markup.js';

const bdi = (text: string): Markup => markup`<bdi>${text}</bdi>`;

/** Things one after the other, with something between. */
const joined = (parts: readonly Markup[], separator: string): (Markup | string)[] =>
  parts.flatMap((part, at) => (at > 0 ? [separator, part] : [part]));

const linked = ({ url, language }: Pick<ResourceLink, 'url' | 'language'>, content: Markup): Markup =>
  markup`<a href="${url}"${language && markup` hreflang="${language}"`} rel="noopener noreferrer" referrerpolicy="no-referrer">${content}</a>`;

function withFacts(name: Markup, link: ResourceLink, locale: Locale): Markup {
  const facts = locale.facts(link);
  return facts ? markup`${name} <bdi>[${facts}]</bdi>` : name;
}

/** One entry, with all that the element shows of it; a long text stands there whole, since nothing could unfold it. */
export function itemMarkup(resource: Resource, locale: Locale): Markup {
  const { title, language, link, linksToFile } = resource;
  const name = bdi(title);
  const lang = language && locale.isForeign(language) && markup` lang="${language}"`;
  const heading =
    title &&
    markup`<p dir="auto"><strong>${link ? linked(link, linksToFile ? withFacts(name, link, locale) : name) : name}</strong></p>
`;
  return markup`<li${lang}>
${heading}${title ? false : text(resource)}${meta(resource, locale)}${title ? text(resource) : false}${notice(resource, locale)}${links(resource, locale)}</li>
`;
}

function text({ text, title, link }: Resource): Markup[] {
  const paragraphs = text.split(/\n{2,}/).filter(Boolean);
  return paragraphs.map((paragraph) => {
    const lines = paragraph.split('\n').map((line, at) => markup`${at > 0 && markup`<br>`}${line}`);
    const content = markup`${lines}`;
    // An entry without a title is its text, and that is then the link.
    return markup`<p dir="auto">${!title && link ? linked(link, content) : content}</p>
`;
  });
}

function meta(resource: Resource, locale: Locale): Markup[] {
  const { type, publisher, issued, file, access, language, link, training, topics, reviewed, reviewedBy } = resource;
  const { messages } = locale;
  const { starts, ends, mode, cost, registerBy } = training ?? {};
  const days = [starts, ends !== starts && ends].filter((day) => typeof day === 'string');
  const facts = [
    type && locale.value('type', type),
    publisher,
    issued && markup`<time datetime="${issued}">${locale.date(issued)}</time>`,
    file && locale.facts(file),
    days.map((day) => locale.date(day)).join(' – '),
    mode,
    cost,
    registerBy && fill(messages.registerBy, { date: locale.date(registerBy) }),
    (access === 'registration' || access === 'paid') && messages.access[access],
    language && locale.isForeign(language) && locale.language(language),
    link && /^https?:/.test(link.url) && new URL(link.url).host.replace(/^www\./, ''),
    reviewed &&
      fill(reviewedBy ? messages.reviewedBy : messages.reviewed, {
        date: locale.date(reviewed),
        name: reviewedBy ?? '',
      }),
  ].filter((fact) => fact !== undefined && fact !== false && fact !== '');
  return [
    ...line(
      '',
      facts.map((fact) => (typeof fact === 'string' ? bdi(fact) : markup`<bdi>${fact}</bdi>`)),
      ' · ',
    ),
    ...line(`${messages.topics} `, topics.map(bdi), ', '),
  ];
}

function line(lead: string, parts: readonly Markup[], separator: string): Markup[] {
  return parts.length > 0
    ? [
        markup`<p dir="auto">${lead}${joined(parts, separator)}</p>
`,
      ]
    : [];
}

function notice({ access, accessNote, contact, linkStatus, link }: Resource, { messages }: Locale): Markup[] {
  const said = [
    access === 'restricted'
      ? markup`<strong>${messages.access.restricted}</strong>`
      : linkStatus === 'gone' && markup`${link ? messages.archived : messages.gone}`,
    accessNote && bdi(accessNote),
    contact && linked({ url: contact }, markup`${messages.contact}`),
  ].filter((part) => part instanceof Object);
  return line('', said, ' ');
}

function links({ attachments, editions }: Resource, locale: Locale): Markup[] {
  const row = (all: readonly ResourceLink[], name: (link: ResourceLink) => string): Markup[] =>
    all.map((link) => {
      const lang = link.language && markup` lang="${link.language}"`;
      return linked(link, withFacts(markup`<bdi${lang}>${link.title ?? name(link)}</bdi>`, link, locale));
    });
  return [
    ...line(
      '',
      row(attachments, ({ url }) => fileName(url)),
      ' ',
    ),
    ...line(
      `${locale.messages.alsoIn} `,
      row(editions, ({ language = '' }) => locale.language(language)),
      ' ',
    ),
  ];
}
