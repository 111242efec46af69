import { type IncomingHttpHeaders, type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { rootCertificates } from 'node:tls';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { decodePage } from '../charset.js';
import { failureOf } from './failures.js';
import { LinkFailure } from './outcome.js';

/** One answer of a server, redirects not followed. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As much of the body as was wanted, decoded; empty when none was. */
  readonly body: string;
  /** Size of the whole body in bytes, as told or, where it was read to its end, counted. */
  readonly size: number | undefined;
}

export interface RequestSettings {
  /** Milliseconds of silence after which a server counts as dead; a whole answer may take three times as long. */
  readonly timeout: number;
  /** Most bytes of a body that are read, after decompression. */
  readonly maxBytes: number;
  readonly userAgent: string;
  readonly signal: AbortSignal;
  /** Certificates to trust besides those that Node brings, in PEM. */
  readonly ca?: string | undefined;
}

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The media type alone, in lower case; empty when there is none. */
export const mediaType = ({ headers }: Pick<Reply, 'headers'>): string =>
  (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

/** Whether a body has words to look at. */
export const isPage = (reply: Pick<Reply, 'headers'>): boolean =>
  /^(|text\/html|application\/xhtml\+xml)$/.test(mediaType(reply));

/**
 * Asks once, with Node's own `http`: it follows no redirect, tells one TLS error from another, and lets go of a body
 * that nobody wants to read.
 *
 * @param isWanted whether the body of such an answer is read; any is that does not tell its size
 * @throws LinkFailure when there is no answer
 */
export async function request(
  method: 'HEAD' | 'GET',
  url: string,
  settings: RequestSettings,
  isWanted: (reply: Pick<Reply, 'headers'>) => boolean = isPage,
): Promise<Reply> {
  const { timeout, signal, maxBytes } = settings;
  const late = new AbortController();
  const clock = setTimeout(() => late.abort(), 3 * timeout);
  try {
    const message = await send(method, url, settings, AbortSignal.any([signal, late.signal]));
    const { headers } = message;
    const told = /^\d+$/.test(headers['content-length'] ?? '') ? Number(headers['content-length']) : undefined;
    const packed = headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity';
    const wanted = method === 'GET' && (isWanted(message) || told === undefined);
    const { bytes, ended } = wanted ? await read(message, maxBytes) : { bytes: undefined, ended: false };
    message.destroy();
    return {
      status: message.statusCode ?? 0,
      headers,
      body: bytes && isWanted(message) ? decodePage(bytes, headers['content-type']) : '',
      size: told !== undefined && !packed ? told : ended ? bytes?.length : undefined,
    };
  } catch (error) {
    signal.throwIfAborted();
    throw late.signal.aborted ? new LinkFailure('timeout') : failureOf(error);
  } finally {
    clearTimeout(clock);
  }
}

function send(method: string, url: string, settings: RequestSettings, signal: AbortSignal): Promise<IncomingMessage> {
  const { timeout, userAgent, ca } = settings;
  const ask = url.startsWith('https:') ? httpsRequest : httpRequest;
  const headers = {
    'User-Agent': userAgent,
    Accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'Accept-Encoding': 'identity',
    Connection: 'close',
  };
  return new Promise((resolve, reject) => {
    const sent = ask(url, { method, headers, signal, timeout, ...(ca && { ca: [...rootCertificates, ca] }) }, resolve);
    sent.on('error', reject);
    sent.on('timeout', () => sent.destroy(new LinkFailure('timeout')));
    sent.end();
  });
}

/** The first bytes of a body, and whether they are all of it. */
async function read(message: IncomingMessage, most: number): Promise<{ bytes: Buffer; ended: boolean }> {
  const parts: Buffer[] = [];
  let length = 0;
  const decoder = DECODERS[message.headers['content-encoding'] ?? '']?.();
  const body: Readable = decoder ? message.pipe(decoder) : message;
  if (decoder) message.on('error', (error) => decoder.destroy(error));
  for await (const part of body as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    // Leaving the loop lets go of the stream.
    if (length > most) return { bytes: Buffer.concat(parts).subarray(0, most), ended: false };
  }
  return { bytes: Buffer.concat(parts), ended: true };
}
