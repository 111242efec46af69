import process from 'node:process';

/** Writes a line to standard output: what was asked for, and nothing else, so that it can be piped. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a line to standard error: what a person should know, even where the output goes into a file. */
export function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** `head` and the like close the pipe when they have enough: no reason to complain. */
export function endQuietlyWithPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** `1 problem`, `2 problems`; a plural that is not made with an s is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
