import type { Resource, ResourceLink } from '../../model/resource.js';
import type { StaticList } from './static-list.js';

/** schema.org's type for our types of resource, where it has one that fits. */
const TYPES: Readonly<Record<string, string>> = {
  report: 'Report',
  article: 'Article',
  book: 'Book',
  course: 'Course',
  dataset: 'Dataset',
  event: 'Event',
  news: 'NewsArticle',
  service: 'Service',
  hotline: 'Service',
  video: 'VideoObject',
  webinar: 'VideoObject',
  website: 'WebSite',
  'legal-document': 'Legislation',
};

type Node = Readonly<Record<string, unknown>>;

const file = ({ url, mimeType, size }: Partial<ResourceLink>): Node => ({
  '@type': 'MediaObject',
  contentUrl: url,
  encodingFormat: mimeType,
  contentSize: size && `${size} B`,
});

/** What schema.org can say of a resource. One that is restricted has no address here either: it has none at all. */
function thing(resource: Resource): Node {
  const { title, text, type, publisher, audience, topics, language, issued, link, linksToFile, attachments } = resource;
  const { access, accessNote, editions, linkStatus, training } = resource;
  const schemaType = (type && Object.hasOwn(TYPES, type) && TYPES[type]) || 'CreativeWork';
  const isWork = schemaType !== 'Event' && schemaType !== 'Service';
  const files = [...(link && linksToFile ? [link] : []), ...attachments];
  const common = {
    '@type': schemaType,
    name: title || text,
    description: title && text ? text : undefined,
    url: linkStatus === 'gone' ? undefined : link?.url,
    audience: audience.length > 0 ? audience.map((audienceType) => ({ '@type': 'Audience', audienceType })) : undefined,
  };
  const provider = publisher && { '@type': 'Organization', name: publisher };
  if (schemaType === 'Event')
    return { ...common, organizer: provider, startDate: training?.starts, endDate: training?.ends };
  if (!isWork) return { ...common, provider };
  return {
    ...common,
    publisher: provider,
    datePublished: issued,
    inLanguage: language,
    keywords: topics.length > 0 ? topics : undefined,
    archivedAt: linkStatus === 'gone' ? link?.url : undefined,
    encoding: files.length > 0 ? files.map(file) : undefined,
    isAccessibleForFree: access === 'paid' ? false : access === 'public' ? true : undefined,
    conditionsOfAccess: access === 'restricted' ? (accessNote ?? 'Restricted') : accessNote,
    workTranslation:
      editions.length > 0
        ? editions.map((edition) => ({
            '@type': schemaType,
            name: edition.title,
            inLanguage: edition.language,
            url: edition.url,
          }))
        : undefined,
  };
}

/** A list as schema.org's `ItemList`, for search engines (https://schema.org/ItemList). */
export function jsonLd({ info, resources }: StaticList): Node {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: info.title,
    numberOfItems: resources.length,
    itemListElement: resources.map((resource, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: thing(resource),
    })),
  };
}
