import { setTimeout as pause } from 'node:timers/promises';

interface Door {
  last: Promise<unknown>;
  /** Milliseconds since the epoch before which nobody passes. */
  opens: number;
  /** Milliseconds between two requests. */
  pause: number;
}

/** Lets one request at a time through to a host, with a pause after each, whatever else is going on. */
export class HostGate {
  readonly #doors = new Map<string, Door>();
  readonly #pause: number;
  readonly #signal: AbortSignal;

  /**
   * @param pause milliseconds between the end of a request and the begin of the next to the same host
   * @param signal ends all waiting
   */
  constructor(pause: number, signal: AbortSignal) {
    this.#pause = pause;
    this.#signal = signal;
  }

  /** Runs a job when its turn has come. */
  pass<T>(host: string, job: () => Promise<T>): Promise<T> {
    const door = this.#door(host);
    const turn = door.last.then(async () => {
      await this.#until(door);
      try {
        return await job();
      } finally {
        door.opens = Math.max(door.opens, Date.now() + door.pause);
      }
    });
    door.last = turn.catch(() => {});
    return turn;
  }

  /** Keeps a host's door shut for so many milliseconds from now. */
  hold(host: string, milliseconds: number): void {
    const door = this.#door(host);
    door.opens = Math.max(door.opens, Date.now() + milliseconds);
  }

  /** A host may ask for longer pauses than ours; it cannot ask for shorter ones. */
  slowDown(host: string, milliseconds: number): void {
    const door = this.#door(host);
    door.pause = Math.max(door.pause, milliseconds);
  }

  async #until(door: Door): Promise<void> {
    // Somebody may have asked for a longer wait meanwhile.
    for (let left = door.opens - Date.now(); left > 0; left = door.opens - Date.now()) {
      await pause(left, undefined, { signal: this.#signal });
    }
    this.#signal.throwIfAborted();
  }

  #door(host: string): Door {
    let door = this.#doors.get(host);
    if (!door) this.#doors.set(host, (door = { last: Promise.resolve(), opens: 0, pause: this.#pause }));
    return door;
  }
}
