import { randomBytes } from 'node:crypto';
import { type Stats, closeSync, openSync, unlinkSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { Failure, systemReason } from '../failure.js';

/** Files that are being written, and not yet in their place. */
const unfinished = new Set<string>();

const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** Whoever interrupts a command finds the file that was there before, and nothing half-written beside it. */
export function tidyUpWhenInterrupted(): void {
  for (const [signal, number] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      for (const file of unfinished) {
        try {
          unlinkSync(file);
        } catch {
          // It was not made yet, or has just taken its place.
        }
      }
      process.exit(128 + number);
    });
  }
}

/** The file that a path stands for, which a link may lead to: the link stays, its file is replaced. */
async function destination(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

async function statusOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}

type Content = string | AsyncIterable<string> | Iterable<string>;

async function writeParts(handle: FileHandle, content: Content): Promise<void> {
  for await (const part of typeof content === 'string' ? [content] : content) await handle.write(part);
}

async function writeInto(path: string, content: Content): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'w');
    await writeParts(handle, content);
  } catch (error) {
    throw inWords(error, path);
  } finally {
    await handle?.close();
  }
}

/** What the system says becomes a failure; anything else is one of the content, and stays. */
function inWords(error: unknown, path: string): unknown {
  if (error instanceof Failure || !(error instanceof Error && 'syscall' in error)) return error;
  return new Failure(`It could not be written. ${systemReason(error)}`, { file: path });
}

/**
 * Writes a file as a whole: beside it first, then in its place, in one step. At any moment there is the old file or the
 * new one. What is no file, as `/dev/stdout`, is written to as it is: nothing may take its place.
 *
 * @param content text, or its parts as they come
 * @throws Failure when it cannot be written; the old file is still there then
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  const target = await destination(path);
  const status = await statusOf(target);
  if (status && !status.isFile()) return writeInto(path, content);
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}.part`);
  unfinished.add(draft);
  let handle: FileHandle | undefined;
  try {
    // Made at once: a draft that is made while the process ends would stay.
    closeSync(openSync(draft, 'wx', status ? status.mode & 0o777 : 0o666));
    handle = await open(draft, 'r+');
    await writeParts(handle, content);
    await handle.sync();
    await handle.close();
    handle = undefined;
    await rename(draft, target);
  } catch (error) {
    await handle?.close();
    await unlink(draft).catch(() => undefined);
    throw inWords(error, path);
  } finally {
    unfinished.delete(draft);
  }
}
