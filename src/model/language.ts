/**
 * A BCP 47 tag in its proper form, or `undefined`: `lang` attributes and feeds hold anything (`en_US`, `klingon!`), and
 * a malformed tag makes every `Intl` constructor throw.
 */
export function languageTag(tag: string | null | undefined): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag.trim())[0] : undefined;
  } catch {
    return undefined;
  }
}

/** The language that a tag names, without script, region and the rest; the empty string for none. */
export const primaryLanguage = (tag: string | undefined): string => tag?.split('-')[0]?.toLowerCase() ?? '';
