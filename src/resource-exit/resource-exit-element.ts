import { dontAsk, leave, make } from './leave.js';
import { ShiftPresses } from './shift-presses.js';
import { STYLES } from './styles.js';
import { type ExitTexts, exitTexts } from './texts.js';

declare const __VERSION__: string;

/** What else on a page may be an exit of its own, with the same keys. */
const OTHERS = '[data-module~="govuk-exit-this-page"], .govuk-exit-this-page';

// By the methods of the prototype: a page may name an image or a form like any of them.
const onPage = (selector: string): Element | null => Document.prototype.querySelector.call(document, selector);
const focused = (): Element | null =>
  Reflect.get<Document, 'activeElement'>(Document.prototype, 'activeElement', document);

/** An adopted sheet, which the strictest policy allows. */
function styled(root: ShadowRoot): ShadowRoot {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  return root;
}

/**
 * A way out of a page, for those who must not be seen reading it. The link in it stays in reach above all else on the page;
 * whoever follows it, or presses Shift three times, has a blank page at once and then the other, in its place in the
 * history.
 *
 * @element resource-exit
 * @attr shortcut - `on` or `off`: whether Shift, pressed three times, leaves as well. On by default, off in frames, where it works only while the focus is inside.
 * @slot - The link. It is all that there is where no script runs.
 * @csspart hint - The words about the keys.
 * @csspart status - How many presses are still wanted.
 * @cssprop [--resource-exit-background=#a4262c] - Background of the link.
 * @cssprop [--resource-exit-color=#fff] - Its words and its border.
 */
export class ResourceExitElement extends HTMLElement {
  static readonly observedAttributes = ['shortcut'];
  /** The package's version. */
  static readonly version = __VERSION__;
  /** The one of a page that is in reach. Others are links that leave in the same way. */
  static #first: ResourceExitElement | undefined;

  #messages: Partial<ExitTexts> | undefined;
  /** Whether Shift leaves. */
  #on = false;
  /** What the link says because it had no words. */
  #exit: string | undefined;
  readonly #observer = new MutationObserver(() => this.#say());
  readonly #presses = new ShiftPresses((left) => this.#count(left));
  readonly #hint = make('p');
  readonly #status = make('p');

  constructor() {
    super();
    const root = styled(this.attachShadow({ mode: 'open' }));
    this.#hint.setAttribute('part', 'hint');
    this.#status.setAttribute('part', 'status');
    this.#status.setAttribute('role', 'status');
    root.append(make('slot'), this.#hint, this.#status);
    this.addEventListener('click', this.#follow);
    this.addEventListener('keydown', this.#follow);
    // The page may have set it before the element was one: it would hide ours.
    const { messages } = this;
    Reflect.deleteProperty(this, 'messages');
    this.#messages = messages;
  }

  /** Own words for any of the texts. */
  get messages(): Partial<ExitTexts> | undefined {
    return this.#messages;
  }

  set messages(messages: Partial<ExitTexts> | undefined) {
    this.#messages = messages;
    if (this.isConnected) this.#say();
  }

  connectedCallback(): void {
    this.#say();
    this.#observer.observe(this.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
    if (!ResourceExitElement.#first && !onPage(OTHERS)) this.#begin();
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    if (ResourceExitElement.#first !== this) return;
    ResourceExitElement.#first = undefined;
    this.#presses.stop();
    this.#on = false;
    removeEventListener('toggle', this.#stayOnTop, true);
    this.removeAttribute('popover');
    // Where a page puts another in the place of this one, it may have come before this one went.
    (onPage(this.localName) as ResourceExitElement | null)?.connectedCallback();
  }

  attributeChangedCallback(): void {
    if (ResourceExitElement.#first === this) this.#listen();
  }

  get #link(): HTMLAnchorElement | null {
    return this.querySelector('a[href]');
  }

  get #texts(): ExitTexts & { readonly lang: string } {
    const tag = this.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? '';
    return { ...exitTexts(tag), ...this.messages };
  }

  #begin(): void {
    ResourceExitElement.#first = this;
    // The top layer is above whatever a consent banner has for a z-index.
    this.popover = 'manual';
    this.showPopover();
    addEventListener('toggle', this.#stayOnTop, true);
    // It stays when the element goes, which it does first of all when the page is left.
    addEventListener('beforeunload', dontAsk, true);
    this.#listen();
  }

  #listen(): void {
    this.#presses.stop();
    const asked = this.getAttribute('shortcut');
    this.#on = asked === 'on' || (asked !== 'off' && window === top);
    this.#say();
    if (this.#on) this.#presses.start();
  }

  /** Says everything in the present words. Those that the page has given the link stay. */
  #say(): void {
    const { exit, hint, lang } = this.#texts;
    const link = this.#link;
    const words = link?.textContent.trim();
    if (link && (!words || words === this.#exit)) link.textContent = this.#exit = exit;
    this.#hint.textContent = this.#on ? hint : '';
    this.#hint.lang = this.#status.lang = lang;
  }

  /** What opens above the link later must not cover it either. */
  readonly #stayOnTop = ({ target, newState }: Event & { readonly newState?: string }): void => {
    if (target === this || newState !== 'open' || this.contains(focused())) return;
    this.hidePopover();
    this.showPopover();
  };

  readonly #follow = (event: Event): void => {
    const isKey = event instanceof KeyboardEvent;
    if (!(event.target as Element).closest('a[href]') || (isKey && event.key !== ' ')) return;
    event.preventDefault();
    this.#leave();
  };

  #count(left: number): void {
    const { more } = this.#texts;
    this.#status.textContent = left > 0 && left < 3 ? more.replace('{n}', `${left}`) : '';
    if (left === 0) this.#leave();
  }

  #leave(): void {
    const link = this.#link;
    if (link) leave(new URL(link.href), this.#texts);
  }
}
