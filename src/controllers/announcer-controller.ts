import type { ReactiveControllerHost } from 'lit';

/** What a visitor has changed the list by. */
export type Change = 'typing' | 'click' | 'order';

/** Milliseconds after the last key until the outcome is spoken: typing must not chatter. */
export const AFTER_TYPING = 1000;
/** Milliseconds after a click, so that the control's own new state is spoken first. */
export const AFTER_CLICK = 400;

/** The text of the one live region (WCAG 2.2, 4.1.3): spoken once per change, and not at all when nothing changed. */
export class AnnouncerController {
  /** What the region holds. */
  text = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was said last, and what it was about. */
  #said = '';
  #subject: ArrayLike<number> | undefined;
  /** What is to be said. */
  #next = '';
  #nextSubject: ArrayLike<number> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Says a text: the first at once, others after a while, unless another takes their place.
   *
   * @param subject what the text is about: when both are the same as the last time, nothing has changed
   * @param change what brought it about
   */
  announce(text: string, subject: ArrayLike<number>, change: Change | undefined): void {
    if (text === this.#next && subject === this.#nextSubject) return;
    const first = !this.#nextSubject;
    this.#next = text;
    this.#nextSubject = subject;
    if (first) return this.#speak();
    clearTimeout(this.#timer);
    // That nothing is left is worth knowing before typing on.
    const delay = change === 'typing' && subject.length > 0 ? AFTER_TYPING : AFTER_CLICK;
    this.#timer = setTimeout(() => {
      this.#speak();
      this.#host.requestUpdate();
    }, delay);
  }

  /** Takes everything back: the list it was about is not there any more. */
  forget(): void {
    clearTimeout(this.#timer);
    this.text = this.#next = this.#said = '';
    this.#subject = this.#nextSubject = undefined;
  }

  #speak(): void {
    const subject = this.#nextSubject as ArrayLike<number>;
    if (this.#next === this.#said && this.#subject && agree(this.#subject, subject)) return;
    this.#said = this.#next;
    this.#subject = subject;
    // Another three resources are news too, but assistive technology speaks only text that differs.
    this.text = this.#next === this.text ? `${this.#next}\u00a0` : this.#next;
  }
}

/** Whether one begins with the other: 'Show more' shows more of the same. */
function agree(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}
