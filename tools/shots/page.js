// Puts one list into the page, in the state that the address names, and says when it is there. Runs in the browser.
import { STATES } from './states.js';

const { page = {}, attributes = {}, feed, search, choose = [], open, printed } = STATES[location.hash.slice(1)];

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The styles for paper, on screen: engines have no common way to show them. */
function showPaper({ adoptedStyleSheets }) {
  for (const sheet of adoptedStyleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
  dispatchEvent(new Event('beforeprint'));
}

const list = document.createElement('resource-list');
for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
list.insertAdjacentHTML('beforeend', '<a href="https://agency.example">The full list on the agency’s own site</a>');
Object.assign(document.documentElement, { lang: 'en', ...page });
document.body.style.inlineSize = page.width ?? '';
await customElements.whenDefined('resource-list');
const outcome = new Promise((resolve) => {
  for (const name of ['load', 'error']) list.addEventListener(`resource-list-${name}`, resolve);
});
if (feed) list.feed = feed;
document.body.append(list);
await Promise.race([outcome, pause(3000)]);
await list.updateComplete;
const root = list.shadowRoot;
for (const words of choose) {
  const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent.trim().startsWith(words));
  label?.click();
  await list.updateComplete;
}
if (search) {
  const box = root.querySelector('input[type=search]');
  box.value = search;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
if (open) root.querySelector('[part=filters-toggle]').click();
if (printed) showPaper(root);
await list.updateComplete;
await pause(300);
document.documentElement.dataset.ready = '';
