import { isRecord } from '../../model/is-record.js';
import { Failure } from '../failure.js';
import type { Read } from './draft.js';
import { CSL_TYPES, readCsl } from './read-csl.js';
import { readDcat } from './read-dcat.js';
import { jsonFile, readFeed } from './read-feed.js';
import { isHsds, readHsds } from './read-hsds.js';

/** CSL wants a type of each work, and has a list of them. */
const isCsl = (list: unknown): boolean => {
  const work: unknown = Array.isArray(list) ? list[0] : undefined;
  return isRecord(work) && typeof work['type'] === 'string' && CSL_TYPES.has(work['type']);
};

/** JSON of whichever of the kinds that are known it is. */
export const readJson: Read = async (input, options) => {
  const file = await jsonFile(input);
  const { value } = file;
  const { items, dataset, version } = isRecord(value) ? value : {};
  // Zotero's service gives CSL in `items`, too, and without a version.
  if (isCsl(value) || (isCsl(items) && version === undefined)) return readCsl(input, options);
  if (Array.isArray(items)) return readFeed(input, options);
  if (Array.isArray(dataset)) return readDcat(input, options);
  if (isHsds(value)) return readHsds(input, options);
  throw new Failure(
    'This is JSON, but no feed, and neither DCAT-US, HSDS nor CSL. If it is one of them, say so with --from.',
    file.place([]),
  );
};
