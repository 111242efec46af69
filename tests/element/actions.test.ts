import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/actions/actions.js';
import '../../src/resource-list.js';
import type { ResourceListElement } from '../../src/resource-list-element.js';
import { entries, feedOf, sample } from '../support/feeds.js';
import { closePage, listed, openPage, scriptTag } from '../support/framed.js';
import { Page, show } from '../support/page.js';
import { serve } from '../support/served.js';

/** Puts something in the place of the browser's own until `restore`. */
function replace(target: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, value });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}

const COPIED = 'The list is copied.';

describe('the buttons of actions', () => {
  const restores: (() => void)[] = [];
  const instead = (...args: Parameters<typeof replace>): void => void restores.push(replace(...args));
  afterEach(() => restores.splice(0).forEach((restore) => restore()));

  const actions = (page: Page): string[] =>
    page.names('button').filter((name) => ['Print', 'Copy list', 'Imprimir', 'Copiar la lista'].includes(name));
  /** A clipboard that remembers. */
  function clipboard(): Record<string, string> {
    const held: Record<string, string> = {};
    instead(navigator, 'clipboard', {
      write: async ([item]: ClipboardItem[]) => {
        for (const type of item?.types ?? []) held[type] = await ((await item?.getType(type)) as Blob).text();
      },
    });
    return held;
  }

  it('are there as they are named, and only then', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    expect(actions(page)).to.deep.equal([]);
    for (const [value, names] of [
      ['print copy', ['Print', 'Copy list']],
      ['copy', ['Copy list']],
      ['toString print', ['Print']],
      ['', []],
    ] as const) {
      page.element.setAttribute('actions', value);
      await waitUntil(() => actions(page).join() === names.join(), `Never ${names.join() || 'gone'}`);
    }
  });

  it('come to a list that was there before their script, also in shadow roots', async () => {
    const { document: inner } = await openPage(`<div id="host"></div>${scriptTag()}`);
    const into = (host: Element | null): ShadowRoot => (host as Element).attachShadow({ mode: 'open' });
    const outer = into(inner.getElementById('host'));
    outer.innerHTML = '<p>Around</p><div></div>';
    const root = into(outer.querySelector('div'));
    root.innerHTML = '<resource-list src="/data/task-force-guide.json" actions="print copy"></resource-list>';
    const page = new Page(root.querySelector('resource-list') as ResourceListElement);
    await listed(page, 7);
    expect(actions(page)).to.deep.equal([]);
    const script = inner.createElement('script');
    Object.assign(script, { type: 'module', src: '/dist/actions.min.js' });
    inner.head.append(script);
    await waitUntil(() => actions(page).join() === 'Print,Copy list', 'There are no buttons');
    closePage();
  });

  it('speak the language of the interface, and follow it', async () => {
    const page = await show(html`<resource-list lang="es" actions="print copy" .feed=${sample}></resource-list>`);
    await waitUntil(() => actions(page).join() === 'Imprimir,Copiar la lista');
    page.element.lang = 'en';
    await waitUntil(() => actions(page).join() === 'Print,Copy list');
  });

  it('have the words of the page', async () => {
    const messages = { actions: { copy: 'Copy list' }, search: 'Look for' };
    const page = await show(
      html`<resource-list lang="es" actions="print copy" .messages=${messages} .feed=${sample}></resource-list>`,
    );
    await waitUntil(() => actions(page).join() === 'Imprimir,Copy list');
  });

  it('stay, with the focus, through what the visitor does', async () => {
    const page = await show(html`<resource-list actions="print" .feed=${sample}></resource-list>`);
    await waitUntil(() => actions(page).length > 0);
    page.get('button', 'Print').focus();
    await page.search('annual');
    await page.loadedAfter(() => page.element.reload());
    expect(page.focused()).to.equal('button Print');
  });

  it('are not there where there is no list', async () => {
    const { url } = await serve('', { status: 404 });
    const page = await show(html`<resource-list actions="print" src=${url}></resource-list>`);
    expect(actions(page)).to.deep.equal([]);
    await page.loadedAfter(() => (page.element.feed = sample));
    await waitUntil(() => actions(page).length > 0);
  });

  it('print', async () => {
    let printed = 0;
    instead(window, 'print', () => printed++);
    const page = await show(html`<resource-list actions="print" .feed=${sample}></resource-list>`);
    await waitUntil(() => actions(page).length > 0);
    await page.press('Print');
    expect(printed).to.equal(1);
  });

  it('copy the whole filtered list as text, with addresses, and nothing of the page', async () => {
    const held = clipboard();
    const list = html`<resource-list
      page-size="1"
      actions="copy"
      print-title="Reading"
      .feed=${sample}
    ></resource-list>`;
    const page = await show(list);
    await waitUntil(() => actions(page).length > 0);
    await page.choose('PDF');
    await page.press('Copy list');
    await page.statusIs(COPIED);
    expect(held['text/plain']).to.equal(
      [
        'Reading',
        '',
        'Format: PDF',
        '3 of 7 resources',
        '',
        'Tools',
        '',
        'Hotline poster [PDF, 793 KB] (https://agency.example/files/poster.pdf)',
        'Fact sheet · Agency A · 2019 · agency.example',
        'Topics: Outreach',
        'Numbers to call, by day and by night.',
        '',
        'Interview guide [PDF, 1.2 MB] (https://agency.example/files/guide.pdf)',
        'Guide · Agency A · April 2021 · agency.example',
        'Topics: Interviews, Minors',
        'How to speak with victims of domestic minor sex trafficking.',
        '',
        'Reports',
        '',
        'Annual report [PDF] (https://agency.example/files/report.pdf)',
        'Report · Agency B · 2021 · agency.example',
        'Topics: Data',
        'What was done in a year.',
      ].join('\n'),
    );
    expect(page.items()).to.have.length(1);
  });

  it('copy items of the page as they stand there', async () => {
    const held = clipboard();
    const page = await show(html`<resource-list page-size="1" actions="copy" .feed=${sample}></resource-list>`);
    page.element.renderItem = ({ issued }, { link, text }) => {
      const card = document.createElement('div');
      card.append(`Of ${issued ?? 'no year'}: `, link, text);
      return card;
    };
    await page.search('tables');
    await waitUntil(() => actions(page).length > 0);
    await page.press('Copy list');
    await page.statusIs(COPIED);
    expect(held['text/plain']?.split('\n\n').at(-1)).to.equal(
      'Of 2021: Data workbook [Excel] (https://agency.example/files/data.xlsx)\nTables of the annual figures.',
    );
  });

  it('copy it as markup without anything of ours, and a restricted entry without an address', async () => {
    const held = clipboard();
    const page = await show(html`<resource-list actions="copy" .feed=${sample}></resource-list>`);
    await waitUntil(() => actions(page).length > 0);
    await page.search('court');
    await page.press('Copy list');
    await page.statusIs(COPIED);
    const copy = new DOMParser().parseFromString(held['text/html'] ?? '', 'text/html').body;
    expect(copy.querySelector('ul > li')?.textContent).to.contain('Please contact the court.');
    expect(copy.querySelectorAll('a, button, input, [part], [class], [style]')).to.have.length(0);
    expect(copy.innerHTML).not.to.contain('<!--').and.not.to.contain(location.host);
  });

  it('copy in the older way where the browser has no clipboard for us', async () => {
    let text = '';
    instead(navigator, 'clipboard', undefined);
    instead(Document.prototype, 'execCommand', () => {
      const event = new Event('copy', { cancelable: true, bubbles: true });
      Object.assign(event, { clipboardData: { setData: (type: string, data: string) => (text += type + data) } });
      return document.dispatchEvent(event);
    });
    const page = await show(html`<resource-list actions="copy" .feed=${feedOf(entries(1))}></resource-list>`);
    await waitUntil(() => actions(page).length > 0);
    await page.press('Copy list');
    await page.statusIs(COPIED);
    expect(text).to.match(/^text\/plain.*Entry 1.*text\/html.*<li/s);
  });

  it('say so where nothing can be copied', async () => {
    instead(navigator, 'clipboard', undefined);
    instead(Document.prototype, 'execCommand', () => true);
    const page = await show(html`<resource-list actions="copy" .feed=${sample}></resource-list>`);
    await waitUntil(() => actions(page).length > 0);
    await page.press('Copy list');
    await page.statusIs('The list could not be copied.');
    expect(page.text()).to.contain('The list could not be copied.');
  });

  it('say it again when it is done again, and the list goes on speaking afterwards', async () => {
    clipboard();
    const page = await show(html`<resource-list actions="copy" .feed=${sample}></resource-list>`);
    await waitUntil(() => actions(page).length > 0);
    await page.press('Copy list');
    await page.statusIs(COPIED);
    const before = page.get('status').textContent;
    await page.press('Copy list');
    await waitUntil(() => page.get('status').textContent !== before, 'Nothing new was said');
    await page.choose('PDF');
    await page.statusIs('3 of 7 resources');
  });
});
