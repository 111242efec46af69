import { safeUrl } from '../../feed/safe-url.js';
import { en } from '../../messages/en.js';
import { Locale } from '../../messages/locale.js';
import { listHead, listItem } from '../schema-org.js';
import { jsonForScript } from '../markup.js';
import type { Draft, Report } from './draft.js';
import { resourcesOf } from './resources.js';
import type { Capacity } from './unwritten.js';

const locale = new Locale('en', en);

const CAPACITY: Capacity = {
  format: 'schema.org, as it is written here,',
  item: [
    'id url external_url title summary content_text content_html date_published language tags authors.name author.name attachments'.split(
      ' ',
    ),
    'type publisher audience issued editions file.mime_type file.size_in_bytes access.level access.note link.archived_url link.status training.starts training.ends'
      .split(' ')
      .map((name) => `_resource.${name}`),
  ].flat(),
  head: 'version title home_page_url language authors.name author.name'.split(' '),
};

/** schema.org in JSON-LD, for search engines, entry by entry. It may stand in a script element as it is. */
export async function* writeJsonLd(draft: Draft, report: Report): AsyncGenerator<string> {
  const { title, home_page_url } = draft.head;
  const head = jsonForScript(listHead(title ?? undefined, safeUrl(home_page_url, '')), 2);
  yield `${head.slice(0, -2)},\n  "itemListElement": [`;
  let count = 0;
  for await (const resource of resourcesOf(draft, report, CAPACITY)) {
    count += 1;
    const entry = jsonForScript(listItem(resource, count, locale), 2);
    yield `${count > 1 ? ',' : ''}\n    ${entry.replaceAll('\n', '\n    ')}`;
  }
  yield `${count > 0 ? '\n  ' : ''}],\n  "numberOfItems": ${count}\n}\n`;
}
