// The single file's size as a visitor downloads it. The budget stands in package.json under "config".
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { compressedSize } from './compressed-size.js';
import { at, isMain, manifest } from './project.js';

export const BUNDLE = 'dist/resource-list.min.js';
export const BUDGET = Number(manifest.config.bundleBudget);

/** @returns {{ raw: number, gzip: number, brotli: number }} in bytes */
export function bundleSize() {
  const code = readFileSync(at(BUNDLE));
  return {
    raw: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: compressedSize(code),
  };
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(2)} KB`;

export function checkSize() {
  const { raw, gzip, brotli } = bundleSize();
  console.log(
    `${BUNDLE}: ${kilobytes(brotli)} brotli of ${kilobytes(BUDGET)} (${kilobytes(gzip)} gzip, ${kilobytes(raw)} raw)`,
  );
  if (brotli <= BUDGET) return true;
  console.error(`${BUNDLE} is ${brotli - BUDGET} bytes over its budget of ${BUDGET}.`);
  return false;
}

if (isMain(import.meta.url)) process.exitCode = checkSize() ? 0 : 1;
