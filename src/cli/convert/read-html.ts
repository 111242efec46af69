import type { AnyNode, Document, Element, Text } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { FeedItem } from '../../feed/index.js';
import { becomesLink } from '../becomes-link.js';
import { isWebAddress } from '../source.js';
import { excerptOf } from '../text.js';
import type { Read } from './draft.js';
import { beginsWithLink, blocksOf, withArticles } from './html-blocks.js';
import { elements, findFirst, textIn, textsOutside } from './html-nodes.js';
import { Ids } from './ids.js';
import { factGroup, isName } from './label.js';
import { readLine } from './line.js';
import { Lines } from '../lines.js';
import { compact, makeItem } from './make-item.js';

/** The title and description of an entry, where its link tells which part is the title. */
function partsOf(text: string, linked: string): { readonly label: string; readonly text: string } {
  if (!linked || !text.startsWith(linked)) return readLine(text);
  let label = linked;
  let rest = text.slice(linked.length);
  for (
    let group = factGroup(rest);
    group && !rest.slice(0, group.from).replace(/[\s(,]/g, '');
    group = factGroup(rest)
  ) {
    label += ` ${rest.slice(0, group.to)}`;
    rest = rest.slice(group.to);
  }
  const [hyphen, name] = /^\s*[-–—]\s+(.*)$/s.exec(rest) ?? [];
  if (hyphen && name && isName(name)) return { label: label + rest, text: '' };
  return { label, text: rest.replace(/^[\s:,.;–—-]+/, '') };
}

/** Where an element leads, or what it shows of elsewhere. */
const leadsTo = ({ name, attribs }: Element): string =>
  (['a', 'area'].includes(name)
    ? attribs['href']
    : ['iframe', 'embed', 'video', 'audio'].includes(name) && attribs['src']) || '';

function resolved(href: string, base: string | undefined): string {
  try {
    return base ? new URL(href, base).href : href;
  } catch {
    return href;
  }
}

/** The list on a web page: entries are the items of lists, definitions, and paragraphs that begin with a link. */
export const readHtml: Read = async (input, { page, report }) => {
  const source = await input.markup();
  const lines = new Lines(source);
  const document: Document = parseDocument(source, { withStartIndices: true });
  const lineOf = (node: AnyNode): number => lines.of(node.startIndex ?? 0);
  const body =
    findFirst(document, ({ name, attribs }) => name === 'main' || attribs['role'] === 'main') ??
    findFirst(document, ({ name }) => name === 'body') ??
    document;
  const address = isWebAddress(input.name) ? input.name : page;
  const own = findFirst(document, ({ name, attribs }) => name === 'base' && attribs['href'] !== undefined);
  const base = own ? resolved(own.attribs['href'] ?? '', address) : address;
  const root = findFirst(document, ({ name }) => name === 'html');
  let title = '';
  let description = '';
  let path: { readonly level: number; readonly title: string }[] = [];
  const sections: { title: string; description?: string; filled?: true }[] = [];
  const inner: { readonly line: number; readonly path: readonly string[] }[] = [];
  const used = new Set<string>();
  const read = new Set<Element>();
  const items: FeedItem[] = [];
  const ids = new Ids();

  for (const block of withArticles([...blocksOf(body)])) {
    const { element, text } = block;
    for (const link of block.links) read.add(link);
    if (block.kind === 'heading') {
      if (!text) continue;
      for (const { attribs } of block.links) {
        const href = attribs['href'] ?? '';
        if (href && !href.startsWith('#'))
          report({ line: lineOf(element), message: `A heading has no address; this one is left out: ${href}` });
      }
      if (block.level === 1 && !title) {
        title = text;
        continue;
      }
      path = [...path.filter(({ level }) => level < block.level), { level: block.level, title: text }];
      if (path.length === 1) sections.push({ title: text });
      else inner.push({ line: lineOf(element), path: path.map((heading) => heading.title) });
      continue;
    }
    const [link, ...others] = block.links.filter(({ attribs }) => attribs['href'] && !attribs['href'].startsWith('#'));
    const section = sections.at(-1);
    if (block.kind === 'entry' || (link && beginsWithLink({ ...block, links: [link] }))) {
      const headings = [...path.map((heading) => heading.title), ...block.above];
      const { label, text: rest } =
        block.label === undefined ? partsOf(text, link ? textIn(link) : '') : { label: block.label, text };
      const url = link && resolved(link.attribs['href'] ?? '', base);
      const note = (message: string): void => report({ line: lineOf(element), message });
      if (url && !becomesLink(url)) note(`This address cannot be linked, and is left out: ${url}`);
      items.push(
        makeItem(
          {
            label,
            text: rest,
            url: url && becomesLink(url) ? url : undefined,
            headings,
            language: element.attribs['lang'],
          },
          ids,
          page,
          note,
        ),
      );
      for (let depth = 1; depth <= headings.length; depth += 1) used.add(headings.slice(0, depth).join(' > '));
      for (const other of others) {
        report({
          line: lineOf(other),
          message: `An entry has one address; this one is left out: ${other.attribs['href']}`,
        });
      }
      continue;
    }
    if (!text) continue;
    for (const { attribs } of link ? [link, ...others] : []) {
      report({ line: lineOf(element), message: `A text has no address; this one is left out: ${attribs['href']}` });
    }
    if (!section && !description) description = text;
    else if (section && path.length === 1 && !section.description && !used.has(section.title))
      section.description = text;
    else report({ line: lineOf(element), message: `This paragraph belongs to no entry: "${excerptOf(text)}"` });
  }

  for (const { line, path: wanted } of inner) {
    if (!used.has(wanted.join(' > ')))
      report({ line, message: `No entry stands under the heading "${wanted.join(' > ')}".` });
  }
  const left = [...elements(document)].filter((element) => leadsTo(element) && !read.has(element));
  if (left[0]) {
    const count = left.length === 1 ? 'One link' : `${left.length} links`;
    report({
      line: lineOf(left[0]),
      message: `${count} outside the list, as in menus, are left out; the first is here: "${excerptOf(textIn(left[0]) || leadsTo(left[0]))}"`,
    });
  }
  const [outside, ...more] = textsOutside(document, body);
  if (outside) {
    const count = more.length === 0 ? 'One text' : `${more.length + 1} texts`;
    report({
      line: lineOf(outside),
      message: `${count} outside the list, as in menus and footers, are left out; the first is here: "${excerptOf((outside as Text).data)}"`,
    });
  }
  if (items.length === 0) report({ line: 1, message: 'No entry was found on this page. Is it made by a script?' });
  const head = compact({
    version: 'https://jsonfeed.org/version/1.1',
    title: title || textIn(findFirst(document, ({ name }) => name === 'title')),
    home_page_url: page ?? (isWebAddress(input.name) ? input.name : undefined),
    description,
    language: root?.attribs['lang'],
    _resources:
      sections.length > 0
        ? { sections: sections.map(({ title, description }) => compact({ title, description })) }
        : undefined,
  });
  return { head, items };
};
