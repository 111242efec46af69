import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { feedOf, item, sample } from '../support/feeds.js';
import { Page, outcomeIn, show } from '../support/page.js';

const wrapper = document.createElement('div');

/** A list with a feed in a script child, as the HTML parser makes it. */
async function inline(json: string, attributes = ''): Promise<Page> {
  const outcome = outcomeIn(wrapper);
  wrapper.innerHTML = `<resource-list ${attributes}><script type="application/json">${json}</script><a href="/">All</a></resource-list>`;
  await outcome;
  const page = new Page(wrapper.querySelector('resource-list') as Page['element']);
  await page.settled();
  return page;
}

const hrefs = (page: Page): string[] => page.all('link').map((link) => (link as HTMLAnchorElement).href);

describe('a feed at hand', () => {
  const fetched = (): number =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'fetch').length;

  beforeEach(() => {
    document.body.append(wrapper);
    performance.clearResourceTimings();
  });

  afterEach(() => wrapper.remove());

  it('is shown from a script child, and nothing is fetched', async () => {
    const page = await inline(JSON.stringify(sample));
    expect(page.items()).to.have.length(7);
    expect(fetched()).to.equal(0);
  });

  it('is shown from the feed property, and nothing is fetched', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    expect(page.items()).to.have.length(7);
    expect(fetched()).to.equal(0);
  });

  it('as a property goes before a script child, and both before src', async () => {
    const page = await inline(JSON.stringify(feedOf([item('In the script')])), 'src="/data/task-force-guide.json"');
    expect(page.titles()).to.deep.equal(['In the script']);
    await page.loadedAfter(() => (page.element.feed = feedOf([item('In the property')])));
    expect(page.titles()).to.deep.equal(['In the property']);
    expect(fetched()).to.equal(0);
  });

  it('leaves the script child out of sight and keeps the fallback for failures', async () => {
    const page = await inline('not json');
    expect(page.has('alert')).to.equal(true);
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(page.element.querySelector('script')?.checkVisibility()).to.equal(false);
  });

  it('gives way to src when the property is taken away', async () => {
    const page = await show(html`<resource-list src="/data/task-force-guide.json" .feed=${sample}></resource-list>`);
    await page.loadedAfter(() => (page.element.feed = undefined));
    expect(page.names('region')).to.deep.equal(['Resources: 5.2 Taking a Proactive Approach']);
    expect(fetched()).to.equal(1);
  });

  it('resolves its addresses against its feed_url', async () => {
    const feed = feedOf([item('Here', { url: 'docs/a.pdf' })], { feed_url: 'https://agency.example/feeds/feed.json' });
    expect(hrefs(await inline(JSON.stringify(feed)))).to.deep.equal(['https://agency.example/feeds/docs/a.pdf']);
    const page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    expect(hrefs(page)).to.deep.equal(['https://agency.example/feeds/docs/a.pdf']);
  });

  it('resolves its addresses against the page where it has no address of its own', async () => {
    const page = await show(
      html`<resource-list .feed=${feedOf([item('Here', { url: '/docs/a.pdf' })])}></resource-list>`,
    );
    expect(hrefs(page)).to.deep.equal([`${location.origin}/docs/a.pdf`]);
  });

  it('is not changed by the element', async () => {
    const before = JSON.stringify(sample);
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    await page.choose('PDF');
    expect(JSON.stringify(sample)).to.equal(before);
  });

  for (const [what, json] of [
    ['nothing', 'null'],
    ['a list', '[]'],
    ['an object without items', '{}'],
    ['items that are no list', '{"items": {}}'],
    ['half a document', '{"items": ['],
    ['a web page', '<p>Please sign in'],
  ] as const) {
    it(`is an error of kind format when it is ${what}`, async () => {
      const kinds: string[] = [];
      const note = (event: HTMLElementEventMap['resource-list-error']): void => void kinds.push(event.error.kind);
      document.addEventListener('resource-list-error', note);
      const page = await inline(json);
      document.removeEventListener('resource-list-error', note);
      expect(kinds).to.deep.equal(['format']);
      expect(page.has('button', 'Try again')).to.equal(true);
    });
  }

  it('shows any plain JSON Feed, 1.0 included, without change', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1',
      title: 'A blog',
      author: { name: 'Someone' },
      items: [
        {
          id: 1,
          url: 'https://blog.example/1',
          title: 'First post',
          content_html: '<p>Hello</p>',
          date_published: '2020-02-03T04:05:06Z',
        },
        { id: '2', url: 'https://blog.example/2', content_text: 'A note without a title.' },
      ],
    };
    const page = await inline(JSON.stringify(feed));
    expect(page.titles()).to.deep.equal(['First post', 'A note without a title.']);
    expect(hrefs(page)).to.deep.equal(['https://blog.example/1', 'https://blog.example/2']);
    expect(page.text()).to.contain('Someone').and.to.contain('February 3, 2020').and.to.contain('Hello');
  });

  it('leaves a broken item out, says so once and shows the rest', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warned.push(words.map((word) => JSON.stringify(word)).join(' '));
    try {
      const feed = {
        title: 'Feed',
        items: [{ id: '1', title: 'Good' }, 7, null, { title: 'No id' }, { id: '1', title: 'Twice' }],
      };
      const page = await inline(JSON.stringify(feed));
      expect(page.titles()).to.deep.equal(['Good']);
    } finally {
      console.warn = warn;
    }
    const ours = warned.filter((words) => words.includes('resource-list>'));
    expect(ours).to.have.length(1);
    expect(ours[0]).not.to.contain('Twice');
  });

  it('is seen also when the parser brings the script child after the start tag', async () => {
    const element = document.createElement('resource-list');
    wrapper.replaceChildren(element);
    const page = new Page(element);
    await page.settled();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(sample);
    await page.loadedAfter(() => element.append(script));
    expect(page.items()).to.have.length(7);
  });
});
