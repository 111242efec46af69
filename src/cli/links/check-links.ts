import { checkLink } from './check-link.js';
import { Client, type ClientSettings } from './client.js';
import type { Outcome } from './outcome.js';
import type { LinkTarget } from './targets.js';

export interface CheckSettings extends ClientSettings {
  /** How many hosts are asked at the same time. */
  readonly concurrency: number;
  /** Day to note, `2026-11-28`. */
  readonly today: string;
}

/**
 * Asks for all addresses, several hosts at the same time and each host's addresses one after the other.
 *
 * @param answered told of every outcome as soon as it is there, so that an interrupted run loses nothing
 * @throws what `settings.signal` was aborted with
 */
export async function checkLinks(
  targets: readonly LinkTarget[],
  settings: CheckSettings,
  answered: (outcome: Outcome) => void,
): Promise<void> {
  const client = new Client(settings);
  const queues = byHost(targets);
  const runner = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const target of queue) {
        settings.signal.throwIfAborted();
        answered(await checkLink(target, (method, url) => client.ask(method, url), settings.today));
      }
    }
  };
  const runners = Array.from({ length: Math.min(settings.concurrency, queues.length) }, runner);
  // All of them end before this does: nothing goes on behind the caller's back.
  const failed = (await Promise.allSettled(runners)).find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/** The addresses of each host; the longest queue first, since it decides when all is done. */
function byHost(targets: readonly LinkTarget[]): LinkTarget[][] {
  const queues = new Map<string, LinkTarget[]>();
  for (const target of targets) {
    const { hostname } = new URL(target.url);
    const queue = queues.get(hostname);
    if (queue) queue.push(target);
    else queues.set(hostname, [target]);
  }
  return [...queues.values()].sort((a, b) => b.length - a.length);
}
