import type { Locale } from '../../messages/locale.js';
import { listHtml } from '../../static/list-html.js';
import { Markup, escaped, jsonForScript, markup } from '../markup.js';
import { lightMarkup } from './light-markup.js';
import type { StaticList } from './static-list.js';

/**
 * The list, to read and to follow without JavaScript: what the element shows, made by its own views. A long text stands
 * there whole, since nothing could unfold it.
 *
 * It begins with a line in a `div`, which has no margin that could run together with the page's: so nothing moves when
 * the element takes over.
 *
 * @param headingLevel of the outermost headings, 1 to 6
 * @param host of the page; links within it do not name it
 */
export function listMarkup({ answer, cutOff }: StaticList, locale: Locale, headingLevel: number, host: string): Markup {
  const { count, list, disclaimer } = listHtml(answer, locale, headingLevel, host);
  const incomplete = cutOff > 0 && locale.plural(locale.messages.cutOff, cutOff);
  return markup`<div>${count}</div>
${incomplete && markup`<p>${incomplete}</p>\n`}${lightMarkup(list)}${lightMarkup(disclaimer)}`;
}

/** Data in a page. */
export const scriptMarkup = (type: string, value: unknown): Markup =>
  new Markup(`<script type="${escaped(type)}">${jsonForScript(value)}</script>\n`);
