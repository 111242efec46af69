// Compares custom-elements.json with the sources, in both directions: whatever a page can use has a description, and
// nothing is described that is not there. Each gap is named, and any gap fails the build.
import { documented } from './manifest/documented.js';
import { usedNames } from './manifest/used.js';
import { isMain } from './project.js';

/** How each kind is called, and how a developer documents it in the element's class comment. */
const KINDS = {
  properties: ['property', 'a comment above its declaration'],
  attributes: ['attribute', 'a comment above its property'],
  events: ['event', '@fires'],
  slots: ['slot', '@slot'],
  parts: ['part', '@csspart'],
  states: ['custom state', '@cssstate'],
  cssProperties: ['CSS custom property', '@cssprop'],
};

const quoted = (name) => (name === '' ? 'the default one' : `"${name}"`);

/** @returns {string[]} one sentence per gap */
export function manifestGaps(used, described) {
  const gaps = [];
  for (const [kind, [label, how]] of Object.entries(KINDS)) {
    const names = new Set(described[kind].map(({ name }) => name));
    for (const name of used[kind]) {
      if (!names.has(name)) gaps.push(`${label} ${quoted(name)} is used in src and not documented (${how})`);
    }
    for (const name of names) {
      if (!used[kind].has(name)) gaps.push(`${label} ${quoted(name)} is documented and not used in src`);
    }
  }
  for (const kind of [...Object.keys(KINDS), 'methods']) {
    for (const { name, description } of described[kind]) {
      if (!description?.trim()) gaps.push(`${KINDS[kind]?.[0] ?? 'method'} ${quoted(name)} has no description`);
    }
  }
  // An object or a function is absent by default; text, number and yes or no are something.
  for (const { name, type, default: value } of described.properties) {
    if (/^(?:string|number|boolean)$/.test(type?.text) && value === undefined)
      gaps.push(`property "${name}" has no default`);
  }
  // Styles for a part or state that no longer exists are dead weight, and usually a part renamed by halves.
  for (const name of used.styledParts) if (!used.parts.has(name)) gaps.push(`part "${name}" is styled and never shown`);
  for (const name of used.styledStates)
    if (!used.states.has(name)) gaps.push(`state "${name}" is styled and never set`);
  return gaps;
}

export function checkManifest() {
  const gaps = manifestGaps(usedNames(), documented());
  for (const gap of gaps) console.error(`custom-elements.json: ${gap}`);
  return gaps.length === 0;
}

if (isMain(import.meta.url)) process.exitCode = checkManifest() ? 0 : 1;
