import type { FeedItem } from '../../feed/index.js';
import type { Read } from './draft.js';
import { Ids } from './ids.js';
import { isoDate } from './iso-date.js';
import { itemsOfRecords } from './json-records.js';
import { bytesOf } from './label.js';
import { compact } from './make-item.js';
import { jsonFile } from './read-feed.js';

/** DCAT-US 1.1 and 3 (`data.json`): the data sets of an agency. */
export const readDcat: Read = async (input, { page, report }) => {
  const file = await jsonFile(input);
  const ids = new Ids();
  const items = itemsOfRecords(
    file,
    ['dataset'],
    (set): FeedItem => {
      const title = set.text('title');
      const level = set.text('accessLevel');
      const restricted = level === 'restricted public' || level === 'non-public' || level === 'restricted';
      const date = set.text('issued') || set.text('modified');
      const contact = set.record('contactPoint').text('hasEmail');
      const landing = set.text('landingPage');
      const files = set.records('distribution').flatMap((distribution) => {
        const url = distribution.text('downloadURL') || distribution.text('accessURL');
        const mime = distribution.text('mediaType');
        return url
          ? [
              compact({
                url,
                title: distribution.text('title'),
                mime_type: mime,
                size_in_bytes: bytesOf(distribution.text('byteSize')),
              }),
            ]
          : [];
      });
      if (restricted && (landing || files.length > 0)) {
        report({ line: set.line, message: `"${title}" is not for the public, so its addresses are left out.` });
      }
      return compact({
        id: ids.keep(set.text('identifier') || ids.make(title)),
        url: restricted ? undefined : landing || (files.length > 0 ? undefined : page),
        title,
        content_text: set.text('description') || title,
        language: set.texts('language')[0],
        tags: [...new Set([...set.texts('keyword'), ...set.texts('theme')])],
        attachments: restricted ? undefined : files,
        _resource: compact({
          type: 'dataset',
          publisher: set.record('publisher').text('name'),
          issued: isoDate(date),
          access: restricted
            ? compact({ level: 'restricted' as const, note: set.text('rights'), contact_url: contact })
            : undefined,
        }),
      });
    },
    report,
  );
  return { head: { version: 'https://jsonfeed.org/version/1.1', ...(page ? { home_page_url: page } : {}) }, items };
};
