import { formatOf, formatOfUrl } from '../../../model/media-type.js';
import type { Path } from '../json-file.js';
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
      const { file, editions } = item._resource ?? {};
      const files: [File | null | undefined, Path][] = [
        [file, ['_resource', 'file']],
        ...(item.attachments ?? []).map((entry, index): [File, Path] => [entry, ['attachments', index]]),
        ...(editions ?? []).map((entry, index): [File, Path] => [entry, ['_resource', 'editions', index]]),
      ];
      for (const [entry, place] of files) {
        if (!entry || !isPdf(entry) || entry.size_in_bytes) continue;
        yield {
          path: [...path, ...place],
          message: `"${name}" is a PDF, and nothing says how large it is.`,
          advice: 'Add its size in bytes: "size_in_bytes": 793000 is 793 KB.',
        };
      }
    }
  },
};
