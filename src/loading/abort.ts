/** Waits, unless the signal aborts first. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

/** Longest time that a timer can take, in milliseconds: nearly 25 days (HTML, timers: a signed 32-bit number). */
const LONGEST = 2 ** 31 - 1;

/** Aborts when nothing was heard for a time, or when the outer signal does. */
export class Watchdog {
  readonly signal: AbortSignal;
  /** Whether it was silence that aborted. */
  barked = false;
  readonly #milliseconds: number;
  readonly #silence = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(outer: AbortSignal, milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.signal = AbortSignal.any([outer, this.#silence.signal]);
    this.pat();
  }

  /** Something was heard: the time starts again. */
  pat(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.barked = true;
        this.#silence.abort();
        // A timer takes no more, and what is over it ends at once.
      },
      Math.min(this.#milliseconds, LONGEST),
    );
  }

  /** Stops watching, and gives up what is still on its way: Firefox goes on loading what is only not read any more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#silence.abort();
  }
}
