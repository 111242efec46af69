import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/actions/actions.js';
import '../../src/resource-list.js';
import { tidy } from '../support/accessible.js';
import { feedOf, item, sample } from '../support/feeds.js';
import { onPaper } from '../support/on-paper.js';
import { type Page, show } from '../support/page.js';

const SECRET = /shelter|hotline|trafficking|agency/i;

const neutral = feedOf(
  [
    item('Shelter for survivors of trafficking', {
      summary: 'A shelter.',
      tags: ['Trafficking'],
      external_url: 'tel:+1-555-010-0100',
      _resource: { neutral_title: 'Anna’s office', section: 'Shelters' },
    }),
    item('Hotline', {
      attachments: [
        { url: 'https://hotline.agency.example/a.pdf', mime_type: 'application/pdf' },
        { url: 'sms:233733?body=shelter' },
      ],
      _resource: { neutral_title: 'Horario', section: 'Hotlines' },
      language: 'es',
    }),
    item('Trafficking handbook', { _resource: { section: 'Shelters' } }),
    item('Restricted shelter', {
      external_url: 'tel:911',
      _resource: { neutral_title: 'Library', section: 'Papers', access: { level: 'restricted' } },
    }),
  ],
  { title: 'Agency resources', _resources: { neutral_title: 'Useful numbers', disclaimer: 'From the agency.' } },
);

const NEUTRAL_TEXT = [
  'Useful numbers',
  '',
  'Anna’s office',
  '+1-555-010-0100',
  '',
  'Horario',
  '233733',
  '',
  'Library',
].join('\n');
const NEUTRAL = 'Neutral names only';

describe('a discreet hand-out', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  /** A clipboard that remembers the text. */
  function clipboard(): { text: string; html: string } {
    const held = { text: '', html: '' };
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        write: async ([data]: ClipboardItem[]) => {
          held.text = await ((await data?.getType('text/plain')) as Blob).text();
          held.html = await ((await data?.getType('text/html')) as Blob).text();
        },
      },
    });
    restore = () => Reflect.deleteProperty(navigator, 'clipboard');
    return held;
  }

  /** What is printed, of a frame in the list or of the page itself; the browser's own window stays closed. */
  function printer(page: Page): { page: number; frames: Document[] } {
    const printed: { page: number; frames: Document[] } = { page: 0, frames: [] };
    const own = Object.getOwnPropertyDescriptor(window, 'print') as PropertyDescriptor;
    window.print = () => void printed.page++;
    restore = () => void Object.defineProperty(window, 'print', own);
    page.root.addEventListener(
      'load',
      ({ target }) => {
        const view = (target as HTMLIFrameElement).contentWindow as Window;
        view.print = () => {
          printed.frames.push(view.document.cloneNode(true) as Document);
          view.dispatchEvent(new Event('afterprint'));
        };
      },
      true,
    );
    return printed;
  }

  const list = (feed: unknown = neutral, printTitle = ''): Promise<Page> =>
    show(html`<resource-list actions="print copy" print-title=${printTitle} .feed=${feed}></resource-list>`);
  const offered = async (page: Page): Promise<HTMLInputElement> => {
    await waitUntil(() => page.has('checkbox', NEUTRAL), 'The choice never was there');
    return page.get('checkbox', NEUTRAL) as HTMLInputElement;
  };

  it('is a choice where the feed has neutral names, and only there', async () => {
    const page = await list();
    const choice = await offered(page);
    expect(choice.checked).to.equal(false);
    const hint = page.root.getElementById(choice.getAttribute('aria-describedby') ?? '');
    expect(tidy(hint?.textContent)).to.equal('Leaves out texts, web addresses, and entries without a neutral name.');
    await page.loadedAfter(() => (page.element.feed = sample));
    await waitUntil(() => !page.has('checkbox', NEUTRAL), 'The choice stayed');
    page.element.setAttribute('actions', 'shortlist');
    await page.loadedAfter(() => (page.element.feed = neutral));
    expect(page.has('checkbox', NEUTRAL)).to.equal(false);
  });

  it('speaks the language of the interface', async () => {
    const page = await list();
    await offered(page);
    page.element.lang = 'es';
    await waitUntil(() => page.has('checkbox', 'Solo nombres neutros'));
  });

  it('is copied as neutral names and telephone numbers, and nothing else', async () => {
    const held = clipboard();
    const page = await list();
    (await offered(page)).click();
    await page.press('Copy list');
    await page.statusIs('The list is copied.');
    expect(held.text).to.equal(NEUTRAL_TEXT);
    expect(held.html).not.to.match(SECRET);
    expect(held.html).to.contain('<li dir="auto" lang="es">');
    expect(held.html).not.to.match(/<a|href|911/);
  });

  it('has the heading of the page where that has one', async () => {
    const held = clipboard();
    const page = await list(neutral, 'Numbers');
    (await offered(page)).click();
    await page.press('Copy list');
    await page.statusIs('The list is copied.');
    expect(held.text).to.match(/^Numbers\n\nAnna’s office/);
  });

  it('holds what was searched and filtered, and no word of that', async () => {
    const held = clipboard();
    const page = await list();
    (await offered(page)).click();
    await page.search('hotline');
    await page.press('Copy list');
    await page.statusIs('The list is copied.');
    expect(held.text).to.equal('Useful numbers\n\nHorario\n233733');
  });

  it('is copied with its titles while nobody wants it otherwise', async () => {
    const held = clipboard();
    const page = await list();
    await offered(page);
    await page.press('Copy list');
    await page.statusIs('The list is copied.');
    await page.press('Copy list');
    expect(held.text).to.contain('Trafficking handbook').and.not.to.contain('Anna');
    // What the buttons say is no part of the list.
    expect(held.text).not.to.contain('copied').and.not.to.contain(NEUTRAL);
  });

  it('is printed alone, under a title of its own, and leaves the page as it was', async () => {
    const page = await list();
    const printed = printer(page);
    (await offered(page)).click();
    const before = [document.title, history.length, location.href, document.body.childElementCount];
    await page.press('Print');
    await waitUntil(() => printed.frames.length === 1, 'Nothing was printed');
    const [paper] = printed.frames as [Document];
    expect(paper.title).to.equal('Useful numbers');
    expect(tidy(paper.body.textContent)).to.equal('Useful numbersAnna’s office+1-555-010-0100Horario233733Library');
    expect(paper.documentElement.outerHTML).not.to.match(SECRET);
    expect([document.title, history.length, location.href, document.body.childElementCount]).to.deep.equal(before);
    expect(page.root.querySelector('iframe')).to.equal(null);
    expect(printed.page).to.equal(0);
  });

  it('is printed alone with its titles where the page gives it a heading', async () => {
    const page = await list(sample, 'Reading list');
    const printed = printer(page);
    await page.press('Print');
    await waitUntil(() => printed.frames.length === 1, 'Nothing was printed');
    const [paper] = printed.frames as [Document];
    expect(paper.title).to.equal('Reading list');
    expect(paper.querySelector('h2')?.textContent).to.equal('Reading list');
    expect(paper.querySelectorAll('li')).to.have.length(7);
    expect(paper.querySelectorAll('button, input, [part], [class]')).to.have.length(0);
    expect(paper.body.textContent).to.contain('Court protocol');
  });

  it('is what the browser prints of the list by its own menu, too', async () => {
    const page = await list();
    (await offered(page)).click();
    const { seen } = await onPaper(() => tidy(page.get('region').innerText));
    expect(seen).to.match(/^Useful numbers\s+Anna’s office\s+\+1-555-010-0100\s+Horario\s+233733\s+Library$/);
    expect(page.titles()).to.have.length(4);
    expect(page.has('button', 'Print')).to.equal(true);
    expect(page.text()).not.to.contain('Anna');
  });

  it('has no neutral name on screen, and no request for one', async () => {
    const page = await list();
    (await offered(page)).click();
    expect(page.text()).not.to.contain('Anna').and.not.to.contain('Useful numbers');
  });
});
