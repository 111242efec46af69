import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { MAX_BYTES } from '../../feed/limits.js';
import { Failure, systemReason } from '../failure.js';
import { type Source, isWebAddress } from '../source.js';

/** Milliseconds until a silent server counts as failed. */
const PATIENCE = 30_000;

async function readPage(name: string): Promise<Source> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(name, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Failure(`The server answered with status ${response.status}.`, { file: name });
    bytes = await atMost(MAX_BYTES, response, name);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const late = error instanceof Error && error.name === 'TimeoutError';
    const reason = late
      ? `The server was silent for ${PATIENCE / 1000} seconds.`
      : `The server could not be reached: ${causeOf(error)}.`;
    throw new Failure(reason, { file: name });
  }
  return { name, url: response.url || name, bytes };
}

/** The element reads no more of a feed either. */
async function atMost(limit: number, response: Response, file: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += (part as Uint8Array).length;
    if (size > limit) throw new Failure(`It is larger than ${limit / 1024 / 1024} MiB.`, { file });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** `fetch failed` says nothing; what lies under it does. */
function causeOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
}

async function readStandardInput(): Promise<Source> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return { name: 'standard input', url: pathToFileURL('./').href, bytes: Buffer.concat(parts) };
}

/**
 * Reads a file, a web address, or standard input (`-`) as a whole.
 *
 * @throws Failure when it cannot be had
 */
export async function readSource(name: string): Promise<Source> {
  if (name === '-') return readStandardInput();
  if (isWebAddress(name)) return readPage(name);
  try {
    return { name, url: pathToFileURL(name).href, bytes: await readFile(name) };
  } catch (error) {
    throw new Failure(`It could not be read. ${systemReason(error)}`, { file: name });
  }
}
