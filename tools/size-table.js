// What each part of the single file costs: the README's table. `node tools/size-table.js` prints it. Needs a build.
//
// A compressed file has no parts, so this is an estimate: the same modules are bundled again and minified in one fixed
// way, and a part costs what the file gets smaller without it. These figures are scaled so that they sum to the size of
// the file that is shipped, since parts that resemble one another are cheap together.
import { SourceMap } from 'node:module';
import { parseAst } from 'rollup/parseAst';
import { minify } from 'terser';
import { bundleSize } from './check-size.js';
import { compressedSize } from './compressed-size.js';
import { isMain, shown } from './project.js';
import { unnamedFile } from './single-file.js';

const KILOBYTE = 1024;
/** Figures that differ by no more say the same: a compressor's luck must not change the README. In KB. */
const TOLERANCE = 0.2;

/** The first that fits; every other module of ours or of others is `Other`. */
const PARTS = [
  ['Lit', /node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\//],
  ['`@lit/task`', /node_modules\/@lit\/task\//],
  ['Reading and checking feeds (`feed/`)', /^src\/feed\//],
  ['Loading (`loading/`)', /^src\/loading\//],
  ['Search (`search/`)', /^src\/search\//],
  ['Filters, order, groups (`catalog/`)', /^src\/catalog\//],
  ['Texts of the interface (`messages/`)', /^src\/messages\//],
  ['Controllers (`controllers/`)', /^src\/controllers\//],
  ['Views (`views/`)', /^src\/views\//],
  ['Styles (`styles/`)', /^src\/styles\//],
  ['The element', /^src\/(?:events|placeholder|resource-list[\w-]*)\.ts$/],
];
const OTHER = 'Other';
const partOf = (path) => PARTS.find(([, pattern]) => pattern.test(path))?.[0] ?? OTHER;

/** The part of each character of a bundle; what stands between modules belongs to the one before. */
function partsOf({ code, modules }) {
  const starts = [];
  let from = 0;
  for (const [id, { code: rendered }] of Object.entries(modules)) {
    // Rollup may have given a variable another name in the bundle than in the module: the beginning is looked for.
    const text = rendered?.trim();
    if (!text) continue;
    const at = code.indexOf(text, from);
    if (at < 0) throw new Error(`size-table: ${id} was not found in the bundle`);
    starts.push({ at, part: partOf(shown(id)) });
    from = at + text.length;
  }
  return (offset) => starts.findLast(({ at }) => at <= offset)?.part ?? OTHER;
}

/** Minifies in one fixed way. @returns the code, and for each character where it comes from */
async function minified({ code: named, map: content }) {
  const { code, map } = await minify(named, {
    ecma: 2020,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
    format: { comments: false },
    sourceMap: { content, asObject: true },
  });
  const origins = new SourceMap(map);
  return { code, originOf: (line, column) => origins.findEntry(line, column) };
}

/** The minified code with each character's part; what comes from nowhere belongs to what stands before it. */
async function characters() {
  const { chunk, naming } = await unnamedFile();
  const partAt = partsOf(chunk);
  const lineStarts = [0, ...Array.from(chunk.code.matchAll(/\n/g), ({ index }) => index + 1)];
  const { code, originOf } = await minified(naming.renderChunk.call({ parse: parseAst }, chunk.code));
  let part = OTHER;
  const parts = code.split('\n').flatMap((text, line) =>
    Array.from({ length: text.length + 1 }, (_, column) => {
      const { originalLine, originalColumn } = originOf(line, column);
      if (originalLine !== undefined) part = partAt(lineStarts[originalLine] + originalColumn);
      return part;
    }),
  );
  return { characters: code.split(''), parts };
}

/** @returns {Promise<{ part: string, raw: number, brotli: number }[]>} in bytes, largest first */
export async function sizes() {
  const { characters: all, parts } = await characters();
  const textOf = (isIn) => all.filter((_, at) => isIn(parts[at])).join('');
  const whole = compressedSize(all.join(''));
  const estimates = [...PARTS.map(([part]) => part), OTHER].map((part) => ({
    part,
    raw: Buffer.byteLength(textOf((each) => each === part)),
    brotli: whole - compressedSize(textOf((each) => each !== part)),
  }));
  const total = bundleSize();
  const scaled = (key) => {
    const sum = estimates.reduce((so, estimate) => so + estimate[key], 0);
    return (estimate) => (estimate[key] * total[key]) / sum;
  };
  const [raw, brotli] = [scaled('raw'), scaled('brotli')];
  return estimates
    .map((estimate) => ({ part: estimate.part, raw: raw(estimate), brotli: brotli(estimate) }))
    .sort((a, b) => b.brotli - a.brotli);
}

const kilobytes = (bytes) => `${(bytes / KILOBYTE).toFixed(1)} KB`;

/** @returns {Promise<string[][]>} the table's cells, its head first */
export async function sizeCells() {
  const rows = await sizes();
  const total = rows.reduce((so, { raw, brotli }) => ({ raw: so.raw + raw, brotli: so.brotli + brotli }), {
    raw: 0,
    brotli: 0,
  });
  const cells = [...rows, { part: '**The single file**', ...total }].map(({ part, raw, brotli }) => [
    part,
    kilobytes(raw),
    kilobytes(brotli),
    `${Math.round((100 * brotli) / total.brotli)} %`,
  ]);
  return [['Part', 'Minified', 'Brotli', 'Share'], ...cells];
}

/** Brotli figures by part, as a table in Markdown has them. */
const figures = (table) =>
  new Map(
    table
      .split('\n')
      .map((line) => line.split('|').map((text) => text.trim()))
      .filter((cells) => cells.length > 4 && /^[\d.]+ KB$/.test(cells[3]))
      .map((cells) => [cells[1], parseFloat(cells[3])]),
  );

/** Whether two tables say the same of the same parts, as far as it matters. */
export function saysTheSame(one, other) {
  const [a, b] = [figures(one), figures(other)];
  // Figures have one digit: without the margin, 1.2 and 1.0 would differ by more than 0.2.
  const close = ([part, value]) => b.has(part) && Math.abs(b.get(part) - value) <= TOLERANCE + 0.001;
  return a.size === b.size && [...a].every(close);
}

if (isMain(import.meta.url)) console.log((await sizeCells()).map((cells) => cells.join('\t')).join('\n'));
