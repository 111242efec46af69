import { parseArgs } from 'node:util';
import { FLOOR, PEERS } from './peers.js';

const list = (text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** What the command line asks for. */
export function options(args = process.argv.slice(2)) {
  const { values } = parseArgs({
    args,
    options: {
      n: { type: 'string', default: '100,1000,10000,50000' },
      rounds: { type: 'string', default: '5' },
      peers: { type: 'string', default: PEERS.map(({ name }) => name).join(',') },
      throttle: { type: 'string', default: '4' },
      json: { type: 'string' },
    },
  });
  // Everything is divided by the floor, so it is always there.
  const asked = new Set([FLOOR, ...list(values.peers)]);
  const unknown = [...asked].filter((name) => !PEERS.some((peer) => peer.name === name));
  if (unknown.length > 0) throw new Error(`There is no page ${unknown.join(', ')}.`);
  return {
    counts: list(values.n).map(Number),
    rounds: Number(values.rounds),
    throttle: Number(values.throttle),
    peers: PEERS.filter(({ name }) => asked.has(name)),
    json: values.json,
  };
}
