// Joins the parts of builder.html: what is chosen goes to the list, to the judgement of colours, and into the code.
import { checkFeed } from '../../dist/demo/check-feed.js';
import { copyCode, showCode } from './code.js';
import { showContrast, showLooks } from './looks.js';
import { showReport, summary } from './report.js';
import { WAYS, attributesOf, wordsFile } from './snippet.js';
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

/** Where a feed will be of which nothing else is known: one address for every page of a site. */
const WHERE = '/feed.json';

const kind = () => fields.source.value;
const sourceField = () => byId(kind());

/** What is known of the list that is shown. */
let shown = { title: '', count: 0 };

/** Where the feed is: for the list, and for a command. */
function whereFrom() {
  const src = kind() === 'address' ? wholeAddress(fields.address.value) : fields.where.value.trim() || WHERE;
  const [{ name } = { name: 'feed.json' }] = kind() === 'file' ? fields.file.files : [];
  return { src, file: kind() === 'address' ? src : name };
}

/**
 * Every choice of the form, as the other parts take it.
 *
 * @returns {import('./snippet.js').Choice}
 */
function choice() {
  const names = ['page', 'text', 'accent', 'muted', 'border'];
  return {
    ...whereFrom(),
    ...shown,
    facets: fields.choose.checked
      ? [...form.querySelectorAll('[name=facet]:checked')].map(({ value }) => value)
      : undefined,
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

function showWay(chosen) {
  const way = fields.way.value;
  byId('about').textContent = WAYS[way].about;
  byId('files').textContent = WAYS[way].files(chosen).join(', ');
  showCode(byId('parts'), way, chosen);
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
  setAll(list, attributesOf(chosen), ['facets', 'no-filters', 'group-by', 'lang', 'dir']);
  showLooks({ list, preview }, chosen, fields.scheme.value);
  showWay(chosen);
  const faint = showContrast(byId('contrast'), chosen);
  const words = wordsFile(chosen.language);
  if (words) await import(`../../dist/${words}`);
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

/** The feed that a field names, with what is to be said of it. */
async function ask(field) {
  const got = await readSource(kind(), field);
  return { ...got, ...(await checkFeed(got, terms, got.src && ((url) => readPage(url, field)))) };
}

/** Shows the list of a feed; nothing without one. */
function showList(feed, src) {
  shown = { title: typeof feed?.title === 'string' && feed.title.trim() ? feed.title.trim() : 'Resources', count: 0 };
  byId('nothing').hidden = Boolean(feed);
  list.hidden = !feed;
  if (feed && src) {
    list.feed = undefined;
    list.setAttribute('src', src);
  } else if (feed) {
    list.removeAttribute('src');
    list.feed = feed;
  }
}

/** What was shown before belongs to another feed. */
function showFault({ field, message }) {
  showError(field, message);
  byId('report').textContent = 'Nothing is checked yet.';
  showList(undefined);
  say('There is no feed to show.');
  field.focus();
}

async function read() {
  const turn = ++asked;
  const field = sourceField();
  showError(field);
  say('Reading the feed…');
  let got;
  try {
    got = await ask(field);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (turn === asked) showFault(error);
    return;
  }
  if (turn !== asked) return;
  const { bytes, src, problems, further } = got;
  const feed = feedIn(bytes);
  showReport(byId('report'), problems, { field: kind() === 'paste' ? field : undefined, further });
  showList(feed, src);
  await show();
  const found = summary(problems);
  say(
    `${feed ? 'The list is shown.' : 'No list can be shown.'} ${found ? `To look at: ${found}.` : 'Nothing to mend.'}`,
  );
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void read();
});

form.addEventListener('change', async ({ target }) => {
  const faint = await show();
  if (!fields.own.checked || !(target === fields.own || byId('colours').contains(target))) return;
  say(faint.length > 0 ? `Warning, too faint: ${faint.join(', ').toLowerCase()}.` : 'All colours can be told apart.');
});
// While one types, or moves about in the colours.
form.addEventListener('input', () => void show());

byId('parts').addEventListener('click', async (event) => {
  const words = await copyCode(event);
  if (words) say(words);
});

// How many entries there are is known when the list is there.
list.addEventListener('resource-list-load', ({ total }) => {
  shown = { ...shown, count: total };
  showWay(choice());
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
