// Serves a folder over HTTP, for the demo. Small on purpose: what is not needed to look at pages is not here.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { STRICT_CSP, isStrictPage } from './csp.js';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A feed that never comes, for demo/states.html. */
const NEVER = '/demo/never.json';

/** What the demo's owner allows in frames. The file that is published allows nothing of the demo's. */
const OWN = { '/dist/embed.json': '/demo/embed.json' };

/** A path without a way up or into hidden files; `undefined` for one that cannot be decoded. */
function cleanPath(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const hidden = path.split(/[\\/]/).some((part) => part.startsWith('.'));
    return hidden || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The file a path stands for; `redirect` where a folder is asked for without its slash. */
async function find(root, path) {
  const file = await realpath(join(root, path)).catch(() => undefined);
  // A symbolic link must not lead out of the folder either.
  if (file === undefined || (file !== root && !file.startsWith(root + sep))) return {};
  const info = await stat(file);
  if (info.isFile()) return { file, size: info.size };
  if (!path.endsWith('/')) return { redirect: `${path}/` };
  const index = join(file, 'index.html');
  const indexInfo = await stat(index).catch(() => undefined);
  return indexInfo?.isFile() ? { file: index, size: indexInfo.size } : {};
}

function plain(response, status, text, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`);
}

async function answer(root, { method, url }, response) {
  if (method !== 'GET' && method !== 'HEAD') return plain(response, 405, 'Only GET and HEAD', { Allow: 'GET, HEAD' });
  const path = cleanPath(url);
  // Held open without an answer, so that a page can show what waiting looks like.
  if (path === NEVER) return undefined;
  const { file, size, redirect } = path === undefined ? {} : await find(root, OWN[path] ?? path);
  if (redirect) return plain(response, 301, 'Moved', { Location: encodeURI(redirect) });
  if (!file) return plain(response, 404, 'Not found');
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': size,
    // What was built a moment ago is what the next reload shows.
    'Cache-Control': 'no-store',
    // Feeds are read from pages of other origins.
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    ...(isStrictPage(path) && { 'Content-Security-Policy': STRICT_CSP }),
  });
  if (method === 'HEAD') return response.end();
  // The browser may go away in the middle of a file.
  return pipeline(createReadStream(file), response, () => undefined);
}

/**
 * @param {string} root
 * @param {{ host?: string, port?: number, tries?: number }} options so many ports are tried, from `port` on
 * @returns {Promise<import('node:http').Server>} listening
 */
export async function serve(root, { host = 'localhost', port = 8000, tries = 20 } = {}) {
  const folder = await realpath(root);
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() =>
      response.headersSent ? response.destroy() : plain(response, 500, 'Error'),
    );
  });
  for (let next = port; ; next++) {
    const error = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(next, host, () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (!error) return server;
    if (error.code !== 'EADDRINUSE' || next >= port + tries - 1) throw error;
  }
}
