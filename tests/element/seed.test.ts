import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { listenToConsole } from '../support/console.js';
import { nameOf } from '../support/accessible.js';
import { type Page, show } from '../support/page.js';

/** Words as compared: `793KB` and `793 KB` are the same words. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/(\d)(KB|MB)\b/g, '$1 $2')
    .replace(/’/g, "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'.&-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [];

/** Headings of the page that have no entries. They must not show, so their words are not looked for. */
const EMPTY_HEADINGS = ['Reports & Studies', 'Training'];

async function pageText(): Promise<string> {
  const response = await fetch('/tests/fixtures/page-5.2.txt');
  return response.text();
}

describe('the seed page, "Resources: 5.2 Taking a Proactive Approach"', () => {
  let page: Page;

  beforeEach(async () => {
    page = await show(html`<resource-list src="/data/task-force-guide.json"></resource-list>`);
  });

  it('shows all seven resources', async () => {
    await page.statusIs('7 resources');
    expect(page.items()).to.have.length(7);
  });

  it('has the title of the page as its name', () => {
    expect(page.names('region')).to.deep.equal(['Resources: 5.2 Taking a Proactive Approach']);
  });

  it('shows the heading that has entries and not the two that have none', () => {
    expect(page.headings()).to.deep.equal(['2 Law Enforcement Specific Tools']);
    for (const heading of EMPTY_HEADINGS) expect(page.text()).not.to.match(new RegExp(`(^| )${heading}$`));
  });

  it('has every word of the page on screen or in an accessible name, after unfolding', async () => {
    for (const button of page.all('button', /^Read more/)) button.click();
    await page.settled();
    const names = Array.from(page.root.querySelectorAll('*'), nameOf).join(' ');
    const there = new Set(wordsOf(`${page.text()} ${names}`));
    const lines = (await pageText()).split('\n').filter((line) => !EMPTY_HEADINGS.includes(line.trim()));
    const missing = wordsOf(lines.join('\n')).filter((word) => !there.has(word));
    expect(missing).to.deep.equal([]);
  });

  it('keeps each entry of the page together', async () => {
    const entries = (await pageText()).split('\n').filter((line) => line.includes('•'));
    const items = page.items().map((item) => new Set(wordsOf(item.textContent)));
    const missing = entries.map((entry, i) => wordsOf(entry).filter((word) => !items[i]?.has(word)));
    expect(missing).to.deep.equal([[], [], [], [], [], [], []]);
  });

  it('describes the entry for law enforcement only, and never links it', () => {
    const item = page.item('The Civil Rights Unit');
    expect(item.textContent).to.contain('cannot be provided to anyone other than law enforcement');
    expect(item.textContent).to.contain('Please contact the Civil Rights Unit & Office for Victim Assistance');
    expect(item.textContent).to.contain('Restricted');
    expect(page.all('link', undefined, item)).to.deep.equal([]);
  });

  it('links every other entry to a place that the e-Guide confirms', () => {
    const hosts = page.all('link').map((link) => new URL((link as HTMLAnchorElement).href).host);
    expect(hosts).to.have.length(6);
    expect(new Set(hosts)).to.deep.equal(new Set(['ovcttac.gov', 'traffickinginstitute.org']));
  });

  it('writes nothing to the console', async () => {
    const console = listenToConsole();
    page = await show(html`<resource-list src="/data/task-force-guide.json"></resource-list>`);
    await page.search('trafficking');
    await page.statusIs('5 of 7 resources');
    expect(console.end()).to.deep.equal([]);
  });
});
