// A rollup plugin that takes out of Lit what this element has no use for. Lit is written for any element; of its 15 KB
// this one needs a quarter. What goes, and what it rests on, stands beside each edit in lit/*.js; what is left works as
// before, and `BUNDLE=1 npx wtr` runs all the tests of the element against it.
//
// An edit changes what is known in detail and nothing else, so each is bound to the very file it was written for: when
// Lit is updated, the build fails here until somebody has looked at what has changed.
import { createHash } from 'node:crypto';
import { litHtml } from './lit/lit-html.js';
import { cssTag, litElement, reactiveElement } from './lit/reactive-element.js';
import { task } from './lit/task.js';
import { walk } from './walk.js';

/**
 * @typedef {object} Edit
 * @property {string} out what it takes out, in words
 * @property {string | [string, string]} find the text that goes; two texts mean all from the first to before the second
 * @property {string} put what comes in its place
 *
 * @typedef {object} TrimmedFile
 * @property {string} file the end of its path
 * @property {string} digest the beginning of its SHA-256, in hexadecimal
 * @property {Edit[]} edits
 */

/** @type {TrimmedFile[]} */
export const TRIMMED = [cssTag, reactiveElement, litHtml, litElement, task];

/** Files of Lit that only hand on what others hold. */
const DOORS = /[\\/](?:index|is-server)\.js$/;
const LIT = /[\\/]node_modules[\\/](?:@lit|lit|lit-html|lit-element)[\\/]/;

/** What Lit has and the trimmed one has not: by these names, whoever uses it would not be heard. */
const GONE = new Set(
  (
    'addInitializer argsEqual autoRun converter createRenderRoot firstUpdated getUpdateComplete handleEvent hasChanged ' +
    'hostUpdated initialValue noAccessor performUpdate reflect removeController scheduleUpdate shadowRootOptions ' +
    'shouldUpdate taskComplete useDefault'
  ).split(' '),
);

/** @returns {string | undefined} a name in a module of ours that the trimmed Lit does not know */
export function unheard(program) {
  let found;
  walk(program, ({ type, key, property, computed }) => {
    const name = computed ? undefined : (type === 'MemberExpression' ? property : key)?.name;
    if (GONE.has(name)) found = name;
  });
  return found;
}

const digestOf = (code) => createHash('sha256').update(code).digest('hex').slice(0, 16);

/** Makes one edit; what it looks for must be there exactly once. */
function edited(code, { out, find, put }) {
  const [first, next] = [find].flat();
  const from = code.indexOf(first);
  const to = next === undefined ? from + first.length : code.indexOf(next, from);
  if (from < 0 || to < 0 || code.includes(first, from + 1)) {
    throw new Error(`lit-trim: "${first}" was not found, or more than once (${out})`);
  }
  return code.slice(0, from) + put + code.slice(to);
}

/** @returns {string} one of Lit's files without what is not needed; throws when it is not the file it was */
export function trimmed(code, { file, digest, edits }) {
  const present = digestOf(code);
  if (present !== digest) {
    throw new Error(
      `Lit has changed: ${file} is another file than the edits in tools/rollup/lit were written for. ` +
        `Look at what is new in it, adapt them, and then their digest to ${present}.`,
    );
  }
  return edits.reduce(edited, code);
}

export function litTrim() {
  const pending = new Set(TRIMMED);
  return {
    name: 'lit-trim',
    transform(code, id) {
      const path = id.split('?')[0].replaceAll('\\', '/');
      const known = TRIMMED.find(({ file }) => path.endsWith(`/node_modules/${file}`));
      const unknown = LIT.test(id) ? !known && !DOORS.test(path) && 'this file of Lit' : unheard(this.parse(code));
      if (unknown) this.error(`The single file’s Lit is trimmed and does without ${unknown}: see tools/rollup/lit.`);
      if (!known) return null;
      pending.delete(known);
      // Parts of single lines of minified files: no source map could say more than rollup's own.
      return { code: trimmed(code, known), map: null };
    },
    generateBundle() {
      for (const { file } of pending) this.error(`Lit has changed: ${file} is not part of the bundle any more.`);
    },
  };
}
