import { setTimeout as pause } from 'node:timers/promises';
import { HostGate } from './host-gate.js';
import { LinkFailure } from './outcome.js';
import { type Reply, type RequestSettings, request } from './request.js';
import { RobotRules } from './robots.js';

export interface ClientSettings extends RequestSettings {
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** Longest wait in milliseconds that a busy server may ask for (`Retry-After`); one that asks for more is left alone. */
  readonly longestWait: number;
}

/** How often a busy server is asked again. */
const RETRIES = 2;
/** Milliseconds that a busy server gets when it does not say how many. */
const SOME_TIME = 5000;
/** A site that asks for longer pauses than this would take for ever. */
const LONGEST_PAUSE = 30_000;

/** Asks servers as a polite guest: one question at a time, pauses, their rules, and waiting when they are busy. */
export class Client {
  readonly #settings: ClientSettings;
  readonly #gate: HostGate;
  readonly #robots: RobotRules;

  constructor(settings: ClientSettings) {
    this.#settings = settings;
    this.#gate = new HostGate(settings.pause, settings.signal);
    this.#robots = new RobotRules((url) => this.#send('GET', url, () => true));
  }

  /**
   * One answer, redirects not followed.
   *
   * @throws LinkFailure when there is none, or we may not ask
   */
  async ask(method: 'HEAD' | 'GET', url: string): Promise<Reply> {
    const { signal } = this.#settings;
    const { allowed, pause: wanted } = await this.#robots.rulesFor(url);
    signal.throwIfAborted();
    if (!allowed) throw new LinkFailure('robots');
    const { hostname } = new URL(url);
    this.#gate.slowDown(hostname, Math.min(wanted, LONGEST_PAUSE));
    for (let retry = 0; ; retry++) {
      const reply = await this.#send(method, url);
      if (reply.status !== 429 && reply.status !== 503) return reply;
      const wait = waitAskedFor(reply.headers['retry-after'], Date.now()) ?? SOME_TIME;
      if (retry === RETRIES || wait > this.#settings.longestWait) return reply;
      this.#gate.hold(hostname, wait);
      await pause(0, undefined, { signal });
    }
  }

  #send(method: 'HEAD' | 'GET', url: string, isWanted?: () => boolean): Promise<Reply> {
    return this.#gate.pass(new URL(url).hostname, () => request(method, url, this.#settings, isWanted));
  }
}

/** `Retry-After` in milliseconds, in both of its forms (RFC 9110, 10.2.3). */
export function waitAskedFor(header: string | undefined, now: number): number | undefined {
  if (!header) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
