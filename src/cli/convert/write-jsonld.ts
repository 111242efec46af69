import { safeUrl } from '../../feed/safe-url.js';
import type { FileFacts, Resource, ResourceLink } from '../../model/resource.js';
import type { Draft, Report } from './draft.js';
import { compact } from './make-item.js';
import { resourcesOf } from './resources.js';

/** What schema.org calls our types; the others are works. */
const TYPES = new Map(
  Object.entries({
    report: 'Report',
    article: 'Article',
    news: 'NewsArticle',
    book: 'Book',
    website: 'WebSite',
    dataset: 'Dataset',
    video: 'VideoObject',
    service: 'Service',
    course: 'Course',
  }),
);

const media = ({ mimeType, size }: FileFacts, url?: string): object | undefined => {
  const object = compact({
    contentUrl: url,
    encodingFormat: mimeType,
    contentSize: size === undefined ? undefined : `${size} B`,
  });
  return Object.keys(object).length > 0 ? { '@type': 'MediaObject', ...object } : undefined;
};

function workOf(resource: Resource): object {
  const { link, linksToFile, attachments, file, access, accessNote, editions } = resource;
  const type = TYPES.get(resource.type ?? '') ?? 'CreativeWork';
  const organization = resource.publisher && { '@type': 'Organization', name: resource.publisher };
  const files: ResourceLink[] = [...(link && linksToFile ? [link] : []), ...attachments];
  const isService = type === 'Service';
  return compact({
    '@type': type,
    identifier: resource.id,
    name: resource.title || undefined,
    description: resource.text,
    url: link?.url,
    [isService ? 'provider' : 'publisher']: organization || undefined,
    audience: resource.audience.map((audience) => ({ '@type': 'Audience', audienceType: audience })),
    ...(isService
      ? {}
      : {
          datePublished: resource.issued,
          inLanguage: resource.language,
          keywords: [...resource.topics],
          genre: resource.type && !TYPES.has(resource.type) ? resource.type : undefined,
          encoding: [...files.map((entry) => media(entry, entry.url)), file && media(file)].filter(
            (entry) => entry !== undefined,
          ),
          conditionsOfAccess: access === 'public' ? undefined : [access, accessNote].filter(Boolean).join('. '),
          workTranslation: editions.map(({ url, language, title }) =>
            compact({ '@type': type, url, inLanguage: language, name: title }),
          ),
        }),
  });
}

/** In a script element, a text must not be able to end it. */
const safe = (value: object): string => JSON.stringify(value, undefined, 2).replaceAll('<', '\\u003c');

/** schema.org in JSON-LD, for search engines. It may stand in a script element as it is. */
export async function* writeJsonLd(draft: Draft, report: Report): AsyncGenerator<string> {
  const { title, home_page_url } = draft.head;
  const head = compact({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: title ?? '',
    url: safeUrl(home_page_url, ''),
  });
  yield `${safe(head).slice(0, -2)},\n  "itemListElement": [`;
  let position = 0;
  for await (const resource of resourcesOf(draft, report)) {
    position += 1;
    const entry = safe({ '@type': 'ListItem', position, item: workOf(resource) });
    yield `${position > 1 ? ',' : ''}\n    ${entry.replaceAll('\n', '\n    ')}`;
  }
  yield position > 0 ? '\n  ]\n}\n' : ']\n}\n';
}
