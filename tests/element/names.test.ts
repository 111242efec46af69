import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { nameOf, tidy } from '../support/accessible.js';
import { WEBKIT, accessibilityTree } from '../support/engine.js';
import { entries, feedOf, item, sample } from '../support/feeds.js';
import { LANGUAGES } from '../support/languages.js';
import { NARROW, type Page, WIDE, show } from '../support/page.js';

const LONG = 'A sentence of a report that says something. '.repeat(20);
const feed = feedOf([
  item('A long report', {
    summary: LONG,
    attachments: [{ url: 'https://a.example/form.docx', mime_type: 'application/msword', title: 'Form' }],
    _resource: {
      access: { level: 'paid', note: 'The report is sold.', contact_url: 'mailto:unit@agency.example' },
      editions: [{ language: 'es', url: 'https://a.example/es' }],
    },
  }),
  ...sample.items,
  ...entries(5),
]);

/** The words on a control, as somebody who looks at it says them; what is a sign and no word is not said. */
function wordsOn(control: HTMLElement): string {
  const label = (control as HTMLInputElement).labels?.[0];
  const seen = label ? (label.querySelector<HTMLElement>('[part=search-label], [part=sort-label]') ?? label) : control;
  const texts: string[] = [];
  const walker = document.createTreeWalker(seen, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement, textContent } = node;
    // A single pixel is what is there for screen readers alone.
    const onScreen = parentElement !== null && parentElement.getBoundingClientRect().width > 1;
    if ((onScreen || parentElement === control) && /[\p{L}\p{N}]/u.test(parentElement?.textContent ?? ''))
      texts.push(textContent ?? '');
  }
  return tidy(texts.join(''));
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s\u2066-\u2069]+/g, '');

describe('the name of every control holds the words that are seen on it (WCAG 2.2, 2.5.3)', () => {
  for (const [width, where] of [
    [WIDE, 'wide'],
    [NARROW, 'narrow'],
  ] as const) {
    for (const language of ['en', ...LANGUAGES.keys()]) {
      if (width === NARROW && language !== 'en') continue;
      it(`in ${language}, ${where}`, async () => {
        const page = await show(
          html`<resource-list lang=${language} page-size="3" .feed=${feed}></resource-list>`,
          width,
        );
        page
          .all('button')
          .find((each) => each.getAttribute('aria-controls'))
          ?.click();
        await page.settled();
        for (const box of page.all('checkbox').slice(0, 2)) box.click();
        await page.settled();
        for (const box of page.all('checkbox').slice(0, 2)) if ((box as HTMLInputElement).checked) box.click();
        page.all('checkbox').at(-1)?.click();
        await page.settled();
        const controls = ['button', 'link', 'checkbox', 'searchbox', 'combobox'].flatMap((role) => page.all(role));
        expect(controls.length).to.be.above(15);
        for (const control of controls) {
          const words = wordsOn(control);
          expect(words, control.outerHTML).not.to.equal('');
          expect(plain(nameOf(control))).to.contain(plain(words));
        }
      });
    }
  }

  it('also as the browser itself says the names', async function () {
    const page: Page = await show(html`<resource-list page-size="3" .feed=${feed}></resource-list>`);
    await page.choose('PDF', 'Paid');
    await page.press('Remove filter: PDF');
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    for (const role of ['button', 'link', 'checkbox', 'searchbox', 'combobox'] as const) {
      const names = tree.filter((node) => node.role === role).map(({ name }) => plain(name));
      const words = page.all(role).map((control) => plain(wordsOn(control)));
      expect(words.length, role).to.be.above(0);
      for (const each of words)
        expect(
          names.some((name) => name.includes(each)),
          `${role} ${each}`,
        ).to.equal(true);
    }
  });
});

describe("headings in the browser's accessibility tree", () => {
  it('have the level that heading-level says, and the second where it says none', async function () {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    for (const [level, expected] of [
      ...[1, 2, 3, 4, 5, 6].map((each) => [`${each}`, each] as const),
      ['0', 2],
      ['7', 2],
      ['two', 2],
    ] as const) {
      page.element.setAttribute('heading-level', level);
      await page.settled();
      const tree = await accessibilityTree();
      if (!tree) return this.skip();
      const headings = tree.filter(({ role }) => role === 'heading');
      expect(headings.map(({ properties }) => properties['level'])).to.deep.equal([expected, expected]);
    }
  });
});

it('nothing is said only under a pointer', async () => {
  const page = await show(html`<resource-list page-size="3" .feed=${feed}></resource-list>`);
  await page.choose('PDF');
  expect(page.root.querySelectorAll('[title], [popover], [role=tooltip]')).to.have.length(0);
});

describe('find in page', () => {
  // Not in every engine's types: it looks for a text as the browser's own search does.
  const find = (text: string): boolean => {
    getSelection()?.removeAllRanges();
    return (window as unknown as { find(text: string, matchCase: boolean, up: boolean, wrap: boolean): boolean }).find(
      text,
      false,
      false,
      true,
    );
  };

  it('reaches every entry that is shown, the last as well', async function () {
    // Its window.find, unlike its search for people, does not look into shadow roots.
    if (WEBKIT) return this.skip();
    await show(html`<resource-list .feed=${feedOf(entries(60))}></resource-list>`);
    for (const title of ['Entry 1', 'Entry 25', 'Entry 50']) expect(find(title), title).to.equal(true);
    expect(find('Entry 51')).to.equal(false);
  });
});
