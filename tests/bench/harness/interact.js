// One round of typing and ticking in a loaded page.
import { pause, press, settled } from './keyboard.js';
import { WORDS, ticks } from './queries.js';
import { median } from './statistics.js';
import { AT_FIRST } from './verify.js';

/** Longest wait for the right count, in milliseconds. */
const PATIENCE = 30_000;
/** Work that comes this long after the frame, in milliseconds, still belongs to the key. */
const AFTERWARDS = 60;
/** What an element says to a screen reader comes about a second after typing. */
const LATE = 1500;

/** Times from the event to the frame with the right count and to the one with all rows, and the work for it. */
async function timed(page, event, expected, act) {
  await page.ask('arm', event, expected, PATIENCE);
  const before = await page.cpu();
  await act();
  const { counted, whole } = await page.result();
  await pause(AFTERWARDS);
  if (counted === undefined) throw new Error(`the count never became ${expected.count}`);
  if (whole === undefined) throw new Error('the rows were never those that were verified');
  return { counted, whole, cpu: (await page.cpu()) - before };
}

async function typeWord(page, word, answers) {
  await page.ask('focusInput', false);
  const letters = [];
  let before = answers.get(AT_FIRST);
  for (let length = 1; length <= word.length; length++) {
    const expected = answers.get(word.slice(0, length));
    const act = () => press(page, word[length - 1]);
    // When the count stays the same, no one can tell when the answer is there.
    if (expected.count !== before.count) letters.push(await timed(page, 'keydown', expected, act));
    else await act().then(() => pause(AFTERWARDS));
    before = expected;
  }
  return letters;
}

/** @returns medians over the letters and the ticks of this round, in milliseconds */
export async function interact(page, answers, feed) {
  const letters = [];
  const clears = [];
  let late;
  for (const word of WORDS) {
    letters.push(...(await typeWord(page, word, answers)));
    if (late === undefined) {
      const before = await page.cpu();
      await pause(LATE);
      late = (await page.cpu()) - before;
    }
    await page.ask('focusInput', true);
    clears.push(await timed(page, 'keydown', answers.get(AT_FIRST), () => press(page, 'Backspace')));
  }
  const ticked = [];
  for (const [facet, value] of ticks(feed)) {
    await page.ask('focusBox', facet, value);
    // A box is ticked when the key comes up.
    ticked.push(await timed(page, 'keyup', answers.get(`${facet}: ${value}`), () => press(page, ' ')));
    await page.ask('focusBox', facet, value);
    await press(page, ' ');
    await settled(() => page.ask('shownCount'), feed.items.length);
    await pause(AFTERWARDS);
  }
  const medians = (list, name) => median(list.map((it) => it[name]));
  return {
    key: medians(letters, 'counted'),
    keyWhole: medians(letters, 'whole'),
    keyCpu: medians(letters, 'cpu'),
    clear: medians(clears, 'whole'),
    facet: medians(ticked, 'counted'),
    facetWhole: medians(ticked, 'whole'),
    facetCpu: medians(ticked, 'cpu'),
    late,
  };
}
