import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { entries, feedOf } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';
import { serve } from '../support/served.js';

// What stays behind: a page that is used for long must hold no more than one that was just opened.

const feed = feedOf(
  entries(30).map((entry, at) => ({ ...entry, tags: [at % 3 === 0 ? 'Courts' : 'Schools'], summary: 'Annual things' })),
);

/** Every node of the element's tree, Lit's comments included. */
function nodes({ root }: Page): number {
  const walker = document.createTreeWalker(root);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

/** Notes which listeners are on the window from now on. */
function watchWindow(): { listeners: () => string[]; end: () => void } {
  const kept = new Map<string, Set<unknown>>();
  const add = window.addEventListener.bind(window);
  const remove = window.removeEventListener.bind(window);
  window.addEventListener = (...[type, listener, options]: Parameters<typeof add>) => {
    kept.set(type, (kept.get(type) ?? new Set()).add(listener));
    add(type, listener, options);
  };
  window.removeEventListener = (...[type, listener, options]: Parameters<typeof remove>) => {
    kept.get(type)?.delete(listener);
    remove(type, listener, options);
  };
  return {
    listeners: () =>
      Array.from(kept, ([type, all]) => Array<string>(all.size).fill(type))
        .flat()
        .sort(),
    // Those that it has from its prototype come to light again.
    end: () => {
      for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(window, name);
    },
  };
}

describe('after long use', () => {
  it('there are as many nodes after 200 filterings as after two', async () => {
    const page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    const turn = async (): Promise<void> => {
      page.checkbox('Courts').click();
      await page.element.updateComplete;
    };
    await turn();
    const few = nodes(page);
    await turn();
    const all = nodes(page);
    for (let times = 0; times < 200; times++) await turn();
    expect(nodes(page)).to.equal(all);
    expect(page.items()).to.have.length(30);
    await turn();
    expect(nodes(page)).to.equal(few);
  }).timeout(60_000);

  it('there are as many nodes after 200 searches as before', async () => {
    const page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    const search = async (words: string): Promise<void> => {
      await page.search(words);
    };
    await search('annual');
    const marked = nodes(page);
    await search('');
    const all = nodes(page);
    for (let times = 0; times < 50; times++) for (const words of ['annual', 'qqqq', 'anual', '']) await search(words);
    expect(nodes(page)).to.equal(all);
    await search('annual');
    expect(nodes(page)).to.equal(marked);
  }).timeout(60_000);

  it('100 reconnections leave one set of listeners on the window, make no request and keep the list', async () => {
    const served = await serve(feed);
    const watch = watchWindow();
    try {
      const page = await show(html`<resource-list src=${served.url}></resource-list>`);
      const once = watch.listeners();
      expect(once).to.include('online');
      const { parentElement } = page.element;
      for (let times = 0; times < 100; times++) {
        page.element.remove();
        // Long enough that it is not only moved.
        await Promise.resolve();
        await Promise.resolve();
        parentElement?.append(page.element);
        await page.element.updateComplete;
      }
      expect(watch.listeners()).to.deep.equal(once);
      expect(page.items()).to.have.length(30);
      page.element.remove();
      expect(watch.listeners()).to.deep.equal([]);
    } finally {
      watch.end();
    }
    expect(await served.requests()).to.have.length(1);
  }).timeout(60_000);

  it('an element that was taken away is let go', async function () {
    const { gc } = globalThis as { gc?: () => void };
    // Only where the browser was started with a flag for it.
    if (!gc) this.skip();
    const made = await (async () => {
      const page = await show(html`<resource-list .feed=${feed}></resource-list>`);
      await page.search('annual');
      page.element.remove();
      return new WeakRef(page.element);
    })();
    for (let times = 0; made.deref() && times < 50; times++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      gc();
    }
    expect(made.deref()).to.equal(undefined);
  });
});
