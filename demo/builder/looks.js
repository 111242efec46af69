// Puts theme and colours on the list that the page shows, and says of the colours what can be told apart.
import { judge, schemeOf } from './contrast.js';
import { propertiesOf } from './snippet.js';

const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet' });

/**
 * @param {{ list: HTMLElement, preview: HTMLElement }} places
 * @param {import('./snippet.js').Choice} choice
 * @param {string} scheme of the page around the list, where its colours do not decide
 */
export function showLooks({ list, preview }, { theme, colours }, scheme) {
  if (theme) {
    sheet.href = `../dist/themes/${theme}.css`;
    document.head.append(sheet);
  } else sheet.remove();
  for (const name of [...list.style]) list.style.removeProperty(name);
  for (const [name, value] of Object.entries(propertiesOf(colours))) list.style.setProperty(name, value);
  preview.style.colorScheme = colours ? schemeOf(colours.page) : scheme;
  preview.style.background = colours?.page ?? '';
  preview.style.color = colours?.text ?? '';
}

/**
 * @param {HTMLElement} place what it fills
 * @param {import('./snippet.js').Choice} choice
 * @returns {string[]} which colours are too faint
 */
export function showContrast(place, { colours }) {
  const judged = colours ? judge(colours) : [];
  place.replaceChildren(
    ...judged.map(({ enough, words }) => {
      const entry = document.createElement('li');
      entry.className = enough ? 'enough' : 'faint';
      entry.textContent = enough ? words : `Warning. ${words}`;
      return entry;
    }),
  );
  return judged.filter(({ enough }) => !enough).map(({ what }) => what);
}
