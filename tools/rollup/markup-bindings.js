// Marks the bindings in templates for the trimmed Lit of the single file (lit/lit-html.js). Lit searches a template's
// markup for its bindings when it first sees it; here the build does, and the strings, joined with nothing between them,
// are the markup with its marks. `<a href=${url}>${text}</a>` is `<a $href`, `><!>` and an empty string:
//
// - before a value in text stands an empty comment: the value's place;
// - a bound attribute has no value, but a sign before its name: `$`, or the one that Lit's templates have for
//   properties (`.`), for attributes that are there or not (`?`) and for events (`@`).
//
// A binding of any other kind is an error, since the trimmed Lit would not see it.
import { HOLE, isRaw, tokens } from './markup-space.js';

const ATTRIBUTE = /\s([^\s"'<>/=]+)=("[^"]*"|'[^']*'|[^\s"'<>=`/]+)/g;
/** The name of a bound attribute. The parser would make small letters of capitals. */
const BINDABLE = /^[.?@]?[a-z][a-z0-9-]*$/;

const isTag = (token) => /^<[/a-z]/i.test(token);
const isClosingTag = (token) => token.startsWith('</');

function unknown(markup) {
  return new Error(`lit-literals: the trimmed Lit does not know such a binding: ${markup.replaceAll(HOLE, '${…}')}`);
}

function markTag(tag) {
  let bound = 0;
  const marked = tag.replace(ATTRIBUTE, (attribute, name, value) => {
    if (value !== HOLE || !BINDABLE.test(name)) return attribute;
    bound++;
    return ` ${/^\w/.test(name) ? '$' : ''}${name}${HOLE}`;
  });
  if (marked.split(HOLE).length - 1 !== bound) throw unknown(tag);
  return marked;
}

const markText = (text) => text.replaceAll(HOLE, `<!>${HOLE}`);

/**
 * @param {string[]} parts the constant parts of one template
 * @returns {string[]} as many parts, with every binding marked, and nothing at the end that the parser adds by itself
 */
export function markBindings(parts) {
  const whole = parts.join(HOLE);
  if (isRaw(whole) || whole.includes('<!--') || /<\/?\0/.test(whole)) throw unknown(whole);
  const list = tokens(whole).map((token) => (isTag(token) ? markTag(token) : markText(token)));
  // Where the markup ends, the parser closes what is open.
  while (list.length > 0 && isClosingTag(list.at(-1))) list.pop();
  return list.join('').split(HOLE);
}
