import { en } from './en.js';
import { type Messages, withOverrides } from './messages.js';

interface Registry {
  readonly texts: Map<string, Partial<Messages>>;
  readonly watchers: Set<() => void>;
}

/** Where copies of the element and files of languages, of whatever versions and in whatever order, find each other. */
const KEY = Symbol.for('resource-list.languages');

const registry = ((globalThis as { [KEY]?: Registry })[KEY] ??= { texts: new Map(), watchers: new Set() });

/** Told when a language has come. */
export const languageWatchers: Set<() => void> = registry.watchers;

/** Makes a language known to every element on the page, those that are there and those to come. */
export function addLanguage(language: string, messages: Messages): void {
  registry.texts.set(language, messages);
  registry.watchers.forEach((watcher) => watcher());
}

/** The texts of a language by its primary subtag; `undefined` when there are none. */
export function messagesIn(language: string): Messages | undefined {
  const messages = language === 'en' ? en : registry.texts.get(language);
  // A file of another version may lack a text that this one needs.
  return messages && withOverrides(en, messages);
}
