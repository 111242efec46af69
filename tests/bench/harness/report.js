// The tables. Each number is the median over the rounds, each ratio the median of the rounds' own ratios.
import { FLOOR } from './peers.js';
import { exponent, median } from './statistics.js';

const time = (value) => value.toFixed(value < 20 ? 1 : 0);
const ratio = (value) => `${value.toFixed(2)}×`;

/** Measures, by what they are called. `against` also shows how many times the floor's. */
const COLUMNS = [
  { title: 'key → count ms', of: ({ key }) => key, show: time, against: true },
  { title: 'key → all rows ms', of: ({ keyWhole }) => keyWhole, show: time, against: true },
  { title: 'CPU/key ms', of: ({ keyCpu }) => keyCpu, show: time, against: true },
  { title: 'clear ms', of: ({ clear }) => clear, show: time, against: true },
  { title: 'facet → count ms', of: ({ facet }) => facet, show: time, against: true },
  { title: 'facet → all rows ms', of: ({ facetWhole }) => facetWhole, show: time, against: true },
  { title: 'CPU/facet ms', of: ({ facetCpu }) => facetCpu, show: time, against: true },
  { title: 'late CPU ms', of: ({ late }) => late, show: time },
  { title: 'first result ms', of: ({ firstResult }) => firstResult, show: time, against: true },
  { title: 'all there ms', of: ({ ready }) => ready, show: time, against: true },
  { title: 'load CPU ms', of: ({ loadCpu }) => loadCpu, show: time, against: true },
  { title: 'longest task ms', of: ({ longest }) => longest, show: (value) => (value ? time(value) : '< 50') },
  { title: 'heap MB', of: ({ heap }) => heap / 1e6, show: (value) => value.toFixed(1) },
  { title: 'CLS', of: ({ shift }) => shift, show: (value) => value.toFixed(3) },
];

const row = (cells) => `| ${cells.join(' | ')} |`;

function table(head, rows) {
  return [row(head), row(head.map((_, i) => (i === 0 ? ':--' : '--:'))), ...rows.map(row)].join('\n');
}

function cell({ of, show, against }, { rounds }, floor) {
  const value = show(median(rounds.map(of)));
  if (!against || !floor) return value;
  const ratios = rounds.flatMap((it, round) => (floor.rounds[round] ? [of(it) / of(floor.rounds[round])] : []));
  return `${value} (${ratio(median(ratios))})`;
}

/** One feed's results as Markdown. */
export function sizeTable({ count, feedBytes, notes, peers }) {
  const floor = peers.find(({ name }) => name === FLOOR);
  const head = ['page', 'brotli kB', ...COLUMNS.map(({ title }) => title), 'heap / feed'];
  const rows = peers.map((peer) => [
    peer.name,
    (peer.weight / 1000).toFixed(1),
    ...COLUMNS.map((column) => cell(column, peer, floor)),
    ratio(median(peer.rounds.map(({ heap }) => heap)) / feedBytes),
  ]);
  const title = `## ${count.toLocaleString('en')} items, ${(feedBytes / 1e6).toFixed(2)} MB`;
  return [title, '', table(head, rows), ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : [])].join(
    '\n',
  );
}

/** How times grow, from the smallest feed of at least 1,000 items to the largest; nothing when there are not two. */
export function growthTable(results) {
  const sizes = results.filter(({ count }) => count >= 1000).sort((a, b) => a.count - b.count);
  const [few, many] = [sizes[0], sizes.at(-1)];
  if (!few || few === many) return '';
  const factor = many.count / few.count;
  const growth = (name, of) => {
    const [small, large] = [few, many].map(({ peers }) => peers.find((peer) => peer.name === name));
    return large ? exponent(median(small.rounds.map(of)), median(large.rounds.map(of)), factor).toFixed(2) : 'dropped';
  };
  const grown = [
    ({ key }) => key,
    ({ keyWhole }) => keyWhole,
    ({ keyCpu }) => keyCpu,
    ({ facet }) => facet,
    ({ facetWhole }) => facetWhole,
    ({ facetCpu }) => facetCpu,
  ];
  const head = ['page', 'key → count', 'key → all rows', 'CPU/key', 'facet → count', 'facet → all rows', 'CPU/facet'];
  const rows = few.peers.map(({ name }) => [name, ...grown.map((of) => growth(name, of))]);
  const title = `## Growth from ${few.count.toLocaleString('en')} to ${many.count.toLocaleString('en')} items`;
  return `${title}\n\nThe exponent: 0 does not grow, 1 grows in proportion.\n\n${table(head, rows)}`;
}
