// What the page around the element does to it, chosen at random.
import { FACETS, LANGUAGES, NUMBERS, TEXTS, anyValue } from './values.js';

const TEXT_VALUES = [...TEXTS, ...FACETS, 'none', 'title', 'newest', 'topic topic type'];
const NUMBER_VALUES = [...NUMBERS.map(String), '', 'x', '3', '7', '200', 'NaN', '-5', '2.5'];
const ONLY = ['type: report', 'language: en', 'access: public; topic: x', ':;:', 'year: 2015, 2016', 'section:'];

const ATTRIBUTES = {
  label: TEXT_VALUES,
  'heading-level': NUMBER_VALUES,
  facets: [...TEXT_VALUES, FACETS.join(' '), 'access year', 'TYPE,topic'],
  'group-by': TEXT_VALUES,
  sort: ['feed', 'title', 'newest', 'oldest', 'relevance', ...TEXTS.slice(0, 5)],
  'page-size': NUMBER_VALUES,
  only: [...ONLY, ...TEXTS],
  'no-search': [''],
  'no-filters': [''],
  'url-state': [''],
  timeout: ['500', '800', '', '-1', 'x'],
  id: ['first', 'a b', 'x.y'],
  lang: LANGUAGES,
  dir: ['rtl', 'ltr', 'auto'],
};

export async function attribute(page, random) {
  const name = random.pick(Object.keys(ATTRIBUTES));
  // Mostly taken back, or nothing would be left to see.
  const value = random.percent(55) ? null : random.pick(ATTRIBUTES[name]);
  await page.evaluate(
    ([attributeName, text]) => {
      const list = window.soak.list();
      if (text === null) list.removeAttribute(attributeName);
      else list.setAttribute(attributeName, text);
    },
    [name, value],
  );
  return `${name}=${value === null ? 'removed' : JSON.stringify(value.slice(0, 40))}`;
}

export async function property(page, random) {
  const name = random.pick([
    'label',
    'headingLevel',
    'facets',
    'groupBy',
    'sort',
    'pageSize',
    'only',
    'timeout',
    'messages',
  ]);
  const value =
    name === 'messages' ? random.pick([null, { search: 'Find' }, { count: null }]) : random.pick([null, 3, '', 'type']);
  await page.evaluate(([key, set]) => (window.soak.list()[key] = set), [name, value]);
  return `.${name} = ${JSON.stringify(value)}`;
}

const newFeeds = (random) =>
  Array.from(
    {
      length: random.weighted([
        [6, 1],
        [2, 2],
        [1, 3],
      ]),
    },
    () => random.below(2 ** 31),
  );

/** Addresses at which there is no feed, on the page's own origin: to ask elsewhere would break the page's policy. */
const NO_FEEDS = ['', '#fragment', '?q=1', 'http://[::1', ' '];

export async function source(page, random) {
  const feeds = newFeeds(random);
  const src = random.percent(4) ? random.pick(NO_FEEDS) : feeds.map((number) => `/feed/${number}`).join(' ');
  await page.evaluate((value) => {
    const list = window.soak.list();
    list.querySelector('script')?.remove();
    list.feed = undefined;
    list.setAttribute('src', value);
  }, src);
  return { did: `src=${src.slice(0, 80)}`, feeds: src.startsWith('/feed/') ? feeds : [] };
}

export async function given(page, random) {
  const value = random.percent(30)
    ? anyValue(random)
    : {
        items: Array.from({ length: random.below(20) }, (_, id) => ({
          id,
          title: random.pick(TEXTS),
          content_text: random.pick(TEXTS),
        })),
      };
  // A strict page may not write scripts, of whatever kind.
  const inline = random.percent(50) && page.url().endsWith('loose');
  await page.evaluate(
    ([feed, asScript]) => {
      const list = window.soak.list();
      if (!asScript) return void (list.feed = feed);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.append(JSON.stringify(feed));
      list.append(script);
      return undefined;
    },
    [value, inline],
  );
  return { did: inline ? 'a feed between the tags' : 'a feed as a property', feeds: [] };
}

export async function language(page, random) {
  const tag = random.pick(LANGUAGES);
  await page.evaluate((lang) => (document.documentElement.lang = lang), tag);
  return `the page's language is "${tag}"`;
}

export async function leave(page, random) {
  const pause = random.pick([0, 0, 30, 400]);
  await page.evaluate(async (milliseconds) => {
    const list = (window.soakKept = window.soak.list());
    list.remove();
    if (milliseconds) await new Promise((resolve) => setTimeout(resolve, milliseconds));
    document.body.append(list);
  }, pause);
  return `taken out and put back after ${pause} ms`;
}

export async function resize(page, random) {
  const size = { width: random.pick([320, 360, 480, 700, 1024, 1400]), height: random.pick([256, 600, 900]) };
  await page.setViewportSize(size);
  return `${size.width} by ${size.height} px`;
}

export async function media(page, random) {
  const options = {
    media: random.pick(['screen', 'print', 'screen']),
    colorScheme: random.pick(['light', 'dark']),
    forcedColors: random.pick(['none', 'active']),
  };
  await page.emulateMedia(options);
  return Object.values(options).join(' ');
}

export async function network(page, random) {
  const offline = random.percent(40);
  await page.context().setOffline(offline);
  return offline ? 'offline' : 'online';
}

export async function method(page, random) {
  const name = random.pick(['reload', 'reload', 'clear']);
  await page.evaluate((key) => window.soak.list()[key](), name);
  return `${name}()`;
}

export async function address(page, random) {
  const hash = random.pick([
    '#type=report',
    '#topic=%zz',
    '#first.type=report,x',
    '#x',
    '#__proto__=1',
    '#year=2015&language=en',
    '',
  ]);
  await page.evaluate((fragment) => (location.hash = fragment), hash);
  return `address ${hash}`;
}

export async function wait(page, random) {
  const pause = random.pick([20, 100, 600]);
  await page.waitForTimeout(pause);
  return `wait ${pause} ms`;
}
