import { expect, html } from '@open-wc/testing';
import { SLOW } from '../../src/controllers/feed-controller.js';
import { en } from '../../src/messages/en.js';
import '../../src/resource-list.js';
import { Clock, hurryRetries } from '../support/clock.js';
import { feedOf, item } from '../support/feeds.js';
import { type Page, place, show } from '../support/page.js';
import { downedServer, serve } from '../support/served.js';

const feed = feedOf([item('A')]);
const list = (src: string): Promise<Page> => show(html`<resource-list src=${src}></resource-list>`);
const told = (page: Page): string => page.get('alert').textContent.trim();

describe('a broken connection', () => {
  let hurry: { end: () => void };
  beforeEach(() => (hurry = hurryRetries()));
  afterEach(() => hurry.end());

  it('to a server that is down is told, and Try again brings the list once it is up', async () => {
    const server = await downedServer();
    const served = await serve(feed);
    const page = await list(server.at(served));
    expect(told(page)).to.equal(en.errors.network);
    await server.up();
    await page.loadedAfter(() => page.get('button', en.tryAgain).click());
    expect(page.titles()).to.deep.equal(['A']);
    expect(page.has('alert')).to.equal(false);
  });

  it('that recovers at the third attempt is not even told', async () => {
    const served = await serve(feed, { cors: 'no', recovers: 2 });
    const page = await list(served.elsewhere);
    expect(page.titles()).to.deep.equal(['A']);
    expect(await served.requests()).to.have.length(3);
  });

  it('that is cut before anything comes is told', async () => {
    expect(told(await list((await serve(feed, { cut: 'headers' })).url))).to.equal(en.errors.network);
  });

  it('that is cut half way through the list heals by itself', async () => {
    const served = await serve(feed, { cut: 'body', length: 1, recovers: 1 });
    const page = await list(served.url);
    expect(page.titles()).to.deep.equal(['A']);
    expect(await served.requests()).to.have.length(2);
  });

  for (const options of [{ length: 1 }, {}]) {
    it(`that is cut there every time is told, and half a list is not shown ${JSON.stringify(options)}`, async () => {
      const served = await serve(feedOf([item('A'), item('B')]), { cut: 'body', ...options });
      const page = await list(served.url);
      expect([en.errors.network, en.errors.json]).to.include(told(page));
      expect(page.items()).to.deep.equal([]);
    });
  }

  it('by a redirect to an origin that does not allow it is told', async () => {
    const target = await serve(feed, { cors: 'no' });
    const hop = await serve('', { redirect: target.elsewhere });
    expect(told(await list(hop.url))).to.equal(en.errors.network);
    expect(await hop.requests()).to.have.length(3);
  });

  it('leaves the list of the other feeds, and what is missing is named', async () => {
    const server = await downedServer();
    const [lost, good] = await Promise.all([serve(feedOf([item('Lost')])), serve(feed)]);
    const page = await list(`${server.at(lost)} ${good.url}`);
    expect(page.titles()).to.deep.equal(['A']);
    const { host, pathname } = new URL(server.at(lost));
    await page.statusIs(`1 resource. ${en.partly.replace('{feeds}', host + pathname)}`);
  });
});

describe('without a connection', () => {
  const online = (on: boolean): void => {
    if (on) delete (navigator as { onLine?: boolean }).onLine;
    else Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    window.dispatchEvent(new Event(on ? 'online' : 'offline'));
  };
  beforeEach(() => online(false));
  afterEach(() => online(true));

  it('the visitor is told so at once, and the list comes by itself with the connection', async () => {
    const served = await serve(feed, { cors: 'no', recovers: 1 });
    const page = await list(served.elsewhere);
    expect(told(page)).to.equal(en.errors.offline);
    expect(await served.requests()).to.have.length(1);
    await page.loadedAfter(() => online(true));
    expect(page.titles()).to.deep.equal(['A']);
    expect(await served.requests()).to.have.length(2);
  });

  it('silence is no fault of the server, and the list comes with the connection', async () => {
    const served = await serve(feed, { hang: 'headers', recovers: 1 });
    const page = await show(html`<resource-list src=${served.url} timeout="200"></resource-list>`);
    expect(told(page)).to.equal(en.errors.offline);
    await page.loadedAfter(() => online(true));
    expect(page.titles()).to.deep.equal(['A']);
  });

  it('a list that is there stays when it is loaded again, and is renewed with the connection', async () => {
    const server = await downedServer();
    const page = await list((await serve(feed)).url);
    const lost = server.at(await serve(feedOf([item('Newer')])));
    await page.loadedAfter(() => (page.element.src = `${lost} ${page.element.src}`));
    expect(page.titles()).to.deep.equal(['A']);
    await server.up();
    await page.loadedAfter(() => online(true));
    expect(page.titles()).to.deep.equal(['Newer', 'A']);
    await page.statusIs('2 resources');
  });

  it('a list that has left the page asks for nothing when the connection is back', async () => {
    const gone = await serve(feed, { cors: 'no' });
    const page = await list(gone.elsewhere);
    page.element.remove();
    online(true);
    await list((await serve(feed)).url);
    expect(await gone.requests()).to.have.length(1);
  });
});

describe('a list that is slow', () => {
  let clock: Clock;
  let page: Page;

  /** Notes what the status says. */
  function hear(): string[] {
    const region = page.get('status');
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent.trim())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return said;
  }

  async function pass(milliseconds: number): Promise<void> {
    clock.pass(milliseconds);
    await page.element.updateComplete;
  }

  async function begin(options: Parameters<typeof serve>[1]): Promise<string[]> {
    const served = await serve(feed, options);
    clock = new Clock();
    page = await place(html`<resource-list src=${served.url}><a href="/">The full list</a></resource-list>`);
    return hear();
  }

  afterEach(() => clock.restore());

  it('says so after three seconds and not before, seen and once in the status, beside the fallback', async () => {
    const said = await begin({ hang: 'headers' });
    await pass(SLOW - 1);
    expect(page.text()).to.contain(en.loading);
    expect(said).to.deep.equal([]);
    await pass(1);
    expect(page.text()).to.contain(en.slow);
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
    page.element.label = 'Changed';
    await pass(SLOW);
    expect(said).to.deep.equal([en.slow]);
    expect(page.all('status')).to.have.length(1);
  });

  it('says what has come when it is there', async () => {
    const said = await begin({ delay: 300 });
    await pass(SLOW);
    clock.restore();
    await page.statusIs('1 resource');
    expect(said).to.deep.equal([en.slow, '1 resource']);
    expect(page.text()).not.to.contain(en.slow);
  });

  it('says nothing of it any more when it fails', async () => {
    await begin({ hang: 'headers' });
    await pass(SLOW);
    await page.loadedAfter(() => {
      clock.pass(10_000);
      clock.restore();
    });
    expect(told(page)).to.equal(en.errors.timeout);
    expect(page.status()).to.equal('');
  });

  it('begins anew with another src', async () => {
    const other = await serve(feed, { hang: 'headers' });
    const said = await begin({ hang: 'headers' });
    await pass(SLOW);
    page.element.src = other.url;
    await page.element.updateComplete;
    await pass(SLOW - 1);
    expect(page.text()).to.contain(en.loading);
    await pass(1);
    expect(said.filter(Boolean)).to.deep.equal([en.slow, en.slow]);
  });
});
