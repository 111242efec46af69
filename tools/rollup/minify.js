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

const CHAINS = [
  [withTerser(), withSwc()],
  [withSwc(), withTerser()],
  [withTerser(), withSwc({ sequences: false })],
  [withTerser(), withSwc({ hoist_props: true })],
  [withTerser(), withSwc({ conditionals: false })],
  [withTerser({ inline: 1, reduce_funcs: false }), withSwc()],
  [withTerser({ inline: 1, reduce_funcs: false }), withSwc({ sequences: false })],
  [withSwc({ sequences: false }), withTerser({ sequences: false })],
  [withSwc(), withTerser({ sequences: false })],
];

export function smallest() {
  return {
    name: 'smallest',
    async renderChunk(code) {
      let best;
      for (const chain of CHAINS) {
        let minified = code;
        for (const step of chain) minified = await step(minified);
        const size = compressedSize(minified);
        if (!best || size < best.size) best = { code: minified, size };
      }
      return { code: best.code, map: null };
    },
  };
}
