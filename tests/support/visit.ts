import { expect, waitUntil } from '@open-wc/testing';
import { entries, feedOf } from './feeds.js';
import type { Page } from './page.js';

/** What the visitor searches for: a slip of the keyboard, so that no text of the feed holds it. */
export const WORDS = 'handbok';

const long = 'This sentence stands in every entry and says nothing. '.repeat(12);

/** Sixty handbooks and reports with long texts: something for every control. */
export const everything = feedOf(
  entries(60).map((entry, at) => ({
    ...entry,
    summary: `${at % 2 === 0 ? 'A handbook.' : 'A report.'} ${long}`,
    _resource: { type: at % 2 === 0 ? 'guide' : 'report', section: at < 30 ? 'Tools' : 'Reports' },
  })),
  { language: 'en', _resources: { sections: [{ title: 'Tools' }, { title: 'Reports' }] } },
);

const shows = (page: Page, text: string): Promise<void> =>
  waitUntil(() => page.text().includes(text), `The list never said "${text}"`, { timeout: 5000 });

/** Does all that a visitor can do to `everything`, short of following a link. */
export async function useEverything(page: Page): Promise<void> {
  await shows(page, '60 resources');
  await page.search(WORDS);
  await shows(page, '30 of 60 resources');
  await page.choose('Guide', 'Tools');
  await page.statusIs('Showing results for handbook. 15 of 60 resources');
  await page.sortBy('Title');
  page.all('button', /^Read more/)[0]?.click();
  await page.settled();
  await page.press('Remove filter: Tools');
  await page.press('Clear all');
  await page.sortBy('Title');
  await page.press('Show more');
  await waitUntil(() => page.items().length === 60, 'There never were 60 items');
  page.all('button', /^Read more/)[1]?.click();
  await page.settled();
  expect(page.has('button', /^Read less/)).to.equal(true);
}
