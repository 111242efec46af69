// What a file weighs on the wire: brotli at its best, which is how a CDN keeps a static file.
import { brotliCompressSync, constants } from 'node:zlib';

/** @param {string | Buffer} code @returns {number} bytes */
export function compressedSize(code) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(code),
  };
  return brotliCompressSync(code, { params }).length;
}
