import process from 'node:process';
import { SingleBar } from 'cli-progress';

/** How far a long task is. */
export interface Progress {
  /** @param done how many are done by now */
  advance(done: number, what: string): void;
  stop(): void;
}

/** Names longer than this would break the line. */
const LONGEST = 30;

/**
 * A bar with an estimate of the time that is left, on standard error, which goes away at the end; nothing at all where
 * nobody watches.
 *
 * @param total how many there are to do
 */
export function showProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || total === 0) return { advance: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: '{bar} {value} of {total}, about {eta_formatted} left  {what}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    etaBuffer: 30,
    stream,
    clearOnComplete: true,
    // A bar that is interrupted would leave the terminal without its cursor.
    hideCursor: false,
    gracefulExit: false,
  });
  bar.start(total, 0, { what: '' });
  const stop = (): void => bar.stop();
  // A bar that stays takes the line of whatever is said last, and leaves a terminal that breaks no lines.
  process.prependOnceListener('exit', stop);
  return {
    advance: (done, what) => bar.update(done, { what: what.slice(0, LONGEST) }),
    stop: () => {
      process.off('exit', stop);
      stop();
    },
  };
}
