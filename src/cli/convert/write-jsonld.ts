import { safeUrl } from '../../feed/safe-url.js';
import { en } from '../../messages/en.js';
import { Locale } from '../../messages/locale.js';
import { listHead, listItem } from '../schema-org.js';
import { jsonForScript } from '../markup.js';
import type { Draft, Report } from './draft.js';
import { resourcesOf } from './resources.js';

const locale = new Locale('en', en);

/** schema.org in JSON-LD, for search engines, entry by entry. It may stand in a script element as it is. */
export async function* writeJsonLd(draft: Draft, report: Report): AsyncGenerator<string> {
  const { title, home_page_url } = draft.head;
  const head = jsonForScript(listHead(title ?? undefined, safeUrl(home_page_url, '')), 2);
  yield `${head.slice(0, -2)},\n  "itemListElement": [`;
  let count = 0;
  for await (const resource of resourcesOf(draft, report)) {
    count += 1;
    const entry = jsonForScript(listItem(resource, count, locale), 2);
    yield `${count > 1 ? ',' : ''}\n    ${entry.replaceAll('\n', '\n    ')}`;
  }
  yield `${count > 0 ? '\n  ' : ''}],\n  "numberOfItems": ${count}\n}\n`;
}
