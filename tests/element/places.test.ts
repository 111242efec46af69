import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/resource-list.js';
import type { ResourceListElement } from '../../src/resource-list-element.js';
import { sample } from '../support/feeds.js';
import { Page, WIDE, outcomeIn, show } from '../support/page.js';
import { type Served, serve } from '../support/served.js';

// Where pages put the element, and where they move it to.

describe('a list', () => {
  const place = document.createElement('div');
  let feed: Served;

  beforeEach(async () => {
    place.style.inlineSize = WIDE;
    document.body.append(place);
    feed = await serve(sample);
  });
  afterEach(() => {
    place.replaceChildren();
    place.remove();
    place.hidden = false;
  });

  const markup = (): string => `<resource-list src="${feed.url}"><a href="/">All</a></resource-list>`;
  const listIn = (parent: ParentNode): Page => new Page(parent.querySelector('resource-list') as ResourceListElement);
  const loaded = async (parent: ParentNode, make: () => void): Promise<Page> => {
    const outcome = outcomeIn(place);
    make();
    await outcome;
    const page = listIn(parent);
    await page.settled();
    return page;
  };
  const isWhole = async (page: Page): Promise<void> => {
    expect(page.items()).to.have.length(7);
    await page.choose('PDF');
    expect(page.items()).to.have.length(3);
    expect(await feed.requests()).to.have.length(1);
  };

  it('works in the shadow root of another element, and its events come out of it', async () => {
    const root = place.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    await isWhole(await loaded(root, () => (root.innerHTML = markup())));
  });

  it('works in a closed shadow root', async () => {
    const root = place.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    await isWhole(await loaded(root, () => (root.innerHTML = markup())));
  });

  it('works as a clone of what is in a template, which itself does nothing', async () => {
    const template = place.appendChild(document.createElement('template'));
    template.innerHTML = markup();
    expect(template.content.querySelector('resource-list')?.shadowRoot).to.equal(null);
    const page = await loaded(place, () => place.append(template.content.cloneNode(true)));
    await isWhole(page);
  });

  it('works as a clone of another list, and knows nothing of what was searched for there', async () => {
    const first = await loaded(place, () => (place.innerHTML = markup()));
    await first.search('guide');
    const clone = first.element.cloneNode(true) as ResourceListElement;
    const page = new Page(clone);
    await page.loadedAfter(() => place.append(clone));
    expect(page.items()).to.have.length(7);
    expect((page.get('searchbox') as HTMLInputElement).value).to.equal('');
  });

  it('loads in a tab that is hidden, and is whole when the tab is shown', async () => {
    place.hidden = true;
    const page = await loaded(place, () => (place.innerHTML = markup()));
    expect(page.items()).to.have.length(0);
    place.hidden = false;
    await page.settled();
    expect(page.has('button', 'Filters')).to.equal(false);
    await isWhole(page);
  });

  it('keeps everything when it is moved, and asks for nothing again', async () => {
    const page = await loaded(place, () => (place.innerHTML = markup()));
    await page.search('guide');
    await page.choose('PDF');
    const titles = page.titles();
    const elsewhere = place.appendChild(document.createElement('div'));
    elsewhere.append(page.element);
    await page.settled();
    expect(page.titles()).to.deep.equal(titles);
    expect(page.chips()).to.deep.equal(['Remove filter: PDF']);
    expect((page.get('searchbox') as HTMLInputElement).value).to.equal('guide');
    expect(await feed.requests()).to.have.length(1);
  });

  it('keeps everything when it is taken out and put back later', async () => {
    const page = await loaded(place, () => (place.innerHTML = markup()));
    await page.choose('PDF');
    page.element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    place.append(page.element);
    await page.settled();
    expect(page.items()).to.have.length(3);
    expect(await feed.requests()).to.have.length(1);
  });

  it('loads once when it is moved while it loads', async () => {
    feed = await serve(sample, { delay: 300 });
    place.innerHTML = markup();
    await feed.requested(1);
    const page = listIn(place);
    await page.loadedAfter(() => place.appendChild(document.createElement('div')).append(page.element));
    await isWhole(page);
  });

  it('is there when the visitor comes back to a page that was kept as it was', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    await page.search('guide');
    await page.choose('PDF');
    const persisted = { persisted: true };
    dispatchEvent(new PageTransitionEvent('pagehide', persisted));
    document.dispatchEvent(new Event('freeze'));
    document.dispatchEvent(new Event('resume'));
    dispatchEvent(new PageTransitionEvent('pageshow', persisted));
    await page.settled();
    expect(page.chips()).to.deep.equal(['Remove filter: PDF']);
    await page.press('Clear all');
    await waitUntil(() => page.items().length === 7);
  });
});
