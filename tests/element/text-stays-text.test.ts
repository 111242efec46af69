import { expect, html } from '@open-wc/testing';
import { cleanLine, cleanText } from '../../src/feed/clean-text.js';
import { type FeedDocument, feedHeader, feedItem } from '../../src/feed/schema.js';
import '../../src/resource-list.js';
import { tidy } from '../support/accessible.js';
import { HOSTILE_TEXTS, hostileTexts } from '../support/hostile-texts.js';
import { type Maker, type Path, isAddress, madeOf, stringFields } from '../support/made-of.js';
import { type Page, show } from '../support/page.js';
import { watchPage } from '../support/watch-page.js';

type Make = (text: string, at: number) => Maker;

/** How many entries in a row differ in what the schema leaves open: kinds and words of closed lists. */
const ROUND = 6;
const LEVELS = ['public', 'registration', 'paid', 'restricted'];
const STATES = ['ok', 'moved', 'gone'];

/** An entry with a text in every field and good addresses, but for what is told otherwise. */
const entry =
  (
    own: Readonly<Record<Path, string | undefined>> = {},
    levels = LEVELS.slice(0, 3),
    states = STATES.slice(0, 2),
  ): Make =>
  (text, at) => ({
    text: (path) => {
      if (path in own) return own[path];
      if (isAddress(path)) return 'https://agency.example/a';
      // A text that only repeats the title is not shown.
      return path.startsWith('content_') ? `Body: ${text}` : text;
    },
    pick: (path, from) => {
      const [words, all] = path.endsWith('level') ? [levels, LEVELS] : [states, STATES];
      return from === all.length ? all.indexOf(words[at % words.length] as string) : at % from;
    },
  });

/** All ways in which an entry shows its texts. */
const ENTRIES: Readonly<Record<string, Make>> = {
  'an entry': entry(),
  'a restricted entry': entry({}, ['restricted']),
  'an entry that is gone': entry({}, LEVELS.slice(0, 3), ['gone']),
  'an entry without a title': entry({ title: undefined, 'attachments.title': undefined }),
  'an entry of HTML': entry({ summary: undefined, content_text: undefined }),
  'an entry with hostile addresses': (text, at) => ({ ...entry()(text, at), text: () => text }),
};

/** Of HTML only the text is taken; an attachment and an edition with no good address are not shown. */
const UNSEEN: Readonly<Record<string, number>> = { 'an entry of HTML': 1, 'an entry with hostile addresses': 3 };

const feedOf = (texts: readonly string[], make: Make, header: object = {}): FeedDocument => {
  const items = texts.map((text, at) => ({ ...(madeOf(feedItem, make(text, at)) as object), id: `${at} ${text}` }));
  return { ...header, items };
};

const list = (feed: FeedDocument, groupBy: 'section' | 'none' = 'none'): Promise<Page> =>
  show(html`<resource-list group-by=${groupBy} page-size="5000" .feed=${feed}></resource-list>`);

const entriesOf = ({ root }: Page): readonly Element[] => [...root.querySelectorAll('[part=item]')];

const timesIn = (text: string, all: string): number => all.split(text).length - 1;

/** Names of all elements and attributes that a page is made of. */
function madeFrom({ root }: Page): string[] {
  const names = new Set<string>();
  for (const element of root.querySelectorAll('*')) {
    names.add(element.localName);
    for (const { name } of element.attributes) names.add(`${element.localName}[${name}]`);
  }
  return [...names];
}

/**
 * Some of the texts are tags of languages, declared where they are not the page's; some values no entry has any more, and
 * some texts run their own way.
 */
const SOMETIMES = ['label[data-none]', 'p[dir]', 'li[lang]', 'bdi[lang]', 'span[lang]', 'a[hreflang]'];

/** The same with a word that nothing could take for anything else: once, and so often that it is folded. */
const HARMLESS = ['Harmlessword', 'Harmlessword. '.repeat(50)];
const harmless = (make: Make): Promise<Page> =>
  list(
    feedOf(
      HARMLESS.flatMap((text) => Array<string>(ROUND).fill(text)),
      make,
    ),
  );

function expectSafeAttributes({ root }: Page): void {
  for (const element of root.querySelectorAll('[href]')) {
    const { protocol, username, password } = new URL(element.getAttribute('href') ?? '');
    expect(protocol, element.outerHTML).to.match(/^(https?|mailto|tel|sms):$/);
    expect(username + password, element.outerHTML).to.equal('');
  }
  for (const element of root.querySelectorAll('[lang], [hreflang]'))
    for (const name of ['lang', 'hreflang'])
      expect(() => Intl.getCanonicalLocales(element.getAttribute(name) ?? []), element.outerHTML).not.to.throw();
}

describe('text stays text', function () {
  this.timeout(60_000);
  let texts: readonly string[];
  /** Those of which something is left to see. */
  let visible: readonly string[];
  let watch: ReturnType<typeof watchPage>;

  before(async () => {
    texts = await hostileTexts();
    visible = texts.filter((text) => cleanLine(text));
  });
  beforeEach(() => (watch = watchPage()));
  afterEach(async () => expect(await watch.end(), 'what the texts did').to.deep.equal([]));

  it('is tried with hundreds of texts of every class', () => {
    expect(texts.length).to.be.at.least(600);
    const classes = new Set(HOSTILE_TEXTS.map(([kind]) => kind));
    expect([...classes]).to.deep.equal(['tag', 'attribute', 'url', 'mutation', 'template', 'bidi']);
  });

  it('is tried in every field of the schema', () => {
    const tried = new Set<Path>();
    for (const make of Object.values(ENTRIES)) {
      const { text, ...rest } = make('!', 1);
      madeOf(feedItem, { ...rest, text: (path) => (String(text(path)).endsWith('!') ? tried.add(path) : '') });
    }
    expect(stringFields(feedItem)).to.have.length.above(30);
    expect([...tried]).to.have.members(stringFields(feedItem).filter((path) => path !== 'id'));
  });

  for (const [what, make] of Object.entries(ENTRIES)) {
    it(`in every field of ${what}`, async () => {
      const model = await harmless(make);
      const allowed = madeFrom(model).concat(SOMETIMES);
      const times = entriesOf(model).map((each) => timesIn('Harmlessword', each.textContent));
      model.element.remove();

      const page = await list(feedOf(visible, make));
      expect(entriesOf(page)).to.have.length(visible.length);
      expect(madeFrom(page).filter((name) => !allowed.includes(name))).to.deep.equal([]);
      expectSafeAttributes(page);
      entriesOf(page).forEach((each, at) => {
        const text = tidy(cleanLine(visible[at]));
        const least = (times[at % ROUND] as number) - (UNSEEN[what] ?? 0);
        expect(timesIn(text, tidy(each.textContent)), text).to.be.at.least(least);
      });
    });
  }

  it('where what was searched for is marked', async () => {
    const model = await harmless(entry());
    await model.search('harmlessword');
    const allowed = madeFrom(model).concat(SOMETIMES);
    model.element.remove();
    const page = await list(feedOf(visible, entry()));
    const whole = entriesOf(page).map((each) => each.textContent);
    await page.search('alert');
    const marks = [...page.root.querySelectorAll('mark')];
    expect(marks).to.have.length.above(100);
    for (const mark of marks) expect(mark.innerHTML.toLowerCase()).to.equal('alert');
    expect(madeFrom(page).filter((name) => !allowed.includes(name))).to.deep.equal([]);
    expect(whole).to.include.members(entriesOf(page).map((each) => each.textContent));
  });

  it('in every field of a feed', async () => {
    const all = texts.join(' ');
    const header = madeOf(feedHeader, { text: () => all }) as FeedDocument;
    const sections = texts.map((text) => ({ title: text, description: text }));
    const page = await list(
      feedOf(visible, entry(), { ...header, _resources: { ...header._resources, sections, synonyms: [texts] } }),
      'section',
    );
    expect(tidy(page.get('region').ariaLabel)).to.equal(tidy(cleanLine(all)));
    expect(madeFrom(page)).not.to.include.members(['script', 'img', 'svg', 'iframe', 'style']);
    expect(tidy(page.root.querySelector('[part=disclaimer]')?.textContent)).to.equal(tidy(cleanText(all)));
    const headings = [...page.root.querySelectorAll('[part=heading]')].map((each) => tidy(each.textContent));
    for (const text of visible) expect(headings).to.include(tidy(cleanLine(text)));
  });
});
