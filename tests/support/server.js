// A misbehaving server for the tests, as middleware of the test runner's own.
//
//   PUT    /test-server/feeds/ID   keeps a body under a name; its Content-Type is kept with it
//   GET    /test-server/feed?id=ID answers with it, or with `body=…` from the address, in one of these ways:
//            status=503&times=2    that status for the first two requests (without `times`: for all), then 200
//            status=404&after=1    that status from the second request on
//            retry-after=1         that header, with such a status; `retry-after=date 1` the same as a date
//            delay=500             milliseconds before anything is sent
//            hang=headers | body   sends nothing more: before the headers, or after half of the body
//            cut=headers | body    hangs up there instead; with `length` it has promised the whole body before
//            cors=no               other origins may not read it
//            recovers=2            all of this for the first two requests alone
//            redirect=ADDRESS      302
//            drip=1000&every=50    the body in pieces of so many bytes, one every so many milliseconds
//            pad=40000000          so many spaces after the body
//            gzip                  compressed
//            type=text/html        that Content-Type
//            csp=POLICY            that Content-Security-Policy
//            etag=TAG              a feed that may be kept and must be asked about: 304 where the browser has it already
//            cors=no               without the header that lets other origins read it
//   POST   /test-server/ports      a port that refuses connections
//   PUT    /test-server/ports/PORT opens it: an origin of its own, where /test-server/feed is the same
//   GET    /test-server/log?id=ID  every request for it: method, url, headers, and how it ended
//   DELETE /test-server/log?id=ID  forgets them
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const PREFIX = '/test-server/';

const feeds = new Map();
/** @type {Map<string, { method: string, url: string, headers: object, closed: boolean, finished: boolean }[]>} */
const logs = new Map();

const logOf = (id) => logs.get(id) ?? logs.set(id, []).get(id);

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

/** Notes a request, and later how it ended: `closed` means that the client went away before it had everything. */
function note(id, { req, res }) {
  const entry = { method: req.method, url: req.url, headers: req.headers, closed: false, finished: false };
  logOf(id).push(entry);
  res.once('close', () => {
    entry.finished = res.writableFinished;
    entry.closed = !res.writableFinished;
  });
  return logOf(id).length;
}

/** A date of HTTP, which has whole seconds: rounded up, so that it is never earlier than asked for. */
const inSeconds = (seconds) => new Date(Math.ceil(Date.now() / 1000 + seconds) * 1000).toUTCString();

const number = (query, name, otherwise = 0) => (query.has(name) ? Number(query.get(name)) : otherwise);

function contentOf(id, query) {
  const stored = feeds.get(id);
  const body = query.has('body') ? Buffer.from(query.get('body')) : (stored?.body ?? Buffer.from('{}'));
  const padded = Buffer.concat([body, Buffer.alloc(number(query, 'pad'), ' ')]);
  return {
    type: query.get('type') ?? stored?.type ?? 'application/feed+json',
    body: query.has('gzip') ? gzipSync(padded) : padded,
  };
}

async function send(res, body, query) {
  const hangs = query.get('hang') === 'body';
  const cut = query.get('cut') === 'body';
  const size = number(query, 'drip', body.length || 1);
  const end = hangs || cut ? Math.floor(body.length / 2) : body.length;
  for (let start = 0; start < end && !res.destroyed; start += size) {
    if (start > 0) await pause(number(query, 'every', 20));
    const piece = body.subarray(start, Math.min(start + size, end));
    await new Promise((sent) => res.write(piece, sent));
  }
  if (cut) res.destroy();
  else if (!hangs) res.end();
}

async function answer(context, asked) {
  const { res } = context;
  const id = asked.get('id') ?? '';
  const count = note(id, context);
  const query = count > number(asked, 'recovers', Infinity) ? new URLSearchParams({ id }) : asked;
  // From here on Node's own response is used: Koa would wait for a body. Its status is for the test runner, which lists
  // what was not found.
  context.respond = false;
  context.status = 200;
  if (query.has('delay')) await pause(number(query, 'delay'));
  if (query.get('hang') === 'headers') return;
  if (query.get('cut') === 'headers') {
    res.destroy();
    return;
  }
  if (query.get('cors') !== 'no') res.setHeader('Access-Control-Allow-Origin', '*');
  res.setHeader('Cache-Control', 'no-store');
  if (query.has('redirect')) {
    res.writeHead(302, { Location: query.get('redirect') }).end();
    return;
  }
  if (query.has('status') && count > number(query, 'after') && count <= number(query, 'times', Infinity)) {
    const wait = query.get('retry-after');
    if (wait)
      res.setHeader(
        'Retry-After',
        wait.replace(/^date (.+)/, (_, seconds) => inSeconds(Number(seconds))),
      );
    res.writeHead(number(query, 'status'), { 'Content-Type': 'text/plain' }).end('as asked');
    return;
  }
  if (query.has('etag')) {
    const tag = `"${query.get('etag')}"`;
    res.setHeader('Cache-Control', 'no-cache');
    res.setHeader('ETag', tag);
    if (context.get('If-None-Match') === tag) {
      res.writeHead(304).end();
      return;
    }
  }
  if (query.has('csp')) res.setHeader('Content-Security-Policy', query.get('csp'));
  const { type, body } = contentOf(id, query);
  res.writeHead(200, {
    'Content-Type': type,
    ...(query.has('gzip') && { 'Content-Encoding': 'gzip' }),
    ...(query.has('length') && { 'Content-Length': body.length }),
  });
  await send(res, body, query);
}

/** A port that nobody listens on. */
async function closedPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function open(port) {
  const server = createServer((req, res) => answer({ req, res }, new URL(req.url, 'http://127.0.0.1').searchParams));
  server.listen(port, '127.0.0.1').unref();
  await once(server, 'listening');
}

async function route(context, path, query) {
  const id = query.get('id') ?? '';
  if (path === 'feed') return answer(context, query);
  if (path === 'log' && context.method === 'DELETE') logs.delete(id);
  if (path === 'log') {
    context.set('Cache-Control', 'no-store');
    context.body = { count: logOf(id).length, requests: logOf(id) };
  } else if (path.startsWith('feeds/') && context.method === 'PUT') {
    const type = context.get('Content-Type').replace(/^text\/plain.*/, 'application/feed+json');
    feeds.set(decodeURIComponent(path.slice('feeds/'.length)), { body: await bodyOf(context.req), type });
    context.status = 204;
  } else if (path === 'ports' && context.method === 'POST') {
    context.body = { port: await closedPort() };
  } else if (path.startsWith('ports/') && context.method === 'PUT') {
    await open(Number(path.slice('ports/'.length)));
    context.status = 204;
  } else context.status = 404;
  return undefined;
}

export function testServer() {
  return (context, next) => {
    if (!context.path.startsWith(PREFIX)) return next();
    return route(context, context.path.slice(PREFIX.length), new URLSearchParams(context.querystring));
  };
}
