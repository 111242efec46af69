// Runs in the page, before anything of it: it is handed over as text, so nothing outside the function is in reach.

/** @param {{ places: object, total: number }} config */
export function installProbe({ places, total }) {
  const { host, input, count, row, link } = places;
  const root = () => (host ? document.querySelector(host)?.shadowRoot : document);
  const find = (selector) => root()?.querySelector(selector);

  /** The first number in a text; 0 where it says none in words, NaN where it says nothing. */
  function number(text = '') {
    const [digits] = /\d[\d,]*/.exec(text) ?? [];
    return digits ? Number(digits.replaceAll(',', '')) : text.trim() ? 0 : NaN;
  }

  /** How many match, by the line that says so. */
  const shownCount = () => number(find(count)?.textContent);

  function labelOf(facet, value) {
    const named = (fieldset) => fieldset.querySelector('legend')?.textContent.trim() === facet;
    const holds = (label) => Array.from(label.querySelectorAll('span')).some((it) => it.textContent.trim() === value);
    const fieldset = Array.from(root().querySelectorAll('fieldset')).find(named);
    return Array.from(fieldset?.querySelectorAll('label') ?? []).find(holds);
  }

  /** Numbers of the items whose rows are in the document; they are in the addresses. */
  function rows() {
    const address = (it) => it.querySelector('a')?.getAttribute('href') ?? '';
    return Array.from(root()?.querySelectorAll(row) ?? [], (it) => Number(/files\/r(\d+)\./.exec(address(it))?.[1]));
  }

  /** When the main thread is done with the frame whose callbacks are running: style, layout and paint included. */
  function endOfFrame() {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  }

  const nextFrame = () => new Promise(requestAnimationFrame).then(endOfFrame);

  const load = { firstResult: undefined, ready: undefined, longTasks: [], shift: 0 };

  // The page is watched and not asked again and again: under a throttled processor asking would be part of the load.
  const seen = new Set();
  const reach = (name, reached) => {
    if (seen.has(name) || !reached()) return;
    seen.add(name);
    void nextFrame().then((time) => (load[name] = time));
  };
  const observer = new MutationObserver(() => {
    reach('firstResult', () => find(link));
    reach('ready', () => shownCount() === total);
    if (seen.size === 2) observer.disconnect();
  });
  const observe = (node) => observer.observe(node, { childList: true, characterData: true, subtree: true });
  observe(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const made = attachShadow.call(this, options);
    observe(made);
    return made;
  };

  const record = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  record('longtask', ({ startTime, duration }) => load.longTasks.push([startTime, duration]));
  record('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) load.shift += value;
  });

  window.bench = {
    loadSoFar: () => load,
    shownCount,
    now: () => performance.now(),
    feedEnd: () =>
      performance.getEntriesByType('resource').find(({ name }) => /feed-\d+\.json/.test(name))?.responseEnd,
    rows,
    focusInput: (select) => {
      find(input).focus({ preventScroll: true });
      if (select) find(input).select();
    },
    focusBox: (facet, value) => labelOf(facet, value).querySelector('input').focus({ preventScroll: true }),
    /** How many a facet's value says it has; 0 for one that is not offered. */
    boxCount: (facet, value) => number(labelOf(facet, value)?.textContent.replace(value, '')) || 0,
    /**
     * Waits for the next event of this type, and measures from it to the end of the first frame with the right count,
     * and of the first one with all the right rows too; `rows` is left out where only those in sight are made.
     */
    arm: (type, { count: expected, rows: wanted }, patience) => {
      window.bench.result = new Promise((resolve) => {
        const begin = () => {
          const start = performance.now();
          let counted;
          const look = async () => {
            const right = shownCount() === expected;
            const whole = right && (!wanted || rows().join() === wanted);
            const passed = (await endOfFrame()) - start;
            if (right) counted ??= passed;
            if (whole || passed > patience) resolve({ counted, whole: whole ? passed : undefined });
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        addEventListener(type, begin, { capture: true, once: true });
      });
    },
  };
}
