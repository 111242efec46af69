/** Longest stretch of work without a break, in milliseconds: half of a frame at 60 Hz, so that input never waits. */
const SLICE = 8;

/** When the present stretch of work must end. */
export const sliceEnd = (): number => performance.now() + SLICE;

/**
 * Lets the browser handle input and paint. A message arrives as a task of its own, without the four milliseconds by
 * which nested timers are held back.
 */
export function nextTask(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const message = new Promise((resolve) => (port1.onmessage = resolve));
  port2.postMessage(0);
  return message.then(() => port1.close());
}
