import { expect } from '@open-wc/testing';
import { nextTask, sliceEnd } from '../../src/loading/slices.js';

describe('sliceEnd', () => {
  it('is ahead of now by less than a frame', () => {
    // However long the machine thinks about it in between.
    const before = performance.now();
    const end = sliceEnd();
    const after = performance.now();
    expect(end).to.be.above(before);
    expect(end).to.be.below(after + 1000 / 60);
  });
});

describe('nextTask', () => {
  it('does not end within the present task, however many promises come between', async () => {
    let ended = false;
    const task = nextTask().then(() => (ended = true));
    for (let i = 0; i < 1000; i++) await Promise.resolve();
    expect(ended).to.equal(false);
    await task;
    expect(ended).to.equal(true);
  });

  it('ends in a task of its own each time', async () => {
    const order: string[] = [];
    // What a task leaves behind for its own end is done before the next task begins.
    const first = nextTask().then(() => queueMicrotask(() => order.push('end of the first')));
    const second = nextTask().then(() => order.push('second'));
    await Promise.all([first, second]);
    expect(order).to.deep.equal(['end of the first', 'second']);
  });

  it('needs no timer', async () => {
    const original = globalThis.setTimeout;
    let timers = 0;
    globalThis.setTimeout = ((...args: Parameters<typeof setTimeout>) => (
      timers++,
      original(...args)
    )) as typeof setTimeout;
    try {
      for (let i = 0; i < 20; i++) await nextTask();
    } finally {
      globalThis.setTimeout = original;
    }
    expect(timers).to.equal(0);
  });
});
