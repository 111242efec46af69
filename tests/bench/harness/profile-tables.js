// Traces and CPU profiles as tables.

/** Events of the browser by phase; what stands inside another event counts for its own phase only. */
const PHASES = {
  script:
    /^(?:FunctionCall|EvaluateScript|v8\.|V8\.|RunMicrotasks|BlinkScheduler_PerformMicrotask|EventDispatch|FireAnimationFrame|TimerFire|HandlePostMessage|XHR)/,
  'garbage collection': /GC|^V8\.GC/,
  style: /^(?:UpdateLayoutTree|ScheduleStyleRecalculation|InvalidateLayout|StyleRecalc)/,
  layout: /^(?:Layout|HitTest)$/,
  paint: /^(?:PrePaint|Paint|Layerize|UpdateLayer|Commit|PaintImage|UpdateLayerTree|CompositeLayers)/,
  parsing: /^(?:ParseHTML|ParseAuthorStyleSheet)/,
};

// Garbage is collected inside of scripts, so it is asked for first.
const ORDER = ['garbage collection', 'style', 'layout', 'paint', 'parsing', 'script'];

const phaseOf = (name) => ORDER.find((phase) => PHASES[phase].test(name)) ?? 'rest';

const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? ':--' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const ms = (microseconds) => (microseconds / 1000).toFixed(1);

/** Adds up the time of each event less that of those inside it. */
function selfTimes(events) {
  const times = new Map();
  const open = [];
  const add = (name, time) => times.set(name, (times.get(name) ?? 0) + time);
  for (const { name, ts, dur } of events) {
    while (open.length > 0 && open.at(-1).end <= ts) open.pop();
    const parent = open.at(-1);
    if (parent) add(parent.name, -dur);
    add(name, dur);
    open.push({ name, end: ts + dur });
  }
  return times;
}

/** @param {{ traceEvents: object[] }} trace */
export function phaseTable({ traceEvents }) {
  const thread = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => {
      const events = traceEvents.filter((it) => it.ph === 'X' && it.pid === pid && it.tid === tid);
      return events.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    })
    .sort((a, b) => b.length - a.length)[0];
  const phases = new Map();
  const names = selfTimes(thread);
  for (const [name, time] of names) phases.set(phaseOf(name), (phases.get(phaseOf(name)) ?? 0) + time);
  const sorted = (map) => [...map].sort(([, a], [, b]) => b - a);
  const events = sorted(names)
    .slice(0, 14)
    .map(([name, time]) => [name, phaseOf(name), ms(time)]);
  return [
    table(
      ['phase', 'ms'],
      sorted(phases).map(([name, time]) => [name, ms(time)]),
    ),
    table(['event, without what is inside', 'phase', 'ms'], events),
  ].join('\n\n');
}

/** Functions by their own time, with the time of all that they called. @param {object} profile of the Profiler domain */
export function functionTable({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, { ...node, time: 0 }]));
  samples.forEach((id, i) => (byId.get(id).time += timeDeltas[i]));
  const title = ({ callFrame: { functionName, lineNumber } }) =>
    `${functionName || '(anonymous)'}${lineNumber > 0 ? `:${lineNumber + 1}` : ''}`;
  const own = new Map();
  const whole = new Map();
  const add = (map, name, time) => map.set(name, (map.get(name) ?? 0) + time);
  function visit(node, above) {
    const name = title(node);
    let sum = node.time;
    add(own, name, node.time);
    const inside = new Set(above).add(name);
    for (const id of node.children ?? []) sum += visit(byId.get(id), inside);
    // One that calls itself is counted where it was called first.
    if (!above.has(name)) add(whole, name, sum);
    return sum;
  }
  visit(byId.get(nodes[0].id), new Set());
  const idle = new Set(['(root)', '(idle)']);
  const rows = (map, count) =>
    [...map]
      .filter(([name]) => !idle.has(name))
      .sort(([, a], [, b]) => b - a)
      .slice(0, count);
  const list = (map, count) => rows(map, count).map(([name, time]) => [`\`${name}\``, ms(time)]);
  return [
    table(['function, without what it called', 'ms'], list(own, 22)),
    table(['function, with what it called', 'ms'], list(whole, 34)),
  ].join('\n\n');
}
