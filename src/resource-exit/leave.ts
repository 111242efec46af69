import type { ExitTexts } from './texts.js';

// By the methods of the prototype: a page may name an image or a form like any of them.
export const make = (name: string, parent?: Element): HTMLElement => {
  const made = Document.prototype.createElement.call(document, name);
  parent?.append(made);
  return made;
};

/**
 * Takes away what a page shows, plays and says, its title included. Nothing of it is left that could be read, heard or found:
 * hiding it would leave films playing, and frames loading.
 */
function blank(page: Document, url: URL, title: string): HTMLElement {
  const head = make('head');
  // What the next page is told of this one. In the frame's own document, since that is where the way out begins.
  for (const [key, value] of [
    ['name', 'referrer'],
    ['content', 'no-referrer'],
  ] as const) {
    (head.firstElementChild ?? make('meta', head)).setAttribute(key, value);
  }
  make('title', head).textContent = title;
  const body = make('body');
  (Reflect.get(Document.prototype, 'documentElement', page) as Element).replaceChildren(head, body);
  page.adoptedStyleSheets = [];
  const link = make('a', body) as HTMLAnchorElement;
  link.href = url.href;
  // Of a frame, the link leads out; and it works again and again where there is no network.
  link.target = '_top';
  link.rel = 'noreferrer';
  link.textContent = title;
  return body;
}

let leaving = false;

/**
 * The page may want to ask whether it should be left: not here. A listener that is there before those of the page, for which
 * it must be added early: of this event, Chromium tells listeners in the order in which they came.
 */
export function dontAsk(event: Event): void {
  if (leaving) event.stopImmediatePropagation();
}

/**
 * Leaves the page for another, in its place in the history. The page is blank before this returns, and stays so for as long
 * as the other does not come.
 */
export function leave(url: URL, texts: ExitTexts & { readonly lang: string }): void {
  const title = url.host;
  leaving = true;
  window.onbeforeunload = null;
  const body = blank(document, url, title);
  body.lang = texts.lang;
  body.dir = texts.lang === 'ar' ? 'rtl' : 'ltr';
  const words = make('p');
  words.role = 'alert';
  words.textContent = texts.loading;
  body.prepend(words);
  try {
    // Of a page that is no frame, `top` is the page itself.
    (top as Window).location.replace(url);
  } catch {
    // The frame may not: it says what is left to do.
    words.textContent = texts.framed;
    return;
  }
  try {
    if (top !== window) blank((top as Window).document, url, title);
  } catch {
    // A page of another origin. It stays until the other comes.
  }
}
