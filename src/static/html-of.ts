import { type TemplateResult, nothing } from 'lit';
import { escaped } from './escaped.js';

// Lit's templates as text, as far as our views use them. `@lit-labs/ssr` would do that too, but knows nothing of the
// elements that they make by hand, and brings a parser and a DOM of its own.

const isTemplate = (value: object): value is TemplateResult => '_$litType$' in value;
const isElement = (value: object): value is { readonly outerHTML: string } => 'outerHTML' in value;

/** HTML of what a view returns. Listeners and properties, which only a script can use, are not in it. */
export function htmlOf(view: unknown): string {
  if (view === nothing || view === undefined || view === null) return '';
  if (typeof view === 'string') return escaped(view);
  if (Array.isArray(view)) return view.map(htmlOf).join('');
  if (typeof view === 'object' && isElement(view)) return view.outerHTML;
  if (typeof view === 'object' && isTemplate(view)) return templateHtml(view);
  throw new TypeError('A view has something in it that is neither text nor a template nor an element.');
}

/** The beginning of an attribute, at the end of a template's string: `… href=`, `… ?hidden=`. */
const ATTRIBUTE = /<[^>]*\s([.?@]?)([\w-]+)=$/;

function templateHtml({ strings, values }: TemplateResult): string {
  let html = '';
  strings.forEach((string, at) => {
    // What is before counts too: a tag may have several attributes with values.
    const attribute = at < values.length && ATTRIBUTE.exec(html.slice(html.lastIndexOf('<')) + string);
    html += attribute ? cut(string, attribute) + attributeHtml(attribute, values[at]) : string + htmlOf(values[at]);
  });
  return html;
}

const cut = (string: string, [, mark = '', name = '']: RegExpExecArray): string =>
  string.slice(0, -`${mark}${name}=`.length);

function attributeHtml([, mark, name]: RegExpExecArray, value: unknown): string {
  if (mark === '@' || mark === '.' || value === nothing) return '';
  if (mark === '?') return value ? (name as string) : '';
  return `${name}="${escaped(String(value))}"`;
}
