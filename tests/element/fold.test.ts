import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { feedOf, item } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';

const sentence = (n: number): string => `Sentence number ${n} says something that is worth a line of its own.`;
const LONG = Array.from({ length: 12 }, (_, i) => sentence(i + 1)).join(' ');

describe('a long text', () => {
  let page: Page;

  beforeEach(async () => {
    const feed = feedOf([item('Long one', { summary: LONG }), item('Short one', { summary: sentence(1) })]);
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
  });

  it('is folded at the end of a sentence', () => {
    const shown = page.text();
    expect(shown).to.contain(sentence(1));
    expect(shown).not.to.contain(sentence(12));
    expect(shown.slice(0, shown.indexOf('Read more')).trimEnd()).to.match(/a line of its own\.$/);
  });

  it('has a button whose name includes the title', () => {
    expect(page.names('button')).to.contain('Read more: Long one');
    expect(page.get('button', 'Read more: Long one').ariaExpanded).to.equal('false');
  });

  it('is shown whole when the button is pressed', async () => {
    await page.press('Read more: Long one');
    expect(page.text()).to.contain(LONG);
    expect(page.get('button', 'Read less: Long one').ariaExpanded).to.equal('true');
  });

  it('keeps the paragraph that begins where it was folded', async () => {
    const lead = LONG.slice(0, LONG.indexOf(sentence(5))).trim();
    const feed = feedOf([item('In paragraphs', { content_text: `${lead}\n\n${LONG}` })]);
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    await page.press('Read more: In paragraphs');
    const text = page.root.querySelector('[part=text]') as HTMLElement;
    // Two lines further down, and not one.
    const bottom = (at: number, length: number): number => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode() as Text;
      while (node.length <= at) {
        at -= node.length;
        node = walker.nextNode() as Text;
      }
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + length);
      return range.getBoundingClientRect().bottom;
    };
    const all = text.textContent;
    const [end, start] = [all.indexOf(lead) + lead.length - 1, all.lastIndexOf(sentence(1))];
    const lineHeight = parseFloat(getComputedStyle(text).lineHeight);
    expect(bottom(start, 1) - bottom(end, 1)).to.be.closeTo(2 * lineHeight, 2);
  });

  it('is folded again when the button is pressed again', async () => {
    await page.press('Read more: Long one');
    await page.press('Read less: Long one');
    expect(page.text()).not.to.contain(sentence(12));
  });

  it('keeps the focus on the button', async () => {
    page.get('button', 'Read more: Long one').focus();
    await page.press('Read more: Long one');
    expect(page.focused()).to.equal('button Read less: Long one');
  });

  it('is not folded when it is short', () => {
    expect(page.all('button', /Short one/)).to.deep.equal([]);
  });

  it('is unfolded where the words searched for are in what was folded', async () => {
    await page.search('"number 12"');
    expect(page.text()).to.contain(sentence(12));
    expect(page.root.querySelector('mark')?.textContent).to.equal('number 12');
  });

  it('is shown whole when the entry has no title', async () => {
    const feed = feedOf([{ id: '1', content_text: LONG }]);
    page = await show(html`<resource-list .feed=${feed}></resource-list>`);
    expect(page.text()).to.contain(LONG);
    expect(page.has('button', /^Read more/)).to.equal(false);
  });

  it('can be found by the browser while it is folded, and then unfolds', async function () {
    const rest = page.root.querySelector('[hidden="until-found"]');
    if (!('onbeforematch' in document.body)) return this.skip();
    rest?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await page.settled();
    expect(page.text()).to.contain(LONG);
    expect(page.has('button', 'Read less: Long one')).to.equal(true);
  });

  it('stays unfolded when the list is filtered and shown again', async () => {
    await page.press('Read more: Long one');
    await page.search('short');
    await page.search('');
    expect(page.text()).to.contain(LONG);
  });
});
