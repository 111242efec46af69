const PLAIN = /^[\n -~]*$/;
const MARKS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]/g;
// Letters that Unicode does not decompose, though people type them without their stroke or ligature.
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const LETTER = /[ßæœøłđı]/g;

/**
 * Lower case, without accents: what two spellings share that a reader would call the same.
 * NFKD, so that full-width and ligature forms match too (UAX 15); only Latin and Arabic vowel marks are taken away,
 * since in Thai or Devanagari a mark is a letter.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/** One form for a facet's value however it is written: `Law enforcement`, `law-enforcement`, `LAW_ENFORCEMENT`. */
export function facetKey(value: string): string {
  const key = fold(value)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return key || value.trim();
}
