import type { Locale } from '../messages/locale.js';
import type { FileFacts, Resource } from '../model/resource.js';
import { facetKey } from '../search/fold.js';

// What a list says to search engines, in the words of schema.org. The one place for it: `prerender` and `convert` differ
// in how they write it down, not in what it says. tests/cli/schema-org.test.js holds it to the vocabulary.

/** A node of JSON-LD, without what is not known. */
export type Node = Readonly<Record<string, unknown>>;

/** schema.org's type for our types of resource, where it has one that fits. The others are works of a genre. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'Article',
  book: 'Book',
  collection: 'Collection',
  course: 'Course',
  dataset: 'Dataset',
  event: 'Event',
  hotline: 'Service',
  'legal-document': 'Legislation',
  news: 'NewsArticle',
  report: 'Report',
  service: 'Service',
  training: 'LearningResource',
  video: 'VideoObject',
  webinar: 'LearningResource',
  website: 'WebSite',
};
/** Types whose names say the same as ours, so that no genre need. */
const SAME = new Set('article book collection course dataset event report service video website'.split(' '));

const isWeb = (url: string): boolean => /^https?:/.test(url);

function known(entries: Readonly<Record<string, unknown>>): Node {
  const isKnown = (value: unknown): boolean =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => isKnown(value)));
}

function media({ mimeType, size }: FileFacts, url?: string): Node[] {
  const facts = known({ contentUrl: url, encodingFormat: mimeType, contentSize: size && `${size} B` });
  return Object.keys(facts).length > 0 ? [{ '@type': 'MediaObject', ...facts }] : [];
}

/** What has a day is an event, whatever kind of training it is: only so can it be found by its day. */
function typeOf({ type = '', training }: Resource): string {
  const key = facetKey(type);
  const plain = (Object.hasOwn(TYPES, key) && TYPES[key]) || 'CreativeWork';
  if (!training?.starts || plain === 'Service' || plain === 'Event') return plain;
  return 'EducationEvent';
}

function service(resource: Resource): Node {
  const { url = '' } = resource.link ?? {};
  const [, scheme, number] = /^(tel|sms):([^?]*)/.exec(url) ?? [];
  const contact = { '@type': 'ContactPoint', telephone: number };
  return {
    provider: organization(resource),
    availableChannel: scheme && {
      '@type': 'ServiceChannel',
      [scheme === 'tel' ? 'servicePhone' : 'serviceSmsNumber']: contact,
    },
  };
}

function event(resource: Resource): Node {
  const { training, language, topics, access } = resource;
  return {
    organizer: organization(resource),
    startDate: training?.starts,
    endDate: training?.ends,
    inLanguage: language,
    keywords: topics,
    isAccessibleForFree: isFree(access),
  };
}

function work(resource: Resource, type: string, locale: Locale): Node {
  const { link, linksToFile, attachments, file, access, accessNote, editions, linkStatus } = resource;
  const files = [...(link && linksToFile ? [link] : []), ...attachments];
  return {
    publisher: organization(resource),
    datePublished: resource.issued,
    inLanguage: resource.language,
    keywords: resource.topics,
    genre: resource.type && !SAME.has(facetKey(resource.type)) ? locale.value('type', resource.type) : undefined,
    // Of what is gone, the link is its archived copy, which is not the work's own address.
    archivedAt: linkStatus === 'gone' ? link?.url : undefined,
    encoding: [...files.flatMap((one) => media(one, one.url)), ...(file ? media(file) : [])],
    isAccessibleForFree: isFree(access),
    conditionsOfAccess:
      access === 'public' ? accessNote : [locale.messages.access[access], accessNote].filter(Boolean).join('. '),
    workTranslation: editions.map(({ url, language, title }) =>
      known({ '@type': type, name: title, inLanguage: language, url }),
    ),
  };
}

const organization = ({ publisher }: Resource): Node | undefined =>
  publisher ? { '@type': 'Organization', name: publisher } : undefined;

/** What asks for a registration may cost something or not. */
const isFree = (access: Resource['access']): boolean | undefined =>
  access === 'public' ? true : access === 'paid' ? false : undefined;

/**
 * An entry of a list. A restricted one has no address here either: it has none at all by the time it is a resource, and
 * its id, which some feeds make of the address, stays out.
 *
 * @param position from 1
 */
export function listItem(resource: Resource, position: number, locale: Locale): Node {
  const { id, title, text, link, linkStatus, access, audience } = resource;
  const type = typeOf(resource);
  const own =
    type === 'Service' ? service(resource) : type.endsWith('Event') ? event(resource) : work(resource, type, locale);
  const item = known({
    '@type': type,
    identifier: access === 'restricted' ? undefined : id,
    name: title,
    description: text,
    url: link && linkStatus !== 'gone' && isWeb(link.url) ? link.url : undefined,
    audience: audience.map((name) => ({ '@type': 'Audience', audienceType: locale.value('audience', name) })),
    ...own,
  });
  return { '@type': 'ListItem', position, item };
}

/** The list around the entries (https://schema.org/ItemList). */
export const listHead = (name: string | undefined, url?: string): Node =>
  known({ '@context': 'https://schema.org', '@type': 'ItemList', name, url });
