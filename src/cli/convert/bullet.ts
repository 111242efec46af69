// Word has bullets in the private use area, an `o` before a tab, and in its web pages each in front of a paragraph. There
// a square is `§` in another font; elsewhere that is a section of a law.
const SIGN = '[•‣▪▫■□●○◦►▶➢➤✓✔*+·–—\\uf0a7\\uf0b7-]';
const NUMBER = '\\d{1,3}[.)]|[a-zA-Z]\\)';
const LINE = new RegExp(`^\\s*(?:${SIGN}|o(?=\\t)|${NUMBER})\\s+(\\S.*)$`);
const PARAGRAPH = new RegExp(`^${SIGN}\\s*(?=\\S)`);
const IN_WORD = new RegExp(`^(?:${SIGN}|§|o|${NUMBER})\\s+(?=\\S)`);

/** What stands behind the bullet of a line; `undefined` where it has none. */
export const behindBullet = (line: string): string | undefined => LINE.exec(line)?.[1];

/** The text of a paragraph without the bullet that somebody has typed. */
export const withoutBullet = (text: string): string => text.replace(PARAGRAPH, '');

/** The same for one of which Word says that it is an item of a list: there letters and numbers are bullets, too. */
export const withoutWordsBullet = (text: string): string => text.replace(IN_WORD, '');
