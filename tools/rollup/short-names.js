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

/**
 * Names of different objects may become the same, as variables of different functions do: the fewer there are, the
 * better they compress. Names that one object may have become different ones.
 *
 * @returns {Map<string, string>} the new name of each
 */
function assign(names, together, taken) {
  const neighbours = new Map(names.map((name) => [name, new Set()]));
  for (const group of together) {
    const members = [...group].filter((name) => neighbours.has(name));
    for (const name of members) for (const other of members) if (other !== name) neighbours.get(name).add(other);
  }
  const assigned = new Map();
  for (const name of names) {
    const used = new Set(Array.from(neighbours.get(name), (other) => assigned.get(other)));
    for (const spelling of spellings()) {
      if (used.has(spelling) || taken(spelling)) continue;
      assigned.set(name, spelling);
      break;
    }
  }
  return assigned;
}

/** The names in which a class declares its members, as `update` leaves them. */
const membersOf = ({ body }, names) =>
  body.flatMap(({ key, computed }) =>
    key?.type === 'Identifier' && !computed ? [names.get(key.name) ?? key.name] : [],
  );

/**
 * Gives the private names of each class the same few names: none can be seen from another class. In a class that stands
 * for itself they become plain properties: a page gets hold of the element alone, which keeps its own private.
 *
 * @param names what the other properties are called now
 * @param {Set<string>} lookedFor names that somebody may ask any object for
 */
function shortenPrivate(program, names, lookedFor, out) {
  walk(program, ({ type, superClass, body }) => {
    if (!/^Class/.test(type) || !body?.body) return;
    const used = new Set([...membersOf(body, names), ...lookedFor]);
    const plain = !superClass;
    const free = spellings();
    const given = new Map();
    const next = () => {
      let spelling = free.next().value;
      while (plain && used.has(spelling)) spelling = free.next().value;
      return plain ? spelling : `#${spelling}`;
    };
    walk(body, (node) => {
      if (node.type !== 'PrivateIdentifier') return;
      if (!given.has(node.name)) given.set(node.name, next());
      out.update(node.start, node.end, given.get(node.name));
    });
    // A property that is nothing yet need not be declared.
    for (const { type: kind, key, value, start, end, static: ofClass } of body.body) {
      if (kind !== 'PropertyDefinition' || value || ofClass) continue;
      if (plain || key.type !== 'PrivateIdentifier') out.remove(start, end);
    }
  });
}

/** @returns {MagicString} the code with shorter names */
export function renamed(code, program, { internal, kept, together = [], lookedFor = [] }) {
  const found = propertyNames(program);
  const said = texts(program);
  const isKept = (name) => kept.has(name) || said.has(name);
  const present = [...new Set(found.map(({ name }) => name))];
  const changed = present.filter((name) => internal.has(name) && !isKept(name));
  const others = new Set(present.filter((name) => !changed.includes(name)));
  const names = assign(changed, together, (name) => others.has(name) || isKept(name));
  const out = new MagicString(code);
  for (const { name, key, shorthand } of found) {
    const short = names.get(name);
    if (short === undefined) continue;
    if (shorthand) out.appendLeft(key.start, `${short}:`);
    else out.update(key.start, key.end, short);
  }
  const taken = new Set(Array.from(lookedFor, (name) => names.get(name) ?? name));
  shortenPrivate(program, names, taken, out);
  return out;
}

/** @param {{ entry: string, shared: string[] }} options as declaredNames takes them */
export function shortNames(options) {
  const { internal, kept, together } = declaredNames(options);
  for (const name of [...LIT_PROMISES, ...BROWSERS_KNOW]) kept.add(name);
  const ofLit = new Set();
  return {
    name: 'short-names',
    transform(code, id) {
      if (LIT.test(id)) for (const { name } of propertyNames(this.parse(code))) ofLit.add(name);
      return null;
    },
    renderChunk(code) {
      for (const name of ofLit) internal.add(name);
      // Lit looks whether an object has this or that. Whatever it may ask for is different from all else on our objects.
      const usedByLit = together.filter((names) => [...names].some((name) => ofLit.has(name) && !kept.has(name)));
      const groups = [...together, new Set([ofLit, ...usedByLit].flatMap((names) => [...names]))];
      const out = renamed(code, this.parse(code), { internal, kept, together: groups, lookedFor: ofLit });
      return { code: out.toString(), map: out.generateMap({ hires: true, source: 'bundle' }) };
    },
  };
}
