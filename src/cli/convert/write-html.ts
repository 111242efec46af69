import { en } from '../../messages/en.js';
import { Locale } from '../../messages/locale.js';
import { fill } from '../../messages/messages.js';
import type { Resource, ResourceLink } from '../../model/resource.js';
import { escaped } from '../markup.js';
import type { Draft, Report } from './draft.js';
import { resourcesOf } from './resources.js';
import type { Capacity } from './unwritten.js';

interface Group {
  readonly title: string;
  readonly items: Resource[];
  readonly groups: Map<string, Group>;
}
const group = (title: string): Group => ({ title, items: [], groups: new Map() });

const locale = new Locale('en', en);

const anchor = (name: string, { url }: ResourceLink): string =>
  `<a href="${escaped(url)}" rel="noopener noreferrer">${escaped(name)}</a>`;

function entry(resource: Resource): string {
  const { title, text, link, linksToFile, file, publisher, issued, attachments, editions, accessNote, contact } =
    resource;
  const facts = locale.facts((linksToFile ? link : file) ?? {});
  const name = [title || (link ? text : ''), facts && `[${facts}]`].filter(Boolean).join(' ');
  const heading = name && (link ? anchor(name, link) : escaped(name));
  const { type, training, topics, reviewed, reviewedBy: reviewer = '' } = resource;
  const { starts, ends, mode, cost, registerBy } = training ?? {};
  const meta = [
    type && locale.value('type', type),
    publisher,
    issued,
    [starts, ends !== starts && ends].filter(Boolean).join(' – '),
    mode,
    cost,
    registerBy && fill(en.registerBy, { date: registerBy }),
    resource.access === 'public' ? '' : en.access[resource.access],
    resource.linkStatus === 'gone' && (link ? en.archived : en.gone),
    reviewed && fill(reviewer ? en.reviewedBy : en.reviewed, { date: reviewed, name: reviewer }),
  ].filter(Boolean);
  const body = [...(title || !link ? text.split('\n\n') : []), accessNote ?? ''].filter(Boolean);
  const links = [
    ...attachments.map((file) => anchor([file.title ?? title, `[${locale.facts(file)}]`].join(' '), file)),
    ...editions.map((edition) => anchor(`${edition.title ?? title} (${edition.language ?? ''})`, edition)),
    ...(contact ? [anchor(en.contact, { url: contact })] : []),
  ];
  const lines = [
    ...(heading ? [`<p>${heading}</p>`] : []),
    ...(meta.length > 0 ? [`<p>${escaped(meta.join(' · '))}</p>`] : []),
    ...(topics.length > 0 ? [`<p>${escaped(`${en.topics} ${topics.join(', ')}`)}</p>`] : []),
    ...[...body.map(escaped), ...links].map((line) => `<p>${line.replaceAll('\n', '<br>')}</p>`),
  ];
  const lang = resource.language ? ` lang="${escaped(resource.language)}"` : '';
  return `<li${lang}>\n${lines.join('\n')}\n</li>`;
}

function* written({ title, items, groups }: Group, level: number, description = ''): Generator<string> {
  if (title) yield `<h${Math.min(level, 6)}>${escaped(title)}</h${Math.min(level, 6)}>`;
  if (description) yield `<p>${escaped(description)}</p>`;
  if (items.length > 0) yield `<ul>\n${items.map(entry).join('\n')}\n</ul>`;
  for (const inner of groups.values()) yield* written(inner, title ? level + 1 : level);
}

const CAPACITY: Capacity = {
  format: 'HTML',
  item: [
    // An id is for programs.
    'id url external_url title summary content_text content_html date_published language tags authors.name author.name attachments'.split(
      ' ',
    ),
    'section type publisher issued file access editions reviewed.date reviewed.by training link.status link.archived_url'
      .split(' ')
      .map((name) => `_resource.${name}`),
  ].flat(),
  head: 'version title language description _resources.sections _resources.disclaimer authors.name author.name'.split(
    ' ',
  ),
};

/** The list as HTML, to paste into a page: headings, links and texts, nothing that a page's rules could refuse. */
export async function* writeHtml(draft: Draft, report: Report): AsyncGenerator<string> {
  const { title, language, description, _resources } = draft.head;
  const root = group('');
  const sections = _resources?.sections ?? [];
  for (const section of sections) root.groups.set(section.title, group(section.title));
  for await (const resource of resourcesOf(draft, report, CAPACITY)) {
    let place = root;
    for (const heading of resource.section) {
      const inner = place.groups.get(heading) ?? group(heading);
      place.groups.set(heading, inner);
      place = inner;
    }
    place.items.push(resource);
  }
  yield `<section${language ? ` lang="${escaped(language)}"` : ''}>\n<h2>${escaped(title ?? '')}</h2>\n`;
  if (description) yield `<p>${escaped(description)}</p>\n`;
  for (const line of written({ ...root, groups: new Map() }, 3)) yield `${line}\n`;
  for (const inner of root.groups.values()) {
    if (inner.items.length === 0 && inner.groups.size === 0) {
      report({ message: `The section "${inner.title}" has no entries, so it is left out.` });
      continue;
    }
    const description = sections.find((section) => section.title === inner.title)?.description ?? '';
    for (const line of written(inner, 3, description)) yield `${line}\n`;
  }
  if (_resources?.disclaimer) yield `<p>${escaped(_resources.disclaimer)}</p>\n`;
  yield '</section>\n';
}
