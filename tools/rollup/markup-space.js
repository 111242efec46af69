// White space in templates. Only a run that holds a line break is touched, because that is how source code is laid
// out; white space within one line is kept as written.
//
// - Beside a block's tag (`</li>` line break `<li>`) the run goes: HTML shows nothing there.
// - Everywhere else in text it becomes one space, which is what HTML shows. So `<b>A</b>` line break `<b>B</b>`
//   keeps its gap, and the built file looks like the source.
// - Inside a tag, between attributes, it becomes one space; before the tag's `>` it goes.
// - Comments go. Templates with <pre> or <textarea> are left alone: there every character counts.

const BLOCKS = new Set(
  (
    'address article aside blockquote caption col colgroup dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol optgroup option p search section style ' +
    'summary table tbody td template tfoot th thead tr ul ' +
    'circle defs ellipse g line path polygon polyline rect symbol use'
  ).split(' '),
);

/** Stands for an expression while a template is one string. Source code never holds this character. */
export const HOLE = '\u0000';

const tagName = (tag) => /^<\/?([a-z][\w-]*)/i.exec(tag)?.[1].toLowerCase() ?? '';

/** Splits markup into tags and text. A `>` in a quoted attribute does not end the tag. */
export const tokens = (markup) => markup.match(/<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+|</gi) ?? [];

function squeezeTag(tag) {
  return tag.replace(/\s*\n\s*/g, ' ').replace(/ (\/?>)$/, '$1');
}

function squeezeText(text, before, after) {
  const besideBlock = (tag) => tag !== undefined && BLOCKS.has(tagName(tag));
  if (/^\s*\n\s*$/.test(text)) return besideBlock(before) || besideBlock(after) ? '' : ' ';
  return text
    .replace(/^\s*\n\s*/, besideBlock(before) ? '' : ' ')
    .replace(/\s*\n\s*$/, besideBlock(after) ? '' : ' ')
    .replace(/\s*\n\s*/g, ' ');
}

/** Whether markup holds elements whose white space or text is not to be touched. */
export const isRaw = (markup) => /<(?:pre|textarea|script|style|title)\b/i.test(markup);

/**
 * @param {string[]} parts the constant parts of one template, as written
 * @returns {string[]} as many parts, smaller
 */
export function squeezeMarkup(parts) {
  const whole = parts.join(HOLE);
  if (isRaw(whole)) return parts;
  // A comment that holds an expression stays: lit counts its expressions. So does `<!--?`, lit's own mark.
  const list = tokens(whole.replace(/<!--(?!\?)[^\0]*?-->/g, ''));
  const squeezed = list.map((token, index) =>
    /^<[/a-z]/i.test(token) ? squeezeTag(token) : squeezeText(token, list[index - 1], list[index + 1]),
  );
  return squeezed.join('').split(HOLE);
}
