import { waitUntil } from '@open-wc/testing';
import { ResourceListElement } from '../../src/resource-list-element.js';
import { Page } from './page.js';
import { type Served, serve } from './served.js';

/** The file that pages of partners have. `npm test` builds it first. */
export const SCRIPT = '/dist/resource-list.min.js';

/** The strictest policy that the element promises to run under, but for the policies that Trusted Types lists. */
export const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** Makes a script load as the built file does in a page. */
export const scriptTag = (src = SCRIPT): string => `<script type="module" src="${src}"></script>`;

const builtFile = async (): Promise<string> => {
  const response = await fetch(SCRIPT);
  if (!response.ok) throw new Error(`There is no ${SCRIPT}: run \`npm run build\` first`);
  return response.text();
};

/** The built file on the test server, which notes who asks for it; with another version written in where one is given. */
export async function serveScript(version: string = ResourceListElement.version): Promise<Served> {
  const code = await builtFile();
  const ours = `"${ResourceListElement.version}"`;
  if (!code.includes(ours)) throw new Error(`${SCRIPT} has another version: run \`npm run build\` first`);
  return serve(code.replaceAll(ours, `"${version}"`), { type: 'text/javascript' });
}

/** A page of a partner, in a frame. */
export interface FramedPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The lists on it. */
  readonly lists: readonly Page[];
  /** What the page violated, threw and said. */
  readonly witnessed: readonly string[];
}

let frame: HTMLIFrameElement | undefined;

/** Takes the frame away. */
export function closePage(): void {
  frame?.remove();
  frame = undefined;
}

/** Makes a frame of a document, which may be of any kind, and waits until it and its scripts are loaded. */
export async function openFrame(
  markup: string,
  options: Readonly<Record<string, string | number>>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLIFrameElement> {
  closePage();
  await builtFile();
  const { url } = await serve(markup, options);
  const made = (frame = document.createElement('iframe'));
  made.style.cssText = 'inline-size: 60em; block-size: 40em';
  for (const [name, value] of Object.entries({ title: 'A partner', src: url, ...attributes })) {
    made.setAttribute(name, value);
  }
  await reopenPage(() => document.body.append(made));
  return made;
}

/**
 * Opens a page in a frame, and waits until it and its scripts are loaded.
 *
 * @param body what stands after its title
 * @param options how the server sends it; see server.js
 */
export async function openPage(
  body: string,
  options: Readonly<Record<string, string | number>> = {},
): Promise<FramedPage> {
  const markup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A partner</title>
    <script src="/tests/support/witness.js"></script>${body}`;
  await openFrame(markup, { type: 'text/html', ...options });
  return framedPage();
}

/** Waits for the page that comes into the frame after something is done. */
export async function reopenPage(go: (inner: Window) => void): Promise<void> {
  const { contentWindow } = frame as HTMLIFrameElement;
  await new Promise((resolve) => {
    (frame as HTMLIFrameElement).addEventListener('load', resolve, { once: true });
    go(contentWindow as Window);
  });
}

/** What is in the frame now. */
export function framedPage(): FramedPage {
  const inner = frame?.contentWindow as Window & typeof globalThis & { witnessed: readonly string[] };
  // By the method of this document: a hostile page has something else by that name.
  const found = document.querySelectorAll.call(inner.document, 'resource-list');
  const lists = Array.from(found as NodeListOf<ResourceListElement>, (element) => new Page(element));
  return { window: inner, document: inner.document, lists, witnessed: inner.witnessed };
}

/** Waits until a list in a frame is whole and shows so many items. */
export async function listed(page: Page, items: number): Promise<void> {
  const isThere = (): boolean =>
    page.element.shadowRoot !== null && !page.state('loading') && page.items().length === items;
  await waitUntil(isThere, `There never were ${items} items`, { timeout: 5000 });
  await page.settled();
}
