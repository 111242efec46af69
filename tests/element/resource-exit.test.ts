import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/resource-exit/resource-exit.js';
import { EXIT_LANGUAGES, exitTexts } from '../../src/resource-exit/texts.js';
import { en } from '../../src/messages/en.js';
import { textContrast } from '../support/contrast.js';
import { LANGUAGES } from '../support/languages.js';

// What leaving does is in tests/node/resource-exit.test.js: there are real keys and a real history.

const link = (words = 'Exit this page') => html`<a href="https://www.weather.example/">${words}</a>`;
const shadowText = (element: Element): string => element.shadowRoot?.textContent ?? '';

describe('the texts of <resource-exit>', () => {
  it('are in every language of the list', () => {
    const listed = [...LANGUAGES.keys(), 'en'].map((language) => (language === 'fil' ? 'tl' : language));
    expect([...EXIT_LANGUAGES].sort()).to.deep.equal(listed.sort());
  });

  for (const language of EXIT_LANGUAGES) {
    it(`are whole in ${language}, and none is another language's`, () => {
      const { lang, ...texts } = exitTexts(language);
      expect(lang).to.equal(language);
      for (const [name, text] of Object.entries(texts)) {
        expect(text, name).to.match(/^\S.*\S$/);
        if (language !== 'en') expect(text, name).not.to.equal(exitTexts('en')[name as 'exit']);
      }
      expect(texts.more).to.match(/\{n\}/);
    });

    it(`say on the blank page what a list says in ${language}`, () => {
      const messages = LANGUAGES.get(language === 'tl' ? 'fil' : language) ?? en;
      expect(exitTexts(language).loading).to.equal(messages.loading);
    });

    it(`promise nothing in ${language}: no word of history, safety or secrecy`, () => {
      const { lang: _, ...texts } = exitTexts(language);
      const promises =
        /safe|secur|hid|histor|private|anonym|segur|protég|sécur|privé|sekirite|безпе|безоп|안전|安全|an toàn|ligtas|آمن/i;
      for (const text of Object.values(texts)) expect(text).not.to.match(promises);
    });
  }

  it('are found by the primary subtag, and English for all else', () => {
    const found = ['es-MX', 'FIL', 'zh-Hans-CN', 'de', '', 'constructor', '__proto__'].map(
      (tag) => exitTexts(tag).lang,
    );
    expect(found).to.deep.equal(['es', 'tl', 'zh', 'en', 'en', 'en', 'en']);
  });
});

describe('<resource-exit>', () => {
  it('is a link by name, and nothing about it is at fault for axe', async () => {
    const element = await fixture<HTMLElement>(html`<resource-exit>${link()}</resource-exit>`);
    await expect(element).to.be.accessible();
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('is 44 px high, in contrast of 7:1, whatever the page says of links', async () => {
    const parent = document.createElement('div');
    await fixture(html`<resource-exit>${link('x')}</resource-exit>`, { parentNode: parent });
    const style = document.createElement('style');
    style.textContent = 'a, a:link { color: #777; background: #888; display: inline; padding: 0 }';
    parent.append(style);
    const shown = parent.querySelector('a') as Element;
    expect(shown.getBoundingClientRect().height).to.be.at.least(44);
    expect(textContrast(shown)).to.be.at.least(7);
  });

  it('says how the keys work, in the language of the page and with its direction', async () => {
    const element = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl"><resource-exit>${link()}</resource-exit></div>`,
    );
    const exit = element.querySelector('resource-exit') as HTMLElement;
    // The tests' own pages are frames for nobody: the keys are on.
    expect(shadowText(exit)).to.equal(exitTexts('ar').hint);
    const { left, right } = exit.getBoundingClientRect();
    expect(left).to.be.below(innerWidth - right);
  });

  it('has words for a link that has none', async () => {
    const element = await fixture<HTMLElement>(html`<div lang="vi"><resource-exit>${link('')}</resource-exit></div>`);
    expect(element.querySelector('a')?.textContent).to.equal('Thoát trang này');
  });

  describe('with own words', () => {
    type Exit = HTMLElement & { messages?: Readonly<Record<string, string>> | undefined };
    const OWN = { exit: 'Hide', hint: 'Press Shift' };
    const said = (exit: Exit): (string | null | undefined)[] => [
      exit.querySelector('a')?.textContent,
      shadowText(exit),
    ];

    it('says them where they were set before its script came', async () => {
      // What stands in a template is no element of ours until it is on the page.
      const template = document.createElement('template');
      template.innerHTML = '<resource-exit><a href="https://www.weather.example/"></a></resource-exit>';
      const exit = template.content.firstElementChild as Exit;
      exit.messages = OWN;
      const parent = await fixture(html`<div></div>`);
      parent.append(exit);
      expect(said(exit)).to.deep.equal(['Hide', 'Press Shift']);
    });

    it('says them where they are set later, and its own again where they are taken away', async () => {
      const exit = await fixture<Exit>(html`<resource-exit>${link('')}</resource-exit>`);
      expect(said(exit)).to.deep.equal(['Exit this page', 'Or press Shift 3 times']);
      exit.messages = OWN;
      expect(said(exit)).to.deep.equal(['Hide', 'Press Shift']);
      exit.messages = { hint: 'Or Shift' };
      expect(said(exit)).to.deep.equal(['Exit this page', 'Or Shift']);
      exit.messages = undefined;
      expect(said(exit)).to.deep.equal(['Exit this page', 'Or press Shift 3 times']);
    });

    it('leaves the words of a link that has some', async () => {
      const exit = await fixture<Exit>(html`<resource-exit>${link('Weather')}</resource-exit>`);
      exit.messages = OWN;
      expect(said(exit)).to.deep.equal(['Weather', 'Press Shift']);
    });
  });

  it('follows the language of the page', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="es"><resource-exit>${link('')}</resource-exit></div>`);
    const exit = page.querySelector('resource-exit') as HTMLElement;
    for (const language of ['vi', 'ar', 'es']) {
      page.lang = language;
      const { exit: words, hint } = exitTexts(language);
      await waitUntil(() => exit.querySelector('a')?.textContent === words, `It never spoke ${language}`);
      expect(shadowText(exit)).to.equal(hint);
      expect(exit.shadowRoot?.querySelector<HTMLElement>('[part=hint]')?.lang).to.equal(language);
    }
  });

  it('says nothing of keys where it is not the one that they work for', async () => {
    const parent = await fixture<HTMLElement>(
      html`<div><resource-exit>${link()}</resource-exit><resource-exit>${link()}</resource-exit></div>`,
    );
    const [first, second] = parent.querySelectorAll('resource-exit') as NodeListOf<HTMLElement>;
    const hints = (): string[] => [first, second].map((exit) => shadowText(exit as HTMLElement));
    const { hint } = exitTexts('en');
    expect(hints()).to.deep.equal([hint, '']);
    parent.append(first as HTMLElement);
    expect(hints()).to.deep.equal(['', hint]);
  });

  it('does nothing without a link', async () => {
    const element = await fixture<HTMLElement>(html`<resource-exit>Exit</resource-exit>`);
    element.click();
    expect(element.isConnected).to.equal(true);
  });
});
