import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/model/feed-error.js';
import { loadBlob } from '../support/load-blob.js';

const FEED = JSON.stringify({ items: [{ id: 1, title: 'Guía' }] });

const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return view.buffer;
};

/** The titles that show, or what was wrong. */
const outcome = (...parts: BlobPart[]): Promise<readonly string[] | string | undefined> =>
  loadBlob(...parts).then(
    ({ catalog }) => catalog.resources.map(({ title }) => title),
    (error: unknown) => {
      if (error instanceof FeedError) return error.detail.fault;
      throw error;
    },
  );

// JSON is UTF-8 (RFC 8259, 8.1), whatever a server says.
describe('a feed', () => {
  const cases: [what: string, parts: BlobPart[], outcome: string[] | string][] = [
    ['in UTF-8', [FEED], ['Guía']],
    ['in UTF-8 with a byte-order mark', ['\ufeff', FEED], ['Guía']],
    ['in UTF-16, little end first', [utf16(FEED, true)], 'json'],
    ['in UTF-16, big end first', [utf16(FEED, false)], 'json'],
    ['in UTF-16 with a mark, little end first', [utf16(`\ufeff${FEED}`, true)], 'json'],
    ['in UTF-16 with a mark, big end first', [utf16(`\ufeff${FEED}`, false)], 'json'],
    ['in Latin-1, with a sign for each letter that is none', [latin1(FEED)], ['Gu\ufffda']],
    ['cut off inside a letter', [new Uint8Array([0x7b, 0x22, 0xc3])], 'json'],
    ['that is empty', [], 'json'],
    ['that is a mark and nothing else', ['\ufeff'], 'json'],
    ['of zeros', [new Uint8Array(1000)], 'json'],
    ['that is a picture', [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], 'json'],
    ['that is a compressed file', [new Uint8Array([0x1f, 0x8b, 0x08, 0x00])], 'json'],
    ['that is a web page', ['<!doctype html><title>Sign in</title>'], 'html'],
    ['that is a web page with a mark', ['\ufeff\n<html>'], 'html'],
    ['that is a web page with a long script', ['<script>', "x={a:'".repeat(100), '</script>'], 'html'],
    ['that is RSS', ['<?xml version="1.0"?><rss/>'], 'html'],
    ['that is two documents', [FEED, FEED], 'json'],
    ['whose list of items nests too deeply', [`{"items": ${'['.repeat(40)}`], 'depth'],
  ];
  for (const [what, parts, wanted] of cases) {
    it(`${what} is ${typeof wanted === 'string' ? `refused (${wanted})` : 'read'}`, async () => {
      expect(await outcome(...parts)).to.deep.equal(wanted);
    });
  }

  it('of any bytes is read or refused, and nothing else', async () => {
    for (let length = 0; length < 200; length++) await outcome(crypto.getRandomValues(new Uint8Array(length)));
  });

  it('that lost or changed any one of its bytes is read or refused, and nothing else', async () => {
    const bytes = new TextEncoder().encode(FEED);
    for (let at = 0; at < bytes.length; at++) {
      await outcome(bytes.slice(0, at));
      await outcome(bytes.slice(0, at), new Uint8Array([255 - (bytes[at] as number)]), bytes.slice(at + 1));
    }
  });
});
