const INVISIBLE = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|title|svg|math)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const BLOCK =
  /<\/?(?:p|div|h\d|[uod]l|li|d[td]|t[rdh]|table|caption|blockquote|pre|section|article|fig\w+|header|footer|br|hr)\b[^<>]*>/gi;
const TAG = /<\/?[a-z!?][^>]*(?:>|$)/gi;
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,9}));/gi;

// Those that editors write although the character would do; others stay as they are.
const NAMES =
  'amp& lt< gt> quot" apos\' nbsp\u00a0 hellip… mdash— ndash– lsquo‘ rsquo’ ldquo“ rdquo” laquo« raquo» ' +
  'iexcl¡ iquest¿ bull• middot· copy© reg® trade™ sect§ deg° euro€ ordf\u00aa ordm\u00ba szlig\u00df oelig\u0153';
// `&iacute;`: a letter and its accent.
const ACCENTS = 'acute\u0301 grave\u0300 circ\u0302 tilde\u0303 uml\u0308 cedil\u0327 ring\u030a';
const table = (names: string) => new Map(names.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]));
const NAMED = table(NAMES);
const ACCENT = table(ACCENTS);

function character(entity: string, hex?: string, decimal?: string, name = ''): string {
  if (name) {
    const accent = ACCENT.get(name.slice(1));
    return NAMED.get(name.toLowerCase()) ?? (accent ? (name.slice(0, 1) + accent).normalize() : entity);
  }
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  // Half of a pair, or nothing that is a character.
  const broken = !code || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
  return broken ? '\ufffd' : String.fromCodePoint(code);
}

/**
 * The text of an HTML fragment. The result is only ever shown as text, so this need not be a sanitiser;
 * `DOMParser` would do it better but is refused by pages that enforce Trusted Types, and is not there in Node.
 */
export function textOfHtml(html: string): string {
  return html.replace(INVISIBLE, ' ').replace(BLOCK, '\n').replace(TAG, '').replace(ENTITY, character);
}
