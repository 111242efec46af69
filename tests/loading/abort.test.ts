import { expect } from '@open-wc/testing';
import { Watchdog, wait } from '../../src/loading/abort.js';
import { Clock } from '../support/clock.js';

describe('with a clock', () => {
  let clock: Clock;
  let controller: AbortController;

  beforeEach(() => {
    clock = new Clock();
    controller = new AbortController();
  });
  afterEach(() => clock.restore());

  describe('wait', () => {
    it('ends after its time and not before', async () => {
      let ended = false;
      const waiting = wait(1000, controller.signal).then(() => (ended = true));
      clock.pass(999);
      for (let i = 0; i < 10; i++) await Promise.resolve();
      expect(ended).to.equal(false);
      clock.pass(1);
      await waiting;
    });

    it('ends at once with the reason when it is aborted', async () => {
      const waiting = wait(1000, controller.signal);
      controller.abort('gone');
      expect(await waiting.catch((reason: unknown) => reason)).to.equal('gone');
    });

    it('leaves no timer behind when it is aborted', async () => {
      const waiting = wait(1000, controller.signal).catch(() => {});
      expect(clock.running).to.equal(1);
      controller.abort();
      await waiting;
      expect(clock.running).to.equal(0);
    });
  });

  describe('Watchdog', () => {
    it('aborts after silence and not before', () => {
      const watchdog = new Watchdog(controller.signal, 1000);
      clock.pass(999);
      expect(watchdog.signal.aborted).to.equal(false);
      expect(watchdog.barked).to.equal(false);
      clock.pass(1);
      expect(watchdog.signal.aborted).to.equal(true);
      expect(watchdog.barked).to.equal(true);
    });

    it('counts anew from each time that it is patted', () => {
      const watchdog = new Watchdog(controller.signal, 1000);
      for (let i = 0; i < 5; i++) {
        clock.pass(999);
        watchdog.pat();
      }
      expect(watchdog.signal.aborted).to.equal(false);
      clock.pass(1000);
      expect(watchdog.barked).to.equal(true);
    });

    it('lets nobody wait for longer than a timer can, which would end at once', () => {
      for (const milliseconds of [2 ** 31, 1e300, Infinity]) {
        const watchdog = new Watchdog(controller.signal, milliseconds);
        expect(clock.left).to.deep.equal([2 ** 31 - 1]);
        watchdog.end();
      }
    });

    it('has one timer at a time, and none when it has ended', () => {
      const watchdog = new Watchdog(controller.signal, 1000);
      for (let i = 0; i < 5; i++) watchdog.pat();
      expect(clock.running).to.equal(1);
      watchdog.end();
      expect(clock.running).to.equal(0);
    });

    it('gives up what is still on its way when it has ended, and never barks after that', () => {
      const watchdog = new Watchdog(controller.signal, 1000);
      watchdog.end();
      clock.pass(10_000);
      expect(watchdog.signal.aborted).to.equal(true);
      expect(watchdog.barked).to.equal(false);
    });

    it('aborts with what is around it, for the same reason, without having barked', () => {
      const watchdog = new Watchdog(controller.signal, 1000);
      controller.abort('gone');
      expect(watchdog.signal.aborted).to.equal(true);
      expect(watchdog.signal.reason).to.equal('gone');
      expect(watchdog.barked).to.equal(false);
      watchdog.end();
    });

    it('is aborted from the start where that is aborted already', () => {
      controller.abort('gone');
      const watchdog = new Watchdog(controller.signal, 1000);
      expect(watchdog.signal.aborted).to.equal(true);
      expect(watchdog.signal.reason).to.equal('gone');
      watchdog.end();
    });

    it('does not abort what is around it', () => {
      new Watchdog(controller.signal, 1000);
      clock.pass(1000);
      expect(controller.signal.aborted).to.equal(false);
    });
  });
});
