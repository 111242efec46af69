// What visitors and pages do, chosen at random. Each action says what it did, so that a find can be understood.
import { TEXTS } from './values.js';
import * as byPage from './page-actions.js';

const WORDS = [
  'trafficking',
  'trainng',
  'guide',
  'report pdf',
  '"human trafficking"',
  'DMST',
  'law enforcement interviewing victims',
  'a',
  'niño',
  'zzzz',
  ...TEXTS,
];

const part = (name) => `resource-list [part=${name}]`;

/** One of the elements of a part that can be clicked; `undefined` when there is none. */
async function one(page, random, name) {
  const found = page.locator(part(name));
  const count = await found.count();
  if (count === 0) return undefined;
  const element = found.nth(random.below(count));
  return (await element.isVisible()) ? element : undefined;
}

/** Presses a control as a visitor would, with the pointer or the keyboard. */
const press = (name) => async (page, random) => {
  const element = await one(page, random, name);
  if (!element) return undefined;
  const text = (await element.textContent())?.trim().slice(0, 40);
  if (random.percent(50)) await element.click();
  else {
    await element.focus();
    await page.keyboard.press(random.pick(['Enter', 'Space']));
  }
  return `press ${name} "${text}"`;
};

async function check(page, random) {
  const label = await one(page, random, 'facet-value');
  if (!label) return press('filters-toggle')(page, random);
  const text = (await label.textContent())?.trim().slice(0, 40);
  if (random.percent(50)) await label.click();
  else {
    await label.locator('input').focus();
    await page.keyboard.press('Space');
  }
  return `toggle "${text}"`;
}

async function type(page, random) {
  const box = await one(page, random, 'search-input');
  if (!box) return undefined;
  const words = random.pick(WORDS);
  await box.focus();
  if (random.percent(40)) await page.keyboard.press('Control+A');
  if (words.length > 60 || random.percent(30)) await page.keyboard.insertText(words);
  else await page.keyboard.type(words.replace(/[\n\r]/g, ' '));
  return `type ${JSON.stringify(words.slice(0, 40))}`;
}

async function erase(page, random) {
  const box = await one(page, random, 'search-input');
  if (!box) return undefined;
  await box.focus();
  const key = random.pick(['Backspace', 'Backspace', 'Escape']);
  for (let times = random.between(1, 6); times > 0; times--) await page.keyboard.press(key);
  return `erase with ${key}`;
}

async function sort(page, random) {
  const select = await one(page, random, 'sort-select');
  if (!select) return undefined;
  await select.focus();
  const key = random.pick(['ArrowDown', 'ArrowUp', 'End', 'Home']);
  await page.keyboard.press(key);
  return `sort with ${key}`;
}

async function keys(page, random) {
  const pressed = random.some(
    ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Space', 'ArrowDown', 'PageDown', 'Home', 'End', 'Escape'],
    6,
  );
  for (const key of pressed) await page.keyboard.press(key);
  return `keys ${pressed.join(' ')}`;
}

/** With weights, and whether the visitor does it in the element itself, who must then not lose the focus. */
export const ACTIONS = [
  [14, { act: check, own: true }],
  [10, { act: type, own: true }],
  [5, { act: erase, own: true }],
  [4, { act: sort, own: true }],
  [6, { act: press('chip'), own: true }],
  [3, { act: press('clear'), own: true }],
  [6, { act: press('more-button'), own: true }],
  [5, { act: press('fold'), own: true }],
  [3, { act: press('link') }],
  [3, { act: press('contact') }],
  [3, { act: press('retry'), own: true }],
  [2, { act: press('filters-toggle'), own: true }],
  [5, { act: keys }],
  [9, { act: byPage.attribute }],
  [3, { act: byPage.property }],
  [6, { act: byPage.source }],
  [2, { act: byPage.given }],
  [2, { act: byPage.language }],
  [3, { act: byPage.leave }],
  [3, { act: byPage.resize }],
  [1, { act: byPage.media }],
  [2, { act: byPage.network }],
  [3, { act: byPage.method }],
  [2, { act: byPage.address }],
  [4, { act: byPage.wait }],
];

/** What every round begins with, so that there is a list to look at. */
export const BEGIN = { act: byPage.source };
