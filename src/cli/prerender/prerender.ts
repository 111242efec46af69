import { Locale } from '../../messages/locale.js';
import { DEFAULTS } from '../../model/defaults.js';
import { Markup, markup } from '../markup.js';
import { type Node, listHead, listItem } from '../schema-org.js';
import { carriedFeed } from './carried-feed.js';
import { listMarkup, scriptMarkup } from './list-markup.js';
import { type ListSettings, type StaticList, staticList } from './static-list.js';

export interface PrerenderSettings extends Omit<ListSettings, 'language'> {
  /** BCP 47 tag of the interface's texts; by default the feed's. */
  readonly language?: string | undefined;
  readonly headingLevel: number;
  /** Host of the page that it is for, where that is known: links within it do not name it. */
  readonly host?: string | undefined;
  /** Whether the feed comes along, so that the element asks for nothing. */
  readonly carriesFeed: boolean;
  /** Address of the feed, where the element is to ask for it. */
  readonly src?: string | undefined;
}

export interface Prerendered {
  /** To put between the tags of `<resource-list>`. */
  readonly content: string;
  readonly list: StaticList;
  readonly locale: Locale;
}

/**
 * A feed as static HTML.
 *
 * @param value the parsed feed
 * @param base address against which its relative addresses resolve
 * @throws FeedError of kind `format` when it is no feed
 */
export function prerender(value: unknown, base: string, settings: PrerenderSettings): Prerendered {
  const own = (value as { language?: unknown } | null)?.language;
  const locale = new Locale(settings.language ?? (typeof own === 'string' ? own : 'en'));
  const list = staticList(value, base, { ...settings, language: locale.tag });
  const content = markup`${settings.carriesFeed && scriptMarkup('application/json', carriedFeed(value, list.shown, base))}${scriptMarkup('application/ld+json', dataOf(list, locale))}${listMarkup(list, locale, settings.headingLevel, settings.host ?? '')}`;
  return { content: content.text, list, locale };
}

/** The list for search engines. */
const dataOf = ({ info, resources }: StaticList, locale: Locale): Node => ({
  ...listHead(info.title),
  numberOfItems: resources.length,
  itemListElement: resources.map((resource, at) => listItem(resource, at + 1, locale)),
});

export interface PageSettings extends PrerenderSettings {
  /** The scripts themselves, to stand in the page, or their addresses, in the order in which they are to run. */
  readonly scripts: readonly ({ readonly code: string } | { readonly url: string })[];
}

/**
 * The attributes with which the element shows the same list as is written: as many entries as there are, so that none
 * goes away when it takes over.
 */
export function attributesFor({ headingLevel, only, sort, groupBy, src }: PrerenderSettings, list: StaticList): Markup {
  const count = list.resources.length;
  const values = {
    src,
    'heading-level': headingLevel === DEFAULTS.headingLevel ? undefined : headingLevel,
    only,
    sort,
    'group-by': groupBy,
    'page-size': count > DEFAULTS.pageSize ? count : undefined,
  };
  return markup`${Object.entries(values).map(([name, value]) => value && markup` ${name}="${value}"`)}`;
}

/** A whole page around the list, which asks for nothing but, where it is not in it, the script. */
export function prerenderPage(value: unknown, base: string, settings: PageSettings): Prerendered {
  const made = prerender(value, base, settings);
  const { list, locale } = made;
  const title = list.info.title ?? locale.messages.label;
  const loaded = settings.scripts.map((script) =>
    'url' in script
      ? markup`<script type="module" src="${script.url}"></script>\n`
      : // In a string, a template or a pattern of the code, the only places where this can stand, that is the same.
        new Markup(`<script type="module">${script.code.replace(/<(?=\/script|!--)/gi, '\\x3c')}</script>\n`),
  );
  const page = markup`<!doctype html>
<html lang="${locale.tag}" dir="${locale.messages.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>
body { font: 100%/1.5 system-ui, sans-serif; max-width: 72em; margin: 0 auto; padding: 1em }
resource-list li { margin-block: 1em }
resource-list li p { margin-block: 0; max-width: 70ch }
</style>
${loaded}</head>
<body>
<main>
<h1 dir="auto">${title}</h1>
<resource-list${attributesFor(settings, list)}>
${new Markup(made.content)}</resource-list>
</main>
</body>
</html>
`;
  return { ...made, content: page.text };
}
