// A list in a tab, by what a visitor perceives of it. For tests in Node that drive real browsers.
import { eventually } from './real-browser.js';

/* global document, window -- some of it runs in a page */

/** @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} tab */
export function listIn(tab, selector = 'resource-list') {
  const ask = (look, ...args) => tab.evaluate(look, selector, ...args);
  const element = async (look, ...args) => (await tab.evaluateHandle(look, selector, ...args)).asElement();
  const list = {
    status: () =>
      ask((name) => document.querySelector(name)?.shadowRoot?.querySelector('[role=status]')?.textContent.trim()),
    alert: () =>
      ask((name) => document.querySelector(name)?.shadowRoot?.querySelector('[role=alert]')?.textContent.trim()),
    /** How many are seen, in words: what is spoken comes after a pause. */
    count: () =>
      ask((name) =>
        document.querySelector(name)?.shadowRoot?.querySelector('[part=status] [aria-hidden]')?.textContent.trim(),
      ),
    titles: () =>
      ask((name) =>
        [...document.querySelector(name).shadowRoot.querySelectorAll('[part=item]')].map((item) =>
          (item.querySelector('[part=title]') ?? item).textContent.replace(/\s+/g, ' ').trim(),
        ),
      ),
    /** What stands in each entry. */
    items: () =>
      ask((name) =>
        [...document.querySelector(name).shadowRoot.querySelectorAll('[part=item]')].map((item) =>
          item.textContent.replace(/\s+/g, ' ').trim(),
        ),
      ),
    marks: () =>
      ask((name) => [...document.querySelector(name).shadowRoot.querySelectorAll('mark')].map((it) => it.textContent)),
    /** Every filter with its values and their counts, as they stand there. */
    facets: () =>
      ask((name) =>
        [...document.querySelector(name).shadowRoot.querySelectorAll('[part=facet]')].map((facet) =>
          facet.innerText.replace(/\s+/g, ' ').trim(),
        ),
      ),
    /** What stands on paper of what was asked. */
    asked: () =>
      ask((name) =>
        [...document.querySelector(name).shadowRoot.querySelectorAll('[part=asked]')].map((it) =>
          it.textContent.trim(),
        ),
      ),
    chips: () =>
      ask((name) =>
        [...document.querySelector(name).shadowRoot.querySelectorAll('[part=chip]')].map((it) => it.ariaLabel),
      ),
    async counts(text) {
      await eventually(`It never said "${text}"`, async () => (await list.count()) === text);
    },
    async check(label) {
      const box = await element(
        (name, wanted) =>
          [...document.querySelector(name).shadowRoot.querySelectorAll('[part=facet-value]')]
            .find((it) => it.innerText.trim().startsWith(wanted))
            .querySelector('input'),
        label,
      );
      await box.click();
    },
    async type(words) {
      const input = await element((name) =>
        document.querySelector(name).shadowRoot.querySelector('[part=search-input]'),
      );
      await input.focus();
      await input.evaluate((it) => it.select());
      await tab.keyboard.type(words);
    },
    async sort(order) {
      const select = await element((name) => document.querySelector(name).shadowRoot.querySelector('select'));
      await select.select(order);
    },
    async press(label) {
      const button = await element(
        (name, wanted) =>
          [...document.querySelector(name).shadowRoot.querySelectorAll('button')].find(
            (it) =>
              // A button that is pressed or not has a box before its words, and one of an entry a line for its title.
              it.innerText.replace(/^[☐☑]\ufe0e\s*|\n/g, '').trim() === wanted || it.ariaLabel === wanted,
          ),
        label,
      );
      await button.click();
    },
    focused: () =>
      ask((name) => {
        const { activeElement } = document.querySelector(name).shadowRoot;
        return activeElement?.textContent.replace(/\s+/g, ' ').trim();
      }),
    /** The events of all lists, as they came. */
    events: () => tab.evaluate(() => window.events),
  };
  return list;
}

/** To be run in a page before its scripts: keeps what lists tell the page. */
export function keepEvents() {
  window.events = [];
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    window.violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  for (const type of ['load', 'filter', 'open', 'error'])
    document.addEventListener(`resource-list-${type}`, (event) => {
      const { total, shown, facets, error, item } = event;
      window.events.push(
        JSON.parse(JSON.stringify({ type, total, shown, facets, kind: error?.kind, item: item?.title })),
      );
    });
}
