import { fileURLToPath } from 'node:url';
import { Failure } from '../failure.js';
import { readSource } from '../io/read-source.js';
import { JsonFile } from '../json-file.js';

/** Words that ought not to be used, and what to write instead. */
export interface Term {
  readonly avoid: readonly string[];
  readonly prefer: readonly string[];
  readonly why?: string | undefined;
  /** Names that hold such a word and are not meant. */
  readonly except?: readonly string[] | undefined;
  readonly source?: string | undefined;
}

/** A list of such words in one language. */
export interface TermList {
  readonly language: string;
  readonly terms: readonly Term[];
}

const OURS = fileURLToPath(new URL('../../../data/terms.json', import.meta.url));

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === 'string' && text.trim());

/**
 * Reads a list of terms.
 *
 * @param name a file or web address; by default the list that comes with the tool
 * @throws Failure with file and line when it is not such a list
 */
export async function readTerms(name: string = OURS): Promise<TermList> {
  const file = new JsonFile(await readSource(name));
  const { language = 'en', terms } = (file.value ?? {}) as { language?: unknown; terms?: unknown };
  if (typeof language !== 'string' || !Array.isArray(terms)) {
    throw new Failure('A list of terms is { "language": "en", "terms": [ … ] }.', file.place([]));
  }
  for (const [index, term] of (terms as unknown[]).entries()) {
    const { avoid, prefer, except = ['-'] } = (term ?? {}) as Record<string, unknown>;
    if (isTexts(avoid) && isTexts(prefer) && isTexts(except)) continue;
    throw new Failure(
      'A term is { "avoid": ["…"], "prefer": ["…"] }, with lists of texts.',
      file.place(['terms', index]),
    );
  }
  return { language, terms: terms as Term[] };
}
