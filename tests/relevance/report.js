// Prints how well `resource-list` and its peers answer the judged queries, then what `resource-list` gets wrong.
// Needs dist/: `node tools/build.js` makes it.
import { PEERS, RESOURCE_LIST, RESOURCE_LIST_GROUPED } from './engines.js';
import { FEED, answersOf } from './judged.js';
import { FIRST, successAt, summarize } from './measures.js';

const titles = new Map(
  FEED.items.map(({ id, title, content_text = '' }) => [id, title ?? `(no title) ${content_text.slice(0, 50)}…`]),
);
const named = (id) => `${id} (${titles.get(id)})`;
const row = (cells) => `| ${cells.join(' | ')} |`;
const decimal = (value) => value.toFixed(3);

function table(rows) {
  const head = [
    'engine',
    'configuration',
    'success@1',
    'success@3',
    'recall@3',
    'MRR',
    'silent where nothing is right',
  ];
  return [
    row(head),
    row(head.map((_, i) => (i < 2 ? '---' : '--:'))),
    ...rows.map(({ name, configuration, sum }) =>
      row([
        name,
        configuration,
        ...[sum.success1, sum.success3, sum.recall3, sum.mrr].map(decimal),
        `${sum.silent} of ${sum.unanswerable}`,
      ]),
    ),
  ].join('\n');
}

const isWrong = ({ found, relevant }) => relevant.length > 0 && !successAt(found, relevant, FIRST);

function failure({ who, query, need, kind, relevant, found }) {
  const first = found.slice(0, FIRST).map((id, i) => `  ${i + 1}. ${named(id)}`);
  return [
    `- \`${query}\` (${kind}; ${who}: ${need})`,
    ...(first.length > 0 ? first : ['  found nothing']),
    `  wanted: ${relevant.map(named).join(', ')}`,
  ].join('\n');
}

/** What goes wrong for each kind of query, so that one sees which ability is missing. */
function byKind(answers) {
  const kinds = new Map();
  for (const answer of answers.filter(({ relevant }) => relevant.length > 0)) {
    const { right, all } = kinds.get(answer.kind) ?? { right: 0, all: 0 };
    kinds.set(answer.kind, { right: right + Number(!isWrong(answer)), all: all + 1 });
  }
  return Array.from(kinds, ([kind, { right, all }]) => `${kind} ${right}/${all}`).join(', ');
}

const engines = [RESOURCE_LIST, RESOURCE_LIST_GROUPED, ...PEERS];
const results = engines.map((engine) => {
  const answers = answersOf(engine);
  return { ...engine, answers, sum: summarize(answers) };
});
const { queries, unanswerable } = results[0].sum;

console.log(`${queries} queries with right answers, ${unanswerable} without, ${FEED.items.length} items\n`);
console.log(table(results));
console.log('\nRight within the first three, by kind:\n');
for (const { name, answers } of results) console.log(`- ${name}: ${byKind(answers)}`);
const [ranked, shown] = results.map(({ answers }) => answers.filter(isWrong));
console.log(`\n${RESOURCE_LIST.name} fails ${ranked.length}:\n\n${ranked.map(failure).join('\n')}`);
// What the headings alone do: a good match may stand below a better one's neighbours.
const lost = shown.filter(({ query }) => !ranked.some((one) => one.query === query));
console.log(`\nonly under headings ${lost.length} more:\n\n${lost.map(failure).join('\n')}`);
