import type { Locale } from '../../messages/locale.js';
import { Markup, escaped, jsonForScript, markup } from '../markup.js';
import { itemMarkup } from './item-markup.js';
import type { StaticList } from './static-list.js';

/**
 * The list, to read and to follow without JavaScript.
 *
 * It begins with a line in a `div`, which has no margin that could run together with the page's: so nothing moves when
 * the element takes over.
 *
 * @param headingLevel of the outermost headings, 1 to 6
 */
export function listMarkup({ info, groupBy, resources, stretches }: StaticList, locale: Locale, headingLevel: number) {
  const { messages } = locale;
  const heading = (name: string, depth: number): Markup => {
    const tag = new Markup(`h${Math.min(headingLevel + depth, 6)}`);
    const description =
      depth === 0 && groupBy === 'section' && info.sections.find(({ title }) => title === name)?.description;
    return markup`<${tag} dir="auto">${groupBy === 'none' ? name : locale.value(groupBy, name)}</${tag}>
${
  description &&
  markup`<p dir="auto">${description}</p>
`
}`;
  };
  const count = resources.length > 0 ? locale.plural(messages.count, resources.length) : messages.empty;
  return markup`<div>${count}</div>
${stretches.map(
  ({ path, from, resources: items }) => markup`${path.map(heading).slice(from)}<ul>
${items.map((resource) => itemMarkup(resource, locale))}</ul>
`,
)}${
    info.disclaimer &&
    markup`<p dir="auto">${info.disclaimer}</p>
`
  }`;
}

/** Data in a page. */
export const scriptMarkup = (type: string, value: unknown): Markup =>
  new Markup(`<script type="${escaped(type)}">${jsonForScript(value)}</script>\n`);
