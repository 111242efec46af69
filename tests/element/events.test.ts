import { expect, html, oneEvent } from '@open-wc/testing';
import {
  ResourceListErrorEvent,
  ResourceListFilterEvent,
  ResourceListLoadEvent,
  ResourceListOpenEvent,
} from '../../src/resource-list.js';
import { feedOf, item, sample } from '../support/feeds.js';
import { type Page, place, show } from '../support/page.js';

type Name = 'load' | 'error' | 'filter' | 'open';

/** Everything that can be read from an event, as JSON. */
const contents = (event: Event): string => {
  const values: Record<string, unknown> = {};
  for (const name in event) values[name] = (event as unknown as Record<string, unknown>)[name];
  return JSON.stringify(values, (_, value: unknown) => (value instanceof EventTarget ? undefined : value));
};

describe('events', () => {
  const heard: Event[] = [];
  const names: Name[] = ['load', 'error', 'filter', 'open'];
  const hear = (event: Event): void => void heard.push(event);
  /** No link may lead away from the tests: it is stopped after the element and the tests have seen the click. */
  const stay = (event: Event): void => {
    if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) event.preventDefault();
  };

  beforeEach(() => {
    heard.length = 0;
    for (const name of names) document.addEventListener(`resource-list-${name}`, hear);
    window.addEventListener('click', stay);
  });

  afterEach(() => {
    for (const name of names) document.removeEventListener(`resource-list-${name}`, hear);
    window.removeEventListener('click', stay);
  });

  const sampleList = async (): Promise<Page> => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    heard.length = 0;
    return page;
  };

  describe('resource-list-load', () => {
    it('says how many items there are, once per load', async () => {
      await show(html`<resource-list .feed=${sample}></resource-list>`);
      expect(heard.map(({ type }) => type)).to.deep.equal(['resource-list-load']);
      expect((heard[0] as ResourceListLoadEvent).total).to.equal(7);
    });

    it('says what was left out and why', async () => {
      const broken = feedOf([item('Good'), { title: 'No id' } as never, item('Bad', { tags: 'x' as never })]);
      await show(html`<resource-list .feed=${broken}></resource-list>`);
      const { total, problems } = heard[0] as ResourceListLoadEvent;
      expect(total).to.equal(1);
      expect(problems.map(({ index, path }) => [index, path])).to.deep.equal([
        [1, 'id'],
        [2, 'tags'],
      ]);
      for (const { reason } of problems) expect(reason).to.be.a('string').and.not.to.equal('');
    });

    it('comes again after reload()', async () => {
      const page = await sampleList();
      const event = oneEvent(page.element, 'resource-list-load');
      page.element.reload();
      await event;
      expect((heard[0] as ResourceListLoadEvent).total).to.equal(7);
    });
  });

  describe('resource-list-error', () => {
    it('says what kind of failure it was', async () => {
      await show(html`<resource-list .feed=${{ nonsense: true }}></resource-list>`);
      expect(heard.map(({ type }) => type)).to.deep.equal(['resource-list-error']);
      expect((heard[0] as ResourceListErrorEvent).error.kind).to.equal('format');
    });
  });

  describe('resource-list-filter', () => {
    it('says how many of how many are shown, and the facets chosen', async () => {
      const page = await sampleList();
      await page.choose('PDF', 'Guide');
      const last = heard.at(-1) as ResourceListFilterEvent;
      expect([last.shown, last.total]).to.deep.equal([1, 7]);
      expect(last.facets).to.deep.equal({ format: ['pdf'], type: ['guide'] });
      expect(heard).to.have.length(2);
    });

    it('comes with a search, without the words', async () => {
      const page = await sampleList();
      await page.search('handbook');
      const [event] = heard as ResourceListFilterEvent[];
      expect([event?.shown, event?.total]).to.deep.equal([1, 7]);
      expect(contents(event as Event)).not.to.match(/handbook/i);
    });

    it('comes when filters are taken back', async () => {
      const page = await sampleList();
      await page.choose('PDF');
      await page.press('Remove filter: PDF');
      const last = heard.at(-1) as ResourceListFilterEvent;
      expect([last.shown, last.facets]).to.deep.equal([7, {}]);
    });

    it('does not come with another order', async () => {
      const page = await sampleList();
      await page.sortBy('Title');
      expect(page.titles()[0]).to.equal('Advocate handbook');
      expect(heard).to.deep.equal([]);
    });

    it('does not come when the page sets a property', async () => {
      const page = await sampleList();
      page.element.only = 'type: guide';
      page.element.pageSize = 2;
      await page.settled();
      expect(heard).to.deep.equal([]);
    });
  });

  describe('resource-list-open', () => {
    it('says which item the visitor opens', async () => {
      const page = await sampleList();
      page.get('link', 'Advocate handbook').click();
      const [event] = heard as ResourceListOpenEvent[];
      expect(event?.item.title).to.equal('Advocate handbook');
      expect(event?.item.id).to.equal('Advocate handbook');
    });

    it('leaves the link alone unless it is cancelled', async () => {
      const page = await sampleList();
      const prevented: boolean[] = [];
      page.element.addEventListener('click', (event) => prevented.push(event.defaultPrevented));
      page.get('link', 'Advocate handbook').click();
      expect(prevented).to.deep.equal([false]);
    });

    it('keeps the link from being followed when it is cancelled', async () => {
      const page = await sampleList();
      page.element.addEventListener('resource-list-open', (event) => event.preventDefault());
      const prevented: boolean[] = [];
      page.element.addEventListener('click', (event) => prevented.push(event.defaultPrevented));
      page.get('link', 'Advocate handbook').click();
      expect(prevented).to.deep.equal([true]);
    });

    it('comes for attachments and editions too', async () => {
      const url = 'https://a.example/';
      const feed = feedOf([
        item('Entry', {
          url,
          attachments: [{ url: `${url}1.pdf`, title: 'File' }],
          _resource: { editions: [{ language: 'es', url }] },
        }),
      ]);
      const page = await show(html`<resource-list .feed=${feed}></resource-list>`);
      heard.length = 0;
      page.get('link', 'File').click();
      page.get('link', 'Español').click();
      expect(heard.map((event) => (event as ResourceListOpenEvent).item.title)).to.deep.equal(['Entry', 'Entry']);
    });
  });

  it('are typed, bubble and cross shadow roots; only open can be cancelled', async () => {
    const page = await sampleList();
    await page.choose('PDF');
    page.get('link', /^Hotline poster/).click();
    await page.loadedAfter(() => page.element.reload());
    await page.loadedAfter(() => (page.element.feed = {} as never));
    expect(heard[0]).to.be.instanceOf(ResourceListFilterEvent);
    expect(heard[1]).to.be.instanceOf(ResourceListOpenEvent);
    expect(heard[2]).to.be.instanceOf(ResourceListLoadEvent);
    expect(heard[3]).to.be.instanceOf(ResourceListErrorEvent);
    expect(heard.map(({ bubbles, composed }) => bubbles && composed)).to.deep.equal([true, true, true, true]);
    expect(heard.map(({ cancelable }) => cancelable)).to.deep.equal([false, true, false, false]);
  });

  it('come out of a shadow root around the element', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const element = document.createElement('resource-list');
    element.feed = sample;
    const event = oneEvent(document, 'resource-list-load');
    host.attachShadow({ mode: 'open' }).append(element);
    expect(((await event) as Event).target).to.equal(host);
    host.remove();
  });

  it('do not come from a list that has nothing to load', async () => {
    const page = await place(html`<resource-list></resource-list>`);
    await page.settled();
    expect(heard).to.deep.equal([]);
  });

  it('do not come from clear() when there is nothing to clear', async () => {
    const page = await sampleList();
    page.element.clear();
    await page.settled();
    expect(heard).to.deep.equal([]);
  });
});
