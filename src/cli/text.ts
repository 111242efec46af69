/** Longest name of an item in a message, in characters. */
const LONGEST = 60;

/** The beginning of a text, for messages. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : line;
}
