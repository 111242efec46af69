// demo/builder.html in Chromium, by the keyboard alone, by what assistive technology is told, and by what leaves the page.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, afterEach, test } from 'node:test';
import { scratchFolder } from '../cli/cli.js';
import { options, servedChromium } from '../support/served-chromium.js';

const site = servedChromium();
const folder = scratchFolder();

const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Ours',
  items: [
    { id: 'a', title: 'A guide', url: 'https://agency.example/guide', content_text: 'What it is.', tags: ['Housing'] },
    {
      id: 'b',
      title: 'A protocol',
      url: 'https://agency.example/secret',
      content_text: 'What it is.',
      _resource: { access: { level: 'restricted' } },
    },
  ],
});

let context;
let page;
let asked;

beforeEach(async () => {
  if (!site.browser) return;
  context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  asked = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto(`${site.origin}/demo/builder.html`);
  await said(/^The list is shown\./);
});
afterEach(() => context?.close());

const said = (words) => page.getByRole('status').first().filter({ hasText: words }).waitFor();

/** Name and role of what has the focus, and whether it can be seen: in the window, and not below the status. */
const focused = () =>
  page.evaluate(() => {
    let element = globalThis.document.activeElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const name = (element.labels?.[0] ?? element).textContent.trim().replace(/\s+/g, ' ');
    const { top, bottom } = element.getBoundingClientRect();
    const status = globalThis.document.getElementById('status').getBoundingClientRect();
    const seen =
      bottom > 0 &&
      top < globalThis.innerHeight &&
      (bottom <= status.top || top >= status.bottom || element.contains(globalThis.document.getElementById('status')));
    return { name, seen, outline: globalThis.getComputedStyle(element).outlineStyle };
  });

/** Goes on with the tab key until something has the focus. */
async function tabTo(name) {
  const met = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const at = await focused();
    met.push(at.name);
    if (at.name !== name) continue;
    assert.ok(at.seen, `${name} has the focus and is not seen`);
    assert.notEqual(at.outline, 'none', name);
    return;
  }
  assert.fail(`No "${name}" among: ${met.join(' | ')}`);
}

test('a list is made with the keyboard alone, from the feed to the code', options, async () => {
  await tabTo('At an address');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo('Text of the feed');
  await page.keyboard.insertText(FEED);
  await tabTo('Check and show');
  await page.keyboard.press('Enter');
  await said('The list is shown. To look at: 1 error.');
  await tabTo('Line 1');
  await page.keyboard.press('Enter');
  assert.equal((await focused()).name, 'Text of the feed');
  await tabTo('Those that help with this list');
  await page.keyboard.press('ArrowDown');
  await tabTo('Topic');
  await page.keyboard.press('Space');
  await tabTo('Headings');
  await page.keyboard.type('By topic');
  await tabTo('Colours of our own');
  await page.keyboard.press('Space');
  await said('All colours can be told apart.');
  await tabTo('Script on your own server, checked by the browser');
  await page.keyboard.press('ArrowDown');
  await tabTo('The code');
  await tabTo('Copy the code');
  await page.keyboard.press('Enter');
  await said('Copied.');
  const copied = await page.evaluate(() => globalThis.navigator.clipboard.readText());
  assert.match(copied, /<resource-list src="\/feed\.json" facets="topic" group-by="topic">/);
  assert.match(copied, /--resource-list-accent-color: #0a4b8f;/);
});

test('what is chosen is seen in the list at once', options, async () => {
  await page.getByLabel('Headings').selectOption('publisher');
  await page.locator('resource-list').getByRole('heading', { name: 'Human Trafficking Institute' }).waitFor();
  await page.getByLabel('Language of buttons').selectOption('ar');
  await page.locator('resource-list [part=layout][dir=rtl]').waitFor();
  await page.getByLabel('Colours of our own').check();
  await page.getByLabel('Links and boxes').fill('#aa2200');
  const link = page.locator('resource-list').getByRole('link').first();
  assert.equal(await link.evaluate((element) => globalThis.getComputedStyle(element).color), 'rgb(170, 34, 0)');
  await page.getByLabel('Quiet text').fill('#cccccc');
  await page.getByLabel('Quiet text').dispatchEvent('change');
  await said('Warning, too faint: quiet text.');
});

test('the list stays in sight while one chooses, and lies over nothing', options, async () => {
  const tops = await page.evaluate(async () => {
    const box = (name) => globalThis.document.querySelector(name).getBoundingClientRect();
    const found = [];
    for (let y = 0; y < globalThis.document.documentElement.scrollHeight; y += 100) {
      globalThis.scrollTo(0, y);
      await new Promise(globalThis.requestAnimationFrame);
      found.push({
        y,
        shown: box('.shown').bottom,
        code: box('.code').top,
        top: box('.shown').top,
        choices: box('.choices'),
      });
    }
    return found;
  });
  for (const { y, shown, code } of tops) assert.ok(shown <= code, `At ${y} px the list lies over the code`);
  const middle = tops.find(({ choices }) => choices.top < -300);
  assert.ok(middle.top >= 0, 'it is gone with the first choices');
});

test('nothing leaves the page of what is pasted, or opened from a file', options, async () => {
  const before = asked.length;
  await page.getByLabel('I paste it here').check();
  await page.getByLabel('Text of the feed').fill(FEED);
  await page.getByRole('button', { name: 'Check and show' }).click();
  await said('The list is shown. To look at: 1 error.');
  await page.locator('resource-list').getByRole('link', { name: 'A guide' }).waitFor();
  const file = join(folder, 'our list.json');
  writeFileSync(file, FEED.replace('A guide', 'A toolkit'));
  await page.getByLabel('In a file on this device').check();
  await page.getByLabel('File of the feed').setInputFiles(file);
  await page.getByRole('button', { name: 'Check and show' }).click();
  await page.locator('resource-list').getByRole('link', { name: 'A toolkit' }).waitFor();
  await page.getByLabel('Also without JavaScript').check();
  assert.match(await page.getByLabel('The command').inputValue(), / -o list\.html "our list\.json"\n$/);
  assert.deepEqual(asked.slice(before), []);
  assert.deepEqual(
    asked.filter((request) => !request.startsWith(`GET ${site.origin}/`)),
    [],
  );
});

test(
  'assistive technology is told what each control is, what belongs together, and what has happened',
  options,
  async () => {
    await page.getByLabel('I choose them').check();
    await page.getByLabel('Colours of our own').check();
    await page.getByLabel('In a frame').check();
    const session = await context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const CONTROLS = ['button', 'checkbox', 'combobox', 'textbox', 'radio', 'group', 'region', 'ColorWell', 'link'];
    const controls = nodes.filter(({ ignored, role }) => !ignored && CONTROLS.includes(role.value));
    assert.deepEqual(
      controls.filter(({ name }) => !name?.value).map(({ role }) => role.value),
      [],
    );
    const told = controls.map(({ role, name }) => `${role.value} ${name.value}`);
    for (const control of [
      'region 1. Your feed',
      'group Where is it?',
      'radio At an address',
      'textbox Address of the feed',
      'group What we found in it',
      'group Filters to show',
      'checkbox Topic',
      'combobox Headings',
      'combobox Language of buttons and messages',
      'combobox Theme',
      'group Colours',
      'ColorWell Links and boxes',
      'region The list, as people will meet it',
      'textbox embed.json',
      'button Copy embed.json',
      'textbox The code',
      'button Copy the code',
    ]) {
      assert.ok(told.includes(control), `${control} among: ${told.join(' | ')}`);
    }
    const names = told.filter((each) => /^(textbox|button Copy)/.test(each));
    assert.equal(new Set(names).size, names.length, 'two controls of one name');
    assert.ok(
      nodes.some(
        ({ role, properties = [] }) =>
          role?.value === 'status' && properties.some(({ name, value }) => name === 'live' && value.value === 'polite'),
      ),
    );
  },
);
