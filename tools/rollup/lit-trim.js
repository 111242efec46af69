// A rollup plugin that takes out of Lit what no browser of ours needs: the detour for engines without adoptable style
// sheets (a strict page would not let it in anyway), the hooks for polyfills of 2019, and the texts of errors that
// only its development build explains. Lit's files are minified, so each is found by its text; when Lit writes one
// differently some day, the build fails here rather than shipping something else than was meant.

const EDITS = [
  {
    file: /reactive-element[\\/]css-tag\.js$/,
    what: 'the test for adoptable style sheets',
    find: /\w\.ShadowRoot&&\(void 0===\w\.ShadyCSS\|\|\w\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    put: 'true',
  },
  {
    file: /reactive-element[\\/]reactive-element\.js$/,
    what: 'the polyfill hook',
    find: /\w+\.reactiveElementPolyfillSupport/,
    put: 'void 0',
  },
  { file: /lit-html[\\/]lit-html\.js$/, what: 'the polyfill hook', find: /\w+\.litHtmlPolyfillSupport/, put: 'void 0' },
  {
    file: /lit-element[\\/]lit-element\.js$/,
    what: 'the polyfill hook',
    find: /\w+\.litElementPolyfillSupport/,
    put: 'void 0',
  },
  {
    file: /(?:css-tag|lit-html|task)\.js$/,
    what: 'the texts of errors',
    find: /throw Error\("(?:[^"\\]|\\.)*"(?:\+\w+\+"(?:[^"\\]|\\.)*")?\)/g,
    put: 'throw Error()',
  },
  {
    file: /(?:reactive-element|lit-html|lit-element)\.js$/,
    what: 'the list of versions on the page, which only development builds look at',
    find: /\(\w+\.(?:reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/,
    put: '0',
  },
  {
    file: /@lit[\\/]task[\\/]task\.js$/,
    what: 'the method that renders by state, which nothing here calls',
    find: /render\(\w\)\{switch.*?\}\}(?=\})/,
    put: '',
  },
  {
    file: /reactive-element\.js$/,
    what: 'the place for the metadata of decorators',
    find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    put: '',
  },
  {
    file: /reactive-element\.js$/,
    what: 'what reads the metadata of decorators, of which the element has none',
    find: /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/,
    put: '',
  },
  {
    file: /reactive-element\.js$/,
    what: 'the initializers that decorators add',
    find: /static addInitializer\(t\)\{[^}]*\}/,
    put: '',
  },
  {
    file: /lit-element\.js$/,
    what: 'the hook for hydration',
    find: /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/,
    put: 'void 0;',
  },
];

export function litTrim() {
  const pending = new Set(EDITS);
  return {
    name: 'lit-trim',
    transform(code, id) {
      let trimmed = code;
      for (const edit of EDITS) {
        if (!edit.file.test(id.split('?')[0])) continue;
        const next = trimmed.replace(edit.find, edit.put);
        if (next !== trimmed) pending.delete(edit);
        trimmed = next;
      }
      // Parts of single lines of minified files: no source map could say more than rollup's own.
      return trimmed === code ? null : { code: trimmed, map: null };
    },
    generateBundle() {
      for (const { what, file } of pending)
        this.error(`Lit has changed: ${what} was not found in ${file}. Adapt tools/rollup/lit-trim.js.`);
    },
  };
}
