/** How a command ended, as scripts and CI read it. A command that is interrupted ends with 128 + the signal's number. */
export const EXIT = {
  /** All is well. */
  fine: 0,
  /** The work was done, and found something that a person should look at. */
  problems: 1,
  /** The work could not be done: a wrong option, a file that is not there or cannot be read. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
