import { expect } from '@open-wc/testing';
import { ResourceListElement } from '../../src/resource-list-element.js';
import { SCRIPT, STRICT, closePage, listed, openPage, scriptTag, serveScript } from '../support/framed.js';
import type { Page } from '../support/page.js';
import { serve } from '../support/served.js';
import { everything, useEverything } from '../support/visit.js';

// The built file in company: a page that has it several times, in several versions, or has something else of the kind.
// All under the strictest policy, which lets nobody make two policies of one name.

const OURS = { csp: `${STRICT}; trusted-types resource-list` };
const { version } = ResourceListElement;
const OLDER = '0.0.1';

describe('the built file beside others', () => {
  let feed: string;
  const list = (): string => `<resource-list src="${feed}"></resource-list>`;

  beforeEach(async () => {
    feed = (await serve(everything)).url;
  });
  afterEach(closePage);

  const used = async (pages: readonly Page[], count: number): Promise<void> => {
    expect(pages).to.have.length(count);
    for (const page of pages) await listed(page, 50);
    for (const page of pages) await useEverything(page);
  };

  it('has its version on its class', async () => {
    const { window } = await openPage(scriptTag(), OURS);
    const element = window.customElements.get('resource-list') as unknown as { version: string };
    expect(element.version).to.equal(version);
    expect(version).to.match(/^\d+\.\d+\.\d+/);
  });

  it('may be there twice, before and after the element, and says nothing', async () => {
    const { lists, witnessed } = await openPage(
      `${scriptTag()}${list()}${scriptTag(`${SCRIPT}?again`)}${list()}`,
      OURS,
    );
    await used(lists, 2);
    expect(witnessed).to.deep.equal([]);
  });

  it('asks for each feed once, also where it is there twice', async () => {
    const served = await serve(everything);
    const { lists } = await openPage(
      `${scriptTag()}<resource-list src="${served.url}"></resource-list>${scriptTag(`${SCRIPT}?again`)}`,
      OURS,
    );
    await listed(lists[0] as Page, 50);
    expect(await served.requests()).to.have.length(1);
  });

  for (const [what, versions] of [
    ['an older one first', [OLDER, version]],
    ['an older one later', [version, OLDER]],
  ] as const) {
    it(`may be there in two versions, ${what}: the first one stays, and one message names both`, async () => {
      const [first, second] = await Promise.all(versions.map((each) => serveScript(each)));
      const { lists, witnessed, window } = await openPage(
        `${scriptTag(first?.url)}${list()}${scriptTag(second?.url)}${list()}`,
        OURS,
      );
      await used(lists, 2);
      const element = window.customElements.get('resource-list') as unknown as { version: string };
      expect(element.version).to.equal(versions[0]);
      expect(witnessed).to.have.length(1);
      expect(witnessed[0]).to.contain('console.warn').and.to.contain(version).and.to.contain(OLDER);
    });
  }

  for (const [where, order] of [
    ['before', (other: string, ours: string) => other + ours],
    ['after', (other: string, ours: string) => ours + other],
  ] as const) {
    it(`works ${where} another copy of Lit, with the policy of its own`, async () => {
      const { lists, document, witnessed } = await openPage(
        list() + order(scriptTag('/tests/support/another-lit.js'), scriptTag()) + scriptTag(`${SCRIPT}?again`),
        { csp: `${STRICT}; trusted-types resource-list lit-html` },
      );
      await used(lists, 1);
      expect(document.body.textContent).to.contain('Made by another Lit');
      expect(witnessed.filter((words) => !words.includes('lit.dev/msg'))).to.deep.equal([]);
    });
  }

  it('leaves a name that somebody else has taken to them, and says so once', async () => {
    const theirs = await serve('customElements.define("resource-list", class extends HTMLElement {})', {
      type: 'text/javascript',
    });
    const { lists, witnessed } = await openPage(
      `<script src="${theirs.url}"></script><resource-list src="${feed}"><a href="/">All</a></resource-list>${scriptTag()}`,
      OURS,
    );
    expect(lists[0]?.element.shadowRoot).to.equal(null);
    expect(lists[0]?.element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(witnessed).to.have.length(1);
    expect(witnessed[0]).to.contain('console.warn').and.to.contain(version).and.to.contain('another element');
  });
});
