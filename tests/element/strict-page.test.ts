import { expect, waitUntil } from '@open-wc/testing';
import type { ResourceListElement } from '../../src/resource-list-element.js';
import { Page } from '../support/page.js';
import { serve } from '../support/served.js';

// The one test that looks at the built file, as a partner's page has it: `npm test` builds it first.
const SCRIPT = '/dist/resource-list.min.js';
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const FEED = '/data/task-force-guide.json';

interface Framed {
  readonly page: Page;
  readonly fallback: Element | null;
  readonly witnessed: readonly string[];
}

describe('the built file on a page with a strict policy', () => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 60em; block-size: 40em';
  frame.title = 'A partner';
  afterEach(() => frame.remove());

  async function open(policy: string, body: string): Promise<Framed> {
    const markup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A partner</title>
      <script src="/tests/support/witness.js"></script>${body}`;
    const { url } = await serve(markup, { type: 'text/html', csp: policy });
    frame.src = url;
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
    const { contentDocument, contentWindow } = frame;
    const element = contentDocument?.querySelector('resource-list') as ResourceListElement;
    return {
      page: new Page(element),
      fallback: element.querySelector('a'),
      witnessed: (contentWindow as unknown as { witnessed: string[] }).witnessed,
    };
  }

  const list = `<resource-list src="${FEED}"><a href="/">The full list</a></resource-list>`;
  const script = (version = ''): string => `<script type="module" src="${SCRIPT}${version}"></script>`;
  const shown = (page: Page): Promise<void> =>
    waitUntil(() => page.element.shadowRoot?.querySelectorAll('li').length === 7, 'No list', { timeout: 5000 });

  before(async () => {
    const { ok } = await fetch(SCRIPT, { method: 'HEAD' });
    if (!ok) throw new Error(`There is no ${SCRIPT}: run \`npm run build\` first`);
  });

  const policies = {
    'the policy of the contract': `${POLICY}; trusted-types resource-list`,
    'no word on trusted types': "default-src 'none'; script-src 'self'; connect-src 'self'",
  };
  for (const [what, policy] of Object.entries(policies)) {
    it(`works without one violation and says nothing: ${what}`, async () => {
      const { page, witnessed } = await open(policy, `${list}${script()}`);
      await shown(page);
      await page.search('trafficking');
      await page.choose('Report');
      await page.press('Clear all');
      await page.press(/^Read more/);
      expect(page.items()).to.have.length(7);
      expect(getComputedStyle(page.get('list')).listStyleType).to.equal('none');
      expect(witnessed).to.deep.equal([]);
    });
  }

  it('may be there twice, in two versions, before and after the element', async () => {
    const policy = `${POLICY}; trusted-types resource-list`;
    const { page, witnessed } = await open(policy, `${script()}${list}${script('?another')}`);
    await shown(page);
    expect(page.items()).to.have.length(7);
    expect(witnessed).to.deep.equal([]);
  });

  it('asks for nothing but the script and the feed', async () => {
    const { page } = await open(`${POLICY}; trusted-types resource-list`, `${list}${script()}`);
    await shown(page);
    const asked = frame.contentWindow?.performance.getEntriesByType('resource') ?? [];
    const paths = asked.map(({ name }) => new URL(name).pathname).filter((path) => !path.includes('witness'));
    expect(paths.sort()).to.deep.equal([FEED, SCRIPT]);
  });

  it('leaves the fallback where the script is refused', async () => {
    const { fallback } = await open("default-src 'none'", `${list}${script()}`);
    expect(fallback?.checkVisibility()).to.equal(true);
  });

  it('leaves the fallback where the page refuses its policy', async function () {
    if (!('trustedTypes' in window)) return this.skip();
    const { fallback, page, witnessed } = await open(`${POLICY}; trusted-types other`, `${list}${script()}`);
    await waitUntil(() => page.element.matches(':defined') || witnessed.length > 0, 'Nothing happened', {
      timeout: 3000,
    });
    expect(fallback?.checkVisibility()).to.equal(true);
    expect(witnessed.filter((words) => /^(error|rejection)/.test(words))).to.deep.equal([]);
  });
});
