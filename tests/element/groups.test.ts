import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { feedOf, item, sample } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

const under = (title: string, ...section: string[]) => item(title, { _resource: { section } });

describe('groups', () => {
  let page: Page;

  beforeEach(async () => {
    page = await show(html`<resource-list .feed=${sample}></resource-list>`);
  });

  const listed = (): string[][] =>
    page
      .all('list')
      .map((list) =>
        page.all('listitem', undefined, list).map((each) => page.titles()[page.items().indexOf(each)] ?? ''),
      );

  it('stand under the authored headings', () => {
    expect(page.headings()).to.deep.equal(['2 Tools', '2 Reports']);
    expect(listed()).to.deep.equal([
      ['Hotline poster', 'Interview guide', 'Advocate handbook'],
      ['Annual report', 'Guía para víctimas', 'Court protocol', 'Data workbook'],
    ]);
  });

  it('stand in the order that the feed declares, wherever their items are', async () => {
    const feed = feedOf([under('Last', 'Z'), under('First', 'A'), under('Another', 'Z')], {
      _resources: { sections: [{ title: 'A' }, { title: 'Z' }] },
    });
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    expect(page.headings()).to.deep.equal(['2 A', '2 Z']);
    expect(page.titles()).to.deep.equal(['First', 'Last', 'Another']);
  });

  it('stand in the order of the items where the feed declares none', async () => {
    const feed = feedOf([under('One', 'Z'), under('Two', 'A'), under('Three', 'Z')]);
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    expect(page.headings()).to.deep.equal(['2 Z', '2 A']);
    expect(page.titles()).to.deep.equal(['One', 'Three', 'Two']);
  });

  it('come after the items that stand under no heading', async () => {
    const feed = feedOf([under('Inside', 'A'), item('Outside')]);
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    expect(page.titles()).to.deep.equal(['Outside', 'Inside']);
    const heading = page.get('heading');
    const [first] = page.items();
    expect(heading.compareDocumentPosition(first as Node)).to.equal(Node.DOCUMENT_POSITION_PRECEDING);
  });

  it('have the sentence that the feed says of a section', async () => {
    const feed = feedOf([under('One', 'A')], {
      _resources: { sections: [{ title: 'A', description: 'For courts.' }] },
    });
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    expect(page.text()).to.contain('A For courts. One');
  });

  it('nest where a section is a path, and say no heading twice', async () => {
    const feed = feedOf([
      under('1', 'A', 'Left'),
      under('2', 'A', 'Left'),
      under('3', 'A', 'Right'),
      under('4', 'B', 'Left', 'Deep'),
      under('5', 'A'),
    ]);
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    expect(page.headings()).to.deep.equal(['2 A', '3 Left', '3 Right', '2 B', '3 Left', '4 Deep']);
    expect(page.titles()).to.deep.equal(['5', '1', '2', '3', '4']);
  });

  it('lose their heading and that of a path when nothing is left under them', async () => {
    const feed = feedOf([under('Left one', 'A', 'Left'), under('Right one', 'A', 'Right'), under('Other', 'B')]);
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    await page.search('right one');
    expect(page.headings()).to.deep.equal(['2 A', '3 Right']);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`have headings of level ${level} with heading-level="${level}"`, async () => {
      page = await show(html`<resource-list heading-level=${level} .feed=${sample}></resource-list>`);
      expect(page.headings()).to.deep.equal([`${level} Tools`, `${level} Reports`]);
    });
  }

  it('keep their headings while nothing about them changes, so that a screen reader keeps its place', async () => {
    await page.search('tools');
    const [heading] = page.all('heading');
    expect(heading).to.exist;
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect(page.all('heading')[0]).to.equal(heading);
  });

  it('never have headings below the sixth level', async () => {
    const feed = feedOf([under('One', 'A', 'B', 'C')]);
    page = await show(html`<resource-list heading-level="5" .feed=${feed}></resource-list>`);
    expect(page.headings()).to.deep.equal(['5 A', '6 B', '6 C']);
  });

  for (const level of ['0', '7', '-1', 'two', '']) {
    it(`have headings of level 2 with heading-level="${level}"`, async () => {
      page = await show(html`<resource-list heading-level=${level} .feed=${sample}></resource-list>`);
      expect(page.headings()).to.deep.equal(['2 Tools', '2 Reports']);
    });
  }

  it('can be those of another facet', async () => {
    page = await show(html`<resource-list group-by="type" .feed=${sample}></resource-list>`);
    expect(page.headings()[0]).to.equal('2 Guide');
    expect(page.headings()).to.have.members(['2 Guide', '2 Fact sheet', '2 Report', '2 Protocol', '2 Dataset']);
    expect(listed()[0]).to.deep.equal(['Interview guide', 'Advocate handbook', 'Guía para víctimas']);
  });

  it('show each item once, also where it has several values', async () => {
    page = await show(html`<resource-list group-by="topic" .feed=${sample}></resource-list>`);
    expect(page.items()).to.have.length(7);
  });

  it('can be none', async () => {
    page = await show(html`<resource-list group-by="none" .feed=${sample}></resource-list>`);
    expect(page.headings()).to.deep.equal([]);
    expect(page.all('list')).to.have.length(1);
  });

  it('are sections when the attribute names no facet', async () => {
    page = await show(html`<resource-list group-by="nonsense" .feed=${sample}></resource-list>`);
    expect(page.headings()).to.deep.equal(['2 Tools', '2 Reports']);
  });

  it('begin with the one of the best match while searching', async () => {
    const feed = feedOf([
      item('Other', { summary: 'Of court.', _resource: { section: 'A' } }),
      item('Court', { _resource: { section: 'B' } }),
    ]);
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    await page.search('court');
    expect(page.headings()).to.deep.equal(['2 B', '2 A']);
    expect(page.titles()).to.deep.equal(['Court', 'Other']);
  });
});
