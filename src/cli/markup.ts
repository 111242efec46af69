import { escaped } from '../static/escaped.js';

export { escaped };

/** HTML that is safe to put into a page as it is. Only {@link markup} makes it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Value = string | number | Markup | false | null | undefined | readonly Value[];

function insert(value: Value): string {
  if (value === false || value === null || value === undefined) return '';
  if (value instanceof Markup) return value.text;
  return Array.isArray(value) ? value.map(insert).join('') : escaped(String(value));
}

/** A template of HTML: whatever stands in `${…}` is text, and escaped, unless it is markup from here itself. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.map((part, at) => part + insert(values[at])).join(''));
}

/** What may not stand in a page, or not in a script of it: `<`, line ends of JavaScript, and what is no character. */
const UNFIT = /[<\u007f-\u009f\u2028\u2029]|\p{Noncharacter_Code_Point}/gu;

const asEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON that can stand in a `<script>` without ending it, or beginning a comment. */
export const jsonForScript = (value: unknown, indent?: number): string =>
  // Beyond the first 65,536 characters JSON writes two units.
  JSON.stringify(value, undefined, indent).replace(UNFIT, (character) => character.split('').map(asEscape).join(''));
