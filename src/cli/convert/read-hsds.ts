import type { FeedItem } from '../../feed/index.js';
import type { Read } from './draft.js';
import { Ids } from './ids.js';
import { isoDate } from './iso-date.js';
import { type JsonRecord, itemsOfRecords } from './json-records.js';
import { compact } from './make-item.js';
import { jsonFile } from './read-feed.js';

/** Fields that say something to people, with how the text introduces them. */
const SAID = [
  ['eligibility_description', 'Eligibility'],
  ['application_process', 'How to apply'],
  ['fees_description', 'Fees'],
  ['interpretation_services', 'Interpretation'],
  ['wait_time', 'Waiting time'],
  ['alert', 'Note'],
] as const;

// Where a service is can put people in danger; a feed says how to reach it.
const PLACES = ['locations', 'location', 'service_at_locations', 'addresses', 'physical_addresses'] as const;

const digits = (number: string): string => number.replace(/(?!^\+)\D/g, '');

function textOf(service: JsonRecord, phones: readonly string[]): string {
  const facts = SAID.flatMap(([field, name]) => {
    const text = service.text(field);
    return text ? [`${name}: ${text}`] : [];
  });
  const languages = service.records('languages').map((language) => language.text('name') || language.text('code'));
  const spoken = languages.filter(Boolean);
  return [
    service.text('description'),
    ...facts,
    ...(spoken.length > 0 ? [`Languages: ${spoken.join(', ')}`] : []),
    ...(phones.length > 0 ? [`Telephone: ${phones.join(', ')}`] : []),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Open Referral HSDS 3, as its API and its JSON give services. */
export const readHsds: Read = async (input, { page, report }) => {
  const file = await jsonFile(input);
  const root = (file.value ?? {}) as Record<string, unknown>;
  const path = ['services', 'contents'].filter((name) => Array.isArray(root[name])).slice(0, 1);
  const ids = new Ids();
  const items = itemsOfRecords(
    file,
    path,
    (service): FeedItem => {
      const title = service.text('name');
      const phones = service
        .records('phones')
        .map((phone) => phone.text('number'))
        .filter(Boolean);
      const status = service.text('status');
      if (status && status !== 'active') {
        report({
          line: service.line,
          message: `"${title}" is ${status}. It is in the feed all the same: take it out if it should not be.`,
        });
      }
      if (PLACES.filter((field) => service.raw(field)).length > 0) {
        report({
          line: service.line,
          message: `Where "${title}" is stays out of the feed, on purpose: a place can put people in danger.`,
        });
      }
      const assured = isoDate(service.text('assured_date'));
      const [phone] = phones;
      return compact({
        id: ids.keep(service.text('id') || ids.make(title)),
        url: service.text('url') || (phone ? `tel:${digits(phone)}` : page),
        title,
        content_text: textOf(service, phones) || title,
        tags: service
          .records('attributes')
          .map((attribute) => attribute.record('taxonomy_term').text('name'))
          .filter(Boolean),
        _resource: compact({
          type: 'service',
          publisher: service.record('organization').text('name'),
          reviewed: assured ? compact({ date: assured, by: service.text('assurer_email') }) : undefined,
        }),
      });
    },
    report,
  );
  return { head: { version: 'https://jsonfeed.org/version/1.1', ...(page ? { home_page_url: page } : {}) }, items };
};
