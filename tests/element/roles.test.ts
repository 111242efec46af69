import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { sample } from '../support/feeds.js';
import { NARROW, type Page, show } from '../support/page.js';

const FACETS = ['Section', 'Type', 'Format', 'Audience', 'Topic', 'Publisher', 'Year', 'Language', 'Access'];

describe('what assistive technology meets', () => {
  let page: Page;

  beforeEach(async () => {
    page = await show(html`<resource-list label="Task force resources" .feed=${sample}></resource-list>`);
  });

  it('is a region named by the label', () => {
    expect(page.names('region')).to.deep.equal(['Task force resources']);
  });

  it('has one search landmark inside the region, with a search box named Search resources', () => {
    const search = page.get('search');
    expect(page.get('region').contains(search)).to.equal(true);
    expect(search.contains(page.get('searchbox', 'Search resources'))).to.equal(true);
  });

  it('has a group of each facet, named by the facet, in the order of the contract', () => {
    expect(page.names('group')).to.deep.equal(FACETS);
  });

  it('has check boxes in the groups, named by a value and its count', () => {
    expect(page.facet('Format')).to.deep.equal(['PDF (3)', 'Web page (2)', 'Excel (1)']);
    for (const group of page.all('group')) {
      const names = page.names('checkbox', group);
      expect(names).not.to.deep.equal([]);
      for (const name of names) expect(name).to.match(/^.+ \(\d+\)$/);
    }
  });

  it('has a combo box named Sort by', () => {
    const options = Array.from((page.get('combobox', 'Sort by') as HTMLSelectElement).options, ({ label }) => label);
    expect(options).to.deep.equal(['Listed order', 'Title', 'Newest first', 'Oldest first']);
  });

  it('has one status that says how many resources there are', async () => {
    await page.statusIs('7 resources');
  });

  it('says how many of all match, or that none does', async () => {
    await page.choose('PDF');
    await page.statusIs('3 of 7 resources');
    await page.search('nothing like this');
    await page.statusIs('No resources match');
  });

  it('has no live region but the status', () => {
    const live = page.root.querySelectorAll('[aria-live], [role="status"], [role="alert"], [role="log"], output');
    expect(Array.from(live)).to.deep.equal([page.get('status')]);
  });

  it('has a button per chosen value and one that clears all', async () => {
    expect(page.has('button', 'Clear all')).to.equal(false);
    await page.choose('PDF', 'Guide');
    expect(page.chips()).to.deep.equal(['Remove filter: PDF', 'Remove filter: Guide']);
    expect(page.has('button', 'Clear all')).to.equal(true);
  });

  it('has the items as list items in lists under section headings', () => {
    expect(page.headings()).to.deep.equal(['2 Tools', '2 Reports']);
    const lists = page.all('list');
    expect(lists.map((list) => page.all('listitem', undefined, list).length)).to.deep.equal([3, 4]);
    expect(page.items()).to.have.length(7);
  });

  it('has no heading for a section with nothing to show', async () => {
    await page.choose('Tools');
    expect(page.headings()).to.deep.equal(['2 Tools']);
  });

  it('has links named by the title, with the facts of a file in the name', () => {
    expect(page.names('link')).to.deep.equal([
      'Hotline poster [PDF, 793 KB]',
      'Interview guide [PDF, 1.2 MB]',
      'Advocate handbook',
      'Annual report [PDF]',
      'Guía para víctimas',
      'Data workbook [Excel]',
    ]);
  });

  it('has a button Show more while there is more to show', async () => {
    expect(page.has('button', 'Show more')).to.equal(false);
    page.element.pageSize = 5;
    await page.settled();
    expect(page.has('button', 'Show more')).to.equal(true);
  });

  it('has no alert and no button to try again while all is well', () => {
    expect(page.has('alert')).to.equal(false);
    expect(page.has('button', 'Try again')).to.equal(false);
  });

  it('has no role of which a screen reader would expect more than there is', () => {
    for (const role of ['listbox', 'option', 'menu', 'grid', 'tree', 'application', 'dialog', 'tab']) {
      expect(page.root.querySelector(`[role="${role}"]`), role).to.equal(null);
    }
  });

  it('keeps every reference between elements inside its own tree', () => {
    for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns']) {
      for (const element of page.root.querySelectorAll(`[${attribute}]`)) {
        const ids = element.getAttribute(attribute)?.split(' ') ?? [];
        for (const id of ids) expect(page.root.getElementById(id), `${attribute}="${id}"`).to.not.equal(null);
      }
    }
  });

  it('has the filters behind a button that says whether they are open where the element is narrow', async () => {
    page = await show(html`<resource-list .feed=${sample}></resource-list>`, NARROW);
    expect(page.has('group')).to.equal(false);
    expect(page.get('button', 'Filters').ariaExpanded).to.equal('false');
    await page.press('Filters');
    expect(page.get('button', 'Filters').ariaExpanded).to.equal('true');
    expect(page.names('group')).to.deep.equal(FACETS);
  });
});
