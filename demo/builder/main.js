// Joins the parts of builder.html: what is chosen goes to the list, to the judgement of colours, and into the code.
import { checkFeed } from '../../dist/demo/check-feed.js';
import { judge, schemeOf } from './contrast.js';
import { showReport, summary } from './report.js';
import { IN_SCRIPT, WAYS, attributesOf, filesOf, propertiesOf } from './snippet.js';
import { SourceError, readPage, readSource, wholeAddress } from './source.js';

const byId = (id) => document.getElementById(id);
const [form, list, preview, status] = ['builder', 'list', 'preview', 'status'].map(byId);
const fields = form.elements;

/** Of the site itself: what the built files are, and which words not to use. */
const [integrity, terms] = await Promise.all(
  ['../dist/integrity.json', '../data/terms.json'].map(async (file) => (await fetch(file)).json()),
);

const say = (words) => {
  status.textContent = words;
};

const kind = () => fields.source.value;
const sourceField = () => byId(kind());

/** Every choice of the form, as the other parts take it. */
function choice() {
  const names = ['page', 'text', 'accent', 'muted', 'border'];
  return {
    src: kind() === 'address' ? wholeAddress(fields.address.value) : fields.where.value.trim() || 'feed.json',
    facets: fields.choose.checked ? [...form.querySelectorAll('[name=facet]:checked')].map(({ value }) => value) : [],
    groupBy: fields.group.value,
    language: fields.language.value,
    theme: fields.theme.value,
    colours: fields.own.checked ? Object.fromEntries(names.map((name) => [name, fields[name].value])) : undefined,
    folder: fields.folder.value,
    integrity: integrity.files,
  };
}

function setAll(element, wanted, names) {
  for (const name of names) {
    if (name in wanted) element.setAttribute(name, wanted[name]);
    else element.removeAttribute(name);
  }
}

function showLooks({ theme, colours }) {
  const sheet = byId('theme-sheet');
  if (theme) sheet.href = `../dist/themes/${theme}.css`;
  else sheet.removeAttribute('href');
  for (const name of [...list.style]) list.style.removeProperty(name);
  for (const [name, value] of Object.entries(propertiesOf(colours))) list.style.setProperty(name, value);
  preview.style.colorScheme = colours ? schemeOf(colours.page) : fields.scheme.value;
  preview.style.background = colours?.page ?? '';
  preview.style.color = colours?.text ?? '';
}

/** @returns {number} how many colours are too faint */
function showContrast({ colours }) {
  const judged = colours ? judge(colours) : [];
  byId('contrast').replaceChildren(
    ...judged.map(({ enough, words }) => {
      const entry = document.createElement('li');
      entry.className = enough ? 'enough' : 'faint';
      entry.textContent = enough ? words : `Warning. ${words}`;
      return entry;
    }),
  );
  return judged.filter(({ enough }) => !enough).length;
}

function showCode(chosen) {
  const way = WAYS[fields.way.value];
  byId('about').textContent = way.about;
  byId('files').textContent = filesOf(chosen).join(', ');
  byId('code').value = `${way.code(chosen).join('\n')}\n`;
}

/** What depends on a choice is there when it can be used, and not before. */
function showFields() {
  for (const name of ['address', 'file', 'paste']) byId(`${name}-field`).hidden = name !== kind();
  byId('where-field').hidden = kind() === 'address';
  byId('facets').hidden = !fields.choose.checked;
  byId('colours').hidden = !fields.own.checked;
  byId('scheme-field').hidden = fields.own.checked;
}

async function show() {
  showFields();
  const chosen = choice();
  setAll(list, attributesOf(chosen), ['facets', 'group-by', 'lang', 'dir']);
  showLooks(chosen);
  showCode(chosen);
  const faint = showContrast(chosen);
  if (!IN_SCRIPT.includes(chosen.language)) await import(`../../dist/lang/${chosen.language}.min.js`);
  return faint;
}

/** The error of a field stands below it and belongs to it. */
function showError(field, words = '') {
  const error = byId(`${field.id}-error`);
  error.textContent = words;
  error.hidden = !words;
  if (words) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

/** `undefined` for what is no JSON, or no list of items: the report says so. */
function feedIn(bytes) {
  try {
    const feed = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(feed?.items) ? feed : undefined;
  } catch {
    return undefined;
  }
}

/** How often a feed was asked for: an answer that comes after a later question is not wanted any more. */
let asked = 0;

async function read() {
  const turn = ++asked;
  const field = sourceField();
  showError(field);
  say('Reading the feed…');
  const got = await readSource(kind(), field);
  if (turn !== asked) return;
  const { problems, further } = await checkFeed(got, terms, got.src && ((url) => readPage(url, field)));
  if (turn !== asked) return;
  const feed = feedIn(got.bytes);
  showReport(byId('report'), problems, { field: kind() === 'paste' ? field : undefined, further });
  byId('nothing').hidden = Boolean(feed);
  list.hidden = !feed;
  if (feed && got.src) {
    list.feed = undefined;
    list.setAttribute('src', got.src);
  } else if (feed) {
    list.removeAttribute('src');
    list.feed = feed;
  }
  await show();
  const found = summary(problems);
  say(
    `${feed ? 'The list is shown.' : 'No list can be shown.'} ${found ? `To look at: ${found}.` : 'Nothing to mend.'}`,
  );
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    await read();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    showError(error.field, error.message);
    say('');
    error.field.focus();
  }
});

form.addEventListener('change', async () => {
  const faint = await show();
  if (fields.own.checked) say(faint ? `Warning: ${faint} of 4 colours too faint.` : 'All colours can be told apart.');
});
form.addEventListener('input', () => showCode(choice()));

byId('copy').addEventListener('click', async () => {
  const code = byId('code');
  try {
    await navigator.clipboard.writeText(code.value);
    say('Copied.');
  } catch {
    // Not every browser or page may write there.
    code.focus();
    code.select();
    say('The code is selected. Copy it with Ctrl and C, or Command and C.');
  }
});

for (const file of Object.keys(integrity.files)) {
  const tag = /^lang\/(\w+)\.min\.js$/.exec(file)?.[1];
  if (!tag) continue;
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
  fields.language.append(Object.assign(new Option(name, tag), { lang: tag }));
}
fields.folder.value ||= `/resource-list/${integrity.version}/`;
form.dataset.ready = '';
form.requestSubmit();
