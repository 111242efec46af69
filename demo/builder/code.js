// The code as it is shown and copied: each part in a field of its own.
import { WAYS } from './snippet.js';

/** Most lines that a field shows at once. */
const MOST = 16;

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** In the middle of a sentence. */
const named = (name) => name.replace(/^The /, 'the ');

function partView({ name, hint, lines }, at) {
  const id = `code-${at}`;
  const about = hint && make('p', { className: 'hint', id: `${id}-hint`, textContent: hint });
  const field = make('textarea', {
    id,
    readOnly: true,
    spellcheck: false,
    rows: Math.min(lines.length + 1, MOST),
    value: `${lines.join('\n')}\n`,
  });
  if (about) field.setAttribute('aria-describedby', about.id);
  const copy = make('button', { type: 'button', className: 'main', textContent: `Copy ${named(name)}` });
  copy.dataset.copies = id;
  return make(
    'div',
    { className: 'field' },
    make('label', { htmlFor: id, textContent: name }),
    ...(about ? [about] : []),
    field,
    make('p', {}, copy),
  );
}

/**
 * @param {HTMLElement} place what it fills
 * @param {string} way one of `WAYS`
 * @param {import('./snippet.js').Choice} choice
 */
export function showCode(place, way, choice) {
  place.replaceChildren(...WAYS[way].parts(choice).map(partView));
}

/**
 * Copies the part whose button was pressed.
 *
 * @param {Event} event
 * @returns {Promise<string | undefined>} what to say; nothing where no button was
 */
export async function copyCode({ target }) {
  const field = target.dataset?.copies && document.getElementById(target.dataset.copies);
  if (!field) return undefined;
  try {
    await navigator.clipboard.writeText(field.value);
    return 'Copied.';
  } catch {
    // Not every browser or page may write there.
    field.focus();
    field.select();
    return 'It is selected. Copy it with Ctrl and C, or Command and C.';
  }
}
