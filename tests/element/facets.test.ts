import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { feedOf, item, sample } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

describe('facets', () => {
  let page: Page;

  beforeEach(async () => {
    page = await show(html`<resource-list group-by="none" .feed=${sample}></resource-list>`);
  });

  it('widen the list by a second value within a facet', async () => {
    await page.choose('Report', 'Dataset');
    expect(page.titles()).to.deep.equal(['Annual report', 'Data workbook']);
  });

  it('narrow each other', async () => {
    await page.choose('Guide', 'PDF');
    expect(page.titles()).to.deep.equal(['Interview guide']);
  });

  it('count what the list would show under the choices of the other facets', async () => {
    await page.choose('Guide');
    expect(page.facet('Format')).to.deep.equal(['PDF (1)', 'Web page (2)', 'Excel (0)']);
    expect(page.facet('Section')).to.deep.equal(['Tools (2)', 'Reports (1)']);
  });

  it('do not count under their own choices', async () => {
    await page.choose('PDF');
    expect(page.facet('Format')).to.deep.equal(['PDF (3)', 'Web page (2)', 'Excel (1)']);
  });

  it('count under the search', async () => {
    await page.search('annual');
    expect(page.facet('Format')).to.deep.equal(['PDF (1)', 'Web page (0)', 'Excel (1)']);
  });

  it('show as many as a count promised', async () => {
    for (const name of page.names('checkbox', page.get('group', 'Audience'))) {
      const [, value = '', count] = /^(.*) \((\d+)\)$/.exec(name) ?? [];
      await page.choose(value);
      expect(page.items(), name).to.have.length(Number(count));
      await page.choose(value);
    }
  });

  it('keep their values in place while the counts change', async () => {
    const labels = (): string[] => page.facet('Topic').map((name) => name.replace(/ \(.*/, ''));
    const before = labels();
    await page.choose('Data');
    expect(labels()).to.deep.equal(before);
  });

  it('keep the check boxes themselves, so that no focus is lost', async () => {
    const boxes = page.all('checkbox');
    await page.choose('PDF');
    expect(page.all('checkbox')).to.deep.equal(boxes);
  });

  it('count a resource once for each value that it has', () => {
    expect(page.facet('Topic')).to.deep.equal(['Data (2)', 'Interviews (2)', 'Minors (1)', 'Outreach (1)']);
  });

  it('put years from the newest and sections as authored', () => {
    expect(page.facet('Year')).to.deep.equal(['2021 (3)', '2019 (1)', '2015 (1)']);
    expect(page.facet('Section')).to.deep.equal(['Tools (3)', 'Reports (4)']);
  });

  it('name languages in themselves', () => {
    expect(page.facet('Language')).to.deep.equal(['English (6)', 'Español (1)']);
    const spanish = page.checkbox('Español').closest('label')?.querySelector('[lang]');
    expect(spanish?.getAttribute('lang')).to.equal('es');
  });

  it('take different spellings of a value for the same', async () => {
    const spelled = ['Law enforcement', 'law-enforcement', 'LAW_ENFORCEMENT', 'survivors'].map((audience, i) =>
      item(`Entry ${i}`, { _resource: { audience: [audience] } }),
    );
    page = await show(html`<resource-list .feed=${feedOf(spelled)}></resource-list>`);
    expect(page.facet('Audience')).to.deep.equal(['Law enforcement (3)', 'Survivors (1)']);
  });

  it('show a value that has no label of ours as written', async () => {
    const feed = feedOf([item('A', { _resource: { type: 'Jury instruction' } }), item('B')]);
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    expect(page.facet('Type')).to.deep.equal(['Jury instruction (1)']);
  });

  it('are by default those that tell items apart', async () => {
    const feed = feedOf([item('A', { tags: ['One'] }), item('B', { tags: ['Two'] })], { language: 'en' });
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    expect(page.names('group')).to.deep.equal(['Topic']);
  });

  it('are those named by the attribute, in its order', async () => {
    page.element.facets = 'year type';
    await page.settled();
    expect(page.names('group')).to.deep.equal(['Year', 'Type']);
  });

  it('are left out by no-filters', async () => {
    page.element.noFilters = true;
    await page.settled();
    expect(page.has('group')).to.equal(false);
    expect(page.has('searchbox')).to.equal(true);
  });
});
