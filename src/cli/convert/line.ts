import { factGroup, isName } from './label.js';

/** An entry of a plain list, taken apart. */
export interface Line {
  /** With its brackets; empty where the entry has no title. */
  readonly label: string;
  readonly text: string;
}

// How descriptions begin on such pages, where nothing but a space parts them from the title.
const OPENING =
  /\s(?=(?:Published|Produced|Developed|Created|Written|Prepared|Issued) by\b|(?:This|These|It) [a-z]|(?:Provides|Includes|Describes|Offers|Explains|Outlines|Contains) [a-z])/;

const SENTENCE_END = /[\p{Ll})]{2}[.!?]["”’)]?(?:\s+\p{Lu}|$)/u;

const SMALL = new Set(
  'a an and as at but by de del el for from in into la of on or over per the through to under via vs with within y & –'.split(
    ' ',
  ),
);

/** Whether the beginning of a text is a sentence rather than a title: soon a word begins small that no title writes so. */
function isSentence(text: string): boolean {
  if (!SENTENCE_END.test(text)) return false;
  const words = text.split(/\s+/).slice(0, 14);
  return words.some((word) => /^\p{Ll}/u.test(word) && !SMALL.has(word));
}

/** Takes an entry apart: its title with what stands in brackets, and its description. */
export function readLine(entry: string): Line {
  const line = entry.replace(/\s+/g, ' ').trim();
  const group = factGroup(line);
  if (group && group.from > 0 && !SENTENCE_END.test(line.slice(0, group.from).trimEnd())) {
    const after = line.slice(group.to);
    const hyphen = /^\s*[-–—]\s+/.exec(after);
    // `(2015) - Agency Example`: the hyphen belongs to the label.
    if (hyphen && isName(after.slice(hyphen[0].length))) return { label: line, text: '' };
    return { label: line.slice(0, group.to), text: after.replace(/^[\s:–—-]+/, '') };
  }
  const opening = OPENING.exec(line);
  if (opening && opening.index > 0 && !SENTENCE_END.test(line.slice(0, opening.index))) {
    return { label: line.slice(0, opening.index).replace(/[\s:–—-]+$/, ''), text: line.slice(opening.index).trim() };
  }
  const dash = /\s+[-–—]\s+/.exec(line);
  if (dash && isSentence(line.slice(dash.index + dash[0].length))) {
    return { label: line.slice(0, dash.index), text: line.slice(dash.index + dash[0].length) };
  }
  return isSentence(line) ? { label: '', text: line } : { label: line, text: '' };
}
