import { expect, html } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { fill } from '../../src/messages/messages.js';
import '../../src/resource-list.js';
import { fullFeed, someFeeds } from '../support/any-value.js';
import { listenToConsole } from '../support/console.js';
import { feedOf, item } from '../support/feeds.js';
import { type Page, show } from '../support/page.js';
import { serve } from '../support/served.js';
import { watchPage } from '../support/watch-page.js';

const KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'];

/** The documents as feeds of one list, by addresses that need no server. */
async function showAll(documents: readonly unknown[]): Promise<Page> {
  const urls = documents.map((each) => URL.createObjectURL(new Blob([JSON.stringify(each)])));
  const page = await show(html`<resource-list page-size="5000" src=${urls.join(' ')}></resource-list>`);
  urls.forEach((url) => URL.revokeObjectURL(url));
  return page;
}

describe('a bad document', () => {
  let watch: ReturnType<typeof watchPage>;
  let log: ReturnType<typeof listenToConsole>;

  beforeEach(() => {
    watch = watchPage();
    log = listenToConsole();
  });
  afterEach(async () => {
    const said = log.end();
    expect(await watch.end()).to.deep.equal([]);
    for (const words of said) expect(words).to.match(/^<resource-list> left out/);
  });

  it('with any JSON in any place of the schema fails nothing, and its good items show', async () => {
    const documents = someFeeds(400);
    const lists = documents.filter((each) => JSON.stringify(each).includes('"Before"')).length;
    const page = await showAll(documents);
    const titles = Array.from(page.root.querySelectorAll('[part=title]'), (each) => each.textContent.trim());
    for (const title of ['Before', 'After']) expect(titles.filter((each) => each === title)).to.have.length(lists);
    for (const order of ['Title', 'Newest first']) await page.sortBy(order);
    await page.search('before');
    expect(page.root.querySelectorAll('[part=item]')).to.have.length.at.least(lists);
  });

  it('with a tag of a language that carries more than a language is shown', async () => {
    const tags = ['es-x-private', 'en-u-ca-buddhist', 'de-t-it', 'sl-rozaj-biske-1994', 'und', 'xx', 'en_US', '', '*'];
    const items = tags.map((language, at) =>
      item(`Entry ${at}`, { language, _resource: { editions: [{ language, url: 'https://agency.example/' }] } }),
    );
    const page = await show(html`<resource-list .feed=${feedOf(items)}></resource-list>`);
    expect(page.titles()).to.have.length(tags.length);
    expect(page.item('Entry 0').innerText.toLowerCase()).to.contain('español');
  });

  describe('with the names of what objects have', () => {
    /** As text, since a literal with `__proto__` would be another object. */
    const poison = `"__proto__": {"polluted": true, "title": "Polluted"}, "constructor": {"prototype": {"polluted": true}}`;
    const document = `{${poison}, "title": "Feed", "_resources": {${poison}, "sections": ${JSON.stringify(
      KEYS.map((title) => ({ title, description: `About ${title}` })),
    )}, "synonyms": [${JSON.stringify(KEYS)}]}, "items": [${KEYS.map((key) =>
      JSON.stringify(
        item(`Entry ${key}`, {
          id: key,
          tags: [key],
          language: key,
          _resource: { section: key, type: key, publisher: key, audience: [key], issued: key },
        }),
      ).replace('{', `{${poison}, `),
    ).join()}, {${poison}, "id": "x"}]}`;

    const load = async (attributes = html``): Promise<Page> => {
      const { url } = await serve(document);
      return show(html`<resource-list facets="topic type audience publisher" src=${url}>${attributes}</resource-list>`);
    };

    it('pollutes nothing, and has only what it says', async () => {
      const page = await load();
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
      expect(page.headings()).to.deep.equal(KEYS.map((key) => `2 ${key}`));
      expect(page.titles()).to.deep.equal(KEYS.map((key) => `Entry ${key}`));
      expect(page.text()).to.contain('About __proto__').and.not.to.contain('Polluted');
    });

    it('can be filtered and searched by these names', async () => {
      const page = await load();
      for (const name of ['Topic', 'Type', 'Audience', 'Publisher'])
        expect(page.facet(name)).to.have.members(KEYS.map((key) => `${key} (1)`));
      for (const key of KEYS) {
        page.checkbox(key, 'Topic').click();
        await page.settled();
        expect(page.titles()).to.deep.equal([`Entry ${key}`]);
        await page.press(fill(en.removeFilter, { value: key }));
        await page.search(`"${key}"`);
        // Each is another name of all the others.
        expect(page.titles()).to.include(`Entry ${key}`);
        await page.search('');
      }
    });
  });

  it('with ids that are missing, empty or used before shows what has an id of its own, and says what is left out', async () => {
    const entries = [1, '1', null, '', 'a', undefined, 'a', {}, 'A', true, 2].map((id, at) => ({
      id,
      title: `Entry ${at}`,
    }));
    const { url } = await serve({ items: entries });
    let problems: readonly { path: string; index?: number | undefined }[] = [];
    const note = (event: HTMLElementEventMap['resource-list-load']): void => void ({ problems } = event);
    document.addEventListener('resource-list-load', note, { once: true });
    const page = await show(html`<resource-list src=${url}></resource-list>`);
    expect(page.titles()).to.deep.equal([0, 4, 8, 10].map((at) => `Entry ${at}`));
    expect(problems.map(({ index }) => index)).to.deep.equal([1, 2, 3, 5, 6, 7, 9]);
    for (const { path } of problems) expect(path).to.equal('id');
  });

  for (const [what, body] of Object.entries({
    'a page to sign in': '<!doctype html><title>Sign in</title><form><input name=user></form>',
    'a page to sign in with a long script': `\n<html><script>${"x={a:['".repeat(100)}</script>Sign in`,
    'an XML file': '<?xml version="1.0"?><rss><title>Sign in</title></rss>',
  })) {
    it(`that is ${what} is said to be one, whatever its type, and nothing of it is shown`, async () => {
      for (const type of ['text/html', 'application/feed+json']) {
        const { url } = await serve(body, { type });
        const page = await show(html`<resource-list src=${url}></resource-list>`);
        expect(page.get('alert').textContent.trim()).to.equal(en.errors.html);
        expect(page.text()).not.to.contain('user');
        expect(page.root.querySelector('form, input[name]')).to.equal(null);
      }
    });
  }

  it('is whole before anything is changed', async () => {
    const page = await showAll([fullFeed()]);
    expect(page.titles()).to.have.length(3);
    await page.statusIs('3 resources');
  });
});
