import { Failure } from '../failure.js';
import type { Read } from './draft.js';
import { readCsl } from './read-csl.js';
import { readDcat } from './read-dcat.js';
import { jsonFile, readFeed } from './read-feed.js';
import { readHsds } from './read-hsds.js';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const first = (value: unknown): Record<string, unknown> => {
  const entry: unknown = Array.isArray(value) ? value[0] : undefined;
  return isRecord(entry) ? entry : {};
};

/** JSON of whichever of the kinds that are known it is. */
export const readJson: Read = async (input, options) => {
  const file = await jsonFile(input);
  const { value } = file;
  const root = isRecord(value) ? value : {};
  if (Array.isArray(root['items'])) return readFeed(input, options);
  if (Array.isArray(root['dataset'])) return readDcat(input, options);
  if (Array.isArray(root['services']) || 'organization' in first(value) || 'organization' in first(root['contents'])) {
    return readHsds(input, options);
  }
  if (Array.isArray(value) && 'title' in first(value) && 'type' in first(value)) return readCsl(input, options);
  throw new Failure(
    'This is JSON, but no feed, and neither DCAT-US, HSDS nor CSL. If it is one of them, say so with --from.',
    file.place([]),
  );
};
