import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { sample } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

const with_ = (only: string): Promise<Page> =>
  show(html`<resource-list group-by="none" only=${only} .feed=${sample}></resource-list>`);

describe('only', () => {
  it('fixes what the embed holds', async () => {
    const page = await with_('type: guide');
    expect(page.titles()).to.deep.equal(['Interview guide', 'Advocate handbook', 'Guía para víctimas']);
    await page.statusIs('3 resources');
  });

  it('takes several values of a facet', async () => {
    const page = await with_('type: report, dataset');
    expect(page.titles()).to.deep.equal(['Annual report', 'Data workbook']);
  });

  it('takes several facets', async () => {
    const page = await with_('type: guide; language: es');
    expect(page.titles()).to.deep.equal(['Guía para víctimas']);
  });

  it('takes labels as well as ids, in any case', async () => {
    const page = await with_('TYPE: Fact sheet');
    expect(page.titles()).to.deep.equal(['Hotline poster']);
  });

  it('does not offer its facets', async () => {
    const page = await with_('type: guide');
    expect(page.has('group', 'Type')).to.equal(false);
    expect(page.has('group', 'Format')).to.equal(true);
  });

  it('does not offer its facets even where the page asks for them', async () => {
    const page = await show(
      html`<resource-list only="type: guide" facets="type format" .feed=${sample}></resource-list>`,
    );
    expect(page.names('group')).to.deep.equal(['Format']);
  });

  it('counts and offers the values of what it holds alone', async () => {
    const page = await with_('type: guide');
    expect(page.facet('Format')).to.deep.equal(['Web page (2)', 'PDF (1)']);
  });

  it('cannot be widened by searching', async () => {
    const page = await with_('type: guide');
    await page.search('annual');
    expect(page.items()).to.deep.equal([]);
    await page.statusIs('No resources match');
  });

  it('cannot be widened by Clear all', async () => {
    const page = await with_('type: guide');
    await page.choose('PDF');
    await page.statusIs('1 of 3 resources');
    await page.press('Clear all');
    expect(page.items()).to.have.length(3);
  });

  it('cannot be widened by the address', async () => {
    history.replaceState(null, '', '#type=report');
    const page = await show(html`<resource-list url-state only="type: guide" .feed=${sample}></resource-list>`);
    history.replaceState(null, '', location.pathname + location.search);
    expect(page.titles()).to.deep.equal(['Interview guide', 'Advocate handbook', 'Guía para víctimas']);
    expect(page.chips()).to.deep.equal([]);
  });

  it('has no headings of sections with nothing of it', async () => {
    const page = await show(html`<resource-list only="audience: advocates" .feed=${sample}></resource-list>`);
    expect(page.headings()).to.deep.equal(['2 Tools']);
  });

  it('can hold nothing, which is an empty list', async () => {
    const page = await with_('type: nonsense');
    expect(page.items()).to.deep.equal([]);
    expect(page.state('empty')).to.equal(true);
    await page.statusIs('0 resources');
  });

  for (const only of ['', ';', 'nonsense', 'nonsense: x', 'type', 'type:', ': guide', ';;type:;']) {
    it(`holds everything with only="${only}"`, async () => {
      const page = await with_(only);
      expect(page.items()).to.have.length(7);
    });
  }

  it('may change at any time', async () => {
    const page = await with_('type: guide');
    page.element.only = 'type: report';
    await page.settled();
    expect(page.titles()).to.deep.equal(['Annual report']);
    await page.statusIs('1 resource');
  });
});
