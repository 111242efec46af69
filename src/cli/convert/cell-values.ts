import { AUDIENCES, TYPES } from '../../messages/labels.js';
import { languageTag } from '../../model/language.js';
import { becomesLink } from '../becomes-link.js';
import { codeOfLanguage, isKnownLanguage } from '../language-names.js';

// What people write into cells, as a feed has it; `undefined` for what means nothing.

const KNOWN = new Set(`${TYPES}|${AUDIENCES}`.split('|'));

/** `Law enforcement` is what the list knows as `law-enforcement`; what it does not know stays as written. */
export function codeFor(value: string): string {
  const code = value.toLowerCase().replace(/[\s_]+/g, '-');
  return KNOWN.has(code) ? code : value;
}

export const listOf = (cell = ''): string[] =>
  cell
    .split(cell.includes(';') ? ';' : ',')
    .map((entry) => entry.trim())
    .filter(Boolean);

const LEVELS: readonly (readonly [RegExp, 'public' | 'registration' | 'paid' | 'restricted'])[] = [
  [/^(?:public|open|free|everybody|everyone|all|yes)$/i, 'public'],
  [/^(?:registration|register|sign.?up|log.?in|members?)/i, 'registration'],
  [/^(?:paid|fee|for sale|purchase)/i, 'paid'],
  [/^(?:restricted|law enforcement|not (?:for the )?public|private|no|official)/i, 'restricted'],
];
export const accessOf = (cell: string) => LEVELS.find(([words]) => words.test(cell))?.[1];

const STATES = ['ok', 'moved', 'gone'] as const;
export const statusOf = (cell: string) => STATES.find((status) => status === cell.toLowerCase());
export const wholeNumber = (cell: string) => (/^\d+$/.test(cell) ? Number(cell) : undefined);
export const languageOf = (cell: string) => (isKnownLanguage(cell) ? languageTag(cell) : codeOfLanguage(cell));

/** An address that is whole, where nothing tells what another could be relative to. */
export function wholeAddressOf(text: string): string | undefined {
  const address = addressOf(text);
  return address !== undefined && /^[a-z][a-z\d+.-]*:/i.test(address) ? address : undefined;
}

/** An address as people write it in a cell; a file beside the feed is one, too. */
export function addressOf(cell: string): string | undefined {
  const written = cell.replace(/^<(.*)>$/s, '$1').trim();
  if (/\s/.test(written)) return undefined;
  if (/^www\./i.test(written)) return `https://${written}`;
  if (/^[^@/:]+@[^@/:]+\.[a-z]{2,}$/i.test(written)) return `mailto:${written}`;
  return becomesLink(written) ? written : undefined;
}
