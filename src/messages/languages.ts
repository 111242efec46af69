import { en } from './en.js';
import { type Messages, type Translation, withOverrides } from './messages.js';

interface Registry {
  readonly texts: Map<string, Partial<Translation>>;
  readonly watchers: Set<() => void>;
}

/** Where copies of the element and files of languages, of whatever versions and in whatever order, find each other. */
const KEY = Symbol.for('resource-list.languages');

const registry = ((globalThis as { [KEY]?: Registry })[KEY] ??= { texts: new Map(), watchers: new Set() });

/** Told when a language has come. */
export const languageWatchers: Set<() => void> = registry.watchers;

/** Makes a language known to every element on the page, those that are there and those to come. */
export function addLanguage(language: string, messages: Messages | Translation): void {
  registry.texts.set(language, messages);
  registry.watchers.forEach((watcher) => watcher());
}

/** The texts of a language besides English as they came; a file of another version may lack some. */
export const textsIn = (language: string): Partial<Translation> | undefined => registry.texts.get(language);

/** The texts of a language by its primary subtag; `undefined` when there are none. */
export function messagesIn(language: string): Messages | undefined {
  const messages = language === 'en' ? en : registry.texts.get(language);
  // A file of another version may lack a text that this one needs.
  return messages && withOverrides(en, messages);
}
