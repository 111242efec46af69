// What `npx resource-list validate` would say of the feed, as a list that can be read and followed.

/** More than that helps nobody at once; the command line tool names them all. */
const MOST = 50;

const counted = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `2 errors and 1 warning`; empty where there are none. */
export function summary(problems) {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  return [errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning')]
    .filter(Boolean)
    .join(' and ');
}

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Puts the cursor where a problem is. */
function goTo(field, { line = 1, column = 1 }) {
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const end = start + (lines[line - 1] ?? '').length;
  field.focus();
  field.setSelectionRange(Math.min(start + column - 1, end), end);
  // Not every browser scrolls to what is selected.
  field.scrollTop = (field.scrollHeight / lines.length) * Math.max(0, line - 3);
}

/** `Line 3`, or `Page 2, line 3` in a further page of the feed. */
function placeIn({ file, line }) {
  const [, page] = /^page (\d+)$/.exec(file) ?? [];
  if (!page) return `Line ${line ?? 1}`;
  return line ? `Page ${page}, line ${line}` : `Page ${page}`;
}

/**
 * @param {HTMLElement} place what it fills
 * @param {import('../../src/cli/validate/problem.js').Problem[]} problems
 * @param {object} [about]
 * @param {HTMLTextAreaElement} [about.field] holds the feed, where it was pasted
 * @param {string} [about.further] what to say where the feed goes on beyond what was checked
 */
export function showReport(place, problems, { field, further } = {}) {
  const entries = problems.slice(0, MOST).map(({ level, message, advice, place: at }) => {
    const where = placeIn(at);
    const position = field
      ? make('button', { type: 'button', className: 'line', textContent: where, onclick: () => goTo(field, at) })
      : make('span', { className: 'line', textContent: where });
    const kind = make('strong', { className: level, textContent: level === 'error' ? 'Error' : 'Warning' });
    return make('li', {}, make('p', {}, position, ' ', kind, ' ', message), make('p', { className: 'advice' }, advice));
  });
  const list = make('ol', { className: 'problems' }, ...entries);
  // A list without markers is none to WebKit, unless told so.
  list.setAttribute('role', 'list');
  const rest = problems.length - entries.length;
  place.replaceChildren(
    ...(problems.length === 0 ? [make('p', {}, 'Nothing to mend: the feed keeps all the rules.')] : [list]),
    ...(further ? [make('p', {}, further)] : []),
    ...(rest > 0 ? [make('p', {}, `And ${rest} more, which “npx resource-list validate” names.`)] : []),
  );
}
