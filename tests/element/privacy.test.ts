import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { listenToConsole } from '../support/console.js';
import { type Page, show } from '../support/page.js';

/** Does all that a visitor can do to a list, short of following a link. */
async function useEverything(page: Page): Promise<void> {
  await page.search('trafficking');
  await page.choose('Report');
  await page.sortBy('Title');
  for (const button of page.all('button', /^Read more/)) button.click();
  await page.press(/^Remove filter/);
  await page.press('Clear all');
  await page.search('victims');
  await page.statusIs('4 of 7 resources');
}

describe('the visitor leaves no trace', () => {
  let page: Page;

  beforeEach(async () => {
    page = await show(html`<resource-list src="/data/task-force-guide.json"></resource-list>`);
  });

  it('in cookies', async () => {
    const before = document.cookie;
    await useEverything(page);
    expect(document.cookie).to.equal(before);
  });

  it('in storage', async () => {
    const stored = async (): Promise<unknown> => [
      { ...localStorage },
      { ...sessionStorage },
      'databases' in indexedDB ? await indexedDB.databases() : [],
      await caches.keys(),
      (await navigator.serviceWorker.getRegistrations()).length,
    ];
    const before = await stored();
    await useEverything(page);
    expect(await stored()).to.deep.equal(before);
  });

  it('in history, title or address', async () => {
    const now = (): unknown => [history.length, history.state, document.title, location.href];
    const before = now();
    await useEverything(page);
    expect(now()).to.deep.equal(before);
  });

  it('by any request but that for the feed', async () => {
    performance.clearResourceTimings();
    await useEverything(page);
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(asked.filter((path) => !path.includes('wtr') && !path.includes('web-test-runner'))).to.deep.equal([]);
  });

  it('by beacons, sockets, or by asking where the visitor is', async () => {
    const used: string[] = [];
    const spied = [
      [navigator, 'sendBeacon'],
      [window, 'WebSocket'],
      [window, 'EventSource'],
      [navigator.geolocation, 'getCurrentPosition'],
      [navigator.geolocation, 'watchPosition'],
    ] as unknown as [Record<string, unknown>, string][];
    for (const [owner, name] of spied.filter(([owner]) => owner)) {
      Object.defineProperty(owner, name, { configurable: true, value: () => used.push(name) });
    }
    await useEverything(page);
    for (const [owner, name] of spied.filter(([owner]) => owner)) delete owner[name];
    expect(used).to.deep.equal([]);
  });

  it('in the console', async () => {
    const console = listenToConsole();
    await useEverything(page);
    expect(console.end()).to.deep.equal([]);
  });

  it('in the markup of the page, where other scripts and saved copies would find it', async () => {
    await useEverything(page);
    expect(document.documentElement.outerHTML).not.to.contain('victims');
  });

  it('in what browsers remember or send away of what is typed', () => {
    const box = page.get('searchbox') as HTMLInputElement;
    expect(box.autocomplete).to.equal('off');
    expect(box.spellcheck).to.equal(false);
    expect(box.getAttribute('autocapitalize')).to.equal('none');
    expect(box.getAttribute('autocorrect')).to.equal('off');
    expect(box.getAttribute('writingsuggestions')).to.equal('false');
    expect(box.name).to.equal('');
    expect(box.form).to.equal(null);
  });

  it('at the places that links lead to', () => {
    for (const link of page.all('link') as HTMLAnchorElement[]) {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
      expect(link.ping).to.equal('');
    }
  });

  it('with the list after it: another one knows nothing of it', async () => {
    await useEverything(page);
    const other = await show(html`<resource-list src="/data/task-force-guide.json"></resource-list>`);
    expect((other.get('searchbox') as HTMLInputElement).value).to.equal('');
    expect(other.chips()).to.deep.equal([]);
  });
});
