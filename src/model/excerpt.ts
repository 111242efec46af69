/** Longest text, in characters, that is shown whole. */
const WHOLE = 420;
/** Where a longer one is folded: at the last sentence end before this, or the first one after. */
const LEAD = 320;
/** A remainder shorter than this is not worth a button. */
const REST = 80;

// The end of a sentence in the scripts of our languages, with what may close it; not the dot of `U.S.`, `No. 5` or `Dr. Smith`.
const SENTENCE_END = /[^\s.]{3}[.!?؟]["'”’)\]]*(?=\s)|[。！？][”’」』）]*/g;

/** Cuts a long text in two after a sentence. The second part is empty for a text that is shown whole. */
export function excerpt(text: string): readonly [lead: string, rest: string] {
  if (text.length <= WHOLE) return [text, ''];
  let cut = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (cut > 0 && end > LEAD) break;
    cut = end;
    if (end > LEAD) break;
  }
  if (cut === 0 || text.length - cut < REST) return [text, ''];
  return [text.slice(0, cut), text.slice(cut).replace(/^ +/, '')];
}
