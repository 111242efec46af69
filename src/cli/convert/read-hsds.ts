import type { FeedItem } from '../../feed/index.js';
import { isRecord } from '../../model/is-record.js';
import { Failure } from '../failure.js';
import type { Path } from '../json-file.js';
import { wholeAddressOf } from './cell-values.js';
import type { Read } from './draft.js';
import { phoneAddress, phoneText, phonesOf } from './hsds-phones.js';
import { Ids } from './ids.js';
import { isoDate } from '../iso-date.js';
import { type JsonRecord, type PlacedRecord, itemsOfRecords, noteAround } from './json-records.js';
import { compact } from './make-item.js';
import { jsonFile } from './read-feed.js';

// Open Referral HSDS 3 (https://github.com/openreferral/specification, schema and examples).

/** Fields that say something to people, with how the text introduces them. */
const SAID = [
  ['alternate_name', 'Also called'],
  ['eligibility_description', 'Eligibility'],
  ['application_process', 'How to apply'],
  ['fees_description', 'Fees'],
  ['interpretation_services', 'Interpretation'],
  ['wait_time', 'Waiting time'],
  ['accreditations', 'Accreditations'],
  ['licenses', 'Licenses'],
  ['alert', 'Note'],
] as const;

// Where a service is can put people in danger; a feed says how to reach it.
const PLACES = ['locations', 'location', 'service_at_locations', 'addresses', 'physical_addresses'] as const;

interface PlacedService extends PlacedRecord {
  /** Name of the organization that the service stands in. */
  readonly organization: string | undefined;
}

/**
 * The services in all the forms in which the specification gives them: one, a list, a page of an answer (`contents`),
 * those of an organization, and those at a location.
 */
function* servicesIn(
  value: unknown,
  around: PlacedRecord[],
  path: Path = [],
  organization?: string,
): Generator<PlacedService> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* servicesIn(entry, around, [...path, index], organization);
  } else if (isRecord(value)) {
    const { contents, services, service, name } = value;
    const inner = Object.entries({ contents, services, service }).find(
      ([, one]) => Array.isArray(one) || isRecord(one),
    );
    if (inner) {
      const [field, one] = inner;
      around.push({ value, path });
      yield* servicesIn(one, around, [...path, field], typeof name === 'string' ? name : organization);
    } else if (isService(value) || path.length > 0) yield { value, path, organization };
    // What cannot be a service is named as such.
  } else if (path.length > 0) yield { value, path, organization };
}

const isService = (value: unknown): boolean => isRecord(value) && typeof value['name'] === 'string';

/** What the records around services say of themselves as pages, or that has a place with each service. */
const AROUND =
  'contents services service id name total_items total_pages page_number size first_page last_page empty'.split(' ');

/** Whether a document holds services of HSDS: they have a status, which nothing else that is read here has. */
export function isHsds(value: unknown): boolean {
  const [first] = servicesIn(value, []);
  return isRecord(first?.value) && ('status' in first.value || 'organization' in first.value);
}

function ages(service: JsonRecord): string[] {
  const [from, to] = [service.text('minimum_age'), service.text('maximum_age')];
  if (!from && !to) return [];
  return [`Age: ${[from && `from ${from}`, to && `up to ${to}`].filter(Boolean).join(' ')}`];
}

function textOf(service: JsonRecord, numbers: readonly string[]): string {
  const facts = SAID.flatMap(([field, name]) => {
    // The older name of the field.
    const text = service.text(field) || (field === 'fees_description' && service.text('fees'));
    return text ? [`${name}: ${text}`] : [];
  });
  const listed = (name: string, field: string, inner: (record: JsonRecord) => string): string[] => {
    const texts = service.records(field).map(inner).filter(Boolean);
    return texts.length > 0 ? [`${name}: ${texts.join(field === 'languages' ? ', ' : '; ')}`] : [];
  };
  const mail = service.text('email');
  return [
    service.text('description'),
    ...facts,
    ...ages(service),
    ...listed('Bring', 'required_documents', (entry) => entry.text('document')),
    ...listed('Open', 'schedules', (entry) => entry.text('description')),
    ...listed('Languages', 'languages', (entry) => {
      const [name, code] = [entry.text('name'), entry.text('code')];
      return name || code;
    }),
    [...numbers, mail && `E-mail: ${mail}`].filter(Boolean).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Open Referral HSDS 3, as its API and its JSON give services. */
export const readHsds: Read = async (input, { page, report }) => {
  const file = await jsonFile(input);
  const around: PlacedRecord[] = [];
  const services = [...servicesIn(file.value, around)];
  if (!services.some(({ value }) => isService(value)))
    throw new Failure('There is no service in this file.', file.place([]));
  const ids = new Ids();
  const items = itemsOfRecords(
    file,
    services,
    (service, { organization }): FeedItem => {
      const title = service.text('name');
      const phones = phonesOf(service);
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
      const checked = service.text('assured_date');
      const assured = isoDate(checked);
      if (checked && !assured) report({ line: service.line, message: `The date could not be read: "${checked}"` });
      const mail = service.text('email');
      return compact({
        id: ids.of(service.text('id'), title),
        url: service.as('url', wholeAddressOf) || phoneAddress(phones) || (mail ? `mailto:${mail}` : page),
        title,
        content_text: textOf(service, phones.map(phoneText)) || title,
        tags: service
          .records('attributes')
          .map((attribute) => attribute.record('taxonomy_term').text('name') || attribute.text('label'))
          .filter(Boolean),
        _resource: compact({
          type: 'service',
          publisher: service.record('organization').text('name') || organization,
          reviewed: assured ? compact({ date: assured, by: service.text('assurer_email') }) : undefined,
        }),
      });
    },
    report,
  );
  for (const placed of around) {
    const { total_pages: pages, page_number: number } = placed.value as Record<string, unknown>;
    if (Number(pages) > 1) {
      report({
        line: file.place(placed.path).line,
        message: `This is page ${String(number)} of ${String(pages)}; the others are not in it.`,
      });
    }
    noteAround(file, placed, AROUND, report);
  }
  return { head: { version: 'https://jsonfeed.org/version/1.1', ...(page ? { home_page_url: page } : {}) }, items };
};
