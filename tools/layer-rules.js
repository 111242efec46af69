// tools/layers.js as ESLint rules. A later ESLint entry replaces an earlier one's options as a whole, so each file that
// owns something gets an entry of its own, with all of its layer's rules but that one.
import {
  BANNED_MODULES,
  LAYERS,
  OWNERS,
  PAGE_GLOBALS,
  allowedTo,
  filesOf,
  forbiddenTo,
  layerOf,
  pathsInto,
} from './layers.js';

/** The one page that is ours: nobody else names anything there. */
const OWN_PAGE = 'embed/embed.ts';

const owned = (kind, file) => OWNERS[kind].filter(({ files }) => !files.includes(file));
const place = ({ files }) => files.map((file) => `src/${file}`).join(' and ');

function importRule(layer, file) {
  const allowed = allowedTo(layer).join(', ') || 'no other layer';
  const patterns = forbiddenTo(layer).map((other) => ({
    group: [pathsInto(other)],
    message: `${layer.name} may import from ${allowed}; not from ${other.name}. See tools/layers.js.`,
  }));
  if (layer.pure) {
    patterns.push({
      group: ['lit', 'lit/**', '@lit/**'],
      message: `${layer.name} must run without a page: no lit here.`,
    });
  }
  if (layer.name === 'styles')
    patterns.push({ regex: '^(?!lit$|\\.)', message: 'Styles import lit and nothing else.' });
  const paths = owned('modules', file).map((owner) => ({
    name: owner.name,
    message: `Only ${place(owner)} may import ${owner.name}.`,
  }));
  return ['error', { paths: [...BANNED_MODULES, ...paths], patterns }];
}

function globalsRule(layer, file) {
  const globals = owned('globals', file).map((owner) => ({
    name: owner.name,
    message: `Only ${place(owner)} may use ${owner.name}.`,
  }));
  const page = PAGE_GLOBALS.map((name) => ({
    name,
    message: `${layer.name} must run without a page: no ${name} here.`,
  }));
  // Also as globalThis.fetch or window.fetch.
  return ['error', { globals: layer.pure ? [...globals, ...page] : globals, checkGlobalObject: true }];
}

function syntaxRule(layer, file) {
  const methods = owned('methods', file).map((owner) => ({
    selector: `CallExpression[callee.property.name='${owner.name}']`,
    message: `Only ${place(owner)} may call ${owner.name}().`,
  }));
  const dynamicImport = {
    selector: 'ImportExpression',
    message: 'One file, one request: a dynamic import would be a second one, which `integrity` does not cover.',
  };
  const madeRegExp = {
    selector: ":matches(NewExpression, CallExpression)[callee.name='RegExp']",
    message: 'No regular expression is made from a text: one that is not ours could take for ever.',
  };
  const clobbered = {
    selector: "CallExpression[callee.object.name='document']",
    message: 'A page may name an image like a method of its document: Document.prototype.….call(document, …).',
  };
  // The command line tool loads what a command needs when it is asked for, and puts its own patterns together.
  const unclobbered = file === OWN_PAGE ? [] : [clobbered];
  return ['error', ...unclobbered, ...(layer.lazy ? [] : [dynamicImport, madeRegExp]), ...methods];
}

const rulesFor = (layer, file) => ({
  'no-restricted-imports': importRule(layer, file),
  'no-restricted-globals': globalsRule(layer, file),
  'no-restricted-syntax': syntaxRule(layer, file),
});

const owners = new Set(Object.values(OWNERS).flatMap((list) => list.flatMap(({ files }) => files)));

/** ESLint configuration entries. */
export const layerRules = [
  ...LAYERS.map((layer) => ({ name: `layer ${layer.name}`, files: [filesOf(layer)], rules: rulesFor(layer) })),
  ...[...owners].map((file) => ({
    name: `owner ${file}`,
    files: [`src/${file}`],
    rules: rulesFor(layerOf(file), file),
  })),
];
