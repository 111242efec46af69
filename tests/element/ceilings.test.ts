import { expect, html } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { fill } from '../../src/messages/messages.js';
import '../../src/resource-list.js';
import { marksOf } from '../../src/search/highlight.js';
import { parseQuery } from '../../src/search/query.js';
import { marked } from '../../src/views/parts.js';
import { entries, feedOf, item, sample } from '../support/feeds.js';
import { show } from '../support/page.js';
import { serve } from '../support/served.js';

const MIB = 1024 * 1024;

describe('a feed over a ceiling', () => {
  // Half of each is sent, and then nothing more: only who has enough of it hangs up so soon.
  for (const [what, body, options, sentence] of [
    ['of bytes', '{"items": []}', { pad: 72 * MIB }, en.errors.bytes],
    ['of bytes, 80 KB that unpack to more', '{"items": []}', { pad: 80 * MIB, gzip: 1 }, en.errors.bytes],
    ['of depth', `{"items": ${'['.repeat(40)}`, { pad: MIB }, en.errors.feed],
  ] as const) {
    it(`${what} is given up while it arrives`, async () => {
      const served = await serve(body, { ...options, hang: 'body' });
      const page = await show(html`<resource-list src=${served.url}></resource-list>`);
      expect(page.get('alert').textContent.trim()).to.equal(sentence);
      await served.abandoned();
      expect(await served.requests()).to.have.length(1);
    });
  }
});

describe('a list of very much', () => {
  it('offers the 200 most frequent values of a facet, and says how many there are', async () => {
    const items = entries(250).map((entry, at) => ({
      ...entry,
      tags: [`Topic ${at}`, ...(at > 240 ? ['Frequent'] : [])],
    }));
    const page = await show(html`<resource-list facets="topic" .feed=${feedOf(items)}></resource-list>`);
    const offered = page.facet('Topic');
    expect(offered).to.have.length(200);
    expect(offered[0]).to.equal('Frequent (9)');
    expect(page.get('group', 'Topic').innerText).to.contain(fill(en.showing, { shown: '200', n: '251' }));
  });

  it('says nothing of the kind of 200 values', async () => {
    const items = entries(200).map((entry, at) => ({ ...entry, tags: [`Topic ${at}`] }));
    const page = await show(html`<resource-list facets="topic" .feed=${feedOf(items)}></resource-list>`);
    expect(page.facet('Topic')).to.have.length(200);
    expect(page.get('group', 'Topic').innerText).not.to.contain(fill(en.showing, { shown: '200', n: '200' }));
  });

  it('shows a hundred of everything that an entry has many of', async () => {
    const many = <T>(make: (at: number) => T): T[] => Array.from({ length: 20_000 }, (_, at) => make(at));
    const text = many((at) => `Word ${at}`);
    const url = (at: number): string => `https://agency.example/${at}`;
    const entry = item('Entry', {
      tags: text,
      authors: text.map((name) => ({ name })),
      attachments: many((at) => ({ url: url(at), title: `File ${at}` })),
      _resource: {
        audience: text,
        section: text,
        editions: many((at) => ({ language: 'es', url: url(at), title: `Edition ${at}` })),
      },
    });
    const page = await show(
      html`<resource-list .feed=${feedOf([entry, item('Other')], { authors: entry.authors })}></resource-list>`,
    );
    expect(page.root.querySelectorAll('*').length).to.be.within(1000, 3000);
    expect(page.text()).to.contain('Word 99').and.not.to.contain('Word 100');
    expect(page.text()).to.contain('File 99').and.not.to.contain('File 100');
    expect(page.text()).to.contain('Edition 99').and.not.to.contain('Edition 100');
  });

  it('shows the beginning of a line that is endless, and all of a text', async () => {
    const endless = 'Endless '.repeat(5000);
    const word = 'a'.repeat(50_000);
    const items = [item(endless, { id: '1', content_text: `${endless}end.`, tags: [word] }), item(word, { id: '2' })];
    const page = await show(html`<resource-list .feed=${feedOf(items)}></resource-list>`);
    for (const title of page.root.querySelectorAll('[part=title]'))
      expect(title.textContent.trim()).to.have.length.within(2000, 2048);
    expect(page.root.querySelector('[part=text]')?.textContent).to.contain('Endless end.');
    await page.search('endles');
    expect(page.root.querySelectorAll('mark')).to.have.length.above(5000);
    await page.search('aaaaaa');
    expect(page.root.querySelectorAll('[part=item]')).to.have.length(2);
  });

  it('marks more matches in a text than a function may have arguments', () => {
    const text = 'Endless '.repeat(200_000);
    const made = marked(text, marksOf(parseQuery('endles')));
    expect((made as Element).textContent).to.equal(text);
    expect((made as Element).childElementCount).to.equal(200_000);
  });

  it('is searched by the first 200 characters of what is pasted', async () => {
    const page = await show(html`<resource-list .feed=${sample}></resource-list>`);
    for (const [pasted, least] of [
      ['poster '.repeat(1500), 1],
      [`poster${' '.repeat(200)}nothing `.repeat(50), 1],
      ['('.repeat(10_000), 7],
      ['"'.repeat(10_000), 7],
      ['x'.repeat(10_000), 0],
      ['(a+)+$ '.repeat(1500), 0],
      ['дом 家 '.repeat(2000), 0],
    ] as const) {
      await page.search(pasted);
      expect(page.items().length, pasted.slice(0, 20)).to.be.at.least(least);
    }
    await page.press('Clear all');
    await page.statusIs('7 resources');
  });
});
