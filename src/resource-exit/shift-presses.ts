/** Presses must follow each other within so many milliseconds. */
export const PATIENCE = 5000;
const PRESSES = 3;

const BUTTONS = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];
const FIELDS = `input${BUTTONS.map((type) => `:not([type=${type} i])`).join('')},textarea,select,[role=textbox],[role=searchbox],[role=combobox]`;

/**
 * Whether somebody is writing. Keyboards on screens are there only then, and theirs have a Shift key that is pressed
 * again and again (https://github.com/alphagov/govuk-frontend/issues/4095).
 */
function isWriting(event: Event): boolean {
  const [target] = event.composedPath();
  // By its getter: a page may name an image like that.
  if (Reflect.get(Document.prototype, 'designMode', document) === 'on') return true;
  if (!(target instanceof HTMLElement)) return false;
  // What is in a closed shadow root cannot be known: it may be a field.
  const closed = target.localName.includes('-') && !target.shadowRoot;
  return target.isContentEditable || target.matches(FIELDS) || closed;
}

/**
 * Calls back when Shift is pressed three times, with nothing else in between. Left and right are the same key here
 * (https://github.com/alphagov/govuk-frontend/issues/5393).
 */
export class ShiftPresses {
  readonly #pressed: (left: number) => void;
  #count = 0;
  #last = 0;
  /** Whether Shift is down, and nothing else has happened since. */
  #alone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param pressed told how many presses are still wanted; 3 where it begins anew */
  constructor(pressed: (left: number) => void) {
    this.#pressed = pressed;
  }

  start(): void {
    for (const type of EVENTS) addEventListener(type, this, { capture: true, passive: true });
  }

  stop(): void {
    for (const type of EVENTS) removeEventListener(type, this, true);
    this.#forget();
  }

  handleEvent(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Shift') {
      // Letting go of another key is no press of it.
      if (event.type !== 'keyup') this.#forget();
      return;
    }
    if (event.type === 'keyup') {
      if (this.#alone) this.#press(event.timeStamp);
      return;
    }
    if (event.repeat) return;
    // Keys of keyboards on screens have no place on a keyboard, and so no code.
    this.#alone =
      event.code.startsWith('Shift') && !event.ctrlKey && !event.altKey && !event.metaKey && !isWriting(event);
    if (!this.#alone) this.#forget();
  }

  #press(now: number): void {
    this.#count = now - this.#last <= PATIENCE ? this.#count + 1 : 1;
    this.#last = now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#forget(), PATIENCE);
    this.#pressed(PRESSES - this.#count);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#alone = false;
    if (this.#count > 0) this.#pressed(PRESSES);
    this.#count = 0;
  }
}

const EVENTS = ['keydown', 'keyup', 'pointerdown', 'wheel', 'blur'];
