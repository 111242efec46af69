import { expect, html } from '@open-wc/testing';
import type { FeedItem } from '../../src/feed/schema.js';
import { en } from '../../src/messages/en.js';
import { fill } from '../../src/messages/messages.js';
import '../../src/resource-list.js';
import { feedOf, item } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

const year = new Date().getFullYear();

/** A list of one item. */
const showing = (entry: Partial<FeedItem>): Promise<Page> =>
  show(html`<resource-list .feed=${feedOf([{ id: '1', title: 'Entry', ...entry }])}></resource-list>`);

const isIsolate = (element: Element): boolean => /isolate|plaintext/.test(getComputedStyle(element).unicodeBidi);

/** The texts that stand in a bidi isolate each, without the isolates inside them. */
function isolated(page: Page): string[] {
  const own = (node: Node): string =>
    Array.from(node.childNodes, (child) =>
      child instanceof Element && isIsolate(child)
        ? ''
        : child.nodeType === Node.TEXT_NODE
          ? child.textContent
          : own(child),
    ).join('');
  return Array.from(page.root.querySelectorAll('*'))
    .filter(isIsolate)
    .map((element) => own(element).replace(/\s+/g, ' ').trim());
}

describe('an entry', () => {
  it('says when it was reviewed, and by whom', async () => {
    const page = await showing({ _resource: { reviewed: { date: '2026-03-01', by: 'Ana Pérez' } } });
    expect(page.text()).to.contain(fill(en.reviewedBy, { date: 'March 1, 2026', name: 'Ana Pérez' }));
    expect((await showing({ _resource: { reviewed: { date: '2026-03' } } })).text()).to.contain(
      fill(en.reviewed, { date: 'March 2026' }),
    );
  });

  it('tells the facts of a document whose address is not known', async () => {
    const file = { mime_type: 'application/pdf', size_in_bytes: 524000, pages: 66 };
    expect((await showing({ _resource: { file } })).text()).to.contain('PDF, 524 KB, 66 pages');
  });

  for (const [issued, shown] of [
    ['2015', '2015'],
    ['2015-06', 'June 2015'],
    ['2015-06-30', 'June 30, 2015'],
  ] as const) {
    it(`shows the date ${issued} no more precisely than given`, async () => {
      const page = await showing({ _resource: { issued } });
      const time = page.root.querySelector('time');
      expect(time?.textContent).to.equal(shown);
      expect(time?.dateTime).to.equal(issued);
    });
  }

  it('shows date_published where there is no other date', async () => {
    const page = await showing({ date_published: '2020-01-01T23:30:00-08:00' });
    expect(page.root.querySelector('time')?.textContent).to.equal('January 1, 2020');
  });

  it('says when and how a training takes place', async () => {
    const training = {
      mode: 'Online',
      cost: 'Free',
      starts: `${year + 1}-05-01`,
      ends: `${year + 1}-05-03`,
      register_by: `${year + 1}-04-01`,
    };
    const text = (await showing({ _resource: { training } })).text();
    expect(text).to.contain(`May 1, ${year + 1} – May 3, ${year + 1}`);
    expect(text)
      .to.contain('Online')
      .and.to.contain('Free')
      .and.to.contain(fill(en.registerBy, { date: `April 1, ${year + 1}` }));
  });

  it('is not listed when its training has ended', async () => {
    const trainings = [
      item('Over', { _resource: { training: { ends: `${year - 1}-05-03` } } }),
      item('Over in a day', { _resource: { training: { starts: `${year - 1}-05-03` } } }),
      item('To come', { _resource: { training: { ends: `${year + 1}` } } }),
      item('Always', { _resource: { training: { mode: 'Online' } } }),
    ];
    const page = await show(html`<resource-list .feed=${feedOf(trainings)}></resource-list>`);
    expect(page.titles()).to.deep.equal(['To come', 'Always']);
  });

  it('has the publisher of its own, else its authors, else those of the feed', async () => {
    const feed = feedOf(
      [item('One', { _resource: { publisher: 'A' } }), item('Two', { authors: [{ name: 'B' }] }), item('Three')],
      { authors: [{ name: 'C' }] },
    );
    const page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    expect(page.facet('Publisher')).to.deep.equal(['A (1)', 'B (1)', 'C (1)']);
  });

  it('declares its language where that is not the one of the interface', async () => {
    const feed = feedOf([item('Guía', { language: 'es' }), item('Guide', { language: 'en-US' })]);
    const page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    expect(page.items().map((each) => each.lang)).to.deep.equal(['es', '']);
  });

  it('keeps its texts apart from each other whatever their direction', async () => {
    const page = await showing({
      title: 'دليل (2)',
      summary: 'نص.',
      tags: ['حق', 'Law'],
      attachments: [{ url: 'https://a.example/1.pdf', mime_type: 'application/pdf' }],
      _resource: {
        publisher: 'وزارة 1',
        access: { level: 'paid', note: 'ملاحظة' },
        reviewed: { date: '2026-03-01', by: 'مريم' },
      },
    });
    for (const text of ['دليل (2)', 'نص.', 'حق', 'Law', 'وزارة 1', 'ملاحظة', 'مريم'])
      expect(isolated(page)).to.contain(text);
  });
});
