import { type Document, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { textOfHtml } from '../../feed/html-text.js';
import type { FeedItem } from '../../feed/index.js';
import { Failure } from '../failure.js';
import { isWebAddress } from '../source.js';
import type { Read } from './draft.js';
import { elements } from './html-nodes.js';
import { Ids } from './ids.js';
import { isoDate } from '../iso-date.js';
import { Lines } from '../lines.js';
import { LostFields } from './lost-fields.js';
import { compact } from './make-item.js';

const elementsOf = (parent: Element | Document): Element[] => parent.children.filter(isTag);
const child = (parent: Element | Document, ...names: string[]): Element | undefined =>
  elementsOf(parent).find(({ name }) => names.includes(name));

function textIn(element: Element | undefined): string {
  if (!element) return '';
  // CDATA is an element of its own to the parser; XHTML in an Atom entry is made of elements.
  const all = (nodes: Element['children']): string =>
    nodes.map((node) => (isText(node) ? node.data : 'children' in node ? all(node.children) : '')).join('');
  return all(element.children).trim();
}

const plainText = (element: Element | undefined): string =>
  textOfHtml(textIn(element))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n\s*\n+/g, '\n\n')
    .trim();

const linksIn = (entry: Element): Element[] => elementsOf(entry).filter(({ name }) => name === 'link');

/** The address of an entry: RSS has it as text, or as an id that is one, Atom as an attribute. */
function linkOf(entry: Element): string {
  const links = linksIn(entry);
  const alternate = links.find(({ attribs }) => attribs['href'] && (attribs['rel'] ?? 'alternate') === 'alternate');
  const written = alternate?.attribs['href'] ?? links.map(textIn).find(Boolean);
  if (written) return written;
  const guid = child(entry, 'guid');
  return guid?.attribs['isPermaLink'] !== 'false' && isWebAddress(textIn(guid)) ? textIn(guid) : '';
}

/** Links of Atom that are about the document, or have a place as files. */
const OF_THE_DOCUMENT = new Set(['self', 'edit', 'enclosure']);

function noteLinks(entry: Element, lost: LostFields, line: number): void {
  const used = linkOf(entry);
  for (const link of linksIn(entry)) {
    const { href = textIn(link), rel = 'alternate' } = link.attribs;
    if (!OF_THE_DOCUMENT.has(rel) && href !== used) lost.add(`link, ${rel}`, href, line);
  }
}

/** An author with a page of his own; whatever else is known of one has no place. */
function authorOf(author: Element, lost: LostFields, line: number) {
  const name = child(author, 'name');
  const uri = textIn(child(author, 'uri'));
  if (name) {
    for (const one of elementsOf(author)) {
      if (one !== name && one.name !== 'uri') lost.add(`author.${one.name}`, textIn(one), line);
    }
  }
  return { name: textIn(name ?? author), ...(uri && { url: uri }) };
}

const KNOWN = new Set(
  'title link description summary content content:encoded guid id pubDate published updated dc:date category author dc:creator enclosure dc:language'.split(
    ' ',
  ),
);

function itemOf(entry: Element, ids: Ids, lost: LostFields, line: number, page: string | undefined): FeedItem {
  const enclosures = elementsOf(entry).filter(
    ({ name, attribs }) => name === 'enclosure' || (name === 'link' && attribs['rel'] === 'enclosure'),
  );
  const updated = textIn(child(entry, 'updated'));
  const date = textIn(child(entry, 'pubDate', 'published', 'dc:date')) || updated;
  const id = textIn(child(entry, 'guid', 'id'));
  const title = plainText(child(entry, 'title'));
  const body = plainText(child(entry, 'content:encoded', 'content'));
  const summary = plainText(child(entry, 'description', 'summary'));
  const authors = elementsOf(entry)
    .filter(({ name }) => name === 'author' || name === 'dc:creator')
    .map((author) => authorOf(author, lost, line));
  noteLinks(entry, lost, line);
  const source = child(entry, 'content')?.attribs['src'];
  if (source) lost.add('content.src', source, line);
  for (const element of elementsOf(entry)) {
    if (!KNOWN.has(element.name)) lost.add(element.name, textIn(element) || JSON.stringify(element.attribs), line);
  }
  if (date && !isoDate(date)) lost.add('date', date, line);
  return compact({
    id: ids.of(id, title || summary),
    url: linkOf(entry) || page,
    title,
    summary: body && summary && !body.startsWith(summary) ? summary : '',
    content_text: body || summary || title,
    language: textIn(child(entry, 'dc:language')),
    tags: elementsOf(entry)
      .filter(({ name }) => name === 'category')
      .map((category) => category.attribs['term'] ?? textIn(category))
      .filter(Boolean),
    authors: authors.filter(({ name }) => name),
    attachments: enclosures.flatMap(({ attribs }) => {
      const size = Number(attribs['length']);
      const url = attribs['url'] ?? attribs['href'] ?? '';
      return url ? [compact({ url, mime_type: attribs['type'], size_in_bytes: size > 0 ? size : undefined })] : [];
    }),
    // A field of JSON Feed that the list does not show.
    date_modified: updated !== date ? updated : '',
    _resource: isoDate(date) ? { issued: isoDate(date) } : undefined,
  });
}

/** RSS 0.9x, 1.0 and 2.0, and Atom. */
export const readXml: Read = async (input, { page, report }) => {
  const source = await input.markup();
  const lines = new Lines(source);
  const document = parseDocument(source, { xmlMode: true, withStartIndices: true });
  const root = child(document, 'rss', 'rdf:RDF', 'feed', 'atom:feed');
  if (!root) throw new Failure('This is XML, but neither RSS nor Atom.', { file: input.name, line: 1 });
  if (root.name === 'atom:feed') {
    for (const element of [root, ...elements(root)]) element.name = element.name.replace(/^atom:/, '');
  }
  const channel = child(root, 'channel') ?? root;
  const entries = [...elementsOf(channel), ...(channel === root ? [] : elementsOf(root))].filter(
    ({ name }) => name === 'item' || name === 'entry',
  );
  const ids = new Ids();
  const lost = new LostFields();
  const items = entries.map((entry) => itemOf(entry, ids, lost, lines.of(entry.startIndex ?? 0), page));
  const said = new Set('title link description subtitle language item entry'.split(' '));
  for (const element of elementsOf(channel)) {
    if (!said.has(element.name)) lost.add(element.name, textIn(element), lines.of(element.startIndex ?? 0));
  }
  lost.report(report);
  for (const [index, { title, content_text }] of items.entries()) {
    const line = lines.of(entries[index]?.startIndex ?? 0);
    if (!title && !content_text)
      report({ line, message: 'This entry has neither a title nor a text, and will not be shown.' });
  }
  if (items.length === 0) report({ line: 1, message: 'No entry was found in this feed.' });
  const next = linksIn(channel).find(({ attribs }) => attribs['rel'] === 'next');
  if (next) {
    const line = lines.of(next.startIndex ?? 0);
    report({ line, message: `The feed goes on, and what follows is not in it: ${next.attribs['href'] ?? ''}` });
  }
  const head = compact({
    version: 'https://jsonfeed.org/version/1.1',
    title: plainText(child(channel, 'title')),
    home_page_url: page ?? linkOf(channel),
    description: plainText(child(channel, 'description', 'subtitle')),
    language: textIn(child(channel, 'language')) || root.attribs['xml:lang'],
  });
  return { head, items };
};
