/** A place in a file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A place as editors and terminals understand it: `feed.json:12:5`. */
export function placeText({ file, line, column }: Place): string {
  return [file, line, line && column].filter((part) => part !== undefined && part !== 0).join(':');
}

/** Why a command could not do its work, for the person who gave it: shown as a sentence, without a stack. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly place: Place | undefined;

  constructor(message: string, place?: Place) {
    super(message);
    this.place = place;
  }

  /** `feed.json:12:5: What is wrong.` */
  get report(): string {
    return this.place ? `${placeText(this.place)}: ${this.message}` : this.message;
  }
}

/** What the system says of a failed file operation, in words. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such file or folder.',
    EACCES: 'Permission is denied.',
    EPERM: 'The system does not permit it.',
    EISDIR: 'That is a folder, not a file.',
    ENOTDIR: 'Part of the path is a file, not a folder.',
    ENOSPC: 'The disk is full.',
    EROFS: 'The disk cannot be written to.',
  };
  return (code && reasons[code]) || message;
}
