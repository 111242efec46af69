import { expect } from '@open-wc/testing';
import { EMBED_LANGUAGES, embedTexts } from '../../src/embed/texts.js';
import { en } from '../../src/messages/en.js';
import { LANGUAGES } from '../support/languages.js';

describe('the texts of embed.html', () => {
  it('are in every language of the list', () => {
    const listed = [...LANGUAGES.keys(), 'en'].map((language) => (language === 'fil' ? 'tl' : language));
    expect([...EMBED_LANGUAGES].sort()).to.deep.equal(listed.sort());
  });

  for (const language of EMBED_LANGUAGES) {
    it(`are whole in ${language}, and none is another language's`, () => {
      const { lang, ...texts } = embedTexts(language);
      expect(lang).to.equal(language);
      for (const [name, text] of Object.entries(texts)) {
        expect(text, name).to.match(/^\S.*\S$/);
        if (language !== 'en') expect(text, name).not.to.equal(embedTexts('en')[name as 'title']);
      }
      expect(texts.unnamed).to.contain('?src=');
      expect(texts.refused.split('{hosts}')).to.have.length(2);
      expect(texts.refused).to.contain('embed.json');
    });

    it(`name the page in ${language} as the list names itself`, () => {
      const messages = LANGUAGES.get(language === 'tl' ? 'fil' : language) ?? en;
      expect(embedTexts(language).title).to.equal(messages.label);
    });
  }

  it('are found by the primary subtag, and English for all else', () => {
    const found = ['es-MX', 'FIL', 'zh-Hans-CN', 'de', '', 'constructor', '__proto__'].map(
      (tag) => embedTexts(tag).lang,
    );
    expect(found).to.deep.equal(['es', 'tl', 'zh', 'en', 'en', 'en', 'en']);
  });
});
