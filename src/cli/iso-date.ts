import { partialDate } from '../model/partial-date.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const two = (text: string): string => text.padStart(2, '0');
const monthOf = (name: string): string => two(String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1));

const FORMS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/, (y, m, d) => [y, two(m ?? ''), d && two(d)].filter(Boolean).join('-')],
  [new RegExp(`^${MONTH},?\\s+(\\d{4})$`, 'i'), (m, y) => `${y}-${monthOf(m ?? '')}`],
  [
    new RegExp(`^${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'i'),
    (m, d, y) => `${y}-${monthOf(m ?? '')}-${two(d ?? '')}`,
  ],
  [
    new RegExp(`^(?:\\w{3,9},\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})(?:\\s.*)?$`, 'i'),
    (d, m, y) => `${y}-${monthOf(m ?? '')}-${two(d ?? '')}`,
  ],
];

/**
 * A date as people write it, in the form of a feed and with the precision it has: `August 2014` is `2014-08`.
 * `undefined` for what cannot be read for certain: nobody can tell whether `4/5/2015` is in April or in May.
 */
export function isoDate(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  const exact = partialDate(trimmed);
  if (exact) return exact;
  for (const [form, write] of FORMS) {
    const match = form.exec(trimmed);
    if (match) return partialDate(write(...match.slice(1)));
  }
  return undefined;
}
