import { textOfHtml } from '../../../feed/html-text.js';
import { excerptOf } from '../../text.js';
import type { Rule } from '../rule.js';

const SHELTER = /shelter|safe.?hous|refuge|residential|housing|albergue|refugio/i;

const KIND =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Way|Parkway|Pkwy|Highway|Hwy|Circle|Terrace|Square|Trail';
// A house number, a name, the kind of street. Of names written small, only what is plainly one: "24 women on the way" is
// no address.
const FORMS = [
  new RegExp(`\\b\\d{1,5}[a-zA-Z]?\\s+(?:[\\p{Lu}\\d][\\p{L}\\d.'-]*\\s+){1,4}?(?:${KIND})\\b\\.?`, 'u'),
  new RegExp(`\\b\\d{1,5}[A-Z]?\\s+(?:[\\p{Lu}\\d.'-]+\\s+){1,4}?(?:${KIND.toUpperCase()})\\b`, 'u'),
  /\b\d{1,5}\s+[\p{L}\d.'-]+\s+(?:street|avenue|boulevard|road)\b/u,
  // Spanish writes the number last, French the kind of street first.
  /(?<!\p{L})(?:calle|c\/|avenida|avda?\.|av\.|carretera|plaza|paseo)\s*[\p{L}\d .'-]{2,40}?,?\s(?:#\s*|n\.?º\s*|no?\.?\s*|n[úu]m(?:ero)?\.?\s*)?\d{1,5}\b/iu,
  /\b\d{1,5}(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|boulevard|impasse|chemin|allée|quai)\s+[\p{L}'’-]+/iu,
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
      const { type, section, access, neutral_title } = item._resource ?? {};
      const kinds = [type, ...(item.tags ?? []), ...[section].flat()];
      if (!kinds.some((kind) => kind && SHELTER.test(kind))) continue;
      const texts: [string | null | undefined, ...string[]][] = [
        [item.title, 'title'],
        [item.summary, 'summary'],
        [item.content_text, 'content_text'],
        [item.content_html && textOfHtml(item.content_html), 'content_html'],
        [access?.note, '_resource', 'access', 'note'],
        [neutral_title, '_resource', 'neutral_title'],
      ];
      for (const [text, ...field] of texts) {
        const found = addressIn(text ?? '');
        if (!found) continue;
        yield {
          path: [...path, ...field],
          message: `"${name}" is about shelter, and seems to say where it is: "${excerptOf(found)}".`,
          advice: 'Write how to reach it, by telephone or through a public office, and leave the place out.',
        };
      }
    }
  },
};
