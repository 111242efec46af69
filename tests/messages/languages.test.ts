import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { addLanguage, languageWatchers, messagesIn } from '../../src/messages/languages.js';
import type { Messages } from '../../src/messages/messages.js';

describe('messagesIn', () => {
  it('has English from the start', () => expect(messagesIn('en')).to.deep.equal(en));

  for (const language of ['qaa', '', 'constructor', '__proto__']) {
    it(`has nothing in '${language}'`, () => expect(messagesIn(language)).to.equal(undefined));
  }

  it('has a language once its file has come', () => {
    addLanguage('qab', { ...en, search: 'Qab' });
    expect(messagesIn('qab')).to.deep.equal({ ...en, search: 'Qab' });
  });

  it('has the newer texts of a language that comes twice', () => {
    for (const search of ['old', 'new']) addLanguage('qac', { ...en, search });
    expect(messagesIn('qac')?.search).to.equal('new');
  });

  it('has English for a text that the file of another version lacks', () => {
    const { skip: _, ...older } = en;
    addLanguage('qad', older as Messages);
    expect(messagesIn('qad')?.skip).to.equal(en.skip);
  });

  it('has English for a text inside a table that it lacks', () => {
    const { bytes: _, ...errors } = en.errors;
    addLanguage('qaf', { ...en, errors } as unknown as Messages);
    expect(messagesIn('qaf')?.errors.bytes).to.equal(en.errors.bytes);
  });
});

describe('languageWatchers', () => {
  it('are told when a language has come, until they leave', () => {
    let told = 0;
    const watcher = (): void => {
      told++;
      expect(messagesIn('qae')).to.not.equal(undefined);
    };
    languageWatchers.add(watcher);
    addLanguage('qae', en);
    expect(told).to.equal(1);
    languageWatchers.delete(watcher);
    addLanguage('qae', en);
    expect(told).to.equal(1);
  });
});
