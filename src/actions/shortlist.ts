import type { Resource } from '../model/resource.js';
import { type List, inside, languageOf, made, say, textsFor, wantedOf } from './list.js';

const keyOf = ({ feed, id }: Resource): string => `${feed}\n${id}`;

/** What changes where another entry is shown: the element itself cannot be asked, its names are shortened. */
const SHOWN = { subtree: true, childList: true, characterData: true, attributeFilter: ['href'] };

/** A box that is ticked or not: forced colours and paper know it too, and no word changes under the visitor's eyes. */
const markOf = (on: boolean): string => `${on ? '☑' : '☐'}\ufe0e `;

/** Makes a button one that is pressed or not. */
export function showPressed(button: HTMLElement, pressed: boolean, text: string): void {
  button.ariaPressed = `${pressed}`;
  button.replaceChildren(made('span', { 'aria-hidden': 'true' }, markOf(pressed)), text);
}

/**
 * The entries that a visitor has chosen. They are kept in memory alone, and forgotten when the page is left: also where
 * the browser would bring it back as it was.
 */
export class Shortlist {
  /** Whether nothing else is shown. */
  only = false;
  readonly #list: List;
  readonly #chosen = new Set<string>();
  readonly #changed: () => void;
  /** What the button of each row says at present. */
  readonly #said = new WeakMap<Element, string>();
  readonly #observer = new MutationObserver(() => this.dress());
  readonly #watched = new WeakSet<Node>();

  /** @param changed called when it is another than before */
  constructor(list: List, changed: () => void) {
    this.#list = list;
    this.#changed = changed;
  }

  get size(): number {
    return this.#chosen.size;
  }

  clear(): void {
    this.#chosen.clear();
    this.#show(false);
  }

  /** Shows the whole of it, whatever was searched and filtered, or the list again. */
  toggleOnly(): void {
    if (this.size === 0) return;
    if (!this.only) this.#list.clear();
    this.#show(!this.only);
  }

  /** Forgets what is no longer in the list. */
  prune(): void {
    const known = new Set(this.#list.contents?.[0].map(keyOf));
    const gone = [...this.#chosen].filter((key) => !known.has(key));
    gone.forEach((key) => this.#chosen.delete(key));
    if (gone.length > 0) this.#show(this.only);
  }

  /** Gives each row its button, and each button its words; again, when the element shows others in the same rows. */
  dress(): void {
    const results = inside(this.#list, 'results');
    if (results && !this.#watched.has(results)) this.#observer.observe(results, SHOWN);
    if (results) this.#watched.add(results);
    this.#dress();
    this.#observer.takeRecords();
  }

  #dress(): void {
    const rows = this.#rows;
    const wanted = wantedOf(this.#list).includes('shortlist');
    const [resources, shown] = this.#list.contents ?? [[], []];
    const { shortlist } = textsFor(this.#list);
    for (const [at, row] of rows.entries()) {
      const resource = resources[shown[at] as number];
      let button = row.querySelector<HTMLElement>('[part=shortlist]');
      if (!wanted || !resource) button?.remove();
      if (!wanted || !resource) continue;
      const { title, text, language } = resource;
      const on = this.#chosen.has(keyOf(resource));
      const name = `: ${title || text.slice(0, 100)}`;
      const said = [on, shortlist, name, language].join('\n');
      if (!button) {
        button = made('button', { type: 'button', part: 'shortlist' });
        button.addEventListener('click', () => this.#toggle(row));
        row.append(button);
      } else if (this.#said.get(row) === said) continue;
      this.#said.set(row, said);
      button.lang = languageOf(this.#list);
      button.dir = inside(this.#list, 'layout')?.dir ?? '';
      showPressed(button, on, shortlist);
      const rest = made('span', { class: 'visually-hidden' }, name);
      if (language) rest.lang = language;
      button.append(rest);
    }
  }

  get #rows(): HTMLElement[] {
    return Array.from(this.#list.shadowRoot?.querySelectorAll<HTMLElement>('[part=item]') ?? []);
  }

  #toggle(row: HTMLElement): void {
    const at = this.#rows.indexOf(row);
    const [resources, shown] = this.#list.contents ?? [[], []];
    const resource = resources[shown[at] as number];
    if (!resource) return;
    const key = keyOf(resource);
    if (!this.#chosen.delete(key)) this.#chosen.add(key);
    const { only } = this;
    this.#show(only);
    // To the next entry and not to its button: nobody shall take away another one by pressing twice.
    if (only) return void this.#list.updateComplete.then(() => (this.#rows[at] ?? this.#rows.at(-1))?.focus());
    const { onShortlist } = textsFor(this.#list);
    say(this.#list, onShortlist.replace('{n}', this.size.toLocaleString(languageOf(this.#list))));
  }

  #show(only: boolean): void {
    const list = this.#list;
    const before = this.only;
    // A list of nothing would be a dead end.
    this.only = only && this.size > 0;
    if (before || this.only) {
      list.among = this.only ? (resource) => this.#chosen.has(keyOf(resource)) : undefined;
      list.requestUpdate();
    }
    this.dress();
    this.#changed();
  }
}
