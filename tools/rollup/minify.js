// The last step of the single-file build. swc finds what terser leaves and the other way round, and which order and
// which settings give the fewest bytes on the wire changes with every change of the source. So a few are tried, and
// the smallest after brotli is kept: always the same one for the same source.
import { minify as swc } from '@swc/core';
import { minify as terser } from 'terser';
import { compressedSize } from '../compressed-size.js';

const withTerser = (compress) => async (code) => {
  const options = { passes: 3, unsafe_arrows: true, pure_getters: true, ...compress };
  const result = await terser(code, { ecma: 2020, module: true, compress: options, format: { comments: false } });
  return result.code;
};

const withSwc = (compress) => async (code) => {
  const options = { passes: 5, ecma: 2022, unsafe_arrows: true, pure_getters: true, keep_fargs: false, ...compress };
  return (await swc(code, { module: true, ecma: 2022, compress: options, mangle: true })).code;
};

const plainTerser = withTerser();
const plainSwc = withSwc();

const CHAINS = [
  [plainTerser, plainSwc],
  [plainSwc, plainTerser],
  [plainTerser, withSwc({ sequences: false })],
  [plainTerser, withSwc({ conditionals: false })],
  [plainTerser, withSwc({ booleans: false })],
  [plainTerser, withSwc({ sequences: false, conditionals: false })],
  [withTerser({ inline: 0 }), withSwc({ sequences: false })],
  [withTerser({ inline: 1, reduce_funcs: false }), withSwc({ sequences: false })],
  [withTerser({ conditionals: false }), withSwc({ sequences: false })],
  [withTerser({ hoist_props: false }), withSwc({ sequences: false })],
  [withSwc({ sequences: false }), withTerser({ booleans: false })],
  [plainSwc, withTerser({ sequences: false })],
];

/** Blank lines at the end that are tried: where the compressor cuts its blocks depends on the length of the whole. */
const ENDINGS = Array.from({ length: 8 }, (_, lines) => '\n'.repeat(lines));

/** @returns {Promise<string>} the same code in the fewest bytes after brotli */
export async function smallestOf(code, chains = CHAINS) {
  const candidates = new Set();
  /** What the first steps made: several chains begin with the same one. */
  const begun = new Map();
  for (const [first, second] of chains) {
    if (!begun.has(first)) begun.set(first, await first(code));
    const minified = await second(begun.get(first));
    for (const ending of ENDINGS) candidates.add(minified.trimEnd() + ending);
  }
  let best;
  for (const candidate of candidates) {
    const size = compressedSize(candidate);
    if (!best || size < best.size) best = { code: candidate, size };
  }
  return best.code;
}

/** @param {{ thorough?: boolean }} options without it, one way is tried: for what is mostly text */
export function smallest({ thorough = false } = {}) {
  const chains = thorough ? CHAINS : CHAINS.slice(0, 1);
  /** By the code that they were made from: a graph may have several outputs, and begin with the same code in each. */
  const made = new Map();
  return {
    name: 'smallest',
    // Here the file is complete: in `renderChunk` rollup has yet to write its last line.
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (!made.has(chunk.code)) made.set(chunk.code, await smallestOf(chunk.code, chains));
        chunk.code = made.get(chunk.code);
      }
    },
  };
}
