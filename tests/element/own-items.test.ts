import { expect, html } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import type { ItemPieces, RenderItem, ResourceListOpenEvent } from '../../src/resource-list.js';
import '../../src/resource-list.js';
import { nameOf, tidy } from '../support/accessible.js';
import { listenToConsole } from '../support/console.js';
import { entries, feedOf, item, sample } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

type Parameters = readonly [item: { readonly title: string }, pieces: ItemPieces];

/** A card as a page would make it: its own order, its own words. */
function card({ title }: Parameters[0], { link, facts, text }: Parameters[1]): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('part', 'card');
  const heading = document.createElement('h4');
  heading.append(link);
  made.append(heading, text, facts, `Of ours: ${title.length}`);
  return made;
}

/** Everything that an item shows. */
function all(_: Parameters[0], pieces: ItemPieces): HTMLElement {
  const made = document.createElement('div');
  made.append(...Object.values(pieces));
  return made;
}

const showing = (feed: unknown, renderItem?: unknown): Promise<Page> =>
  show(html`<resource-list .feed=${feed} .renderItem=${renderItem}></resource-list>`);

const texts = (page: Page): string[] => page.items().map((each) => tidy(each.innerText));
const links = (page: Page): string[] => page.names('link');
const cards = ({ root }: Page): Element[] => [...root.querySelectorAll('[part=card]')];
const marks = ({ root }: Page): string[] => Array.from(root.querySelectorAll('mark'), ({ textContent }) => textContent);

describe('items of the page', () => {
  it('stand in the list in place of those of the element', async () => {
    const page = await showing(sample, card);
    expect(page.items()).to.have.length(7);
    expect(page.names('heading')).to.include('Hotline poster [PDF, 793 KB]');
    expect(texts(page)[0]).to.equal(
      'Hotline poster [PDF, 793 KB] Numbers to call, by day and by night. Fact sheet · Agency A · 2019 · agency.example Of ours: 14',
    );
    expect(texts(page)[0]).not.to.contain('Outreach');
    await page.statusIs('7 resources');
  });

  it('have the same links as those of the element, in whatever place', async () => {
    const feed = feedOf([
      ...sample.items,
      item('Everything', {
        summary: 'A text.',
        attachments: [{ url: 'https://b.example/form.docx', mime_type: 'application/msword' }],
        _resource: { editions: [{ language: 'es', url: 'https://a.example/es' }] },
      }),
    ]);
    const addresses = (page: Page): string[] =>
      page
        .all('link')
        .map((link) => [nameOf(link), ...link.getAttributeNames().map((it) => link.getAttribute(it))].join());
    const expected = addresses(await showing(feed));
    expect(expected).to.have.length(9);
    expect(addresses(await showing(feed, all))).to.deep.equal(expected);
  });

  it('show with all pieces the very text that the element shows', async () => {
    const sorted = (page: Page): string[] => texts(page).map((text) => text.split(' ').sort().join(' '));
    expect(sorted(await showing(sample, all))).to.deep.equal(sorted(await showing(sample)));
  });

  it('tell the page of a link that is opened, which can keep the browser from it', async () => {
    const opened: string[] = [];
    const page = await showing(sample, card);
    page.element.addEventListener('resource-list-open', (event: ResourceListOpenEvent) => {
      opened.push(event.item.title);
      event.preventDefault();
    });
    const link = page.get('link', /^Hotline poster/);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    expect(opened).to.deep.equal(['Hotline poster']);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('get the resource as the events have it, and no address of a restricted one', async () => {
    const got: object[] = [];
    const url = 'https://secret.example/';
    const secret = item('Secret', {
      url,
      attachments: [{ url, mime_type: 'application/pdf' }],
      _resource: { access: { level: 'restricted' }, editions: [{ language: 'es', url }] },
    });
    const page = await showing(feedOf([secret, item('Open')]), (resource: object, pieces: ItemPieces) => {
      got.push(resource);
      return all(resource as Parameters[0], pieces);
    });
    expect(JSON.stringify(got)).to.contain('"title":"Secret"').and.not.to.contain('secret.example');
    expect(links(page)).to.deep.equal(['Open']);
    expect(page.root.innerHTML).not.to.contain('secret.example');
    expect(texts(page)[0]).to.contain('Restricted');
  });

  it('link what is gone to its copy or to nothing, and say so', async () => {
    const gone = item('Gone', { _resource: { link: { status: 'gone' } } });
    const page = await showing(feedOf([gone]), all);
    expect(links(page)).to.deep.equal([]);
    expect(texts(page)[0]).to.contain('Gone').and.to.contain(en.gone);
  });

  it('have the text as link where there is no title', async () => {
    const feed = feedOf([{ id: '1', content_text: 'Only a text.', url: 'https://a.example/' }]);
    const page = await showing(feed, (_: unknown, { link }: ItemPieces) => link);
    expect(links(page)).to.deep.equal(['Only a text.']);
  });

  it('never make markup of what a feed says', async () => {
    const bad = '<img src=x onerror="alert(1)"><b>bold</b>';
    const page = await showing(feedOf([item(bad, { content_text: bad, tags: [bad] })]), all);
    expect(page.root.querySelector('img, b')).to.equal(null);
    expect(texts(page)[0]).to.contain(bad);
  });

  it('are marked as the visitor types, and made once', async () => {
    const made: string[] = [];
    const page = await showing(sample, (resource: Parameters[0], pieces: ItemPieces) => {
      made.push(resource.title);
      return card(resource, pieces);
    });
    const [first] = cards(page);
    expect(made).to.have.length(7);
    await page.search('post');
    expect(marks(page)).to.deep.equal(['post']);
    await page.search('poster');
    expect(marks(page)).to.deep.equal(['poster']);
    expect(cards(page)).to.deep.equal([first]);
    await page.search('');
    expect(marks(page)).to.deep.equal([]);
    expect(cards(page)[0]).to.equal(first);
    expect(made).to.have.length(7);
  });

  it('stay whole through filters and orders, also where the page gave several nodes at once', async () => {
    const page = await showing(sample, (resource: Parameters[0], pieces: ItemPieces) => {
      const several = document.createDocumentFragment();
      several.append(card(resource, pieces), 'And more');
      return several;
    });
    const before = texts(page);
    expect(before[0]).to.contain('And more');
    await page.choose('PDF');
    expect(texts(page)).to.deep.equal([before[0], before[1], before[3]]);
    await page.sortBy('Title');
    await page.press('Clear all');
    await page.sortBy(en.sorts.feed);
    expect(texts(page)).to.deep.equal(before);
  });

  it('leave an item to the element where they are nothing', async () => {
    const page = await showing(sample, (resource: Parameters[0], pieces: ItemPieces) =>
      resource.title.startsWith('A') ? card(resource, pieces) : undefined,
    );
    const usual = texts(await showing(sample));
    expect(cards(page)).to.have.length(2);
    for (const [at, text] of texts(page).entries())
      expect(text, `${at}`).to[text.includes('Of ours') ? 'not' : 'be'].equal(usual[at]);
    await page.search('poster');
    expect(marks(page)).to.deep.equal(['poster']);
  });

  for (const [what, faulty] of [
    [
      'throws',
      ({ title }: Parameters[0]) => {
        throw new Error(`Not ${title}`);
      },
    ],
    ['returns a text', ({ title }: Parameters[0]) => title],
    ['returns a promise', ({ title }: Parameters[0]) => Promise.resolve(title)],
    ['is none', 'Hotline poster'],
    ['returns what cannot stand there', () => document],
  ] as const) {
    it(`are those of the element where the page's function ${what}, and the console says so once`, async () => {
      const usual = texts(await showing(sample));
      const console = listenToConsole();
      const page = await showing(sample, faulty);
      await page.search('hotline');
      await page.search('');
      const said = console.end();
      expect(texts(page)).to.deep.equal(usual);
      expect(said).to.deep.equal(['<resource-list> renderItem failed']);
    });
  }

  it('harm nothing where the page has taken a piece to pieces', async () => {
    const page = await showing(sample, (_: unknown, { link, text }: ItemPieces) => {
      const made = document.createElement('p');
      made.setAttribute('part', 'card');
      made.append(...link.childNodes, text);
      return made;
    });
    const console = listenToConsole();
    await page.search('poster');
    console.end();
    expect(page.titles()).to.deep.equal(['Hotline poster']);
  });

  it('come, change and go as the page sets its function, at any time', async () => {
    const page = await showing(sample);
    const usual = texts(page);
    const set = async (renderItem: unknown): Promise<void> => {
      page.element.renderItem = renderItem as RenderItem;
      await page.settled();
    };
    await set(card);
    expect(cards(page)).to.have.length(7);
    await set(all);
    expect(cards(page)).to.have.length(0);
    expect(page.root.querySelectorAll('[part=piece]')).to.have.length(49);
    await set(undefined);
    expect(texts(page)).to.deep.equal(usual);
    expect(page.root.querySelector('[part=piece]')).to.equal(null);
  });

  it('follow the language of the list', async () => {
    const page = await showing(sample, card);
    expect(texts(page)[1]).to.contain('Guide · Agency A · April 2021');
    page.element.lang = 'es';
    await page.settled();
    expect(texts(page)[1]).to.contain('Guía · Agency A · abril de 2021');
  });

  it('are in the language of the entry', async () => {
    const page = await showing(sample, card);
    expect(page.items().map(({ lang }) => lang)).to.deep.equal(['', '', '', '', 'es', '', '']);
  });

  it('give the pieces a direction and place of their own', async () => {
    const page = await showing(feedOf([item('דוח')]), (_: unknown, { link }: ItemPieces) => {
      const made = document.createElement('p');
      made.append(link, ' (Report)');
      return made;
    });
    const piece = page.root.querySelector('[part=piece]') as Element;
    expect(getComputedStyle(piece).unicodeBidi).to.equal('isolate');
    expect(getComputedStyle(piece).direction).to.equal('rtl');
  });

  it('give no place to pieces that have nothing to say', async () => {
    const page = await showing(feedOf([item('Short')]), all);
    const shown = Array.from(page.root.querySelectorAll('[part=piece]'), (piece) => getComputedStyle(piece).display);
    expect(shown.filter((display) => display !== 'none')).to.have.length(2);
  });

  describe('and the focus', () => {
    it('goes to the first new one after Show more', async () => {
      const list = html`<resource-list page-size="3" .feed=${feedOf(entries(7))} .renderItem=${card}></resource-list>`;
      const page = await show(list);
      await page.press('Show more');
      expect(cards(page)).to.have.length(6);
      expect(page.root.activeElement).to.equal(page.items()[3]);
      expect(page.text()).to.contain('6 of 7 shown');
    });

    it('stays on the button that unfolds a text', async () => {
      const summary = 'A sentence that says something, and not much more than that. '.repeat(12);
      const page = await showing(feedOf([item('Long one', { summary })]), card);
      page.get('button', 'Read more: Long one').focus();
      await page.press('Read more: Long one');
      expect(page.focused()).to.equal('button Read less: Long one');
      expect(page.text()).to.contain(summary.trim());
    });

    it('stays on a link while the visitor filters', async () => {
      const page = await showing(sample, card);
      page.get('link', /^Hotline poster/).focus();
      await page.choose('PDF');
      expect(page.focused()).to.equal('link Hotline poster [PDF, 793 KB]');
    });

    it('goes to the results where another list takes the place of this one', async () => {
      const page = await showing(sample, card);
      page.get('link', /^Hotline poster/).focus();
      await page.loadedAfter(() => page.element.reload());
      expect(page.focused()).to.match(/^results/);
    });
  });

  it('are printed all, whatever was shown', async () => {
    const list = html`<resource-list page-size="3" .feed=${feedOf(entries(7))} .renderItem=${card}></resource-list>`;
    const page = await show(list);
    dispatchEvent(new Event('beforeprint'));
    expect(cards(page)).to.have.length(7);
    dispatchEvent(new Event('afterprint'));
    expect(cards(page)).to.have.length(3);
  });

  it('are styled by their parts', async () => {
    const style = document.createElement('style');
    style.textContent = 'resource-list::part(card) { border-top: 3px solid }';
    document.head.append(style);
    const page = await showing(sample, card);
    expect(getComputedStyle(cards(page)[0] as Element).borderTopWidth).to.equal('3px');
    style.remove();
  });

  it('may hold what stands between the tags, by a slot', async () => {
    const page = await show(html`
      <resource-list
        .feed=${feedOf([item('One'), item('Two')])}
        .renderItem=${(resource: Parameters[0]) => {
          const slot = document.createElement('slot');
          slot.name = resource.title;
          return slot;
        }}
      >
        <p slot="One">The first</p>
      </resource-list>
    `);
    expect(page.element.querySelector('p')?.checkVisibility()).to.equal(true);
  });
});
