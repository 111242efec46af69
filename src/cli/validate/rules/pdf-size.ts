import { formatOf, formatOfUrl } from '../../../model/media-type.js';
import type { Path } from '../../json-file.js';
import type { Rule } from '../rule.js';

interface File {
  readonly url?: string | null | undefined;
  readonly mime_type?: string | null | undefined;
  readonly size_in_bytes?: number | null | undefined;
}

const isPdf = ({ mime_type, url }: File): boolean => (formatOf(mime_type ?? '') ?? formatOfUrl(url ?? '')) === 'PDF';

/** Many read on a telephone that somebody else pays for, or none can pay for. */
export const pdfSize: Rule = {
  id: 'pdf-size',
  level: 'warning',
  about: 'Each PDF says how large it is, before somebody loads it.',
  *check({ items }) {
    for (const { item, path, name } of items) {
      const { file, editions, access } = item._resource ?? {};
      const files: [File | null | undefined, Path][] = [
        [file, ['_resource', 'file']],
        ...(item.attachments ?? []).map((entry, index): [File, Path] => [entry, ['attachments', index]]),
        ...(editions ?? []).map((entry, index): [File, Path] => [entry, ['_resource', 'editions', index]]),
      ];
      const message = `"${name}" is a PDF, and nothing says how large it is.`;
      for (const [entry, place] of files) {
        if (!entry || !isPdf(entry) || entry.size_in_bytes) continue;
        yield {
          path: [...path, ...place],
          message,
          advice: 'Add its size in bytes: "size_in_bytes": 793000 is 793 KB.',
        };
      }
      for (const field of ['external_url', 'url'] as const) {
        const url = item[field];
        const isTold = file?.size_in_bytes || item.attachments?.some((entry) => entry.url === url);
        // Of a restricted entry the address must not be there at all.
        if (!url || !isPdf({ url }) || isTold || access?.level === 'restricted') continue;
        yield {
          path: [...path, field],
          message,
          advice: `Write it as a file, with its size in bytes, in place of "${field}": "attachments": [{ "url": "${url}", "mime_type": "application/pdf", "size_in_bytes": 793000 }].`,
        };
      }
    }
  },
};
