import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { type AccessibleNode, accessibilityTree } from '../support/engine.js';
import { sample } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

// Role and name as the browser itself computes them and gives them to a screen reader. Chromium alone can be asked.
describe("the browser's accessibility tree", () => {
  let page: Page;
  let tree: AccessibleNode[];

  const names = (role: string): string[] => tree.filter((node) => node.role === role).map(({ name }) => name);
  const look = async (): Promise<boolean> => {
    const nodes = await accessibilityTree();
    if (nodes) tree = nodes;
    return nodes !== false;
  };

  beforeEach(async function () {
    page = await show(html`<resource-list label="Task force resources" page-size="5" .feed=${sample}></resource-list>`);
    await page.statusIs('7 resources');
    if (!(await look())) this.skip();
  });

  it('has the region, the search landmark and the search box by name', () => {
    expect(names('region')).to.deep.equal(['Task force resources']);
    expect(names('search')).to.have.length(1);
    expect(names('searchbox')).to.deep.equal(['Search resources']);
  });

  it('has the groups and check boxes by name', () => {
    expect(names('group')).to.deep.equal([
      'Section',
      'Type',
      'Format',
      'Audience',
      'Topic',
      'Publisher',
      'Year',
      'Language',
      'Access',
    ]);
    expect(names('checkbox')).to.include.members(['PDF (3)', 'Excel (1)', 'Law enforcement (1)', 'Español (1)']);
  });

  it('has the combo box by name', () => {
    expect(names('combobox')).to.deep.equal(['Sort by']);
  });

  it('has one live region, a polite one that is read as a whole', () => {
    const live = tree.filter(({ properties }) => properties['live'] && properties['live'] !== 'off');
    const [status] = live.filter(({ role }) => role === 'status');
    expect(status?.properties['live']).to.equal('polite');
    expect(status?.properties['atomic']).to.equal(true);
    expect(new Set(live.map(({ role }) => role)).has('alert')).to.equal(false);
    expect(names('status')).to.have.length(1);
  });

  it('has the count once: what is only seen is not in it', () => {
    expect(names('StaticText').filter((text) => text === '7 resources')).to.have.length(1);
  });

  it('has headings of the right level, lists and items', () => {
    const headings = tree.filter(({ role }) => role === 'heading');
    expect(headings.map(({ name, properties }) => [name, properties['level']])).to.deep.equal([
      ['Tools', 2],
      ['Reports', 2],
    ]);
    expect(names('list')).to.have.length(2);
    expect(names('listitem')).to.have.length(5);
  });

  it('has links with the facts of a file in the name', () => {
    expect(names('link')).to.include.members(['Hotline poster [PDF, 793 KB]', 'Advocate handbook']);
  });

  it('has the buttons by name', async () => {
    await page.choose('PDF', 'Web page');
    await look();
    expect(names('button')).to.include.members([
      'Skip to results',
      'Remove filter: PDF',
      'Remove filter: Web page',
      'Clear all',
    ]);
    expect(tree.find(({ name }) => name === 'PDF (3)')?.properties['checked']).to.equal('true');
    await page.press('Clear all');
    await look();
    expect(names('button')).to.include.members(['Show more']);
  });

  it('has the alert and the button in the error state', async () => {
    await page.loadedAfter(() => (page.element.feed = {} as never));
    await look();
    expect(names('alert')).to.have.length(1);
    expect(names('button')).to.deep.equal(['Try again']);
    expect(names('search')).to.deep.equal([]);
  });
});
