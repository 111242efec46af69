import * as z from 'zod/mini';
import { feedDocument } from './schema.js';

/** The feed's format as a JSON Schema (2020-12), for editors and validators. Not part of the widget. */
export function feedJsonSchema(): object {
  return {
    title: 'Resource feed',
    description: 'A JSON Feed 1.1 document with the `_resource` and `_resources` extensions of <resource-list>.',
    ...z.toJSONSchema(feedDocument, { io: 'input' }),
  };
}
