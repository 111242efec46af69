import type { Resource } from '../../model/resource.js';
import type { Synonyms } from '../../search/query.js';
import { foldedWords } from '../../search/words.js';

/** What Pagefind indexes where there is no word in all of an entry: it leaves out what has none. */
const NO_WORDS = 'entry';

/** The texts of an entry that are searched besides its title, with the other names of what is named in them. */
export function searchedText(resource: Resource, synonyms: Synonyms): string {
  const { title, text, topics, publisher, section, accessNote, editions } = resource;
  const texts = [text, ...topics, publisher, ...section, accessNote, ...editions.map((edition) => edition.title)];
  const content = texts.filter(Boolean).join('\n');
  const names = otherNames(foldedWords(`${title}\n${content}`), synonyms);
  const wordy = [content, title].find((some) => foldedWords(some).length > 0);
  return [wordy ?? NO_WORDS, ...names].join('\n');
}

function otherNames(words: readonly string[], synonyms: Synonyms): string[] {
  const all = ` ${words.join(' ')} `;
  const has = (phrase: readonly string[]): boolean => all.includes(` ${phrase.join(' ')} `);
  return synonyms
    .filter((set) => set.some(has))
    .flatMap((set) => set.filter((phrase) => !has(phrase)).map((phrase) => phrase.join(' ')));
}
