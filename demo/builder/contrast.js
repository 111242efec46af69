// How well colours can be told apart, as WCAG 2.2 counts it, and what that means in words.

/** Of a channel from 0 to 255; the formula of WCAG's "relative luminance". */
function linear(channel) {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** @param {string} colour as a colour field has it: `#1a2b3c` @returns {number} from 0, black, to 1, white */
export function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @returns {number} from 1, no contrast at all, to 21 */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Which way the page's colour leans, for the parts that a list mixes by itself. */
export const schemeOf = (page) => (contrast(page, '#000000') >= contrast(page, '#ffffff') ? 'light' : 'dark');

/** Each colour that is read or seen against the page's, and the least that WCAG asks: 1.4.3 for text, 1.4.11 for edges. */
const PAIRS = [
  { name: 'text', what: 'The text', least: 4.5 },
  { name: 'accent', what: 'Links and boxes', least: 4.5 },
  { name: 'muted', what: 'Quiet text', least: 4.5 },
  { name: 'border', what: 'Edges of fields and buttons', least: 3 },
];

/** Down, never up: 4.49 is not 4.5. */
const shown = (ratio) => (Math.floor(ratio * 10) / 10).toFixed(1);

/**
 * @param {Record<'page' | 'text' | 'accent' | 'muted' | 'border', string>} colours
 * @returns {{ name: string, what: string, enough: boolean, words: string }[]}
 */
export function judge(colours) {
  return PAIRS.map(({ name, what, least }) => {
    const ratio = contrast(colours[name], colours.page);
    const enough = ratio >= least;
    const verdict = enough
      ? 'enough'
      : `too faint for many people. Choose a ${schemeOf(colours.page) === 'light' ? 'darker' : 'lighter'} colour`;
    return {
      name,
      what,
      enough,
      words: `${what}: ${shown(ratio)} to 1, ${verdict} (at least ${least} to 1 is asked for).`,
    };
  });
}
