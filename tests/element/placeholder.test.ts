import { expect, waitUntil } from '@open-wc/testing';
import { SCRIPT, STRICT, closePage, framedPage, listed, openPage, scriptTag } from '../support/framed.js';
import { Page } from '../support/page.js';
import { serve } from '../support/served.js';

// Pages whose editors let no unknown tag through, with the built files, and all orders in which a page may have either
// script: `npm test` builds them first.

const CLASSIC = '/dist/resource-list.classic.js';
const FEED = '/data/task-force-guide.json';
const OURS = { csp: `${STRICT}; trusted-types resource-list` };
const div = (more = ''): string =>
  `<div data-resource-list data-src="${FEED}" ${more}><a href="/full">The full list</a></div>`;
const element = `<resource-list src="${FEED}"><a href="/full">The full list</a></resource-list>`;
const classicTag = (attributes = 'defer', src = CLASSIC): string => `<script ${attributes} src="${src}"></script>`;

/** The list in a page, once it is there. */
async function listIn(page: { readonly document: Document }): Promise<Page> {
  await waitUntil(() => framedPage().lists.length > 0, 'There is no list', { timeout: 5000 });
  expect(framedPage().document).to.equal(page.document);
  const [list, ...others] = framedPage().lists;
  expect(others).to.have.length(0);
  await listed(list as Page, 7);
  return list as Page;
}

const SCRIPTS: Record<string, string> = {
  'the module': scriptTag(),
  'the classic script': classicTag(),
};

afterEach(closePage);

for (const [what, script] of Object.entries(SCRIPTS)) {
  describe(`a div in place of the tag, with ${what}`, () => {
    it('becomes a list, whether it stands before or after the script, without one violation', async () => {
      for (const body of [div() + script, script + div()]) {
        const page = await openPage(body, OURS);
        await listIn(page);
        expect(page.witnessed).to.deep.equal([]);
      }
    });

    it('stays itself, with what it holds as the fallback', async () => {
      const page = await openPage(`${div('id="ours" class="theirs" lang="en"')}${script}`);
      const { element: list } = await listIn(page);
      const around = page.document.getElementById('ours');
      expect(list.parentElement).to.equal(around);
      expect(around?.children).to.have.length(1);
      expect(list.querySelector('a')?.checkVisibility()).to.equal(false);
    });

    it('shows what it holds where the feed cannot be had', async () => {
      const { url } = await serve('', { status: 404 });
      await openPage(`<div data-resource-list data-src="${url}"><a href="/full">All</a></div>${script}`);
      await waitUntil(() => framedPage().lists[0]?.has('alert'), 'No alert', { timeout: 5000 });
      expect(framedPage().lists[0]?.element.querySelector('a')?.checkVisibility()).to.equal(true);
    });

    it('has the attributes of the element, with `data-` before each', async () => {
      const page = await openPage(
        `${div('data-label="Ours" data-heading-level="4" data-no-search data-only="type: report" data-page-size="1"')}${script}`,
      );
      await waitUntil(() => framedPage().lists.length > 0, 'There is no list', { timeout: 5000 });
      const list = framedPage().lists[0] as Page;
      await listed(list, 1);
      expect(list.names('region')).to.deep.equal(['Ours']);
      expect(list.has('searchbox')).to.equal(false);
      expect(list.headings()[0]).to.match(/^4 /);
      expect(page.witnessed).to.deep.equal([]);
    });

    it('has the buttons that it asks for', async () => {
      await openPage(`${div('data-actions="print copy"')}${script}${scriptTag('/dist/actions.min.js')}`);
      const buttons = (): boolean => framedPage().lists[0]?.has('button', 'Print') ?? false;
      await waitUntil(buttons, 'There are no buttons', { timeout: 5000 });
      expect(framedPage().lists[0]?.has('button', 'Copy list')).to.equal(true);
    });

    it('takes over nothing else: whoever may write `data-…` may not, by that, run a script', async () => {
      const page = await openPage(
        `${div('data-onclick="top.ran = true" data-style="color: red" data-id="x"')}${script}`,
      );
      const { element: list } = await listIn(page);
      expect(list.getAttributeNames()).to.deep.equal(['src']);
    });

    it('may be added later, from a template too, or be shown later', async () => {
      const page = await openPage(`<div id="tab" hidden></div><template>${div()}</template>${script}`);
      const tab = page.document.getElementById('tab') as HTMLElement;
      const template = page.document.querySelector('template') as HTMLTemplateElement;
      tab.append(template.content.cloneNode(true));
      await waitUntil(() => framedPage().lists.length > 0, 'There is no list', { timeout: 5000 });
      const list = framedPage().lists[0] as Page;
      await waitUntil(() => list.element.shadowRoot && !list.state('loading'), 'It never loaded', { timeout: 5000 });
      tab.hidden = false;
      await listed(list, 7);
    });

    it('becomes one list, and asks once, where the page has both scripts, and each twice', async () => {
      const feed = await serve({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'F',
        items: [{ id: 'a', title: 'A' }],
      });
      const again = [SCRIPT, `${SCRIPT}?2`].map((src) => scriptTag(src)).join('');
      const page = await openPage(
        `${script}<div data-resource-list data-src="${feed.url}"></div>${again}${classicTag()}${classicTag('defer', `${CLASSIC}?2`)}`,
        OURS,
      );
      await waitUntil(() => framedPage().lists.length > 0, 'There is no list', { timeout: 5000 });
      await listed(framedPage().lists[0] as Page, 1);
      expect(framedPage().lists).to.have.length(1);
      expect(await feed.requests()).to.have.length(1);
      expect(page.witnessed).to.deep.equal([]);
    });
  });
}

describe('either script, in whatever order', () => {
  const late = (src: string, type: string): string =>
    `<script src="/tests/support/late-script.js" data-src="${src}" data-type="${type}"></script>`;
  const ORDERS: Record<string, (body: string) => string> = {
    'classic, before the list': (body) => classicTag('') + body,
    'classic, after it': (body) => body + classicTag(''),
    'classic, deferred': (body) => classicTag() + body,
    'classic, at any time': (body) => classicTag('async') + body,
    'classic, added by another script': (body) => body + late(CLASSIC, ''),
    'module, at any time': (body) => `<script type="module" async src="${SCRIPT}"></script>${body}`,
    'module, added by another script': (body) => body + late(SCRIPT, 'module'),
  };
  for (const [order, body] of Object.entries(ORDERS)) {
    for (const [what, list] of [
      ['the tag', element],
      ['the div', div()],
    ] as const) {
      it(`${order}: ${what} becomes a list with its fallback in it`, async () => {
        // A script that adds another has no right to, where Trusted Types are enforced.
        const page = await openPage(body(list), order.includes('another') ? {} : OURS);
        const shown = await listIn(page);
        expect(page.document.querySelector('resource-list > a')).to.not.equal(null);
        expect(shown.names('searchbox')).to.deep.equal(['Search resources']);
        expect(page.witnessed).to.deep.equal([]);
      });
    }
  }

  it('a list may stand in another shadow root, and in a clone of a template', async () => {
    for (const script of Object.values(SCRIPTS)) {
      const page = await openPage(`<div id="host"></div><template>${element}</template>${script}`);
      const root = (page.document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
      root.append((page.document.querySelector('template') as HTMLTemplateElement).content.cloneNode(true));
      const inner = root.querySelector('resource-list');
      if (!inner) throw new Error('There is no list');
      await listed(new Page(inner), 7);
    }
  });

  it('a page in Spanish needs the script alone, a module or not', async () => {
    for (const script of Object.values(SCRIPTS)) {
      const page = await openPage(`<div lang="es-US">${element}</div>${script}`, OURS);
      const shown = await listIn(page);
      await waitUntil(() => shown.has('searchbox', 'Buscar recursos'), 'It is not in Spanish', { timeout: 5000 });
      expect(page.witnessed).to.deep.equal([]);
    }
  });

  it('a language comes with the classic script as with the module, before or after it', async () => {
    const french = '<script defer src="/dist/lang/fr.min.js"></script>';
    for (const scripts of [classicTag() + french, french + classicTag(), scriptTag() + french]) {
      const page = await openPage(`<div lang="fr">${element}</div>${scripts}`, OURS);
      const shown = await listIn(page);
      await waitUntil(() => shown.has('searchbox', 'Rechercher des ressources'), 'It is not in French', {
        timeout: 5000,
      });
      expect(page.witnessed).to.deep.equal([]);
    }
  });

  it('the classic script leaves no name behind', async () => {
    const page = await openPage(`${element}${classicTag()}`);
    await listIn(page);
    const { window } = await openPage(element);
    const names = new Set(Object.getOwnPropertyNames(window));
    const inner = (await openPage(`${element}${classicTag()}`)).window;
    const theirs = /^(litElementVersions|litHtmlVersions|reactiveElementVersions)$/;
    const left = Object.getOwnPropertyNames(inner).filter((name) => !names.has(name) && !theirs.test(name));
    expect(left).to.deep.equal([]);
  });
});
