/* global window, document, parent -- it runs in a browser */
// The visitor of a page that is alone in its origin: no test can look into it, so it tells what it meets.
const met = [];

const root = () => document.querySelector('resource-list').shadowRoot;
const count = () => root()?.querySelectorAll('[part=item]').length;

async function shows(items) {
  const end = Date.now() + 12_000;
  while (count() !== items && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  met.push(count());
}

async function visit() {
  await shows(50);
  const box = root().querySelector('input[type=search]');
  box.value = 'entry 17';
  box.dispatchEvent(new Event('input'));
  await shows(1);
  root().querySelector('[part=clear]').click();
  await shows(50);
  root().querySelector('input[type=checkbox]').click();
  await shows(30);
  root().querySelector('[part=more-button]')?.click();
  parent.postMessage({ origin: window.origin, met, witnessed: window.witnessed }, '*');
}

window.addEventListener('load', () => void visit());
