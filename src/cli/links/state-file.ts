import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { Failure, systemReason } from '../failure.js';
import type { Outcome } from './outcome.js';

/** Which version of the file's form this is; another is not read. */
const FORM = 'resource-list check-links 1';
/** Hours after which what a run found is too old to be gone on with. */
const FRESH = 24;

interface Head {
  readonly form: string;
  /** Which feed it belongs to. */
  readonly feed: string;
  /** When the run began, in milliseconds since the epoch. */
  readonly began: number;
}

/**
 * What a run has found so far, a line for each address, written as soon as it is known: a run that is broken off, in
 * whatever way, is gone on with by the next. The last line may be half a line, and then does not count.
 */
export class StateFile {
  /** What an earlier run found, by address. What it could not tell is asked again. */
  readonly known: ReadonlyMap<string, Outcome>;
  readonly #path: string;
  readonly #file: number;

  /**
   * @param path of the file; it need not be there
   * @param feed what tells one feed from another: its path or address
   * @param now milliseconds since the epoch
   * @param fresh whether to start again, whatever is there
   * @throws Failure when it cannot be written
   */
  constructor(path: string, feed: string, now: number, fresh = false) {
    const feedKey = createHash('sha256').update(feed).digest('hex').slice(0, 16);
    const { known, length } = fresh ? { known: new Map<string, Outcome>(), length: 0 } : readState(path, feedKey, now);
    this.known = known;
    this.#path = path;
    try {
      if (length > 0) truncateSync(path, length);
      this.#file = openSync(path, length > 0 ? 'a' : 'w');
    } catch (error) {
      throw new Failure(`It could not be written. ${systemReason(error)} --state names another place.`, { file: path });
    }
    if (length === 0) this.#write({ form: FORM, feed: feedKey, began: now } satisfies Head);
  }

  add(outcome: Outcome): void {
    this.#write(outcome);
  }

  /** @param done whether everything was asked: then the file has done its work and is taken away */
  end(done: boolean): void {
    closeSync(this.#file);
    if (done) rmSync(this.#path, { force: true });
  }

  #write(line: unknown): void {
    writeSync(this.#file, `${JSON.stringify(line)}\n`);
  }
}

/** What is in a state file, and how many bytes of it are whole lines; nothing of a file that is another's or too old. */
function readState(path: string, feed: string, now: number): { known: Map<string, Outcome>; length: number } {
  const known = new Map<string, Outcome>();
  if (!existsSync(path)) return { known, length: 0 };
  const text = readFileSync(path, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  try {
    const [head, ...outcomes] = whole
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown) as [Head, ...Outcome[]];
    const isOurs = head.form === FORM && head.feed === feed && now - head.began < FRESH * 3_600_000;
    if (!isOurs) return { known, length: 0 };
    for (const outcome of outcomes) if (outcome.state !== 'unclear') known.set(outcome.url, outcome);
    return { known, length: Buffer.byteLength(whole) };
  } catch {
    return { known, length: 0 };
  }
}
