/**
 * The script of embed.html, a page for frames: shows the list that its address asks for, if `embed.json` allows it, and tells
 * the page around it how high it is.
 * @module
 */
import { isAllowed } from './allowed.js';
import { HEIGHT, isHeightMessage } from './height.js';
import { embedTexts } from './texts.js';

/** What the address may set, as attributes of the list. */
const ATTRIBUTES =
  'label heading-level facets group-by sort page-size only no-search no-filters print-title timeout'.split(' ');
/** Languages that the script of the list has. */
const IN_SCRIPT = ['en', 'es'];
const TARGETS = ['_top', '_blank', '_self'];

const query = new URLSearchParams(location.search);
/** Language of the interface; empty where the address names none. */
const tag = /^[a-z]{2,3}(-[a-z\d]+)*$/i.exec(query.get('lang') ?? '')?.[0] ?? '';
const texts = embedTexts(tag);

/** Says why there is no list. Hosts run from left to right, whatever the sentence does. */
function say(text: string, hosts: readonly string[] = []): void {
  const note = document.createElement('p');
  note.role = 'alert';
  note.lang = texts.lang;
  const [before = '', after = ''] = text.split('{hosts}');
  note.append(
    before,
    ...hosts.flatMap((host, at) => {
      const isolate = document.createElement('bdi');
      isolate.append(host);
      return at > 0 ? [', ', isolate] : [isolate];
    }),
    after,
  );
  document.body.append(note);
}

/** The feeds that may be shown; none where nobody says so. */
async function allowedFeeds(address: string): Promise<readonly string[]> {
  try {
    const response = await fetch(address, { credentials: 'omit', cache: 'no-cache' });
    const { feeds } = (await response.json()) as { feeds: readonly string[] };
    return feeds.filter((feed) => typeof feed === 'string');
  } catch {
    return [];
  }
}

/** Tells the height when it has changed, at most once in a frame. */
function tellHeight(): void {
  let told: number | undefined;
  let waiting = false;
  const tell = (): void => {
    waiting = false;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ type: HEIGHT, height }, '*');
  };
  new ResizeObserver(() => {
    if (!waiting) requestAnimationFrame(tell);
    waiting = true;
  }).observe(document.body);
  // The page around may have begun to listen only now.
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== parent || !isHeightMessage(data)) return;
    told = undefined;
    tell();
  });
}

function dress(): void {
  const sheet = new CSSStyleSheet();
  // A body that contains its children's margins, or the height that is told would be less than what is shown.
  sheet.replaceSync('body { display: flow-root; margin: 0; font: 100%/1.5 system-ui, sans-serif }');
  document.adoptedStyleSheets = [sheet];
  const theme = query.get('theme');
  if (theme && /^[a-z-]+$/.test(theme)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `themes/${theme}.css`;
    document.head.append(link);
  }
  const target = query.get('target') ?? '';
  if (TARGETS.includes(target)) document.querySelector('base')?.setAttribute('target', target);
  document.title = query.get('label') || texts.title;
}

function speak(): void {
  if (!tag) return;
  document.documentElement.lang = tag;
  document.documentElement.dir = texts.lang === 'ar' ? 'rtl' : 'ltr';
  if (IN_SCRIPT.includes(texts.lang)) return;
  const script = document.createElement('script');
  script.src = `lang/${texts.lang}.min.js`;
  document.head.append(script);
}

async function show(): Promise<void> {
  const asked = query.getAll('src').flatMap((addresses) => addresses.match(/\S+/g) ?? []);
  if (asked.length === 0) return say(texts.unnamed);
  const base = new URL('embed.json', location.href).href;
  const feeds = await allowedFeeds(base);
  const refused = asked.filter(
    (feed) => !URL.canParse(feed, base) || !isAllowed(new URL(feed, base).href, feeds, base),
  );
  // The host alone: whoever wrote the address must not have their words read here.
  const hosts = refused.map((feed) => (URL.canParse(feed, base) && new URL(feed, base).host) || texts.none);
  if (refused.length > 0) return say(texts.refused, hosts);
  const list = document.createElement('resource-list');
  for (const name of ATTRIBUTES) {
    const value = query.get(name);
    if (value !== null) list.setAttribute(name, value);
  }
  list.setAttribute('src', asked.join(' '));
  document.body.append(list);
  await new Promise((settled) => {
    for (const type of ['resource-list-load', 'resource-list-error']) list.addEventListener(type, settled);
  });
  // The whole list, not its first screen alone, which would be two messages more.
  await (list as { readonly updateComplete?: Promise<unknown> }).updateComplete;
}

dress();
speak();
void show().then(() => {
  if (parent !== window) tellHeight();
});
