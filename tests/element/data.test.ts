import { expect, html } from '@open-wc/testing';
import '../../src/resource-list.js';
import { listenToConsole } from '../support/console.js';
import { type Page, show } from '../support/page.js';
import { listenToErrors } from '../support/served.js';

/** Shows a feed of data/ in full, and what it said and failed with. */
async function load(name: string): Promise<{ page: Page; said: string[]; kinds: string[]; problems: number }> {
  const console = listenToConsole();
  const errors = listenToErrors();
  let problems = 0;
  const count = (event: HTMLElementEventMap['resource-list-load']): void => void (problems = event.problems.length);
  document.addEventListener('resource-list-load', count, { once: true });
  const page = await show(html`<resource-list page-size="500" src=${`/data/${name}`}></resource-list>`);
  document.removeEventListener('resource-list-load', count);
  return { page, said: console.end(), kinds: errors.end(), problems };
}

const hosts = (page: Page): Set<string> =>
  new Set(page.all('link').map((link) => new URL((link as HTMLAnchorElement).href).host));

// What data/README.md says of each.
describe('the feeds of data/', () => {
  it('e-guide.json shows 121 entries, under nested headings, and says nothing', async () => {
    const { page, said, problems } = await load('e-guide.json');
    await page.statusIs('121 resources');
    expect(page.items()).to.have.length(121);
    expect(new Set(page.headings().map((heading) => heading[0]))).to.have.all.keys('2', '3', '4');
    expect(said).to.deep.equal([]);
    expect(problems).to.equal(0);
  });

  it('e-guide.json has no heading with nothing under it', async () => {
    const { page } = await load('e-guide.json');
    const order = page.root.querySelectorAll('h2, h3, h4, [role="list"]');
    const last = Array.from(order).at(-1);
    expect(last?.getAttribute('role')).to.equal('list');
    Array.from(order).forEach((element, i) => {
      if (element.localName === 'h4') expect(order[i + 1]?.getAttribute('role'), element.textContent).to.equal('list');
    });
  });

  for (const name of ['not-json', 'html', 'not-a-feed']) {
    it(`broken/${name}.json is an error of kind format`, async () => {
      const { page, kinds } = await load(`broken/${name}.json`);
      expect(kinds).to.deep.equal(['format']);
      expect(page.has('button', 'Try again')).to.equal(true);
      expect(page.items()).to.deep.equal([]);
    });
  }

  it('broken/empty.json is an empty list and no error', async () => {
    const { page, kinds } = await load('broken/empty.json');
    expect(kinds).to.deep.equal([]);
    expect(page.state('empty')).to.equal(true);
  });

  it('broken/bad-items.json shows seven entries, and reports three in one warning', async () => {
    const { page, said, problems } = await load('broken/bad-items.json');
    expect(page.items()).to.have.length(7);
    expect(problems).to.equal(3);
    expect(said).to.have.length(1);
  });

  it('broken/hostile.json shows text alone, and links only to agency.example', async () => {
    const { page } = await load('broken/hostile.json');
    expect(page.items().length).to.be.greaterThan(0);
    expect(hosts(page)).to.have.all.keys('agency.example');
    expect(page.root.querySelector('script, img, iframe, object, embed, style:not(:first-child), [onerror]')).to.equal(
      null,
    );
    expect(page.text()).not.to.match(/[\u202a-\u202e\u2066-\u2069]|\p{Cc}/u);
  });

  it('broken/plain-blog.json shows four entries', async () => {
    const { page, problems } = await load('broken/plain-blog.json');
    expect(page.items()).to.have.length(4);
    expect(problems).to.equal(0);
  });

  it('broken/multilingual.json shows twenty entries, each with its language', async () => {
    const { page, problems } = await load('broken/multilingual.json');
    expect(page.items()).to.have.length(20);
    expect(problems).to.equal(0);
    expect(page.items().map(({ lang }) => lang)).to.include.members(['es', 'ar', 'vi']);
    expect(page.facet('Language').length).to.be.greaterThan(4);
  });
});
