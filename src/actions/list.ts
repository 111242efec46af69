import { textsIn } from '../messages/languages.js';
import type { ActionMessages, MessageOverrides } from '../messages/messages.js';
import { primaryLanguage } from '../model/language.js';
import type { FeedInfo, Resource } from '../model/resource.js';
import { en } from './en.js';
import { es } from './es.js';

/** What a list holds: all of it, those that are shown by their place in it, and the feeds. */
export type Contents = readonly [
  resources: readonly Resource[],
  shown: ArrayLike<number>,
  feeds: readonly Pick<FeedInfo, 'neutralTitle'>[],
];

/** As much of the element as others can see: these files work with any copy of it. */
export type List = HTMLElement & {
  readonly updateComplete: Promise<unknown>;
  readonly messages?: MessageOverrides;
  readonly printTitle?: string;
  /** Absent until there is a list, and in copies of an older version. */
  readonly contents?: Contents | undefined;
  among?: ((resource: Resource) => boolean) | undefined;
  requestUpdate(): void;
  clear(): void;
};

export const inside = (list: List, part: string): HTMLElement | null | undefined =>
  list.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`);

/** BCP 47 tag of the interface. */
export const languageOf = (list: List): string => inside(list, 'base')?.lang ?? '';

/** The texts in the language that the element has found for itself; a file of a language brings them along. */
export function textsFor(list: List): ActionMessages {
  const language = primaryLanguage(languageOf(list));
  return { ...(language === 'es' ? es : en), ...textsIn(language)?.actions, ...list.messages?.actions };
}

/** The names in the attribute. */
export const wantedOf = (list: List): string[] => (list.getAttribute('actions') ?? '').split(/\s+/);

/** An element with attributes and content. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  // An image of the page may be named like a method of its document.
  const element = Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/** Listens to the window for a list, after the element itself, and does not keep it there. */
export function onWindow(list: List, turn: (list: List, event: Event) => void, ...types: string[]): void {
  const held = new WeakRef(list);
  const heard = (event: Event): void => {
    const there = held.deref();
    if (!there) types.forEach((type) => removeEventListener(type, heard));
    else if (there.isConnected) turn(there, event);
  };
  types.forEach((type) => addEventListener(type, heard));
}

/** Says a text through the live region of the list. The element speaks there when something changes. */
export function say(list: List, text: string): void {
  const region = list.shadowRoot?.querySelector('[role=status]');
  const old = Array.from(region?.childNodes ?? []).find((node) => node instanceof Text);
  // Assistive technology speaks only what differs.
  const said = old?.data === text ? `${text}\u00a0` : text;
  if (old) old.data = said;
  else region?.append(said);
}
