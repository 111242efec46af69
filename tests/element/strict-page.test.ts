import { expect, waitUntil } from '@open-wc/testing';
import { SCRIPT, STRICT, closePage, listed, openPage, scriptTag } from '../support/framed.js';
import type { Page } from '../support/page.js';
import { serve } from '../support/served.js';
import { everything, useEverything } from '../support/visit.js';

// Pages with strict policies, with the built file as a partner's page has it: `npm test` builds it first.
const FEED = '/data/task-force-guide.json';
const list = `<resource-list src="${FEED}"><a href="/">The full list</a></resource-list>`;
const OURS = `${STRICT}; trusted-types resource-list`;

const violations = (witnessed: readonly string[]): string[] =>
  witnessed.filter((words) => words.startsWith('violation'));
const uncaught = (witnessed: readonly string[]): string[] =>
  witnessed.filter((words) => /^(error|rejection)/.test(words));
const said = (witnessed: readonly string[]): string[] => witnessed.filter((words) => words.startsWith('console'));

describe('the built file on a page with a strict policy', () => {
  afterEach(closePage);

  const policies = {
    'the policy of the README': OURS,
    'and with no word on forms and bases': `${OURS}; base-uri 'none'; form-action 'none'`,
    'no word on trusted types': "default-src 'none'; script-src 'self'; connect-src 'self'",
  };
  for (const [what, csp] of Object.entries(policies)) {
    it(`does everything without one violation and says nothing: ${what}`, async () => {
      const feed = await serve(everything);
      const { lists, witnessed } = await openPage(`<resource-list src="${feed.url}"></resource-list>${scriptTag()}`, {
        csp,
      });
      const page = lists[0] as Page;
      await listed(page, 50);
      await useEverything(page);
      expect(getComputedStyle(page.all('list')[0] as Element).listStyleType).to.equal('none');
      expect(witnessed).to.deep.equal([]);
    });
  }

  it('does everything without one violation with items of the page', async () => {
    const feed = await serve(everything);
    const { lists, witnessed } = await openPage(`<resource-list src="${feed.url}"></resource-list>${scriptTag()}`, {
      csp: OURS,
    });
    const page = lists[0] as Page;
    page.element.renderItem = ({ access }, { link, facts, topics, text, notice, attachments, editions }) => {
      const card = link.ownerDocument.createElement('div');
      card.append(link, `Open to: ${access}`, facts, topics, text, notice, attachments, editions);
      return card;
    };
    await listed(page, 50);
    await useEverything(page);
    expect(page.items()[0]?.innerText).to.contain('Open to: public');
    expect(witnessed).to.deep.equal([]);
  });

  it('says that the feed is not there, and tries again, without one violation', async () => {
    const feed = await serve(everything, { status: 404, times: 1 });
    const { lists, witnessed } = await openPage(
      `<resource-list src="${feed.url}"><a href="/">The full list</a></resource-list>${scriptTag()}`,
      { csp: OURS },
    );
    const page = lists[0] as Page;
    await waitUntil(() => page.has('alert'), 'No alert', { timeout: 5000 });
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
    await page.press('Try again');
    await listed(page, 50);
    expect(violations(witnessed)).to.deep.equal([]);
    expect(uncaught(witnessed)).to.deep.equal([]);
  });

  it('asks for nothing but the script and the feed', async () => {
    const { lists, window } = await openPage(`${list}${scriptTag()}`, { csp: OURS });
    await listed(lists[0] as Page, 7);
    const asked = window.performance.getEntriesByType('resource');
    const paths = asked.map(({ name }) => new URL(name).pathname).filter((path) => !path.includes('witness'));
    expect(paths.sort()).to.deep.equal([FEED, SCRIPT]);
  });
});

describe('the fallback stays, and nothing is thrown', () => {
  afterEach(closePage);

  it('where the script is refused', async () => {
    const { lists, witnessed } = await openPage(`${list}${scriptTag()}`, { csp: "default-src 'none'" });
    expect(lists[0]?.element.querySelector('a')?.checkVisibility()).to.equal(true);
    // Not even what would note it is let in.
    expect(witnessed).to.equal(undefined);
  });

  const refusals: Record<string, string> = {
    'where the page lists another policy': `${STRICT}; trusted-types other`,
    'where the page lists none': `${STRICT}; trusted-types 'none'`,
  };
  for (const [where, csp] of Object.entries(refusals)) {
    it(`${where}: one message says so`, async function () {
      if (!('trustedTypes' in window)) return this.skip();
      const { lists, witnessed } = await openPage(`${list}${scriptTag()}`, { csp });
      await waitUntil(() => said(witnessed).length > 0, 'Nothing was said', { timeout: 3000 });
      expect(lists[0]?.element.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(lists[0]?.element.matches(':defined')).to.equal(false);
      expect(said(witnessed)).to.have.length(1);
      expect(said(witnessed)[0]).to.contain('cannot be shown');
      expect(uncaught(witnessed)).to.deep.equal([]);
    });
  }

  it('where somebody else has made a policy of our name', async function () {
    if (!('trustedTypes' in window)) return this.skip();
    const theirs = await serve('trustedTypes.createPolicy("resource-list", {})', { type: 'text/javascript' });
    const { lists, witnessed } = await openPage(`<script src="${theirs.url}"></script>${list}${scriptTag()}`, {
      csp: OURS,
    });
    await waitUntil(() => said(witnessed).length > 0, 'Nothing was said', { timeout: 3000 });
    expect(lists[0]?.element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(uncaught(witnessed)).to.deep.equal([]);
  });
});
