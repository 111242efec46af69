import { excerptOf } from '../../text.js';
import type { Rule } from '../rule.js';

const SHELTER = /shelter|safe.?hous|refuge|residential|housing|albergue|refugio/i;

const KIND =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Way|Parkway|Pkwy|Highway|Hwy|Circle|Terrace|Square|Trail';
// A house number, a name, the kind of street. Of names written small, only what is plainly one: "24 women on the way" is
// no address.
const FORMS = [
  new RegExp(`\\b\\d{1,5}[a-zA-Z]?\\s+(?:[\\p{Lu}\\d][\\p{L}\\d.'-]*\\s+){1,4}?(?:${KIND})\\b\\.?`, 'u'),
  /\b\d{1,5}\s+[\p{L}\d.'-]+\s+(?:street|avenue|boulevard|road)\b/u,
  // Spanish writes the number last.
  /\b(?:calle|avenida|av\.|carretera)\s+[\p{L}\d .'-]{2,40}?\s(?:#|no\.?\s*|n[úu]m\.?\s*)?\d{1,5}\b/iu,
];

const addressIn = (text: string): string | undefined =>
  FORMS.map((form) => form.exec(text)?.[0]).find((found) => found !== undefined);

/** Whoever looks for somebody reads such lists too: a shelter is reached by its telephone, or a public front door. */
export const streetAddress: Rule = {
  id: 'street-address',
  level: 'error',
  about: 'No entry about a shelter gives away where it is.',
  *check({ items }) {
    for (const { item, path, name } of items) {
      const kinds = [item._resource?.type, ...(item.tags ?? [])];
      if (!kinds.some((kind) => kind && SHELTER.test(kind))) continue;
      for (const field of ['title', 'summary', 'content_text', 'content_html'] as const) {
        const found = addressIn(item[field] ?? '');
        if (!found) continue;
        yield {
          path: [...path, field],
          message: `"${name}" is about shelter, and seems to say where it is: "${excerptOf(found)}".`,
          advice: 'Write how to reach it, by telephone or through a public office, and leave the place out.',
        };
      }
    }
  },
};
