/** A clock in the place of the browser's timers, so that a test can let time pass without waiting for it. */
export class Clock {
  readonly #real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  readonly #timers = new Map<number, { due: number; callback: () => void }>();
  #now = 0;
  #last = 0;

  constructor() {
    globalThis.setTimeout = ((callback: () => void, milliseconds = 0) => {
      this.#timers.set(++this.#last, { due: this.#now + milliseconds, callback });
      return this.#last;
    }) as typeof setTimeout;
    globalThis.clearTimeout = ((timer: number | undefined) =>
      void this.#timers.delete(timer ?? 0)) as typeof clearTimeout;
  }

  /** How many timers are running. */
  get running(): number {
    return this.#timers.size;
  }

  /** How long each of them still runs, in milliseconds. */
  get left(): number[] {
    return Array.from(this.#timers.values(), ({ due }) => due - this.#now);
  }

  /** Lets time pass, and whatever is due happen. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const [timer, { due, callback }] of this.#timers) {
      if (due > this.#now) continue;
      this.#timers.delete(timer);
      callback();
    }
  }

  /** Gives the browser its own timers back. */
  restore(): void {
    Object.assign(globalThis, this.#real);
  }
}

/** Makes the waits between attempts as short as can be, until `end`. Others, which are shorter or longer, stay. */
export function hurryRetries(): { end: () => void } {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = ((callback: () => void, milliseconds = 0) =>
    setTimeout(callback, milliseconds >= 700 && milliseconds < 4000 ? 0 : milliseconds)) as typeof setTimeout;
  return { end: () => Object.assign(globalThis, { setTimeout }) };
}
