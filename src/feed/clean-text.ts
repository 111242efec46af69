// Controls, and the bidirectional overrides and embeddings that can make a text read as another one
// ("Trojan Source", CVE-2021-42574). The marks LRM, RLM and ALM stay: Arabic and Hebrew need them.
// eslint-disable-next-line no-control-regex -- taking control characters away is the purpose
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text of one line; `undefined` when nothing is left of it. */
export function cleanLine(text: string | null | undefined): string | undefined {
  return text?.replace(UNSAFE, '').replace(/\s+/g, ' ').trim() || undefined;
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
