import { aTimeout, fixture, waitUntil } from '@open-wc/testing';
import { getRole } from 'dom-accessibility-api';
import type { TemplateResult } from 'lit';
import type { ResourceListElement } from '../../src/resource-list-element.js';
import { isMet, isSeen, nameOf, tidy } from './accessible.js';

type Name = string | RegExp;

/** Where the element is wide, whatever the window is: the filters stand beside the list. */
export const WIDE = '60em';
/** Where the filters are behind their button. */
export const NARROW = '22em';

/** A `<resource-list>` as a visitor meets it: by role and accessible name, never by the way it is made. */
export class Page {
  readonly element: ResourceListElement;

  constructor(element: ResourceListElement) {
    this.element = element;
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('The element has no shadow root');
    return this.element.shadowRoot;
  }

  /** All elements with a role that a visitor meets, in order; those with a name where one is given. */
  all(role: string, name?: Name, within: ParentNode | null = this.element.shadowRoot): HTMLElement[] {
    // Before its first task it has nothing yet.
    return Array.from(within?.querySelectorAll<HTMLElement>('*') ?? []).filter(
      (element) =>
        getRole(element) === role &&
        isMet(element) &&
        (name === undefined || (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)))),
    );
  }

  /** The only element with this role and name. */
  get(role: string, name?: Name): HTMLElement {
    const [first, ...others] = this.all(role, name);
    if (first && others.length === 0) return first;
    const what = `${role}${name === undefined ? '' : ` "${String(name)}"`}`;
    throw new Error(`${first ? 'Several' : 'No'} ${what} among: ${this.names(role).join(' | ') || 'nothing'}`);
  }

  has(role: string, name?: Name): boolean {
    return this.all(role, name).length > 0;
  }

  names(role: string, within?: ParentNode): string[] {
    return this.all(role, undefined, within).map(nameOf);
  }

  /** What the live region holds. The no-break space that makes a repeated text news is not part of it. */
  status(): string {
    return tidy(this.get('status').textContent);
  }

  /** Waits for what the live region says, which comes after a pause. */
  async statusIs(text: string): Promise<void> {
    await waitUntil(() => this.status() === text, `The status never was "${text}"`, { timeout: 5000 }).catch(
      (error: Error) => {
        throw new Error(`${error.message}; it is "${this.status()}"`);
      },
    );
  }

  /** The entries of the list. */
  items(): HTMLElement[] {
    return this.all('listitem');
  }

  /** The first line of each entry without facts in brackets: its title, or its text where it has none. */
  titles(): string[] {
    return this.items().map((item) => tidy(item.innerText.trim().split('\n')[0]).replace(/ \[[^\]]*\]$/, ''));
  }

  /** The entry whose title begins with these words. */
  item(title: string): HTMLElement {
    const titles = this.titles();
    const found = this.items()[titles.findIndex((each) => each.startsWith(title))];
    if (!found) throw new Error(`No entry "${title}" among: ${titles.join(' | ')}`);
    return found;
  }

  /** Headings with their levels: `2 Law Enforcement Specific Tools`. */
  headings(): string[] {
    return this.all('heading').map((heading) => `${heading.localName.slice(1)} ${nameOf(heading)}`);
  }

  /** Names of the checkboxes of a facet: `PDF (3)`. */
  facet(name: string): string[] {
    return this.names('checkbox', this.get('group', name));
  }

  /** The checkbox of a value, with whatever count it has. */
  checkbox(value: string, facet?: string): HTMLInputElement {
    const within = facet === undefined ? this.root : this.get('group', facet);
    const [box, ...others] = this.all('checkbox', undefined, within).filter((element) =>
      nameOf(element).startsWith(`${value} (`),
    );
    if (!box || others.length > 0) throw new Error(`${others.length} other checkboxes "${value}"`);
    return box as HTMLInputElement;
  }

  /** The values whose boxes are checked. */
  checked(): string[] {
    return (this.all('checkbox') as HTMLInputElement[]).filter((box) => box.checked).map(nameOf);
  }

  /** Names of the buttons that take one filter away. */
  chips(): string[] {
    return this.all('button', /^Remove filter: /).map(nameOf);
  }

  /** What has the focus inside the element: `button Clear all`; empty when nothing has. */
  focused(): string {
    const element = this.root.activeElement;
    return element
      ? tidy(`${getRole(element) ?? element.getAttribute('part') ?? element.localName} ${nameOf(element)}`)
      : '';
  }

  /** All the text on screen. */
  text(): string {
    const texts: string[] = [];
    const walker = document.createTreeWalker(this.root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (parentElement && parentElement.localName !== 'style' && isSeen(parentElement))
        texts.push(node.textContent ?? '');
    }
    return tidy(texts.join(' '));
  }

  /** Puts words into the search box at once, as a paste does. */
  async search(words: string): Promise<void> {
    const box = this.get('searchbox') as HTMLInputElement;
    box.value = words;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Checks or unchecks values. */
  async choose(...values: string[]): Promise<void> {
    for (const value of values) {
      this.checkbox(value).click();
      await this.settled();
    }
  }

  async press(button: Name): Promise<void> {
    this.get('button', button).click();
    await this.settled();
  }

  async sortBy(label: string): Promise<void> {
    const box = this.get('combobox', 'Sort by') as HTMLSelectElement;
    const option = Array.from(box.options).find(({ text }) => tidy(text) === label);
    if (!option) throw new Error(`No order "${label}"`);
    box.value = option.value;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** The order chosen, and those on offer. */
  order(): string {
    return tidy((this.get('combobox') as HTMLSelectElement).selectedOptions[0]?.text);
  }

  /** Waits until what was asked for is on screen. */
  async settled(): Promise<void> {
    await aTimeout(0);
    await this.element.updateComplete;
  }

  state(name: string): boolean {
    return this.element.matches(`:state(${name})`);
  }

  /** Waits for the end of a load that begins with or after the call. */
  async loadedAfter(change: () => void): Promise<void> {
    const outcome = outcomeIn(this.element);
    change();
    await outcome;
    await this.settled();
  }
}

/** The next load or error event that comes out of an element. */
export function outcomeIn(target: EventTarget): Promise<'load' | 'error'> {
  return new Promise((resolve) => {
    const options = { once: true };
    target.addEventListener('resource-list-load', () => resolve('load'), options);
    target.addEventListener('resource-list-error', () => resolve('error'), options);
  });
}

/** Puts a list on the page and does not wait for its feed. */
export async function place(
  template: TemplateResult,
  width = WIDE,
  parentNode: HTMLElement = document.createElement('div'),
): Promise<Page> {
  parentNode.style.inlineSize = width;
  return new Page(await fixture<ResourceListElement>(template, { parentNode }));
}

/** Puts a list on the page and waits until its feed is there or has failed. */
export async function show(
  template: TemplateResult,
  width = WIDE,
  parentNode: HTMLElement = document.createElement('div'),
): Promise<Page> {
  const outcome = outcomeIn(parentNode);
  const page = await place(template, width, parentNode);
  await outcome;
  await page.settled();
  return page;
}
