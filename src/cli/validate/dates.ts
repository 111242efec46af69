import type { FeedItem } from '../../feed/index.js';
import type { Path } from '../json-file.js';

/** Every date of an item that is there, and where it stands. */
export function datesOf({
  date_published,
  _resource = {},
}: FeedItem): { readonly date: string; readonly path: Path }[] {
  const { issued, reviewed, link, training } = _resource ?? {};
  const all: [string | null | undefined, ...string[]][] = [
    [date_published, 'date_published'],
    [issued, '_resource', 'issued'],
    [reviewed?.date, '_resource', 'reviewed', 'date'],
    [reviewed?.due, '_resource', 'reviewed', 'due'],
    [link?.checked, '_resource', 'link', 'checked'],
    [training?.starts, '_resource', 'training', 'starts'],
    [training?.ends, '_resource', 'training', 'ends'],
    [training?.register_by, '_resource', 'training', 'register_by'],
  ];
  return all.flatMap(([date, ...path]) => (date ? [{ date, path }] : []));
}
