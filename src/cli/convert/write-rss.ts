import { safeUrl } from '../../feed/safe-url.js';
import type { Draft, Report } from './draft.js';
import { resourcesOf } from './resources.js';
import type { Capacity } from './unwritten.js';
import { counted } from '../io/terminal.js';
import { isAddress } from '../address-key.js';
import { escaped } from '../markup.js';

/** RSS 2.0 wants a day and an hour; of a year or a month alone nobody knows them. */
const dayOf = (issued: string | undefined): string =>
  issued?.length === 10 ? new Date(`${issued}T00:00:00Z`).toUTCString() : '';

const CAPACITY: Capacity = {
  format: 'RSS',
  item: [
    'id url external_url title summary content_text content_html date_published tags authors.name author.name attachments'.split(
      ' ',
    ),
    '_resource.section _resource.publisher _resource.issued'.split(' '),
  ].flat(),
  head: 'version title home_page_url description language authors.name author.name'.split(' '),
};

const element = (name: string, text: string | undefined, attributes = ''): string =>
  text ? `<${name}${attributes}>${escaped(text)}</${name}>\n` : '';

/** RSS 2.0. A restricted entry has no link in it. */
export async function* writeRss(draft: Draft, report: Report): AsyncGenerator<string> {
  const { title, home_page_url, description, language } = draft.head;
  const home = safeUrl(home_page_url, '');
  if (!home) report({ message: 'RSS asks for the address of the page that the list stands on. Give it with --page.' });
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel>\n';
  yield element('title', title ?? 'Resources') + element('link', home);
  yield element('description', description || title || 'Resources') + element('language', language ?? undefined);
  let days = 0;
  for await (const resource of resourcesOf(draft, report, CAPACITY)) {
    const { link, linksToFile } = resource;
    yield '<item>\n';
    if (resource.issued && !dayOf(resource.issued)) days += 1;
    yield element('title', resource.title) + element('link', link?.url);
    const id = resource.access === 'restricted' && isAddress(resource.id) ? '' : resource.id;
    yield element('guid', id, ' isPermaLink="false"') + element('description', resource.text);
    yield element('dc:creator', resource.publisher) + element('pubDate', dayOf(resource.issued));
    yield [...resource.section, ...resource.topics].map((topic) => element('category', topic)).join('');
    const files = [...(link && linksToFile ? [link] : []), ...resource.attachments];
    for (const { url, size, mimeType } of files) {
      // RSS wants both, and allows 0 for a size that is not known.
      if (!mimeType) report({ message: `RSS has no place for a file without a media type: ${url}` });
      else yield `<enclosure url="${escaped(url)}" length="${size ?? 0}" type="${escaped(mimeType)}"/>\n`;
    }
    yield '</item>\n';
  }
  if (days > 0)
    report({
      message: `RSS has no place for a date without a day, which ${counted(days, 'entry has', 'entries have')}.`,
    });
  yield '</channel>\n</rss>\n';
}
