import type { FeedItem } from '../../feed/index.js';
import type { Draft, Read } from './draft.js';
import { behindBullet } from './bullet.js';
import { Ids } from './ids.js';
import { readLine } from './line.js';
import { compact, makeItem } from './make-item.js';
import { excerptOf } from '../text.js';

const MARKED_HEADING = /^(#{1,6})\s+(.+?)\s*#*$/;
/** A link as Markdown has it. */
const MARKED_LINK = /\[([^\][]+)\]\((https?:\/\/[^\s()]+)\)/g;
/** A line longer than this, or one that ends like a sentence, is no heading. */
const LONGEST_HEADING = 100;
const isHeading = (line: string): boolean =>
  line.length <= LONGEST_HEADING && !/[.!?;,]$/.test(line) && !ADDRESS.test(line);
const ADDRESS = /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/;

interface Entry {
  text: string;
  readonly line: number;
  readonly headings: readonly string[];
}

/**
 * A list as plain text: its title in the first line, headings in lines of their own, entries behind bullets. A heading
 * marked `##`, or set in, stands below the one before it.
 */
export const readPlainText: Read = async (input, { page, report }) => {
  const lines = (await input.text()).split(/\r?\n/);
  const entries: Entry[] = [];
  const sections: { title: string; description?: string }[] = [];
  let title = '';
  let description = '';
  /** The headings above the current line, each with how far it stands in. */
  let path: { readonly depth: number; readonly title: string }[] = [];
  let open: Entry | undefined;
  /** Headings below others: a feed can hold them with their entries alone. */
  const inner: { readonly line: number; readonly path: readonly string[] }[] = [];

  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    // A bullet alone has nothing behind it.
    if (!/[\p{L}\p{N}]/u.test(line)) {
      open = undefined;
      continue;
    }
    const entry = behindBullet(raw);
    const [, marks, marked] = MARKED_HEADING.exec(line) ?? [];
    const set = /^\s*/.exec(raw)?.[0].replaceAll('\t', '    ').length ?? 0;
    if (entry !== undefined) {
      open = { text: entry, line: index + 1, headings: path.map((heading) => heading.title) };
      entries.push(open);
    } else if (open) {
      open.text += ` ${line}`;
    } else if (!title && (marked || isHeading(line))) {
      title = marked ?? line;
    } else if (marked || isHeading(line)) {
      const depth = marks ? marks.length : set;
      path = [...path.filter((heading) => heading.depth < depth), { depth, title: marked ?? line }];
      if (path.length === 1) sections.push({ title: marked ?? line });
      else inner.push({ line: index + 1, path: path.map((heading) => heading.title) });
    } else {
      const section = sections.at(-1);
      if (!section && !description) description = line;
      else if (
        section &&
        path.length === 1 &&
        !section.description &&
        !entries.some((e) => e.headings[0] === section.title)
      ) {
        section.description = line;
      } else report({ line: index + 1, message: `This paragraph belongs to no entry: "${excerptOf(line)}"` });
    }
  }

  if (entries.length === 0)
    report({ line: 1, message: 'No entry was found: an entry is a line that begins with a bullet.' });
  for (const { line, path: wanted } of inner) {
    const used = entries.some(({ headings }) => wanted.every((title, depth) => headings[depth] === title));
    if (!used) report({ line, message: `No entry stands under the heading "${wanted.join(' > ')}".` });
  }
  const ids = new Ids();
  const items = entries.map(({ text: written, line, headings }): FeedItem => {
    const text = written.replace(MARKED_LINK, '$1 $2');
    const [url] = ADDRESS.exec(text) ?? [];
    const parts = readLine(url ? text.replace(url, '').replace(/[<([]\s*[>)\]]/, '') : text);
    return makeItem({ ...parts, url, headings }, ids, page, (message) => report({ line, message }));
  });
  const head: Draft['head'] = compact({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    description,
    _resources: sections.length > 0 ? { sections } : undefined,
  });
  return { head, items };
};
