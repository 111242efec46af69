import { LinkFailure, type Outcome } from './outcome.js';
import { HostGate } from './host-gate.js';
import { type RequestSettings, request } from './request.js';

/** The Internet Archive's service that knows what it holds (https://archive.org/help/wayback_api.php). */
export const ARCHIVE_SERVICE = 'https://archive.org/wayback/available';

interface Snapshot {
  readonly available?: unknown;
  readonly url?: unknown;
  readonly status?: unknown;
}

/** Looks archived copies up, one after the other. */
export class Archive {
  readonly #settings: RequestSettings;
  readonly #service: string;
  readonly #gate: HostGate;

  /** @param pause milliseconds between two questions */
  constructor(settings: RequestSettings, pause: number, service = ARCHIVE_SERVICE) {
    this.#settings = settings;
    this.#service = service;
    this.#gate = new HostGate(pause, settings.signal);
  }

  /** The outcome with the address of an archived copy, where there is one. */
  async complete(outcome: Outcome): Promise<Outcome> {
    const question = new URL(this.#service);
    question.searchParams.set('url', outcome.url);
    try {
      const reply = await this.#gate.pass(question.hostname, () =>
        request('GET', question.href, this.#settings, () => true),
      );
      const archived = reply.status === 200 ? copyIn(reply.body) : undefined;
      return archived ? { ...outcome, archived } : outcome;
    } catch (error) {
      // That nobody could be asked is no news about the link.
      if (error instanceof LinkFailure) return outcome;
      throw error;
    }
  }
}

/** Address of the copy in an answer of the service: one that was taken of a good page. */
export function copyIn(answer: string): string | undefined {
  let snapshot: Snapshot | undefined;
  try {
    const { archived_snapshots } = JSON.parse(answer) as { archived_snapshots?: { closest?: Snapshot } };
    snapshot = archived_snapshots?.closest;
  } catch {
    return undefined;
  }
  const { available, url, status } = snapshot ?? {};
  if (available !== true || typeof url !== 'string' || !/^https?:\/\//.test(url)) return undefined;
  if (status !== undefined && status !== '200' && status !== 200) return undefined;
  // The service names its copies with http and answers to https.
  return url.replace(/^http:\/\/web\.archive\.org(?::80)?\//, 'https://web.archive.org/');
}
