// A server that answers in all the ways in which links break, for the tests of check-links.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createSocketServer } from 'node:net';
import { after } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const tls = (name) => readFileSync(new URL(`tls/${name}`, import.meta.url));

/** The issuer that the good certificate of these tests has. */
export const CA = tls('ca.pem').toString();

const page = (title, heading = title, more = '') =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${heading}</h1><p>Text.</p>${more}</body></html>`;

const html = (body, status = 200, headers = {}) => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  body,
});
const pdf = (size, headers = {}) => ({
  status: 200,
  headers: { 'Content-Type': 'application/pdf', ...headers },
  body: Buffer.alloc(size, '%PDF-1.7 '),
});
const to = (status, Location) => ({ status, headers: { Location }, body: '' });
const status = (code, headers = {}) => html(page(`Status ${code}`), code, headers);
const forHead = (head, get) => (request) => (request.method === 'HEAD' ? head : get);
const HANG_UP = { hangUp: true };
const SILENCE = { silent: true };

const LATIN = Buffer.from(page('P\u00e1gina no encontrada'), 'latin1');

/** What stands at each path; a function gets the request, how often the path was asked with that method, and the server. */
const ANSWERS = {
  '/robots.txt': {
    status: 200,
    headers: { 'Content-Type': 'text/plain' },
    body: 'User-agent: *\nDisallow: /private/\n',
  },
  '/': html(page('Agency Example')),
  '/page': html(page('A guide to interviewing')),
  '/guide.pdf': pdf(793_000),
  '/packed': html(gzipSync(page('A packed page')), 200, { 'Content-Encoding': 'gzip' }),
  '/endless': { endless: true },
  '/about-404': html(page('404 days in a shelter | Agency Example', 'Why a page not found matters to survivors')),

  '/missing': status(404),
  '/removed': status(410),
  '/soft': html(page('Page not found | Agency Example', 'Sorry, the page you requested was not found.')),
  '/half-missing': html(page('Page not found | Agency Example', 'A guide to interviewing')),
  '/soft-latin': { status: 200, headers: { 'Content-Type': 'text/html; charset=iso-8859-1' }, body: LATIN },
  '/head-says-fine': forHead(html(''), status(404)),

  '/moved': to(301, '/page'),
  '/moved-for-good': to(308, '/moved'),
  '/moved-then-passing': to(301, '/passing'),
  '/passing': to(302, '/page'),
  '/refresh': html('<meta http-equiv="Refresh" content="0; url=/page">'),
  '/elsewhere': ({ port }) => to(301, `http://localhost:${port}/page`),
  '/moved-to-nothing': to(301, '/missing'),
  '/to-root/deep/report.html': to(302, '/'),
  '/one-to-root': to(302, '/'),
  '/round': to(302, '/round-again'),
  '/round-again': to(302, '/round'),
  '/nowhere': to(302, 'javascript:alert(1)'),

  '/no-head': forHead(status(405), html(page('A guide'))),
  '/head-missing': forHead(status(404), html(page('A guide'))),
  '/head-hangs-up': forHead(HANG_UP, html(page('A guide'))),
  '/head-lies.pdf': forHead(html(''), pdf(5000)),
  '/head-no-size.pdf': forHead({ status: 200, headers: { 'Content-Type': 'application/pdf' }, body: '' }, pdf(5000)),
  '/now-a-page.pdf': html(page('Buy the report')),
  '/any-file.pdf': pdf(5000, { 'Content-Type': 'application/octet-stream' }),

  '/private/page': html(page('Not for programs')),
  '/sign-in-first': to(302, '/sign-in'),
  '/sign-in': html(page('Sign in', 'Sign in', '<form><input type="password"></form>')),
  '/unauthorized': status(401),
  '/forbidden': status(403),
  '/legal': status(451),
  '/broken': status(500),
  '/busy-once': ({ count }) => (count === 1 ? status(429, { 'Retry-After': '1' }) : html(page('A guide'))),
  '/busy-long': status(503, { 'Retry-After': '3600' }),
  '/hang-up': HANG_UP,
  '/silent': SILENCE,
};

/** Everything below answers as if each address were there. */
function elseAnswer(path) {
  if (path.startsWith('/soft-site/')) return html(page('Page not found', 'Welcome'));
  if (path.startsWith('/to-root/')) return to(302, '/');
  if (/^\/round\d/.test(path)) return to(302, `/round${Number(path.slice(6)) + 1}`);
  return status(404);
}

async function send(response, request, { status: code, headers, body, hangUp, silent, endless, delay }) {
  if (delay) await pause(delay);
  if (silent) return;
  if (hangUp) request.socket.destroy();
  else if (endless) {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    if (request.method === 'HEAD') response.end();
    else {
      const more = () =>
        response.destroyed ||
        (response.write('<p>more</p>'.repeat(1000)) ? setImmediate(more) : response.once('drain', more));
      more();
    }
  } else {
    // Node fills in a Content-Length of its own where there is a body; HEAD has none, but tells its size.
    const length = Buffer.byteLength(body) > 0 ? { 'Content-Length': Buffer.byteLength(body) } : {};
    response.writeHead(code, { ...length, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}

const listening = (server) =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
    after(() => {
      server.closeAllConnections?.();
      server.close();
    });
  });

/**
 * @param {Record<string, object | Function>} [own] further answers
 * @returns {Promise<{ url: (path: string) => string, log: { method: string, path: string, at: number, headers: object }[], mostAtOnce: () => number }>}
 */
export async function linkServer(own = {}) {
  const answers = { ...ANSWERS, ...own };
  const log = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const { method, url: path, headers } = request;
    most = Math.max(most, ++open);
    response.once('close', () => open--);
    log.push({ method, path, at: Date.now(), headers });
    const count = log.filter((one) => one.method === method && one.path === path).length;
    const found = Object.hasOwn(answers, path) ? answers[path] : elseAnswer(path);
    const answer = typeof found === 'function' ? found({ method, count, port: server.address().port }) : found;
    void send(response, request, answer);
  });
  const port = await listening(server);
  return { url: (path) => `http://127.0.0.1:${port}${path}`, log, mostAtOnce: () => most };
}

/** A server with one of the certificates; gives its address. */
export async function tlsServer(certificate) {
  const server = createTlsServer({ cert: tls(`${certificate}.pem`), key: tls('server.key') }, (request, response) =>
    send(response, request, request.url === '/robots.txt' ? status(404) : html(page('Safe'))),
  );
  return `https://127.0.0.1:${await listening(server)}/`;
}

/** A server that speaks, but not HTTP; gives its port. */
export async function otherServer() {
  return listening(createSocketServer((socket) => socket.on('error', () => {}).end('220 mail.example ESMTP\r\n')));
}

/** A port where nobody listens. */
export async function closedPort() {
  const server = createSocketServer();
  const port = await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
  await new Promise((resolve) => server.close(resolve));
  return port;
}
