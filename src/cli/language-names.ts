import { languageTag } from '../model/language.js';
import { THREE_LETTERS, TWO_LETTERS } from './language-codes.js';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const scripts = new Intl.DisplayNames('en', { type: 'script', fallback: 'none' });

const registered = new Set([
  ...TWO_LETTERS.split(' '),
  ...THREE_LETTERS.split(' ').flatMap((word) => [...word.slice(2)].map((letter) => word.slice(0, 2) + letter)),
]);

/** Whether a tag is well-formed, and its language, script and region are ones that exist. */
export function isKnownLanguage(tag: string): boolean {
  const canonical = languageTag(tag);
  if (!canonical) return false;
  const { language, script, region } = new Intl.Locale(canonical);
  return (
    registered.has(language) &&
    (!script || scripts.of(script) !== undefined) &&
    (!region || regions.of(region) !== undefined)
  );
}

let codes: Map<string, string> | undefined;

/** Every language with a code of two letters, by its name in English and in itself. */
function codesByName(): Map<string, string> {
  const found = new Map<string, string>();
  for (const code of TWO_LETTERS.split(' ')) {
    const name = names.of(code);
    if (!name) continue;
    found.set(name.toLowerCase(), code);
    const own = new Intl.DisplayNames(code, { type: 'language', fallback: 'none' }).of(code);
    if (own && !found.has(own.toLowerCase())) found.set(own.toLowerCase(), code);
  }
  return found;
}

/** `Spanish` and `español` are `es`; `undefined` for what is no name of a language. */
export function codeOfLanguage(name: string): string | undefined {
  codes ??= codesByName();
  return codes.get(name.trim().toLowerCase());
}
