import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { feedOf, item } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';
import { serve } from '../support/served.js';

const PLAN = 'https://library.example/plan.pdf';
const file = (url: string) => ({ url: null, attachments: [{ url, mime_type: 'application/pdf' }] });

const state = feedOf([item('A plan', file(PLAN)), item('State hotline')], {
  title: 'The state',
  _resources: { disclaimer: 'No legal advice.' },
});
const city = feedOf([item('The same plan', file(PLAN.replace('https://', 'http://www.'))), item('City shelter')], {
  title: 'The city',
  _resources: { disclaimer: 'Call before you go.' },
});

/** What each entry says, by its title. */
const entry = (page: Page, title: string): string =>
  page
    .items()
    .find((it) => it.textContent.includes(title))
    ?.textContent.replace(/\s+/g, ' ') ?? '';

describe('lists of several agencies as one', () => {
  let page: Page;
  beforeEach(async () => {
    const served = [await serve(state), await serve(city)];
    page = await show(html`<resource-list src=${served.map(({ url }) => url).join(' ')}></resource-list>`);
  });

  it('name the source of each entry', () => {
    expect(entry(page, 'State hotline')).to.contain('Source: The state').and.not.to.contain('The city');
    expect(entry(page, 'City shelter')).to.contain('Source: The city').and.not.to.contain('The state');
  });

  it('have what both list once, with both as its source', () => {
    expect(page.titles()).to.deep.equal(['A plan', 'State hotline', 'City shelter']);
    expect(entry(page, 'A plan')).to.contain('Source: The state, The city');
  });

  it('are filtered by source, and what both list is in either', async () => {
    expect(page.facet('Source')).to.deep.equal(['The city (2)', 'The state (2)']);
    await page.choose('The city');
    expect(page.items()).to.have.length(2);
    await page.statusIs('2 of 3 resources');
    expect(page.chips()).to.deep.equal(['Remove filter: The city']);
  });

  it('show what each says of itself, once', () => {
    for (const disclaimer of ['No legal advice.', 'Call before you go.'])
      expect(page.text().split(disclaimer)).to.have.length(2);
  });
});

describe('a list of one agency', () => {
  it('names no source, and has no filter for it, even where the page asks for one', async () => {
    const page = await show(html`<resource-list .feed=${state} facets="source format"></resource-list>`);
    expect(page.text()).not.to.contain('Source');
    expect(page.names('group')).not.to.contain('Source');
  });
});
