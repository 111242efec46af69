// Controls, and the bidirectional overrides and embeddings that can make a text read as another one
// ("Trojan Source", CVE-2021-42574). The marks LRM, RLM and ALM stay: Arabic and Hebrew need them. Halves of a surrogate
// pair are no text, and addresses cannot hold them.
const UNSAFE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069](?<![\t\n\r])/gu;
/** Longest line, in UTF-16 units. */
const MAX_LINE = 2048;

/** A text of one line; `undefined` when nothing is left of it. Of an endless one the beginning. */
export function cleanLine(text: string | null | undefined): string | undefined {
  return text?.slice(0, MAX_LINE).replace(UNSAFE, '').replace(/\s+/g, ' ').trim() || undefined;
}

/** A text that may have lines and paragraphs; `undefined` when nothing is left of it. */
export function cleanText(text: string | null | undefined): string | undefined {
  const clean = text
    ?.replace(UNSAFE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return clean || undefined;
}
