// A rollup plugin for the single file: gives properties that are nobody's business but ours names of one or two letters.
// Minifiers do this for variables only, since whoever gets an object may ask for a property by name. So a name is
// changed only when all of these hold (declared-names.js finds the first two):
//
// - it is declared in a class or a type of ours, or used by what is left of Lit;
// - no page can come by it: not through the element, its events, its messages, nor what copies of the script share; and
//   no browser knows the name, since a name is changed wherever it stands;
// - it stands nowhere as a text, by which somebody could ask for it;
// - Lit does not promise it to those who use an element.
import MagicString from 'magic-string';
import { declaredNames } from './declared-names.js';
import { walk } from './walk.js';

const LIT = /[\\/]node_modules[\\/](?:@lit|lit|lit-html|lit-element)[\\/]/;

/** What pages know of any element made with Lit. */
const LIT_PROMISES = ['addController', 'renderRoot', 'requestUpdate', 'updateComplete'];

/** What browsers know, but TypeScript's own list of it leaves out: what they look for in an element's class, and more. */
const BROWSERS_KNOW = [
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'connectedMoveCallback',
  'createHTML',
  'createPolicy',
  'disabledFeatures',
  'disconnectedCallback',
  'emptyScript',
  'formAssociated',
  'observedAttributes',
  'trustedTypes',
];

/** In the order in which minifiers give names to variables, so that the same letters come again. */
const LETTERS = 'tesiranolhcudpfgmbyvkwxzjqSETAIRONLHCUDPFGMBYVKWXZJQ$_';

/** Names of one letter, then of two. */
function* spellings() {
  yield* LETTERS;
  for (const first of LETTERS) for (const second of LETTERS) yield first + second;
}

/** Every property that is written as a name, with its place: `.name`, `{ name: … }`, `{ name }`, `name() {…}`. */
function propertyNames(program) {
  const found = [];
  walk(program, (node) => {
    const key = node.type === 'MemberExpression' ? node.property : node.key;
    if (key?.type === 'Identifier' && !node.computed) found.push({ name: key.name, key, shorthand: node.shorthand });
  });
  return found;
}

/** Every text, as a whole: a name in quotation marks is a text as well. */
function texts(program) {
  const found = new Set();
  walk(program, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') found.add(node.value);
    if (node.type === 'TemplateLiteral' && node.quasis.length === 1) found.add(node.quasis[0].value.cooked);
  });
  return found;
}

/** @returns {Map<string, string>} the short name of each name; what is used most gets the shortest */
function assign(found, changeable, taken) {
  const counts = new Map();
  for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  const changed = [...counts.keys()]
    .filter(changeable)
    .sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  const others = new Set([...counts.keys()].filter((name) => !changeable(name)));
  const free = spellings();
  return new Map(
    changed.map((name) => {
      let { value } = free.next();
      while (others.has(value) || taken(value)) ({ value } = free.next());
      return [name, value];
    }),
  );
}

/** @returns {MagicString} the code with every name in `internal` shortened that may be */
export function renamed(code, program, { internal, kept }) {
  const found = propertyNames(program);
  const said = texts(program);
  const isKept = (name) => kept.has(name) || said.has(name);
  const names = assign(found, (name) => internal.has(name) && !isKept(name), isKept);
  const out = new MagicString(code);
  for (const { name, key, shorthand } of found) {
    const short = names.get(name);
    if (short === undefined) continue;
    if (shorthand) out.appendLeft(key.start, `${short}:`);
    else out.update(key.start, key.end, short);
  }
  return out;
}

/** @param {{ entry: string, shared: string[] }} options as declaredNames takes them */
export function shortNames(options) {
  const { internal, kept } = declaredNames(options);
  for (const name of [...LIT_PROMISES, ...BROWSERS_KNOW]) kept.add(name);
  return {
    name: 'short-names',
    transform(code, id) {
      if (LIT.test(id)) for (const { name } of propertyNames(this.parse(code))) internal.add(name);
      return null;
    },
    renderChunk(code) {
      const out = renamed(code, this.parse(code), { internal, kept });
      return { code: out.toString(), map: out.generateMap({ hires: true }) };
    },
  };
}
