/** Edits that a word of so many letters may be away: one from four letters on, two from eight on. */
const editsIn = (word: string): number => Math.min(2, word.length >> 2);

/**
 * Letters to insert, leave out, replace or swap with their neighbour until two words are the same (optimal string
 * alignment; Damerau 1964).
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let edits = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + Number(a[i - 1] !== b[j - 1]),
      );
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, (before[j - 2] as number) + 1);
      row.push(edits);
    }
    [before, last] = [last, row];
  }
  return last[b.length] as number;
}

/**
 * The word that was most likely meant: fewest edits, then the most frequent. The first letter must be right, as it is
 * in nearly all slips (Pollock and Zamora 1984), which spares looking at most words.
 *
 * @param words all with the same first letter
 * @param frequency in how many documents a word stands
 */
export function nearestWord(
  typed: string,
  words: Iterable<string>,
  frequency: (word: string) => number,
): string | undefined {
  let nearest: string | undefined;
  let fewest = editsIn(typed);
  let most = -1;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > fewest) continue;
    const edits = editDistance(typed, word);
    const frequent = frequency(word);
    if (edits > fewest || (edits === fewest && frequent <= most)) continue;
    [nearest, fewest, most] = [word, edits, frequent];
  }
  return nearest;
}
