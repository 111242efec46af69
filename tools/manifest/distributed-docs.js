// Attributes, parts, slots, states and CSS properties may be documented beside the view or style that has them, in any /** comment:
//
//   /** @csspart badge - Says how an entry can be had. *\/
//
// The analyzer reads such tags on the element's class only, where sixty of them would bury the class.

const TAGS = {
  attr: 'attributes',
  csspart: 'cssParts',
  cssprop: 'cssProperties',
  cssproperty: 'cssProperties',
  cssstate: 'cssStates',
  slot: 'slots',
};

/** The tags of a comment, each with its text in one line. */
function tagsIn(comment) {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
  return lines
    .join('\n')
    .split(/^@/m)
    .slice(1)
    .map((tag) => tag.replace(/\s+/g, ' ').trim());
}

/** `csspart name - text` or `cssprop [--name=default] - text`. */
function entryOf(tag) {
  const match = /^(\w+) (?:\[([^=\]]+)(?:=([^\]]*))?\]|([^\s-]\S*|--\S+))?(?: ?- (.*))?$/.exec(tag);
  const kind = TAGS[match?.[1]];
  if (!kind) return undefined;
  const [, , bracketed, value, plain, description] = match;
  return { kind, entry: { name: bracketed ?? plain ?? '', description, ...(value && { default: value }) } };
}

/** @returns {{ kind: string, entry: { name: string, description?: string, default?: string } }[]} */
export function docsIn(source) {
  return [...source.matchAll(/\/\*\*([\s\S]*?)\*\//g)].flatMap(([, comment]) =>
    tagsIn(comment)
      .map(entryOf)
      .filter((found) => found !== undefined),
  );
}
