// A rollup plugin that makes lit's templates smaller: css`` through lightningcss, html`` and svg`` through the
// white-space rules of markup-space.js, and for the trimmed Lit through markup-bindings.js as well. What a visitor sees
// must not change by it.
//
// Only the constant parts of a template are touched, and each part for itself. So a template inside another's
// expression is safe: no part of the outer one overlaps a part of the inner one.
import { transform } from 'lightningcss';
import MagicString from 'magic-string';
import { markBindings } from './markup-bindings.js';
import { squeezeMarkup } from './markup-space.js';
import { walk } from './walk.js';

const MARKUP_TAGS = new Set(['html', 'svg', 'mathml']);

/** A quick look whether a file holds templates at all. TypeScript writes a space between a tag and its template. */
const HAS_TEMPLATES = /\b(?:html|svg|mathml|css)\s*`/;

/** Characters that would end or change a template literal. */
const escapeForTemplate = (text) => text.replace(/[`\\]|\$\{/g, '\\$&');

export function minifyCss(css, filename = 'inline.css') {
  const { code, warnings } = transform({ filename, code: Buffer.from(css), minify: true });
  return { css: code.toString(), warnings };
}

/** @param {{ bindings?: boolean }} options `bindings` for templates that the trimmed Lit will render */
export function litLiterals({ bindings = false } = {}) {
  return {
    name: 'lit-literals',
    transform(code, id) {
      if (id.includes('node_modules') || !HAS_TEMPLATES.test(code)) return null;
      const out = new MagicString(code);

      const replace = (quasi, text) => {
        if (text === quasi.value.raw) return;
        // An empty part (between two expressions that touch) has no range that could be replaced.
        if (quasi.end > quasi.start) out.update(quasi.start, quasi.end, text);
        else out.appendLeft(quasi.start, text);
      };

      walk(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
        const { quasis } = node.quasi;
        if (MARKUP_TAGS.has(node.tag.name)) {
          const squeezed = squeezeMarkup(quasis.map((quasi) => quasi.value.raw));
          const marked = bindings ? markBindings(squeezed) : squeezed;
          quasis.forEach((quasi, index) => replace(quasi, marked[index]));
        } else if (node.tag.name === 'css') {
          if (quasis.length > 1) {
            // Half a style sheet cannot be parsed, and no style of ours needs an expression.
            this.warn(`css\`\` with an expression is not minified (${id})`);
            return;
          }
          const { css, warnings } = minifyCss(quasis[0].value.cooked, id);
          for (const warning of warnings) this.warn(`${warning.message} (${id}, css line ${warning.loc.line})`);
          replace(quasis[0], escapeForTemplate(css));
        }
      });
      return out.hasChanged() ? { code: out.toString(), map: out.generateMap({ hires: true }) } : null;
    },
  };
}
