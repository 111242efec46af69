import { Failure } from './failure.js';

// Nothing of Node in here: a page checks feeds with the same rules.

/** A file or page as it was given on the command line. */
export interface Source {
  /** What the person wrote, for messages; `-` is shown as `standard input`. */
  readonly name: string;
  /** Address against which its relative addresses resolve. */
  readonly url: string;
  readonly bytes: Uint8Array;
}

export const isWebAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/**
 * The text of a source in UTF-8, without a byte order mark.
 *
 * @throws Failure naming the first line that is not UTF-8
 */
export function textOf({ name, bytes }: Pick<Source, 'name' | 'bytes'>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
    throw new Failure('It is not written in UTF-8. Save it again as "UTF-8" (in Excel: "CSV UTF-8").', {
      file: name,
      line,
    });
  }
}
