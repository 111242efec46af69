// The plugin in a real WordPress, driven as an author who may not write HTML drives it, and as visitors see it. Needs a
// build and Debian's packages: `npm run test:wordpress` sees to both.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../support/find-browsers.js';
import { manifest } from '../../tools/project.js';
import { pluginArchive } from '../../tools/wordpress-plugin.js';
import { Author } from './author.js';
import { FeedServer } from './feed-server.js';
import { Site } from './site.js';

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Tools for task forces',
  language: 'en',
  items: [
    { id: '1', title: 'A guide to interviewing', content_text: 'How to talk.', url: 'guide.html', tags: ['Talking'] },
    { id: '2', title: 'A </script><script>alert(1)</script> toolkit', content_text: 'Tools & more.' },
    {
      id: '3',
      title: 'For officers alone',
      content_text: 'Ask for it.',
      url: 'https://secret.example/',
      attachments: [{ url: 'https://secret.example/a.pdf', mime_type: 'application/pdf' }],
      _resource: { access: { level: 'restricted' } },
    },
  ],
};

const feeds = await new FeedServer().start();
/** @type {Site} */
let site;
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Author} */
let author;

before(async () => {
  site = await Site.start({ archive: pluginArchive(), feedPort: feeds.port });
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  author = new Author(await browser.newPage(), site.origin);
  await author.logIn('author', 'author-password');
});

after(async () => {
  await browser?.close();
  await site?.stop();
  feeds.stop();
});

/** What pages said by `alert`: nothing, unless a text of a feed or of an author has become a script. */
const alerts = [];

/** Opens a page as somebody whom the site does not know, and tells which addresses that asked for. */
async function visit(address, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const asked = [];
  page.on('dialog', (dialog) => (alerts.push(dialog.message()), dialog.dismiss()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address, { waitUntil: 'load' });
  return { page, asked, leave: () => context.close() };
}

/** Runs PHP in the site, and gives what its expression comes to. */
const php = async (expression) => JSON.parse(await site.php('command.php', `return ${expression};`));

/** A published post of the author's, with what WordPress leaves of the text. */
const post = (text) =>
  php(`(function () {
    wp_set_current_user(2);
    kses_init();
    return get_permalink(wp_insert_post(array('post_title' => 'A post', 'post_status' => 'publish', 'post_content' => wp_slash(${JSON.stringify(text).replaceAll('$', '\\$')}))));
  })()`);

test('an author may not write HTML: WordPress takes the tag out of what the author writes', async () => {
  assert.equal(await php('user_can(2, "unfiltered_html")'), false);
  const { page, leave } = await visit(await post('<resource-list src="/feed.json"></resource-list><p>The rest</p>'));
  await page.getByText('The rest').waitFor();
  assert.equal(await page.locator('resource-list').count(), 0);
  await leave();
});

test('an author inserts the shortcode in the editor, and visitors find the list', async () => {
  const address = feeds.put('shortcode.json', FEED);
  await author.newPost('By shortcode');
  await author.insert('Shortcode');
  await author.page
    .getByRole('textbox', { name: 'Shortcode text' })
    .fill(`[resource_list src="${address}?a=1&b=2" label="Our tools" heading-level="3" no-filters]`);
  const { page, asked, leave } = await visit(await author.publish());
  const list = page.getByRole('region', { name: 'Our tools' });
  await list.getByRole('link', { name: 'A guide to interviewing' }).waitFor();
  assert.equal(await list.getByRole('listitem').count(), 3);
  assert.equal(await list.getByRole('status').textContent(), '3 resources');
  assert.equal(await list.getByRole('group').count(), 0);
  // The script is this site's, of this version, and nothing else is asked than this site and the feed.
  const script = asked.filter((url) => url.includes('.min.js?') && url.includes('/plugins/'));
  assert.deepEqual(script, [
    `${site.origin}/wp-content/plugins/resource-list/script/resource-list.min.js?ver=${manifest.version}`,
  ]);
  const others = asked.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'));
  assert.deepEqual(others, [`${address}?a=1&b=2`]);
  await leave();
});

test('an author inserts the block, sees the list in the editor, sets it, and visitors find it', async () => {
  const address = feeds.put('block.json', FEED);
  await author.newPost('By block');
  await author.insert('Resource list');
  const block = author.block('Resource list');
  await block.getByRole('textbox', { name: 'Feed address' }).fill(address);
  await block.getByRole('button', { name: 'Show the list' }).click();
  await block.getByText('A guide to interviewing').waitFor();
  assert.equal(await block.getByRole('searchbox', { includeHidden: true }).count(), 1);

  await author.settings.getByLabel('Name of the list').fill('Tools by block');
  await author.settings.getByLabel('Order').selectOption('By title');
  await author.openPanel('Search and filters');
  await author.settings.getByLabel('Leave the search box out').check();
  await author.openPanel('Buttons');
  await author.settings.getByLabel('Put entries on a shortlist').check();
  await author.settings.getByLabel('Copy the list').check();
  // The preview follows.
  await block.locator('resource-list[no-search][sort="title"][label="Tools by block"]').waitFor();
  await block.getByText('Copy list').waitFor();
  await block.getByText('A guide to interviewing', { exact: true }).waitFor();
  assert.equal(await block.getByRole('searchbox', { includeHidden: true }).count(), 0);

  const { page, leave } = await visit(await author.publish());
  const list = page.getByRole('region', { name: 'Tools by block' });
  await list.getByRole('link', { name: 'A guide to interviewing' }).waitFor();
  assert.equal(await list.getByRole('listitem').count(), 3);
  assert.equal(await list.getByRole('combobox', { name: 'Sort by' }).inputValue(), 'title');
  assert.equal(await list.getByRole('searchbox').count(), 0);
  await list.getByRole('button', { name: /^Add to shortlist.*: A guide to interviewing$/ }).click();
  await list.getByRole('button', { name: 'Show shortlist only (1)' }).waitFor();
  assert.equal(await list.getByRole('button', { name: 'Copy list' }).count(), 1);
  assert.equal(await list.getByRole('button', { name: 'Print' }).count(), 0);
  await leave();
});

test('without JavaScript there is a link to the list', async () => {
  const address = feeds.put('plain.json', FEED);
  const url = await post(
    `[resource_list src="${address}" link="https://agency.example/list?a=1&amp;b=2" link-text="The whole list"]`,
  );
  const { page, leave } = await visit(url, { javaScriptEnabled: false });
  const link = page.getByRole('link', { name: 'The whole list' });
  assert.equal(await link.getAttribute('href'), 'https://agency.example/list?a=1&b=2');
  await leave();
  const feed = await (await fetch(`${url}${url.includes('?') ? '&' : '?'}feed=rss2&withoutcomments=1`)).text();
  assert.doesNotMatch(feed, /resource-list src/);
});

test('where it is asked for, the site keeps the feed: visitors ask nobody else, and the feed is fetched once', async () => {
  const name = 'kept.json';
  const address = feeds.put(name, FEED);
  const url = await post(`[resource_list src="${address}" cache="60"]`);
  for (let time = 0; time < 2; time++) {
    const { page, asked, leave } = await visit(url);
    const list = page.getByRole('region', { name: 'Tools for task forces' });
    const link = list.getByRole('link', { name: 'A guide to interviewing' });
    await link.waitFor();
    assert.equal(await list.getByRole('listitem').count(), 3);
    // Relative addresses in the feed are the feed's own.
    assert.equal(await link.getAttribute('href'), address.replace(name, 'guide.html'));
    assert.deepEqual(
      asked.filter((it) => !it.startsWith(site.origin) && !it.startsWith('data:')),
      [],
    );
    assert.equal(await list.getByText('A </script><script>alert(1)</script> toolkit').count(), 1);
    // Of an entry that is not for everybody, no address stands in the page.
    assert.doesNotMatch(await page.content(), /secret\.example/);
    await leave();
  }
  assert.equal(feeds.times(name, { browser: false }), 1);
  assert.equal(feeds.times(name, { browser: true }), 0);
});

test('a feed that is kept is fetched anew when an author says so, and by nobody else', async () => {
  const name = 'anew.json';
  const address = feeds.put(name, FEED);
  const url = await post(`[resource_list src="${address}" cache="60"]`);
  await (await fetch(url)).text();
  const route = `${site.origin}/?rest_route=/resource-list/v1/refresh`;
  const refused = await fetch(route, { method: 'POST', body: new URLSearchParams({ src: address }) });
  assert.equal(refused.status, 401);
  await (await fetch(url)).text();
  assert.equal(feeds.times(name, { browser: false }), 1);

  await author.newPost('Anew');
  await author.insert('Resource list');
  const block = author.block('Resource list');
  await block.getByRole('textbox', { name: 'Feed address' }).fill(address);
  await block.getByRole('button', { name: 'Show the list' }).click();
  await author.openPanel('Where the feed comes from');
  await author.settings.getByLabel('This site keeps a copy of the feed').selectOption('For an hour');
  feeds.put(name, { ...FEED, title: 'Newer tools' });
  await author.settings.getByRole('button', { name: 'Fetch the feed now' }).click();
  await block.getByText('The feed was fetched anew.').waitFor();
  await (await fetch(url)).text();
  assert.equal(feeds.times(name, { browser: false }), 2);
  assert.match(await (await fetch(url)).text(), /Newer tools/);

  // What can no longer be had is shown as it was.
  feeds.put(name, undefined);
  await php(
    `(function () { $k = \\Resource_List\\cache_key(${JSON.stringify(address)}); $t = get_transient($k); $t['asked'] = 0; return set_transient($k, $t); })()`,
  );
  assert.match(await (await fetch(url)).text(), /Newer tools/);
  assert.equal(feeds.times(name, { browser: false }), 3);
  await (await fetch(url)).text();
  assert.equal(feeds.times(name, { browser: false }), 3);
});

test('what the server cannot keep, the browser gets: large feeds, and those of the server’s own network', async () => {
  const large = {
    ...FEED,
    items: [...FEED.items, { id: 'long', title: 'A long one', content_text: 'word '.repeat(120_000) }],
  };
  const inside = feeds.put('inside.json', FEED).replace('127.0.0.1', 'localhost');
  for (const [name, address] of [
    ['large.json', feeds.put('large.json', large)],
    ['inside.json', inside],
  ]) {
    const { page, leave } = await visit(await post(`[resource_list src="${address}" cache="60" label="Left to you"]`));
    const list = page.getByRole('region', { name: 'Left to you' });
    await list.getByRole('link', { name: 'A guide to interviewing' }).waitFor();
    assert.equal(feeds.times(name, { browser: true }), 1, name);
    await leave();
  }
  assert.equal(feeds.times('inside.json', { browser: false }), 0);
});

test('nothing that an author writes into an attribute becomes markup, and no address is anything but of the web', async () => {
  const hostile = `[resource_list src="javascript:alert(1) data:text/html,x ${feeds.put('hostile.json', FEED)}" label='"><img src=x onerror=alert(1)>Name' facets="topic onerror format" sort="bad" page-size="-3" heading-level="99" lang='"x' link="javascript:alert(1)"]`;
  const markup = await php(`do_shortcode(${JSON.stringify(hostile)})`);
  assert.match(markup, /^<resource-list src="http:\/\/127\.0\.0\.1:\d+\/hostile\.json" [^<>]*>/);
  assert.doesNotMatch(markup, /javascript|onerror|<img|data:|heading-level|sort/);
  assert.match(markup, / facets="topic format" /);
});

test('a list without a feed shows visitors nothing, and says so to whoever can mend it', async () => {
  const block = await post('<p>Before</p><!-- wp:resource-list/resource-list /-->');
  assert.doesNotMatch(await (await fetch(block)).text(), /has no feed yet/);
  await author.page.goto(block);
  await author.page.getByText('This list has no feed yet').waitFor();
});

test('the list speaks the language of the site', async () => {
  // WordPress speaks a language that it has a file for.
  await php('wp_mkdir_p(WP_LANG_DIR) && touch(WP_LANG_DIR . "/fr_CA.mo") && update_option("WPLANG", "fr_CA")');
  const { page, leave } = await visit(await post(`[resource_list src="${feeds.put('fr.json', FEED)}" label="Liste"]`));
  const list = page.getByRole('region', { name: 'Liste' });
  await list.getByRole('searchbox', { name: 'Rechercher des ressources' }).waitFor();
  await leave();
  await php('update_option("WPLANG", "")');
});

test('uninstalled, it leaves nothing behind', async () => {
  const kept =
    'count($wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE \'%resource_list%\'"))';
  const count = (what) => php(`(function () { global $wpdb; ${what} return ${kept}; })()`);
  assert.notEqual(await count(''), 0);
  await php(
    '(function () { deactivate_plugins("resource-list/resource-list.php"); return uninstall_plugin("resource-list/resource-list.php"); })()',
  );
  assert.equal(await count(''), 0);
});

test('PHP had nothing to complain of, and no text became a script', () => {
  assert.equal(site.complaints(), '');
  assert.deepEqual(alerts, []);
});
