import type { JsonRecord } from './json-records.js';

/** A number of a service, by the types of RFC 6350 that HSDS names. */
interface Phone {
  readonly type: string;
  readonly number: string;
  readonly extension: string;
  readonly about: string;
}

/** How a text introduces a number; any other type is named as it is. */
const SAID: Readonly<Record<string, string>> = {
  '': 'Telephone',
  voice: 'Telephone',
  cell: 'Telephone',
  text: 'Text message',
  fax: 'Fax',
  textphone: 'Textphone',
  video: 'Video call',
  pager: 'Pager',
};

function phoneOf(record: JsonRecord): Phone | undefined {
  // The examples of the specification have their numbers in quotation marks, so others will.
  const number = record.text('number').replace(/^["'\s]+|["'\s]+$/g, '');
  const about = record.text('description').replace(/\.$/, '');
  const phone = { number, about, type: record.text('type').toLowerCase(), extension: record.text('extension') };
  return number ? phone : undefined;
}

export const phonesOf = (service: JsonRecord): Phone[] =>
  service.records('phones').flatMap((record) => phoneOf(record) ?? []);

/** `Telephone: +1 202-555-0100, ext. 4 (The desk)` */
export const phoneText = ({ type, number, extension, about }: Phone): string =>
  `${SAID[type] ?? type}: ${number}${extension && `, ext. ${extension}`}${about && ` (${about})`}`;

/** The address of the first number that one can speak or write to; of a fax nobody has use. */
export function phoneAddress(phones: readonly Phone[]): string | undefined {
  const dialled = (number: string): string => number.replace(/(?!^\+)\D/g, '');
  const spoken = phones.find(({ type }) => ['', 'voice', 'cell'].includes(type));
  // RFC 3966 for the extension.
  if (spoken) return `tel:${dialled(spoken.number)}${spoken.extension && `;ext=${dialled(spoken.extension)}`}`;
  const written = phones.find(({ type }) => type === 'text');
  return written && `sms:${dialled(written.number)}`;
}
