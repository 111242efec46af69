import type { FeedItem } from '../../feed/index.js';
import { wholeAddressOf } from './cell-values.js';
import type { Read } from './draft.js';
import { Ids } from './ids.js';
import { isoDate } from '../iso-date.js';
import { JsonRecord, itemsOfRecords, noteAround, recordsAt } from './json-records.js';
import { bytesOf, mediaTypeOf } from './label.js';
import { compact } from './make-item.js';
import { jsonFile } from './read-feed.js';

// DCAT-US 1.1 (https://resources.data.gov/resources/dcat-us/) and, where it differs, 3
// (https://github.com/GSA/dcat-us, jsonschema/definitions).

/** 1.1 has a level of access; 3 has restrictions, each with its status. */
function isClosed(record: JsonRecord): boolean {
  if (/^(?:restricted public|non-public)$/i.test(record.text('accessLevel'))) return true;
  if (record.records('cuiRestriction').length > 0) return true;
  return record.records('accessRestriction').some((restriction) => {
    const status = restriction.text('restrictionStatus') || restriction.record('restrictionStatus').text('prefLabel');
    return !/unrestricted/i.test(status);
  });
}

function fileOf(distribution: JsonRecord) {
  const url = distribution.as('downloadURL', wholeAddressOf) ?? distribution.as('accessURL', wholeAddressOf);
  if (!url) return [];
  const format = distribution.as('format', mediaTypeOf);
  return [
    compact({
      url,
      title: distribution.text('title') || distribution.text('description'),
      mime_type: distribution.text('mediaType') || format,
      size_in_bytes: distribution.as('byteSize', bytesOf),
    }),
  ];
}

const mailOf = (contact: JsonRecord | undefined): string | undefined => {
  const mail = contact?.text('hasEmail');
  return mail && `mailto:${mail.replace(/^mailto:/i, '')}`;
};

/** DCAT-US (`data.json`): the data sets of an agency. */
export const readDcat: Read = async (input, { page, report }) => {
  const file = await jsonFile(input);
  const ids = new Ids();
  const items = itemsOfRecords(
    file,
    recordsAt(file, ['dataset']),
    (set): FeedItem => {
      const title = set.text('title');
      const distributions = set.records('distribution');
      const restricted = [set, ...distributions].map(isClosed).includes(true);
      const landing =
        set.as('landingPage', wholeAddressOf) ?? set.record('landingPage').as('accessURL', wholeAddressOf);
      const files = distributions.flatMap(fileOf);
      if (restricted && (landing || files.length > 0)) {
        report({ line: set.line, message: `"${title}" is not for the public, so its addresses are left out.` });
      }
      const date = set.text('issued') || set.text('modified');
      const issued = isoDate(date);
      if (date && !issued) report({ line: set.line, message: `The date could not be read: "${date}"` });
      const [language, ...others] = set.texts('language');
      if (others.length > 0) {
        report({ line: set.line, message: `An entry has one language; left out: ${others.join(', ')}` });
      }
      return compact({
        id: ids.of(set.text('identifier') || set.record('identifier').text('notation'), title),
        url: restricted ? undefined : landing || (files.length > 0 ? undefined : page),
        title,
        content_text: set.text('description') || title,
        language,
        tags: [
          ...new Set([
            ...set.texts('keyword'),
            ...set.texts('theme'),
            ...set
              .records('theme')
              .map((theme) => theme.text('prefLabel'))
              .filter(Boolean),
          ]),
        ],
        attachments: restricted ? undefined : files,
        _resource: compact({
          type: 'dataset',
          publisher: set.record('publisher').text('name'),
          issued,
          access: restricted
            ? compact({
                level: 'restricted' as const,
                note: set.texts('rights').join(' ') || set.text('accessRights'),
                contact_url: mailOf(set.records('contactPoint')[0]),
              })
            : undefined,
        }),
      });
    },
    report,
  );
  // What is left says of what kind the document is.
  const known = ['dataset', 'title', 'description', 'conformsTo', 'describedBy'];
  noteAround(file, { value: file.value, path: [] }, known, report);
  const catalog = new JsonRecord(file.value, 1);
  const head = compact({
    version: 'https://jsonfeed.org/version/1.1',
    title: catalog.text('title'),
    home_page_url: page,
    description: catalog.text('description'),
  });
  return { head, items };
};
