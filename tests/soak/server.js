// Serves the built element on a strict page, and feeds that are broken over a network that is. What `/feed/NUMBER` is,
// and how it arrives, follows from the number alone.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { at } from '../../tools/project.js';
import { STRICT_CSP } from '../../tools/server/csp.js';
import { mutated } from './mutate.js';
import { Random } from './random.js';

// Kept in memory: a build in the meantime changes nothing.
const FILES = {
  '/resource-list.min.js': readFileSync(at('dist/resource-list.min.js')),
};

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Soak</title>
    <script type="module" src="/resource-list.min.js"></script>
  </head>
  <body>
    <p id="before">Before</p>
    <resource-list><a href="/resources">All resources</a></resource-list>
    <p id="after">After</p>
  </body>
</html>`;

/** Ways in which an answer arrives whole; the feed that is shown is then known. */
const WHOLE = ['plain', 'late', 'dripping', 'compressed', 'redirected', 'as text'];
/** Ways in which it does not, or not at first. */
const BROKEN = [
  'cut',
  'refused',
  'busy once',
  'broken',
  'missing',
  'hanging',
  'stuck',
  'web page',
  'empty',
  'in circles',
  'wrong length',
];

/**
 * @param {number} number
 * @returns {{ bytes: Buffer, from: string, mutations: string[], way: string, whole: boolean }}
 */
export function planOf(number) {
  const random = new Random(number, 1);
  const way = random.percent(75) ? random.pick(WHOLE) : random.pick(BROKEN);
  return { ...mutated(random), way, whole: WHOLE.includes(way) };
}

const SCRIPT = { 'Content-Type': 'text/javascript; charset=utf-8' };
const JSON_TYPE = { 'Content-Type': 'application/feed+json', 'Cache-Control': 'no-store' };

async function drip(response, bytes) {
  const size = Math.ceil(bytes.length / 6) || 1;
  for (let start = 0; start < bytes.length && !response.destroyed; start += size) {
    response.write(bytes.subarray(start, start + size));
    await pause(25);
  }
  response.end();
}

const plain = (response, bytes, headers = {}, status = 200) =>
  response.writeHead(status, { ...JSON_TYPE, ...headers }).end(bytes);

const busy = (response, status) => plain(response, 'busy', { 'Retry-After': '0' }, status);

/** @type {Record<string, (response: import('node:http').ServerResponse, bytes: Buffer, asked: number, url: string) => unknown>} */
const ANSWERS = {
  plain: (response, bytes) => plain(response, bytes),
  late: (response, bytes) => pause(300).then(() => plain(response, bytes)),
  dripping: (response, bytes) => drip(response.writeHead(200, JSON_TYPE), bytes),
  compressed: (response, bytes) => plain(response, gzipSync(bytes), { 'Content-Encoding': 'gzip' }),
  redirected: (response, bytes, _, url) =>
    url.endsWith('?') ? plain(response, bytes) : response.writeHead(302, { Location: `${url}?` }).end(),
  'as text': (response, bytes) => plain(response, bytes, { 'Content-Type': 'text/plain; charset=iso-8859-1' }),
  cut: (response, bytes) => {
    response.writeHead(200, JSON_TYPE).write(bytes.subarray(0, bytes.length / 2));
    setTimeout(() => response.destroy(), 30);
  },
  refused: (response) => response.destroy(),
  'busy once': (response, bytes, asked) => (asked === 1 ? busy(response, 429) : plain(response, bytes)),
  broken: (response) => busy(response, 503),
  missing: (response) => plain(response, 'no', {}, 404),
  hanging: () => undefined,
  stuck: (response, bytes) => response.writeHead(200, JSON_TYPE).write(bytes.subarray(0, bytes.length / 2)),
  'web page': (response) => plain(response, PAGE, { 'Content-Type': 'text/html' }),
  empty: (response) => response.writeHead(204).end(),
  'in circles': (response, bytes, asked, url) => response.writeHead(302, { Location: url }).end(),
  'wrong length': (response, bytes) => {
    response.writeHead(200, { ...JSON_TYPE, 'Content-Length': bytes.length + 100 }).write(bytes);
    setTimeout(() => response.destroy(), 30);
  },
};

/** @returns {Promise<{ origin: string, close: () => void }>} */
export async function serveSoak() {
  const asked = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const feed = /^\/feed\/(\d+)/.exec(pathname);
    if (pathname === '/' || pathname === '/loose') {
      const policy = pathname === '/' && { 'Content-Security-Policy': STRICT_CSP };
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...policy }).end(PAGE);
    } else if (FILES[pathname]) response.writeHead(200, SCRIPT).end(FILES[pathname]);
    else if (feed) {
      const { bytes, way } = planOf(Number(feed[1]));
      asked.set(pathname, (asked.get(pathname) ?? 0) + 1);
      Promise.resolve(ANSWERS[way](response, bytes, asked.get(pathname), request.url)).catch(() => response.destroy());
    } else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
